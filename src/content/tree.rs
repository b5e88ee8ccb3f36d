//! The only reader of the disk: a folder of content as a sorted map from path to bytes.
//!
//! Hidden files and links are passed over. Nothing is understood here.

use crate::model::Sources;
use include_dir::{Dir, include_dir};
use std::{borrow::Cow, fs, io, path::Path, sync::Arc};

/// The largest file that is read, in bytes: what Telegram lets a bot fetch.
pub const LARGEST: u64 = 20 << 20;

static SHIPPED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/lessons");

/// A folder of content.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    name: String,
    files: Arc<Sources>,
}

impl Tree {
    /// Reads a folder and everything in it.
    ///
    /// # Errors
    /// If the folder or a file in it cannot be read or is too large; the message names it.
    pub fn open(folder: &Path) -> io::Result<Tree> {
        let mut files = Sources::new();
        read(&mut files, folder, "")?;
        Ok(Tree {
            name: folder.display().to_string(),
            files: Arc::new(files),
        })
    }

    /// The content that comes with the program.
    pub fn shipped() -> Tree {
        let mut files = Sources::new();
        unfold(&mut files, &SHIPPED);
        Tree::of(Arc::new(files))
    }

    /// The tree of these files.
    pub fn of(files: Arc<Sources>) -> Tree {
        Tree {
            name: "lessons".into(),
            files,
        }
    }

    /// All files by their paths.
    pub fn files(&self) -> &Arc<Sources> {
        &self.files
    }

    /// A tree of texts by path, for tests and for drafts.
    pub fn from_pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Tree {
        let owned = |(path, text): (&str, &str)| (path.into(), text.as_bytes().to_vec().into());
        Tree::of(Arc::new(pairs.into_iter().map(owned).collect()))
    }

    /// The bytes of a file.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(AsRef::as_ref)
    }

    /// Every path, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The paths in a folder and in the folders below it. The folder has no slash at its end; "" is everything.
    pub fn under<'a>(&'a self, folder: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        let start = match folder {
            "" => String::new(),
            folder => format!("{folder}/"),
        };
        self.files
            .range(start.clone()..)
            .map(|(path, _)| path.as_str())
            .take_while(move |path| path.starts_with(&start))
    }

    /// A path as an author sees it, with the folder's own name before it.
    pub fn shown(&self, path: &str) -> String {
        match path {
            "" => self.name.clone(),
            path => format!("{}/{path}", self.name.trim_end_matches('/')),
        }
    }
}

/// Reads a folder and those below it.
fn read(files: &mut Sources, folder: &Path, prefix: &str) -> io::Result<()> {
    for entry in fs::read_dir(folder).map_err(|e| named(folder, &e))? {
        let entry = entry.map_err(|e| named(folder, &e))?;
        let kind = entry.file_type().map_err(|e| named(&entry.path(), &e))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') || name.starts_with("~$") {
            continue;
        }
        let path = match prefix {
            "" => name,
            prefix => format!("{prefix}/{name}"),
        };
        if kind.is_dir() {
            read(files, &entry.path(), &path)?;
        } else if kind.is_file() {
            files.insert(path, read_file(&entry.path())?.into());
        }
    }
    Ok(())
}

fn unfold(files: &mut Sources, folder: &Dir<'static>) {
    for file in folder.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        if !path.split('/').any(|part| part.starts_with('.')) {
            files.insert(path, Cow::Borrowed(file.contents()));
        }
    }
    folder.dirs().for_each(|inner| unfold(files, inner));
}

/// Reads one file, such as a form on its own.
///
/// # Errors
/// If it cannot be read or is larger than [`LARGEST`]; the message names it.
pub fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    let size = fs::metadata(path).map_err(|e| named(path, &e))?.len();
    if size > LARGEST {
        let text = format!("{} is larger than 20 MB; make it smaller", path.display());
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, text));
    }
    fs::read(path).map_err(|e| named(path, &e))
}

/// Reads a file that may well not be there; one that is too large or cannot be read is not there either.
pub(crate) fn read_if_there(path: &Path) -> Option<Vec<u8>> {
    let is_file = fs::metadata(path).is_ok_and(|found| found.is_file());
    is_file.then(|| read_file(path).ok())?
}

/// Writes files into a folder, which is made if it is not there.
///
/// # Errors
/// If the folder or a file cannot be written; the message names it.
pub fn write(folder: &Path, files: &[(&str, Vec<u8>)]) -> io::Result<()> {
    fs::create_dir_all(folder).map_err(|e| named(folder, &e))?;
    for (name, bytes) in files {
        let path = folder.join(name);
        fs::write(&path, bytes).map_err(|e| named(&path, &e))?;
    }
    Ok(())
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_read_without_what_is_hidden() {
        let folder = tempfile::tempdir().expect("a folder");
        write(
            &folder.path().join("b"),
            &[("x.md", b"words".to_vec()), (".x", Vec::new())],
        )
        .expect("written");
        write(folder.path(), &[("b.csv", Vec::new())]).expect("written");
        let tree = Tree::open(folder.path()).expect("read");
        assert_eq!(tree.paths().collect::<Vec<_>>(), ["b.csv", "b/x.md"]);
        assert_eq!(tree.get("b/x.md"), Some(b"words".as_slice()));
        assert_eq!(tree.under("b").collect::<Vec<_>>(), ["b/x.md"]);
        assert!(Tree::open(&folder.path().join("none")).is_err());
    }
}
