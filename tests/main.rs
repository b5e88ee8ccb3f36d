//! All integration tests, in one binary.

mod cli;
mod conversations;
mod migrations;
mod rough;
mod shell;
mod support;
mod tidy;
