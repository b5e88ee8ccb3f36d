//! Sala.
pub mod model;
