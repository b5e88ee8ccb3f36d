//! Sala.
pub mod content;
pub mod model;
