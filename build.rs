#![allow(clippy::disallowed_macros, reason = "cargo is told by printing")]

//! Content and words are built into the binary: a change in them is a change of the binary.

fn main() {
    for folder in ["lessons", "locales"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
