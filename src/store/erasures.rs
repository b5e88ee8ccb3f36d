//! The list of people who were erased, for the day when a backup is put back that still knows them.
//!
//! It lies beside the key of the backups, in neither the database nor a backup, and holds a time and a keyed hash of the person's
//! random id. The id and not the address: it belongs to one stay, so somebody who comes back afterwards is not meant, whatever the
//! clocks say, and somebody whose address changed still is. Without the key a hash cannot be led back to anybody.

use super::{Result, StoreError, file, sealed::Key};
use crate::model::LearnerId;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::{
    collections::HashSet,
    fmt,
    fmt::Write,
    io,
    path::{Path, PathBuf},
};

/// Where erasures are kept, and under which key.
#[derive(Clone)]
pub struct Erasures {
    path: PathBuf,
    hasher: Hmac<Sha256>,
}

/// What a list holds.
#[derive(Debug, Default)]
pub struct Listed {
    marks: HashSet<String>,
    /// Lines that are none, as a kill in the middle of writing leaves them.
    pub unreadable: u64,
}

impl Erasures {
    /// The list that belongs to this key; made if there is none yet.
    pub fn open(key: &Key) -> io::Result<Self> {
        let erasures = Self::of(key)?;
        if !file::is_there(&erasures.path) {
            file::add_line(
                &erasures.path,
                "# Keyed hashes of people who were erased; a restore needs them. Keep this beside the key.",
            )?;
        }
        Ok(erasures)
    }

    /// The list that belongs to this key, which may be missing.
    pub fn of(key: &Key) -> io::Result<Self> {
        let keyed = |key: &[u8]| Hmac::<Sha256>::new_from_slice(key).map_err(io::Error::other);
        let mut derived = keyed(key.secret().as_bytes())?;
        derived.update(b"sala: the list of erasures");
        Ok(Self {
            path: file::beside(key.path(), ".erased"),
            hasher: keyed(&derived.finalize().into_bytes())?,
        })
    }

    /// Where the list is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Adds people; they are on the disk when this returns.
    pub fn add(&self, learners: &[LearnerId], now: i64) -> Result<()> {
        if learners.is_empty() {
            return Ok(());
        }
        let failed =
            |error: io::Error| StoreError::Erasures(self.path.display().to_string(), error);
        // An ending that a kill cut off must not swallow the next line.
        let text = match file::text(&self.path) {
            // Whoever removed it is not to keep people from being erased.
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            read => read.map_err(failed)?,
        };
        let torn = if text.is_empty() || text.ends_with('\n') {
            ""
        } else {
            "\n"
        };
        let lines: Vec<String> = learners
            .iter()
            .map(|learner| format!("{now} {}", self.mark(*learner)))
            .collect();
        file::add_line(&self.path, &format!("{torn}{}", lines.join("\n"))).map_err(failed)
    }

    /// Reads the list.
    pub fn read(&self) -> io::Result<Listed> {
        let mut listed = Listed::default();
        for line in file::text(&self.path)?
            .lines()
            .filter(|line| !line.starts_with('#'))
        {
            match line.split_once(' ') {
                Some((time, mark)) if time.parse::<i64>().is_ok() && mark.len() == 64 => {
                    listed.marks.insert(mark.to_owned());
                }
                _ => listed.unreadable += 1,
            }
        }
        Ok(listed)
    }

    /// Whether a person was erased.
    pub fn has(&self, listed: &Listed, learner: LearnerId) -> bool {
        listed.marks.contains(&self.mark(learner))
    }

    fn mark(&self, learner: LearnerId) -> String {
        let mut hasher = self.hasher.clone();
        hasher.update(&learner.0.to_be_bytes());
        let bytes = hasher.finalize().into_bytes();
        bytes.iter().fold(String::new(), |mut mark, byte| {
            // Writing into a text cannot fail.
            let _ = write!(mark, "{byte:02x}");
            mark
        })
    }
}

impl fmt::Debug for Erasures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Erasures")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn list() -> (tempfile::TempDir, Erasures) {
        let folder = tempfile::tempdir().expect("a folder");
        let key = Key::make(&folder.path().join("key")).expect("a key");
        let erasures = Erasures::open(&key).expect("a list");
        (folder, erasures)
    }

    #[test]
    fn who_is_added_is_found_again_and_nobody_else() {
        let (folder, erasures) = list();
        erasures
            .add(&[LearnerId(7), LearnerId(8)], 100)
            .expect("added");
        erasures.add(&[LearnerId(9)], 101).expect("added");
        erasures.add(&[], 102).expect("nobody");
        let key = Key::read(&folder.path().join("key")).expect("a key");
        let again = Erasures::open(&key).expect("a list");
        let listed = again.read().expect("read");
        let found = (6..=10).filter(|id| again.has(&listed, LearnerId(*id)));
        assert_eq!(found.collect::<Vec<_>>(), [7, 8, 9]);
        assert_eq!(listed.unreadable, 0);
        let other = Key::make(&folder.path().join("other")).expect("a key");
        let other = Erasures::of(&other).expect("a list");
        assert_ne!(
            other.mark(LearnerId(7)),
            again.mark(LearnerId(7)),
            "the hash is keyed"
        );
    }

    #[test]
    fn a_line_that_a_kill_cut_off_swallows_no_other() {
        let (_folder, erasures) = list();
        erasures.add(&[LearnerId(7)], 100).expect("added");
        let mut text = fs::read_to_string(erasures.path()).expect("a list");
        text.push_str("101 ab");
        fs::write(erasures.path(), text).expect("written");
        erasures.add(&[LearnerId(9)], 102).expect("added");
        let listed = erasures.read().expect("read");
        assert!(erasures.has(&listed, LearnerId(7)) && erasures.has(&listed, LearnerId(9)));
        assert_eq!(listed.unreadable, 1);
    }

    #[test]
    fn a_list_that_cannot_be_written_is_an_error_that_passes() {
        let (folder, erasures) = list();
        fs::remove_file(erasures.path()).expect("removed");
        drop(folder);
        let error = erasures.add(&[LearnerId(7)], 100).expect_err("refused");
        assert!(error.is_passing(), "{error}");
    }
}
