//! The folder on disk, the only place of this module that touches one. A new export is written beside the old one and the two change
//! places in one step: a kill at any moment leaves the old or the new one, whole.

use rustix::fs::{CWD, RenameFlags, renameat_with};
use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

/// Why nothing was handed out; what stood there before is untouched.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs, reason = "the sentences say it")]
pub enum Trouble {
    #[error("{} cannot be written: {why}. Nothing was changed; make room or name another folder.", path.display())]
    Write { path: PathBuf, why: io::Error },
    #[error("{} cannot be read: {why}. Is this a whole export?", path.display())]
    Read { path: PathBuf, why: io::Error },
    #[error("{} does not say who is counted in each line. Write the export again.", .0.display())]
    Unsaid(PathBuf),
    #[error("{} is no folder of Sala's: it holds {found}. Name an empty or a new folder.", dir.display())]
    Foreign { dir: PathBuf, found: String },
    #[error("the workbook could not be made: {0}. Nothing was changed.")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    #[error("the files could not be packed: {0}. Nothing was changed.")]
    Packed(#[from] zip::result::ZipError),
    #[error("\"{}\" is not the name of a folder that can be made. Name a new folder.", .0.display())]
    NoName(PathBuf),
}

/// What an export may consist of; a folder that holds anything else is somebody's own and is not replaced.
const OURS: [&str; 14] = [
    "datapackage.json",
    "gap.csv",
    "calibration.csv",
    "change.csv",
    "items.csv",
    "themes.csv",
    "balance.csv",
    "lessons.csv",
    "indicators.csv",
    "codebook.csv",
    "sala-gap-analysis.xlsx",
    "report.html",
    "charts",
    "microdata",
];

/// A folder that is being written.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// Writes one file, durably; `path` may name folders inside.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Trouble> {
        let path = self.path.join(path);
        let write = || {
            path.parent().map_or(Ok(()), fs::create_dir_all)?;
            let mut file = File::create_new(&path)?;
            file.write_all(bytes)?;
            file.sync_all()
        };
        write().map_err(|why| Trouble::Write {
            path: path.clone(),
            why,
        })
    }
}

/// Reads a file of an export.
pub(super) fn read(dir: &Path, file: &str) -> Result<Vec<u8>, Trouble> {
    let path = dir.join(file);
    fs::read(&path).map_err(|why| Trouble::Read { path, why })
}

/// Makes `dir` hold what `fill` puts into it, and nothing else. If `fill` fails, everything stays as it was.
pub fn replace(
    dir: &Path,
    fill: impl FnOnce(&Folder) -> Result<(), Trouble>,
) -> Result<(), Trouble> {
    let (parent, name) = place(dir)?;
    refuse_foreign(dir)?;
    let failed = |why| Trouble::Write {
        path: dir.to_owned(),
        why,
    };
    // A hidden name beside the folder: the same file system, so that a rename is one step. A killed export may have left one.
    let beside = Folder {
        path: parent.join(format!(".{name}.unfinished")),
    };
    remove(&beside.path).map_err(failed)?;
    fs::create_dir_all(&beside.path).map_err(failed)?;
    let done = fill(&beside).and_then(|()| swap(&beside.path, dir).map_err(failed));
    // Now it is the old export, or what there is of a failed one. What cannot be removed here is removed by the next export.
    let removed = remove(&beside.path);
    if let (Ok(()), Err(why)) = (&done, removed) {
        tracing::warn!(%why, "the former export could not be removed");
    }
    done
}

/// The folder around, and the name in it.
fn place(dir: &Path) -> Result<(PathBuf, String), Trouble> {
    let name = dir.file_name().and_then(|name| name.to_str());
    let name = name.ok_or_else(|| Trouble::NoName(dir.to_owned()))?;
    let parent = dir.parent().filter(|parent| !parent.as_os_str().is_empty());
    Ok((parent.unwrap_or(Path::new(".")).to_owned(), name.to_owned()))
}

/// Refuses a folder with other things in it, or a file: they would be lost.
fn refuse_foreign(dir: &Path) -> Result<(), Trouble> {
    let foreign = |found: String| Trouble::Foreign {
        dir: dir.to_owned(),
        found,
    };
    match fs::symlink_metadata(dir) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(()),
        Ok(data) if !data.is_dir() => return Err(foreign("a file or a link of this name".into())),
        _ => {}
    }
    let entries = fs::read_dir(dir).map_err(|why| Trouble::Write {
        path: dir.to_owned(),
        why,
    })?;
    let names = entries.flatten().map(|entry| entry.file_name());
    let mut others = names.filter(|name| !OURS.iter().any(|own| name == *own));
    others.next().map_or(Ok(()), |other| {
        Err(foreign(format!("\"{}\"", other.to_string_lossy())))
    })
}

/// Puts `new` where `dir` is; what was there is at `new` afterwards.
fn swap(new: &Path, dir: &Path) -> io::Result<()> {
    if !dir.exists() {
        fs::rename(new, dir)?;
    } else if renameat_with(CWD, new, CWD, dir, RenameFlags::EXCHANGE).is_err() {
        // Few file systems cannot exchange two folders. There the old one stands aside for an instant, whole.
        let aside = new.with_extension("before");
        remove(&aside)?;
        fs::rename(dir, &aside)?;
        fs::rename(new, dir).inspect_err(|_| drop(fs::rename(&aside, dir)))?;
        fs::rename(&aside, new)?;
    }
    let parent = dir.parent().filter(|parent| !parent.as_os_str().is_empty());
    File::open(parent.unwrap_or(Path::new(".")))?.sync_all()
}

fn remove(dir: &Path) -> io::Result<()> {
    match fs::remove_dir_all(dir) {
        Err(why) if why.kind() != io::ErrorKind::NotFound => Err(why),
        _ => Ok(()),
    }
}
