//! The binary from outside: what it prints, what it refuses, and that a kill at any moment loses nothing.

use crate::support::{copy, project};
use sala::app::clock::Stopwatch;
use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    time::Duration,
};

const CLOCK: &str = "2026-03-02T19:00:00+07:00";

fn sala() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sala"));
    for name in ["SALA_DATABASE", "SALA_LESSONS", "RUST_LOG"] {
        command.env_remove(name);
    }
    command
}

/// Runs with this input to its end.
fn run(command: &mut Command, input: &str) -> Output {
    let piped = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = piped.spawn().expect("started");
    let mut stdin = child.stdin.take().expect("a pipe");
    // A program that refuses to start reads nothing.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    child.wait_with_output().expect("ended")
}

fn chat(database: &Path, input: &str) -> Output {
    run(
        sala()
            .args(["chat", "--clock", CLOCK, "--database"])
            .arg(database),
        input,
    )
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

const HELLO: &str = "> /start\n> tap English\n> tap 16 or older\n> tap Yes\n";

#[test]
fn the_same_input_prints_the_same_bytes() {
    let folder = tempfile::tempdir().expect("a folder");
    let input = format!("{HELLO}> 1\n> 3\n> tap Back\n> tap Keep it\nwait 2d\n> /mydata\n");
    let one = chat(&folder.path().join("one.db"), &input);
    let two = chat(&folder.path().join("two.db"), &input);
    assert!(one.status.success(), "{}", text(&one.stderr));
    assert_eq!(text(&one.stdout), text(&two.stdout));
    assert!(
        text(&one.stdout).contains("< You stopped at 3 of "),
        "{}",
        text(&one.stdout)
    );
}

#[test]
fn a_whole_week_plays_on_a_pipe_and_is_the_same_each_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let week =
        fs::read_to_string(project().join("tests/conversations/week.txt")).expect("a transcript");
    let one = chat(&folder.path().join("one.db"), &week);
    let two = chat(&folder.path().join("two.db"), &week);
    assert!(one.status.success(), "{}", text(&one.stderr));
    assert_eq!(text(&one.stdout), text(&two.stdout));
    assert!(text(&one.stdout).matches("\nwait ").count() >= 5, "a week");
}

#[test]
fn a_printed_transcript_can_be_replayed_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let first = chat(
        &folder.path().join("one.db"),
        &format!("{HELLO}> 1\nwait 2d\n"),
    );
    let again = chat(&folder.path().join("two.db"), &text(&first.stdout));
    assert_eq!(text(&first.stdout), text(&again.stdout));
}

#[test]
fn a_database_goes_on_where_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("sala.db");
    chat(&database, &format!("{HELLO}> 1\nwait 1d\n"));
    let second = chat(&database, "> /start\n> 3\n");
    let said = text(&second.stdout);
    assert!(said.starts_with("> /start\n< (2 of "), "{said}");
    let later = chat(&database, "wait 2d\n");
    assert!(
        text(&later.stdout).contains("You stopped at 3 of"),
        "{}",
        text(&later.stdout)
    );
}

#[test]
fn a_form_of_its_own_prints_its_answers_as_kobo_has_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let form = folder.path().join("form");
    fs::create_dir(&form).expect("a folder");
    let survey = "type,name,label,relevant\nbegin_group,shop,,\nselect_multiple craft,made,What do you make?,\n\
        integer,price,What does it cost?,\"selected(${made}, 'scarf')\"\nend_group,,,\ntext,more,Anything else?,\n";
    fs::write(form.join("survey.csv"), survey).expect("written");
    let choices = "list_name,name,label\ncraft,scarf,Scarf\ncraft,bag,Bag\n";
    fs::write(form.join("choices.csv"), choices).expect("written");
    let ask = |input: &str| {
        let command = &mut sala();
        run(
            command
                .args(["chat", "--clock", CLOCK, "--survey"])
                .arg(&form),
            input,
        )
    };
    let all = ask("> tap Scarf\n> tap Bag\n> tap Done\n> ១២\n> no\n> tap Send\n");
    let last = text(&all.stdout).lines().last().expect("a line").to_owned();
    let json: serde_json::Value = serde_json::from_str(&last).expect("JSON");
    assert_eq!(json["shop/made"], "scarf bag");
    assert_eq!(json["shop/price"], "12");
    assert_eq!(json["more"], "no");
    let few = ask("> tap Bag\n> tap Done\n> tap Skip\n> tap Send\n");
    let last = text(&few.stdout).lines().last().expect("a line").to_owned();
    let json: serde_json::Value = serde_json::from_str(&last).expect("JSON");
    assert_eq!(json["shop/made"], "bag");
    assert!(
        json.get("shop/price").is_none() && json.get("more").is_none(),
        "{json}"
    );
    assert!(!ask("> tap Bag\n").status.success(), "it was not sent in");
}

