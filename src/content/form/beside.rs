//! The files that lie beside a form: where they are looked for, on the disk and in a tree of content.

use crate::content::{Tree, tree};
use std::{collections::BTreeMap, path::Path};

/// Gives the bytes at a path, if there is a file.
type Get<'a> = Box<dyn Fn(&str) -> Option<Vec<u8>> + 'a>;

/// What lies beside a form.
pub(crate) struct Beside<'a> {
    /// The path of the form's file, or of its survey.csv.
    form: String,
    get: Get<'a>,
}

impl<'a> Beside<'a> {
    /// Beside a workbook or in a folder on the disk.
    pub(crate) fn on_disk(path: &Path) -> Beside<'static> {
        let form = match path.is_dir() {
            true => path.join("survey.csv"),
            false => path.to_owned(),
        };
        Beside {
            form: form.display().to_string(),
            get: Box::new(|path| tree::read_if_there(Path::new(path))),
        }
    }

    /// Beside a file of the tree.
    pub(crate) fn in_tree(tree: &'a Tree, form: impl Into<String>) -> Beside<'a> {
        Beside {
            form: form.into(),
            get: Box::new(|path| tree.get(path).map(<[u8]>::to_vec)),
        }
    }

    /// Beside a form in a zip; a name that stands in it once is found in whichever folder.
    pub(crate) fn in_zip(files: &'a BTreeMap<String, Vec<u8>>, form: &str) -> Beside<'a> {
        let by_name = move |path: &str| {
            let name = base(path);
            let mut same = files.iter().filter(|(path, _)| base(path) == name);
            same.next().filter(|_| same.next().is_none())
        };
        let found = move |path: &str| files.get_key_value(path).or_else(|| by_name(path));
        Beside {
            form: form.to_owned(),
            get: Box::new(move |path| found(path).map(|(_, bytes)| bytes.clone())),
        }
    }

    /// Nothing lies beside it.
    pub(crate) fn nothing() -> Beside<'static> {
        Beside {
            form: String::new(),
            get: Box::new(|_| None),
        }
    }

    /// Files of which only their names are known; they count as empty ones.
    pub(crate) fn known(is_known: &'a dyn Fn(&str) -> bool) -> Beside<'a> {
        Beside {
            form: String::new(),
            get: Box::new(|path| is_known(path).then(Vec::new)),
        }
    }

    /// The file of this name: its path and its bytes.
    pub(crate) fn find(&self, name: &str) -> Option<(String, Vec<u8>)> {
        let mut places = places(&self.form, name).into_iter();
        places.find_map(|path| (self.get)(&path).map(|bytes| (path, bytes)))
    }
}

/// A path's last part.
pub(super) fn base(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// Where a file is looked for: beside the form, in `media`, and in `FORM-media`.
pub(super) fn places(form: &str, name: &str) -> [String; 3] {
    let (folder, file) = match form.rsplit_once(['/', '\\']) {
        Some((folder, file)) => (format!("{folder}/"), file),
        None => (String::new(), form),
    };
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    [
        format!("{folder}{name}"),
        format!("{folder}media/{name}"),
        format!("{folder}{stem}-media/{name}"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_looked_for_in_three_places() {
        let tree = Tree::from_pairs([("surveys/x-media/a.csv", "a"), ("surveys/a.csv", "b")]);
        let beside = Beside::in_tree(&tree, "surveys/x.xlsx");
        let found = beside.find("a.csv");
        assert_eq!(found, Some(("surveys/a.csv".into(), b"b".to_vec())));
        assert_eq!(beside.find("b.csv"), None);
        let expected = ["a.csv", "media/a.csv", "x-media/a.csv"];
        assert_eq!(places("x.xlsx", "a.csv"), expected);
    }
}
