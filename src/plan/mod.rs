//! The arithmetic of one person's learning: level and gap, path, practice, and the next moment that something is due.
//!
//! Pure: no clock, no disk, no words.

pub mod leaving;
pub mod level;
pub mod path;
pub mod practice;
pub mod wake;
