//! From a form that is sent at the terminal to the export, over several processes on one database.

use crate::support::{files, project};
use sala::{
    content::{Tree, translators},
    model::Lang,
};
use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

/// How many people answer in each language; of fewer nothing is let out.
const MANY: usize = 12;

const CLOCK: &str = "2026-03-02T10:00:00+07:00";

fn sala((database, lessons): (&Path, &Path)) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sala"));
    command
        .current_dir(project())
        .env("SALA_DATABASE", database)
        .env("SALA_LESSONS", lessons)
        .env("SALA_LOG", "warn")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Says these lines at the terminal; what was printed.
fn chat(place: (&Path, &Path), lines: &str) -> String {
    let mut command = sala(place);
    let mut child = command
        .args(["chat", "--clock", CLOCK])
        .spawn()
        .expect("started");
    let mut input = child.stdin.take().expect("a pipe");
    input.write_all(lines.as_bytes()).expect("read");
    drop(input);
    let output = child.wait_with_output().expect("ended");
    assert!(output.status.success(), "{output:?}");
    let printed = String::from_utf8(output.stdout).expect("letters");
    assert!(!printed.contains("# no button"), "{printed}");
    printed
}

#[test]
fn a_form_is_sent_and_tried_and_made_live_and_answered_in_two_languages_and_exported() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("sala.db");
    let place = (&*database, Path::new("tests/content/two-questions"));
    let office = "as coordinator\n> tap English\n> file tests/sent/prices.csv\n> tap Try it\n> tap ខ្មែរ\n\
        > tap បានដោយខ្លួនឯង\n> tap ឈប់សាកល្បង\n> tap Make it live\n> tap Yes, make it live\n";
    let said = chat(place, office);
    assert!(said.contains("is live"), "{said}");
    let people = |language: &str, taps: [&str; 6]| -> String {
        let lines = |at: usize| {
            let tapped = taps.map(|tap| format!("> {tap}\n")).concat();
            format!("as {language}{at}\n> /start\n> tap {language}\n{tapped}")
        };
        (0..MANY).map(lines).collect()
    };
    let english = ["16 or older", "Yes", "Alone", "10 dollars", "3", "Send"];
    let khmer = ["16 ឆ្នាំឡើងទៅ", "បាទ/ចាស", "បានដោយខ្លួនឯង", "7 ដុល្លារ", "២", "ផ្ញើ"];
    let lines = people("English", english) + &people("ខ្មែរ", khmer);
    // A process of its own: what was made live was not only in the memory of the one before.
    let said = chat(place, &lines);
    assert!(
        said.contains("(3 of 3) How many looms do you have?"),
        "{said}"
    );
    let out = folder.path().join("out");
    let exported = sala(place)
        .args(["export", "--microdata", "--survey", "prices", "--out"])
        .arg(&out)
        .output()
        .expect("exported");
    assert!(exported.status.success(), "{exported:?}");
    let codebook = fs::read_to_string(out.join("codebook.csv")).expect("a codebook");
    assert!(codebook.contains(",looms,integer,"), "{codebook}");
    let answers = fs::read_to_string(out.join("microdata/answers.csv")).expect("answers");
    let with = |end: &str| answers.lines().filter(|line| line.ends_with(end)).count();
    assert_eq!(with(",alone,ten,3"), MANY, "{answers}");
    assert_eq!(with(",alone,seven,2"), MANY, "{answers}");
}

#[test]
fn lessons_that_were_sent_stand_until_the_files_on_the_disk_are_changed() {
    let folder = tempfile::tempdir().expect("a folder");
    let (database, lessons) = (folder.path().join("sala.db"), folder.path().join("lessons"));
    let own = project().join("tests/content/five-lessons");
    let all = ["csv", "md", "toml"].map(|kind| files(&own, kind));
    for path in all.concat() {
        let copy = lessons.join(path.strip_prefix(&own).expect("inside"));
        fs::create_dir_all(copy.parent().expect("a folder")).expect("made");
        fs::copy(&path, copy).expect("copied");
    }
    let place = (&*database, &*lessons);
    let office = "as coordinator\n> tap English\n> file tests/sent/light.zip\n> tap Make it live\n> tap Yes, make it live\n";
    assert!(chat(place, office).contains("These lessons are live."));
    let first_lesson = |name: &str, expected: &str| {
        let lines = format!(
            "as {name}\n> /start\n> tap English\n> tap 16 or older\n> tap No, thanks\n> tap Weaving\n> /lessons\n> 1\n"
        );
        let said = chat(place, &lines);
        assert!(said.contains(expected), "{said}");
    };
    first_lesson("vanna", "1. Light from a window");
    let close = lessons.join("courses/10-photos/20-close/en.md");
    let changed = fs::read_to_string(&close).expect("a lesson") + "\n";
    fs::write(&close, changed.replace("Come closer", "Come nearer")).expect("written");
    first_lesson("sokha", "1. Light from the side");
}

#[test]
fn a_translators_sheet_comes_back_as_any_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let (database, file) = (
        folder.path().join("sala.db"),
        folder.path().join("back.xlsx"),
    );
    let lessons = Path::new("tests/content/five-lessons");
    let tree = Tree::open(&project().join(lessons)).expect("content");
    let sheet = translators::workbook(&tree, Lang::TH).expect("a workbook");
    fs::write(&file, sheet).expect("written");
    let lines = format!("as coordinator\n> tap English\n> file {}\n", file.display());
    let said = chat((&database, lessons), &lines);
    assert!(said.contains("Looked through: back.xlsx"), "{said}");
    assert!(
        said.contains("These are the lessons that are live."),
        "{said}"
    );
}
