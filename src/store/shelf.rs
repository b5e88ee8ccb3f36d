//! The folder of sealed backups: what they are called, which is the newest, which are too old.

use super::file;
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use std::{
    io,
    path::{Path, PathBuf},
};

/// The backups of one database in a folder, where those of others may lie too.
#[derive(Clone, Debug)]
pub struct Shelf {
    folder: PathBuf,
    stem: String,
}

impl Shelf {
    /// The shelf of this database; its folder is made if there is none.
    pub fn open(folder: &Path, database: &Path) -> io::Result<Self> {
        file::make_folder(folder)?;
        Ok(Self::at(folder, database))
    }

    /// The shelf of this database, whose folder may be missing.
    pub fn at(folder: &Path, database: &Path) -> Self {
        let stem = database.file_stem().and_then(|stem| stem.to_str());
        Self {
            folder: folder.to_owned(),
            stem: stem.unwrap_or("sala").to_owned(),
        }
    }

    /// Where a backup of this moment belongs.
    pub fn place(&self, at: Timestamp) -> PathBuf {
        let time = at.strftime("%Y%m%dT%H%M%SZ");
        self.folder.join(format!("{}-{time}.age", self.stem))
    }

    /// When the newest backup was made.
    pub fn newest(&self) -> io::Result<Option<Timestamp>> {
        Ok(self.all()?.last().map(|(at, _)| *at))
    }

    /// Removes the backups from before this moment, but never the newest, and counts them.
    pub fn prune(&self, before: Timestamp) -> io::Result<usize> {
        let mut old = self.all()?;
        old.pop();
        old.retain(|(at, _)| *at < before);
        for (_, path) in &old {
            file::clear(path)?;
        }
        Ok(old.len())
    }

    /// Removes what a kill left half written.
    pub fn clear_parts(&self) -> io::Result<()> {
        for name in file::names(&self.folder)? {
            let of_ours = name
                .strip_suffix(".part")
                .and_then(|name| self.time_of(name));
            if of_ours.is_some() {
                file::clear(&self.folder.join(name))?;
            }
        }
        Ok(())
    }

    /// The backups in the order of their times.
    fn all(&self) -> io::Result<Vec<(Timestamp, PathBuf)>> {
        let names = file::names(&self.folder)?.into_iter();
        let found = names.filter_map(|name| Some((self.time_of(&name)?, self.folder.join(name))));
        let mut found: Vec<_> = found.collect();
        found.sort();
        Ok(found)
    }

    fn time_of(&self, name: &str) -> Option<Timestamp> {
        let time = name
            .strip_prefix(&self.stem)?
            .strip_prefix('-')?
            .strip_suffix(".age")?;
        let time = DateTime::strptime("%Y%m%dT%H%M%SZ", time).ok()?;
        Some(time.to_zoned(TimeZone::UTC).ok()?.timestamp())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a moment")
    }

    #[test]
    fn old_backups_go_and_the_newest_and_other_files_stay() {
        let folder = tempfile::tempdir().expect("a folder");
        let shelf =
            Shelf::open(&folder.path().join("b/c"), Path::new("x/lao.db")).expect("a shelf");
        assert_eq!(shelf.newest().expect("looked"), None);
        let times = [
            "2026-03-01T00:00:00Z",
            "2026-03-02T00:00:00Z",
            "2026-03-03T00:00:00Z",
        ]
        .map(at);
        for time in times {
            fs::write(shelf.place(time), "sealed").expect("written");
        }
        let place = shelf.place(times[0]);
        assert!(place.ends_with("lao-20260301T000000Z.age"), "{place:?}");
        let others = [
            "khmer-20200101T000000Z.age",
            "lao-notes.age",
            "lao-20200101T000000Z.age.bak",
        ];
        for name in others {
            fs::write(shelf.folder.join(name), "another's").expect("written");
        }
        fs::write(shelf.folder.join("lao-20260301T000000Z.age.part"), "half").expect("written");
        shelf.clear_parts().expect("cleared");
        assert_eq!(shelf.newest().expect("looked"), Some(times[2]));
        assert_eq!(shelf.prune(times[1]).expect("pruned"), 1);
        assert_eq!(
            shelf.prune(at("2030-01-01T00:00:00Z")).expect("pruned"),
            1,
            "the newest stays"
        );
        let left = file::names(&shelf.folder).expect("names");
        assert_eq!(left.len(), 1 + others.len(), "{left:?}");
    }
}
