//! All integration tests, in one binary.

mod conversations;
mod support;
mod tidy;
