//! Forms of our own, with the types and traps of real ones: each runs to its end by chance, and after every answer the same questions
//! count, with the same values, as in ODK's own engine.
//!
//! The engine needs Node: `npm ci` in `tests/oracle` brings it. Without it that part is passed over, with a word.

use crate::support::project;
use jiff::Timestamp;
use sala::{
    content::{self, Tree},
    flow::{self, Context, Conversation, Event, Fact, State, SurveyRow},
    model::{
        AnswerKey, Learner, LearnerId, Library, Question, QuestionKind, Survey,
        expression::{Expr, Function},
    },
};
use serde_json::{Map, Value, json};
use std::{
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

const NOW: &str = "2026-03-02T12:00:00Z";

/// How many seeds each form is played with.
fn seeds() -> u64 {
    let wanted = std::env::var("SALA_SEEDS").ok();
    wanted.map_or(3, |wanted| wanted.parse().expect("a number of seeds"))
}

/// The forms: a folder each, with a workbook or CSV files, and the XForm that pyxform makes of it. `SALA_FORMS` names another folder.
fn forms() -> Vec<PathBuf> {
    let other = std::env::var("SALA_FORMS").map(PathBuf::from);
    let folder = other.unwrap_or_else(|_| project().join("tests/forms"));
    let entries = std::fs::read_dir(folder).expect("the forms");
    let mut forms: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.join("form.xml").is_file())
        .collect();
    forms.sort();
    assert!(!forms.is_empty(), "no folder with a form and its form.xml");
    forms
}

/// The form of a folder, alone in a library.
fn library(folder: &Path) -> (Library, std::sync::Arc<Survey>) {
    let (loaded, _) = content::load(
        &Tree::open(&project().join("tests/content/two-questions")).expect("content"),
    );
    let mut library = loaded.expect("content").library;
    let is_form = |path: &PathBuf| {
        path.file_stem().is_some_and(|stem| stem == "form")
            && path.extension().is_none_or(|e| e != "xml")
    };
    let entries = std::fs::read_dir(folder).expect("a folder");
    let file = entries
        .map(|entry| entry.expect("an entry").path())
        .find(is_form);
    let path = file.unwrap_or_else(|| folder.to_owned());
    let (form, problems) = content::load_form(&path).expect("a form");
    let survey = form
        .unwrap_or_else(|| panic!("{}: {problems:#?}", path.display()))
        .survey;
    let id = survey.id.clone();
    library.publish(survey);
    let survey = library.live_survey(&id).expect("the form").clone();
    (library, survey)
}

/// One person answering a form by chance; what is seen after each answer.
struct Play<'a> {
    library: &'a Library,
    survey: &'a Survey,
    learner: Learner,
    state: State,
    steps: Vec<Value>,
}

