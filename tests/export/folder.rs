//! The folder is replaced as a whole or not at all.

use crate::support::release::House;
use sala::{
    export::{self, Trouble, folder::replace},
    model::Lang,
};
use std::{
    fs,
    path::Path,
    process::{Child, Command, Stdio},
};

/// What is in a folder, by name.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> = entries
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    names
}

#[test]
fn a_writer_that_fails_half_way_changes_nothing() {
    let around = tempfile::tempdir().expect("a folder");
    let dir = around.path().join("out");
    let put = |text: &'static str| {
        replace(&dir, |folder| folder.put("gap.csv", text.as_bytes())).expect("an export");
    };
    put("old");
    let failed = replace(&dir, |folder| {
        folder.put("gap.csv", b"new")?;
        folder.put("gap.csv", b"a second file of one name")
    });
    let sentence = failed.expect_err("a failure").to_string();
    assert!(sentence.contains("Nothing was changed"), "{sentence}");
    assert_eq!(
        fs::read_to_string(dir.join("gap.csv")).expect("the old one"),
        "old"
    );
    assert_eq!(names(around.path()), ["out"], "nothing is left beside it");
    put("new");
    assert_eq!(
        fs::read_to_string(dir.join("gap.csv")).expect("the new one"),
        "new"
    );
    assert_eq!(names(around.path()), ["out"]);
}

#[test]
fn somebody_elses_folder_is_not_replaced() {
    let around = tempfile::tempdir().expect("a folder");
    let dir = around.path().join("letters");
    fs::create_dir(&dir).expect("a folder");
    fs::write(dir.join("diary.txt"), "mine").expect("a file");
    let refused = replace(&dir, |folder| folder.put("gap.csv", b""));
    assert!(matches!(refused, Err(Trouble::Foreign { .. })));
    assert_eq!(names(&dir), ["diary.txt"]);
    let file = replace(&dir.join("diary.txt"), |folder| folder.put("gap.csv", b""));
    assert!(matches!(file, Err(Trouble::Foreign { .. })));
    assert!(matches!(
        replace(Path::new("/"), |_| Ok(())),
        Err(Trouble::NoName(_))
    ));
}

#[test]
fn a_place_that_cannot_be_written_is_said_in_one_sentence() {
    let around = tempfile::tempdir().expect("a folder");
    fs::write(around.path().join("file"), "").expect("a file");
    let house = House::empty();
    let failed = export::write(&house.export(Lang::EN), &around.path().join("file/out"));
    let sentence = failed.expect_err("a failure").to_string();
    assert!(
        sentence.contains("cannot be written") && !sentence.contains('\n'),
        "{sentence}"
    );
}

const CHILD: &str = "SALA_TEST_EXPORTS_INTO";

/// Not a test of its own: with [`CHILD`] set, it exports again and again until it is killed.
#[test]
#[ignore = "a process that another test starts and kills"]
fn exports_until_killed() {
    let dir = std::env::var_os(CHILD).expect("where to");
    loop {
        replace(Path::new(&dir), |folder| {
            (0..40).try_for_each(|at| folder.put(&format!("charts/{at}.png"), b"picture"))
        })
        .expect("an export");
    }
}

/// A process that exports until it is killed, at the latest here.
struct Exporter(Child);

impl Exporter {
    fn start(dir: &Path) -> Exporter {
        let mut command = Command::new(std::env::current_exe().expect("this program"));
        command.args([
            "--exact",
            "export::folder::exports_until_killed",
            "--ignored",
        ]);
        let child = command.env(CHILD, dir).stdout(Stdio::null()).spawn();
        Exporter(child.expect("a process"))
    }
}

impl Drop for Exporter {
    fn drop(&mut self) {
        self.0.kill().and_then(|()| self.0.wait()).expect("an end");
    }
}

#[test]
fn a_kill_at_any_moment_leaves_one_whole_export() {
    let around = tempfile::tempdir().expect("a folder");
    let dir = around.path().join("out");
    let beside = around.path().join(".out.unfinished/charts");
    let whole = || names(&dir.join("charts")).len() == 40;
    for wanted in [1, 7, 20, 39, 40, 40, 40] {
        let mut child = Exporter::start(&dir);
        // The moment: the first export is in place, and the next one has so many files.
        let ready = || {
            let begun = fs::read_dir(&beside).map_or(0, |entries| entries.count());
            dir.exists() && begun >= wanted
        };
        while !ready() {
            assert!(
                child.0.try_wait().expect("a process").is_none(),
                "it ended by itself"
            );
            std::thread::yield_now();
        }
        drop(child);
        assert!(whole(), "after a kill at {wanted} files");
    }
    replace(&dir, |folder| folder.put("gap.csv", b"")).expect("an export after all that");
    assert_eq!(names(around.path()), ["out"]);
}
