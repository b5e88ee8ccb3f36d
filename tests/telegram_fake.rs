//! The fake Bot API server behaves as the real one is known to; these tests hold it to that.

mod bench;
mod client;
mod editing;
mod files;
mod people;
mod polling;
mod sending;
mod shapes;
mod troubles;
