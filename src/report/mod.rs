//! Arithmetic of many people: from what they answered to numbers that can be published. Pure; no clock, no disk, no words.
//!
//! [`facts`] is what is counted. [`tables`] makes a [`Snapshot`] of it: every number, and beside it who was counted. [`release`]
//! lets out what harms nobody, by the rules of [`disclosure`], and remembers only that.

pub mod disclosure;
pub mod facts;
pub mod note;
pub mod release;
pub mod statistics;
pub mod table;
pub mod tables;

mod balance;
mod basis;
mod calibration;
mod change;
mod draft;
mod gap;
mod indicators;
mod items;
mod lessons;
mod patterns;
mod themes;

pub use facts::Facts;
pub(crate) use indicators::COUNTED;
pub use release::Release;
pub use table::{By, Cell, Count, Population, Row, Snapshot, Statistic, Status, Table, Value};