impl Play<'_> {
    fn happen(&mut self, event: Event) {
        let ctx = Context {
            library: self.library,
            now: NOW.parse().expect("a moment"),
        };
        let step = flow::step(&ctx, self.learner.clone(), self.state.clone(), event);
        self.learner = step.learner;
        self.state = step.state;
    }

    /// Answers until the form is sent in.
    fn answer_all(&mut self, seed: u64) {
        let id = self.survey.id.clone();
        let lang = self.survey.default_lang;
        self.happen(Event::Told(Fact::Trial { survey: id, lang }));
        for _ in 0..5_000 {
            if !matches!(self.state.live, Conversation::Survey(_)) {
                return;
            }
            let ctx = Context {
                library: self.library,
                now: NOW.parse().expect("a moment"),
            };
            let rows = flow::rows(&ctx, &self.learner, &self.state);
            self.steps.push(self.seen(&rows));
            let event = flow::chance(&ctx, &self.learner, &self.state, seed);
            let at = self.state.survey().map(|run| run.at.clone());
            let event = event
                .unwrap_or_else(|| panic!("{} seed {seed}: no answer fits {at:?}", self.survey.id));
            self.happen(event);
        }
        panic!("{} seed {seed} does not come to an end", self.survey.id);
    }

    /// The situation as the other engine is told of it.
    fn seen(&self, rows: &[SurveyRow]) -> Value {
        let mut counts = Map::new();
        let (mut answers, mut values, mut relevant) = (Map::new(), Map::new(), Vec::new());
        let run = self.state.survey().expect("an open survey");
        for row in rows {
            let question = self
                .survey
                .question(row.key.question.as_str())
                .expect("a question");
            for (repeat, count) in self.chapters(&row.key) {
                let most = counts.get(&repeat).and_then(Value::as_u64).unwrap_or(0);
                counts.insert(repeat, json!(most.max(count)));
            }
            if question.kind == QuestionKind::Another {
                continue;
            }
            let path = self.path(&row.key);
            match run.answers.get(&row.key) {
                Some(Ok(answer)) if row.counts && question.kind.is_asked() => {
                    answers.insert(path.clone(), json!(answer.to_text()));
                }
                // Nobody has answered: the form's own default stands.
                None if row.counts && question.kind.is_asked() && !row.value.is_empty() => {
                    answers.insert(path.clone(), json!(row.value));
                }
                _ => {}
            }
            if question.kind == QuestionKind::Calculate && row.counts {
                values.insert(path.clone(), json!(row.value));
            }
            if row.counts {
                relevant.push(path);
            }
        }
        json!({ "counts": counts, "answers": answers, "values": values, "relevant": relevant })
    }

    /// The row's place in the form: `/data/group/repeat[2]/name`.
    fn path(&self, key: &AnswerKey) -> String {
        let name = key.question.as_str().rsplit('/').next().unwrap_or("");
        format!(
            "{}/{name}",
            self.groups(key).last().cloned().unwrap_or("/data".into())
        )
    }

    /// The places of the groups around a row, the outermost first.
    fn groups(&self, key: &AnswerKey) -> Vec<String> {
        let at = self
            .survey
            .question(key.question.as_str())
            .and_then(|q| q.group);
        let mut around: Vec<usize> =
            std::iter::successors(at, |at| self.survey.groups[*at].parent).collect();
        around.reverse();
        let mut numbers = key.chapters.numbers();
        let mut path = String::from("/data");
        let step = |at: usize| {
            let group = &self.survey.groups[at];
            path.push('/');
            path.push_str(group.name.as_str());
            if group.repeat.is_some() {
                path.push_str(&format!("[{}]", numbers.next().expect("a chapter")));
            }
            path.clone()
        };
        around.into_iter().map(step).collect()
    }

    /// The repeats around a row, each with the number of this chapter.
    fn chapters(&self, key: &AnswerKey) -> Vec<(String, u64)> {
        let groups = self.groups(key).into_iter();
        let numbered = groups.filter_map(|path| {
            let (repeat, number) = path.strip_suffix(']')?.rsplit_once('[')?;
            Some((repeat.to_owned(), number.parse().ok()?))
        });
        numbered.collect()
    }
}

/// The rows that count or add up several, and those that are asked because of them. There JavaRosa, and Sala with it, leaves out what
/// does not count or is empty, and says 0 of nothing; the other engine does neither.
fn apart(survey: &Survey) -> Vec<&str> {
    let adds_up = |question: &&Question| {
        let mut found = false;
        if let Some(expr) = &question.calculation {
            expr.walk(&mut |expr| {
                use Function as F;
                let many = |f: &F| matches!(f, F::Count | F::Sum | F::Min | F::Max | F::Join);
                found |= matches!(expr, Expr::Call(function, _) if many(function));
            });
        }
        found
    };
    let name = |question: &'_ Question| question.name.clone();
    let sums: Vec<_> = survey.questions.iter().filter(adds_up).map(name).collect();
    let leans = |question: &&Question| {
        let relevant = question.relevant.iter().flat_map(Expr::questions);
        sums.contains(&question.name) || relevant.into_iter().any(|name| sums.contains(name))
    };
    let all = survey.questions.iter().filter(leans);
    all.map(|question| question.name.as_str()).collect()
}

