//! Writers: from a release to the files that are handed out.