/// A folder with a form of these sheets.
fn form_of(survey: &str, choices: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("survey.csv"), survey).expect("written");
    fs::write(folder.path().join("choices.csv"), choices).expect("written");
    folder
}

const CRAFTS: &str = "list_name,name,label::English (en),label::French (fr)\ncraft,scarf,Scarf,Foulard\ncraft,bag,Bag,\n";

#[test]
fn a_report_on_a_form_says_what_is_asked_and_what_to_look_at() {
    let survey = "type,name,label::English (en),label::French (fr),relevant,required,appearance\n\
        audit,audit,,,,,\n\
        select_one craft,made,What do you make?,Que faites-vous ?,,yes,minimal\n\
        integer,price,What does it cost?,Combien ?,\"${made} = 'scrf'\",,\n\
        text,phone_number,Your number?,Votre numéro ?,,,\n";
    let form = form_of(survey, CRAFTS);
    let output = run(sala().arg("check").arg(form.path()), "");
    let expected = "\
Asks       2 questions: 1 select_one, 1 text
Takes      about 1 minute (shortest 1, longest 1), at 6 seconds a tap and 3
             taps for what is typed
Languages  English (en): complete
           French (fr): missing 1 choice (choices, row 3); Sala's own buttons
             are in English
Left out   audit (row 2): left blank: Sala never asks for it
           appearance (row 3): a chat has its own look
Personal   It asks for a phone number (row 5). Do you need it? What nobody
             asks, nobody can lose.

To look at
  survey.csv, row 4, relevant
    \"scrf\" is no choice of \"made\" (did you mean \"scarf\"?): this part never
    holds, and so this is never asked
  choices.csv
    some words are missing, as Languages says above; people then read the
    form's own language. Fill in the empty cells of these rows

It runs; look at 2 things first.
";
    let said = text(&output.stdout);
    let (_, said) = said.split_once("\n\n").expect("a title");
    assert_eq!(said, expected);
    assert!(output.status.success());
    let all = run(sala().args(["check", "--all"]).arg(form.path()), "");
    assert!(
        text(&all.stdout).contains("     3  select_one           1  everybody  made\n"),
        "{}",
        text(&all.stdout)
    );
}

#[test]
fn a_report_is_one_json_document_for_forms_and_lessons() {
    let json = |output: &Output| -> serde_json::Value {
        serde_json::from_slice(&output.stdout).expect("one JSON document")
    };
    let survey = "type,name,label\nselect_one craft,made,What?\nintegr,price,How much?\n";
    let form = form_of(survey, CRAFTS);
    let output = run(sala().args(["check", "--json"]).arg(form.path()), "");
    let report = json(&output);
    assert_eq!(output.status.code(), Some(1), "{report}");
    assert_eq!(report["form"]["asked"]["questions"], 1);
    let problem = &report["problems"][report["problems"].as_array().map_or(0, Vec::len) - 1];
    assert_eq!(
        (&problem["row"], &problem["column"]),
        (&3.into(), &"type".into())
    );
    assert_eq!(problem["severity"], "error");
    assert_eq!(report["verdict"]["runs"], false);
    assert_eq!(report["verdict"]["to_mend"], 1);
    let lessons = run(sala().args(["check", "--json"]), "");
    let report = json(&lessons);
    assert!(lessons.status.success());
    assert_eq!(report["runs"], true);
    assert_eq!(report["lessons"]["survey"], 3);
    let khmer = &report["languages"][1];
    assert_eq!(
        (&khmer["code"], &khmer["complete"]),
        (&"km".into(), &true.into())
    );
    for what in ["strings", "framework", "surveys", "lessons"] {
        assert_eq!(khmer[what]["percent"], 100, "{what}: {khmer}");
    }
    let none = form.path().join("none.xlsx");
    fs::write(&none, "no workbook").expect("written");
    let report = json(&run(sala().args(["check", "--json"]).arg(&none), ""));
    assert_eq!(
        (&report["form"], &report["verdict"]["to_mend"]),
        (&serde_json::Value::Null, &1.into())
    );
}

