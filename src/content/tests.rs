//! Whole trees of content, good and bad.
