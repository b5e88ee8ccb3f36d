//! All integration tests, in one binary.

mod cli;
mod conversations;
mod rough;
mod shell;
mod submission;
mod support;
mod tidy;