fn play(folder: &Path, seed: u64) -> Value {
    let (library, survey) = library(folder);
    let now: Timestamp = NOW.parse().expect("a moment");
    let mut play = Play {
        library: &library,
        survey: &survey,
        learner: Learner::new(LearnerId(seed as i64), now),
        state: State::default(),
        steps: Vec::new(),
    };
    play.answer_all(seed);
    json!({ "form": folder.join("form.xml"), "now": NOW, "steps": play.steps })
}

/// The rows that `why.txt` names, as in "Where: survey rows 3 and 4, column calculation: ...".
fn rows_named(why: &str) -> Vec<u32> {
    let place = why.lines().find_map(|line| line.strip_prefix("Where: "));
    let place = place.expect("a line that begins with Where");
    let rows = place.split([',', ':']).next().expect("the rows");
    let words = rows.split_whitespace();
    words.filter_map(|word| word.parse().ok()).collect()
}

#[test]
fn what_other_tools_refuse_is_refused_with_the_same_row() {
    let folder = project().join("tests/forms/refused");
    let mut refused = 0;
    for entry in std::fs::read_dir(folder).expect("the refused forms") {
        let path = entry.expect("an entry").path();
        let why = std::fs::read_to_string(path.join("why.txt")).expect("why.txt");
        let (form, problems) = content::load_form(&path).expect("a form");
        assert!(form.is_none(), "{} is taken", path.display());
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        let named = |row: u32| told.iter().any(|text| text.contains(&format!("row {row}")));
        let rows = rows_named(&why);
        assert!(!rows.is_empty(), "{why}");
        // Of a list's row the question that uses it may be named instead.
        let is_list = why.contains("Where: choices");
        let fine = is_list || rows.iter().any(|row| named(*row));
        assert!(fine, "{}: {told:#?}", path.display());
        refused += 1;
    }
    assert!(refused >= 20, "{refused} refused");
}

#[test]
fn every_form_runs_to_its_end() {
    for form in forms() {
        for seed in 1..=seeds() {
            play(&form, seed);
        }
    }
}

#[test]
fn the_same_questions_count_as_in_the_engine_of_odk() {
    let folder = project().join("tests/oracle");
    let node = Command::new("node").arg("--version").output();
    if node.is_err() || !folder.join("node_modules").is_dir() {
        let word =
            "passed over: the other engine is not there (Node, and `npm ci` in tests/oracle)";
        writeln!(std::io::stderr(), "{word}").expect("a place for a word");
        return;
    }
    let mut traces = String::new();
    for form in forms() {
        for seed in 1..=seeds() {
            traces.push_str(&play(&form, seed).to_string());
            traces.push('\n');
        }
    }
    let mut engine = Command::new("node")
        .arg("relevance.mjs")
        .env("TZ", "UTC")
        .current_dir(&folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the engine starts");
    let mut input = engine.stdin.take().expect("its input");
    let writer = std::thread::spawn(move || input.write_all(traces.as_bytes()));
    let output = engine.wait_with_output().expect("its reports");
    writer
        .join()
        .expect("a writer")
        .expect("the traces were read");
    let reports = String::from_utf8(output.stdout).expect("UTF-8");
    let mut compared = 0;
    for line in reports.lines() {
        let report: Value = serde_json::from_str(line).expect("a report");
        compared += report["compared"].as_u64().unwrap_or(0);
        let form = Path::new(report["form"].as_str().expect("a form"));
        let (_, survey) = library(form.parent().expect("a folder"));
        let apart = apart(&survey);
        let counts = |difference: &Value| {
            let name = difference["path"]
                .as_str()
                .and_then(|path| path.rsplit('/').next());
            !apart.contains(&name.unwrap_or(""))
        };
        let none = |what: &str| {
            report[what]
                .as_array()
                .is_none_or(|all| !all.iter().any(counts))
        };
        assert!(none("differences") && none("unknown"), "{report:#}");
    }
    assert!(compared > 500, "{compared} compared");
}
