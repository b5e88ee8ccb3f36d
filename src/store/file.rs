//! The database as a file on the disk: what can be told of it before SQLite touches it.

use std::{
    fs::{self, OpenOptions, TryLockError},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

pub(super) use std::fs::File;

/// What stands at a path.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// Nothing, in a folder that is there.
    Nothing,
    /// The folder itself is missing.
    NoFolder,
    /// A folder.
    Folder,
    /// An empty file, as a kill in the first instant leaves it.
    Empty,
    /// An empty file beside a journal that is not: its contents were cut off.
    Cut,
    /// A file of SQLite, to judge by its first bytes.
    Database,
    /// Some other file.
    Other,
}

/// A folder of its own for a database that nobody needs afterwards.
#[derive(Debug)]
pub struct Scratch {
    folder: PathBuf,
    file: PathBuf,
}

impl Scratch {
    /// Makes the folder, with a name that nobody else has.
    pub(super) fn new() -> io::Result<Self> {
        let process = std::process::id();
        let free = (0..1_000).map(|n| std::env::temp_dir().join(format!("sala-{process}-{n}")));
        let mut taken = io::Error::from(io::ErrorKind::AlreadyExists);
        for folder in free {
            match fs::create_dir(&folder) {
                Ok(()) => {
                    return Ok(Self {
                        file: folder.join("sala.db"),
                        folder,
                    });
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => taken = error,
                Err(error) => return Err(error),
            }
        }
        Err(taken)
    }

    /// Where the database is to be.
    pub fn path(&self) -> &Path {
        &self.file
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What cannot be removed lies in the system's own folder for such things, which it empties.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Looks at the path.
pub(super) fn look(path: &Path) -> io::Result<Found> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    if folder.is_some_and(|folder| !folder.is_dir()) {
        return Ok(Found::NoFolder);
    }
    let length = match fs::metadata(path) {
        Ok(data) if data.is_dir() => return Ok(Found::Folder),
        Ok(data) => data.len(),
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(e) => return Err(e),
    };
    if length == 0 {
        let cut = size(&beside(path, "-wal")) > 0;
        return Ok(if cut { Found::Cut } else { Found::Empty });
    }
    let mut head = [0; 16];
    let read = fs::File::open(path)?.take(16).read(&mut head)?;
    let ours = read == 16 && &head == b"SQLite format 3\0";
    Ok(if ours { Found::Database } else { Found::Other })
}

/// True if a change of the file was cut short, so that SQLite has to undo it before anything can be read.
pub(super) fn is_half_written(path: &Path) -> bool {
    size(&beside(path, "-journal")) > 0
}

/// The bytes that are free where a file is, for somebody who is not root.
pub(super) fn free(path: &Path) -> io::Result<u64> {
    let disk = rustix::fs::statvfs(path)?;
    Ok(disk.f_bavail.saturating_mul(disk.f_frsize))
}

/// The file's length in bytes; 0 if there is none.
pub(super) fn size(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |data| data.len())
}

/// True if something stands at the path.
pub(super) fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Removes what an earlier, unfinished copy left.
pub(super) fn clear(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(e),
        _ => Ok(()),
    }
}

/// Gives a finished copy its name, once all of it is on the disk.
pub(super) fn settle(part: &Path, path: &Path) -> io::Result<()> {
    File::open(part)?.sync_all()?;
    fs::rename(part, path)?;
    sync_folder(path)
}

/// Returns when the name of this file is on the disk.
fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

/// Makes a new file that only its owner may read; an error if there is one.
pub(super) fn make_private(path: &Path) -> io::Result<File> {
    private().create_new(true).open(path)
}

/// Adds a line to a file that only its owner may read, and returns when it is on the disk.
pub(super) fn add_line(path: &Path, line: &str) -> io::Result<()> {
    let is_new = !is_there(path);
    let mut file = private().append(true).create(true).open(path)?;
    file.write_all(format!("{line}\n").as_bytes())?;
    file.sync_all()?;
    if is_new { sync_folder(path) } else { Ok(()) }
}

#[cfg(unix)]
fn private() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = OpenOptions::new();
    options.read(true).write(true).mode(0o600);
    options
}

#[cfg(not(unix))]
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    options
}

/// Opens a file for reading.
pub(super) fn open(path: &Path) -> io::Result<File> {
    File::open(path)
}

/// All of a small file.
pub(super) fn text(path: &Path) -> io::Result<String> {
    fs::read_to_string(path)
}

/// Makes a folder and those above it, where there are none.
pub(super) fn make_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

/// The names in a folder, in their order.
pub(super) fn names(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.extend(entry?.file_name().into_string());
    }
    names.sort();
    Ok(names)
}

/// Takes a file for oneself; false if somebody else has it. It is free again when it is closed, also by a kill.
pub(super) fn lock_alone(file: &File) -> io::Result<bool> {
    locked(file.try_lock())
}

/// Takes a file together with others who share it; false if somebody has it for themselves.
pub(super) fn lock_shared(file: &File) -> io::Result<bool> {
    locked(file.try_lock_shared())
}

fn locked(tried: Result<(), TryLockError>) -> io::Result<bool> {
    match tried {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Opens the file that is only there to be locked.
pub(super) fn open_lock(path: &Path) -> io::Result<File> {
    private().create(true).truncate(false).open(path)
}

/// The path with an ending more.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_looked_at_before_it_is_opened() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("sala.db");
        let check = |path: &Path, expected| assert_eq!(look(path).expect("a look"), expected);
        check(&path, Found::Nothing);
        check(&folder.path().join("none/sala.db"), Found::NoFolder);
        check(folder.path(), Found::Folder);
        fs::write(&path, "").expect("written");
        check(&path, Found::Empty);
        fs::write(beside(&path, "-wal"), "frames").expect("written");
        check(&path, Found::Cut);
        fs::write(&path, "Dear diary, this is no database").expect("written");
        check(&path, Found::Other);
        fs::write(&path, "SQLite format 3\0 and more").expect("written");
        check(&path, Found::Database);
    }
}
