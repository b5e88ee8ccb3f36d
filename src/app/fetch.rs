//! Getting what somebody sent: the door has it, under the handle that came with the message.

use crate::content::tree;
use std::{fmt, io, path::PathBuf, pin::Pin};

/// The bytes of a file, once they are there.
pub type Fetching<'a> = Pin<Box<dyn Future<Output = Result<Vec<u8>, NotFetched>> + Send + 'a>>;

/// A door that gives what was sent through it.
pub trait Fetch: Send + Sync + fmt::Debug {
    /// Gets the file under this handle.
    fn fetch<'a>(&'a self, handle: &'a str) -> Fetching<'a>;
}

/// Why there are no bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotFetched {
    /// The door does not have it any more, or never had.
    #[error("the file is gone")]
    Gone,
    /// It is larger than the door gives.
    #[error("the file is too large")]
    TooBig,
    /// The door does not answer; later it may.
    #[error("the door does not answer")]
    Away,
}

/// The terminal: a handle is a path.
#[derive(Clone, Copy, Debug)]
pub(super) struct Disk;

impl Fetch for Disk {
    fn fetch<'a>(&'a self, handle: &'a str) -> Fetching<'a> {
        let path = PathBuf::from(handle);
        Box::pin(async move {
            let read = tokio::task::spawn_blocking(move || tree::read_file(&path)).await;
            match read {
                Ok(Ok(bytes)) => Ok(bytes),
                Ok(Err(error)) if error.kind() == io::ErrorKind::FileTooLarge => {
                    Err(NotFetched::TooBig)
                }
                Ok(Err(_)) => Err(NotFetched::Gone),
                Err(_) => Err(NotFetched::Away),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_path_that_leads_nowhere_is_told() {
        assert_eq!(Disk.fetch("no/such/file").await, Err(NotFetched::Gone));
        let found = Disk.fetch("Cargo.toml").await.expect("a file");
        assert!(found.starts_with(b"[package]"));
    }
}
