//! Forms of our own, clean and dirty.
