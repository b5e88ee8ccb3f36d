//! Sala.
pub mod app;
pub mod cli;
pub mod content;
pub mod flow;
pub mod model;
pub mod plan;
pub mod store;
pub mod text;