#[test]
fn the_shipped_content_has_no_mistake_and_a_broken_translation_is_named() {
    let shipped = run(sala().arg("check"), "");
    let said = text(&shipped.stdout);
    assert!(shipped.status.success(), "{said}");
    let (found, table) = said.split_once("\n\n").expect("a table");
    assert!(found.starts_with("No problems."), "{said}");
    let complete = |line: &str| line.matches("100 %").count() == 4;
    let complete: Vec<&str> = table.lines().filter(|line| complete(line)).collect();
    assert!(
        complete[0].starts_with("English (en)") && complete[1].starts_with("Khmer (km)"),
        "{said}"
    );
    let folder = tempfile::tempdir().expect("a folder");
    let lessons = folder.path().join("lessons");
    copy(&project().join("lessons"), &lessons);
    let khmer = crate::support::files(&lessons, "md")
        .into_iter()
        .find(|path| path.ends_with("10-window-light/km.md"));
    let khmer = khmer.expect("a Khmer lesson");
    let whole = fs::read_to_string(&khmer).expect("a lesson");
    let place = whole
        .lines()
        .position(|line| line.starts_with("1. [ ]"))
        .expect("a choice");
    let kept: Vec<&str> = whole
        .lines()
        .enumerate()
        .filter(|(at, _)| *at != place && *at != place + 1)
        .map(|(_, line)| line)
        .collect();
    fs::write(&khmer, kept.join("\n")).expect("written");
    let broken = run(sala().arg("check").arg(&lessons), "");
    let said = text(&broken.stdout);
    assert_eq!(broken.status.code(), Some(1), "{said}");
    assert!(said.contains("10-window-light/km.md:"), "{said}");
    let chat = run(
        sala().args(["chat", "--lessons"]).arg(&lessons),
        "> /start\n",
    );
    assert_eq!(chat.status.code(), Some(1), "never half-loaded");
}

#[test]
fn a_translation_is_signed_and_named_when_its_english_changes() {
    let folder = tempfile::tempdir().expect("a folder");
    let lessons = folder.path().join("lessons");
    copy(&project().join("lessons"), &lessons);
    fs::remove_file(lessons.join("translated.csv")).expect("removed");
    let check = |more: &[&str]| run(sala().arg("check").arg(&lessons).args(more), "");
    let signed = check(&["--sign", "km/window-light,th"]);
    assert!(signed.status.success(), "{}", text(&signed.stderr));
    let english = crate::support::files(&lessons, "md").into_iter();
    let english = english.filter(|path| path.ends_with("10-window-light/en.md"));
    for path in english {
        let whole = fs::read_to_string(&path).expect("a lesson");
        fs::write(&path, whole.replacen("light", "daylight", 1)).expect("written");
    }
    let said = check(&[]);
    let said = text(&said.stdout);
    let old = said
        .lines()
        .filter(|line| line.contains("the English has changed"));
    let old: Vec<&str> = old.collect();
    assert_eq!(old.len(), 2, "{said}");
    assert!(
        old[0].contains("10-window-light/km.md") && old[1].contains("10-window-light/th.md"),
        "{said}"
    );
    let nowhere = check(&["--sign", "km/no-such-lesson"]);
    assert_eq!(nowhere.status.code(), Some(1));
    assert!(text(&nowhere.stderr).contains("no-such-lesson"));
}

#[test]
fn sala_speaks_every_language_in_its_own_letters() {
    for path in crate::support::files(&project().join("locales"), "ftl") {
        let lang = path.parent().and_then(|folder| folder.file_name());
        let lang = lang.and_then(|lang| lang.to_str()).expect("a language");
        let lang = lang.parse().expect("a language");
        let source = fs::read_to_string(&path).expect("a locale");
        let lines = source
            .lines()
            .filter(|line| !line.starts_with("onboarding-languages"));
        for line in lines.filter(|line| !line.starts_with('#')) {
            let found = sala::content::letters::remarks(lang, line);
            assert!(found.is_empty(), "{}: {found:?}", path.display());
        }
    }
}

#[test]
fn a_form_goes_to_a_workbook_and_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let (book, back) = (folder.path().join("form.xlsx"), folder.path().join("back"));
    let source = project().join("lessons/surveys/digital-skills");
    let packed = run(sala().args(["form", "pack"]).arg(&source).arg(&book), "");
    assert!(packed.status.success(), "{}", text(&packed.stderr));
    let unpacked = run(sala().args(["form", "unpack"]).arg(&book).arg(&back), "");
    assert!(unpacked.status.success(), "{}", text(&unpacked.stderr));
    let version = |path: &Path| {
        let (form, _) = sala::content::load_form(path).expect("a form");
        form.expect("a form").source.version()
    };
    assert_eq!(version(&source), version(&back));
}

/// A database that cannot be used: one sentence, an exit code, and the file as it was.
fn refused(database: &Path, about: &str) {
    let before = fs::read(database).ok();
    let output = chat(database, "> /start\n");
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{about}: {said}");
    assert_eq!(said.trim().lines().count(), 1, "{about}: {said}");
    assert_eq!(
        fs::read(database).ok(),
        before,
        "{about}: the file was changed"
    );
}

