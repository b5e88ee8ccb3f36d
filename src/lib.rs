//! Sala.
pub mod flow;
pub mod model;
pub mod store;
