//! All integration tests, in one binary.

mod cli;
mod conversations;
mod courier;
mod demo;
mod disclosure;
mod export;
mod forms;
mod migrations;
mod office;
mod office_numbers;
mod operations;
mod paths;
mod publish;
mod report;
mod rough;
mod shell;
mod submission;
mod support;
mod telegram;
mod telegram_fake;
mod tidy;
