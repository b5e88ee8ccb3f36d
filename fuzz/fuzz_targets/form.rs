//! Any bytes as a form: as a workbook file, as the XML inside one, and as sheets of CSV. What is read can be read again from its
//! frozen source, and answered.
#![no_main]

use libfuzzer_sys::{Corpus, fuzz_target};
use sala::{
    content::{FormSource, Tree, read_form, read_frozen},
    flow::{Event, Fact},
    model::{Lang, Library, Survey, SurveyId},
};
use sala_fuzz::{LONGEST, Person, SHIPPED, book};
use std::sync::LazyLock;

static ID: LazyLock<SurveyId> = LazyLock::new(|| "form".parse().ok().expect("an id"));

/// The three parts of an input, with lines of `%%` between them.
fn parts(data: &[u8]) -> [&[u8]; 3] {
    let split = |data: &[u8]| data.windows(4).position(|window| window == b"\n%%\n");
    let Some(first) = split(data) else {
        return [data, b"", b""];
    };
    let rest = &data[first + 4..];
    match split(rest) {
        Some(second) => [&data[..first], &rest[..second], &rest[second + 4..]],
        None => [&data[..first], rest, b""],
    }
}

fn source(kind: u8, data: &[u8]) -> Option<FormSource> {
    let [survey, choices, third] = parts(data);
    match kind {
        b'w' => FormSource::workbook("form", data).0,
        b'x' => FormSource::workbook("form", &book::xlsx(survey, choices, third)).0,
        b'o' => FormSource::workbook("form", &book::ods(data)).0,
        _ => {
            let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
            let (survey, choices, settings) = (text(survey), text(choices), text(third));
            let tree = Tree::from_pairs([
                ("survey.csv", survey.as_str()),
                ("choices.csv", &choices),
                ("settings.csv", &settings),
            ]);
            FormSource::folder(&tree, "").0
        }
    }
}

/// Answers the survey with whatever button comes first, then second, and so on.
fn walk(survey: Survey) {
    let mut library = Library::new(
        SHIPPED.programme.clone(),
        SHIPPED.framework.clone(),
        Vec::new(),
        Vec::new(),
    );
    library.publish(survey);
    let mut person = Person::settled(&library);
    person.step(Event::Told(Fact::Trial {
        survey: ID.clone(),
        lang: Lang::EN,
    }));
    for turn in 0..12 {
        match turn % 3 {
            2 => person.step(Event::Text("2".into())),
            turn => person.tap(turn),
        }
    }
}

/// The library takes a panic of the workbook parser for a file that cannot be read; the fuzzer's own hook would end at any. One that
/// nobody takes still ends the run.
static QUIET: LazyLock<()> =
    LazyLock::new(|| std::panic::set_hook(Box::new(|panic| eprintln!("{panic}"))));

fuzz_target!(|data: &[u8]| -> Corpus {
    LazyLock::force(&QUIET);
    let Some((&kind, data)) = data.split_first() else {
        return Corpus::Reject;
    };
    if data.len() > LONGEST {
        return Corpus::Reject;
    }
    let Some(source) = source(kind, data) else {
        return Corpus::Keep;
    };
    let (survey, problems) = read_form(&ID, &source);
    problems
        .iter()
        .for_each(|problem| assert!(!problem.to_string().is_empty()));
    let frozen = read_frozen(&ID, &source);
    if survey.is_some() {
        assert_eq!(frozen, survey, "the frozen text is the same survey");
    }
    if let Some(survey) = frozen {
        walk(survey);
    }
    Corpus::Keep
});