#[test]
fn a_database_that_cannot_be_used_is_refused_in_one_sentence() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    fs::write(
        path("text.db"),
        "This is no database at all, but a letter to somebody.\n".repeat(40),
    )
    .expect("written");
    refused(&path("text.db"), "a letter");
    chat(&path("good.db"), HELLO);
    let mut bytes = fs::read(path("good.db")).expect("a database");
    for byte in &mut bytes[100..4_096] {
        *byte = 0xa5;
    }
    fs::write(path("broken.db"), &bytes).expect("written");
    refused(&path("broken.db"), "damaged");
    refused(&path("none/sala.db"), "no such folder");
}

/// The answers stored for the last to come. A copy of the files is read, so that the next start still finds what the kill left.
fn stored(database: &Path) -> usize {
    let copies = tempfile::tempdir().expect("a folder");
    let copied = copies.path().join("sala.db");
    for end in ["", "-wal"] {
        let file = PathBuf::from(format!("{}{end}", database.display()));
        if file.exists() {
            let copy = PathBuf::from(format!("{}{end}", copied.display()));
            fs::copy(&file, &copy).expect("a copy");
        }
    }
    let database = &copied;
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let store = sala::store::Store::open(database)
            .await
            .expect("a database");
        let run = sala::flow::RunKey {
            survey: "digital-skills".parse().expect("an id"),
            wave: 1,
        };
        let learner = sala::store::learner::highest(store.reader())
            .await
            .expect("a learner");
        let learner = sala::model::LearnerId(learner);
        let answers = sala::store::answer::of_run(store.reader(), learner, &run)
            .await
            .expect("answers");
        store.close().await.expect("closed");
        // Which form somebody has is computed once, at the beginning.
        let computed = |answer: &&sala::model::Answer| {
            ["form", "half"].contains(&answer.question.question.as_str())
        };
        answers.len() - answers.iter().filter(computed).count()
    })
}

/// The number of the question in the last line that has one.
fn last_question(said: &str) -> Option<usize> {
    let mut numbers = said.lines().filter_map(|line| {
        let rest = line.split_once('(')?.1;
        rest.split_once(" of ")?.0.parse().ok()
    });
    numbers.next_back()
}

/// How many answers are handed to a process that is killed.
const ANSWERS: usize = 16;

/// Answers questions until the process is killed: so many are waited for, then the rest is handed over at once and the kill comes
/// after a while. Returns what it had said.
fn killed_after(database: &Path, waited: usize, pause: Duration) -> String {
    let mut child = sala()
        .args(["chat", "--clock", CLOCK, "--database"])
        .arg(database)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("started");
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut stdout = BufReader::new(child.stdout.take().expect("a pipe"));
    let mut said = String::new();
    for _ in 0..waited {
        let _ = stdin.write_all(b"> 2\n");
        let asked = last_question(&said);
        while last_question(&said) == asked {
            let read = stdout.read_line(&mut said).expect("read");
            assert!(read > 0, "it ended by itself: {said}");
        }
    }
    let reader = std::thread::spawn(move || {
        let mut rest = Vec::new();
        let _ = stdout.read_to_end(&mut rest);
        rest
    });
    let _ = stdin.write_all("> 2\n".repeat(ANSWERS - waited).as_bytes());
    std::thread::sleep(pause);
    child.kill().expect("killed");
    child.wait().expect("ended");
    said + &text(&reader.join().expect("read"))
}

#[test]
fn a_kill_at_any_moment_loses_no_answer() {
    let kills: u32 = std::env::var("SALA_KILLS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(12);
    let folder = tempfile::tempdir().expect("a folder");
    let mut database = PathBuf::new();
    let mut start = Duration::ZERO;
    for kill in 0..kills {
        let is_new = kill % 2 == 0;
        if is_new {
            database = folder.path().join(format!("{kill}.db"));
            let began = Stopwatch::start();
            chat(&database, HELLO);
            start = began.elapsed();
        }
        let before = stored(&database);
        // A spread of moments without chance: around the end of the start, and while the answers after one, two or three more are
        // taken. Where a kill falls is counted in answers, since the machine is not the same each time.
        let (waited, pause) = match is_new {
            true => (0, start.mul_f64(0.6) + start * (kill * 37 % 100) / 160),
            false => (
                1 + kill as usize / 2 % 3,
                Duration::from_micros(u64::from(kill * 7_919 % 30_000)),
            ),
        };
        let said = killed_after(&database, waited, pause);
        let kept = stored(&database);
        assert!(
            kept >= before + waited,
            "kill {kill}: {kept} answers, after {waited} more than {before} were taken"
        );
        if let Some(question) = last_question(&said) {
            assert!(
                kept + 1 >= question,
                "kill {kill}: question {question} was asked, {kept} answers are kept"
            );
        }
        let next = text(&chat(&database, "> /start\n").stdout);
        assert_eq!(last_question(&next), Some(kept + 1), "kill {kill}: {next}");
    }
}
