//! A long form: how long it takes to read it, and to take an answer in the middle of it.

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use sala::{
    content::{self, FormSource, Tree, read_form},
    flow::{self, Context, Event, Fact, Spot, State, action::Action, action::Move},
    model::{Learner, LearnerId, Library, Survey, SurveyId},
};
use std::fmt::Write as _;

/// Questions of the long form: as many as the longest one that teams are known to use.
const QUESTIONS: usize = 469;

/// A form in which most questions depend on earlier ones, in groups of ten, with a computed row in each group.
fn sheets() -> Vec<(&'static str, String)> {
    let head = "type,name,label::English (en),label::Khmer (km),relevant,constraint,calculation,required\n";
    let mut survey = String::from(head);
    let mut add = |line: std::fmt::Arguments<'_>| survey.write_fmt(line).expect("a line");
    for at in 0..QUESTIONS {
        let (group, place) = (at / 10, at % 10);
        if place == 0 {
            let relevant = match group {
                0 => String::new(),
                _ => format!("${{sum{}}} >= 0 and ${{q{}}} != 'never'", group - 1, at - 2),
            };
            add(format_args!(
                "begin_group,g{group},Part {group},ផ្នែក {group},{relevant},,,\n"
            ));
        }
        match place {
            3 => add(format_args!(
                "integer,q{at},How many {at}?,ប៉ុន្មាន {at}?,,. >= 0 and . < 1000,,\n"
            )),
            9 => add(format_args!(
                "calculate,sum{group},,,,,\"coalesce(${{q{}}}, 0) + 1\",\n",
                at - 6
            )),
            _ if place > 0 => add(format_args!(
                "select_one often,q{at},Question {at},សំណួរ {at},${{q{}}} != 'never',,,yes\n",
                at - place
            )),
            _ => add(format_args!(
                "select_one often,q{at},Question {at},សំណួរ {at},,,,yes\n"
            )),
        }
        if place == 9 || at + 1 == QUESTIONS {
            add(format_args!("end_group,,,,,,,\n"));
        }
    }
    let choices = "list_name,name,label::English (en),label::Khmer (km)\noften,always,Always,ជានិច្ច\noften,never,Never,មិនដែល\n";
    vec![("survey.csv", survey), ("choices.csv", choices.into())]
}

fn read() -> Survey {
    let sheets = sheets();
    let tree = Tree::from_pairs(sheets.iter().map(|(name, text)| (*name, text.as_str())));
    let (source, _) = FormSource::folder(&tree, "");
    let id: SurveyId = "long".parse().expect("an id");
    let (survey, problems) = read_form(&id, &source.expect("sheets"));
    survey.unwrap_or_else(|| panic!("{problems:?}"))
}

/// Somebody in the middle of the form.
fn midway(library: &Library, survey: &Survey) -> (Learner, State) {
    let now = "2026-03-02T12:00:00Z".parse().expect("a moment");
    let ctx = Context { library, now };
    let learner = Learner::new(LearnerId(1), now);
    let begun = Event::Told(Fact::Trial {
        survey: survey.id.clone(),
        lang: survey.default_lang,
    });
    let mut step = flow::step(&ctx, learner, State::default(), begun);
    for _ in 0..QUESTIONS / 2 {
        let tap = Event::Tap(Action::Step(step.state.stamp, Move::Choose(0)));
        let run = step.state.survey().expect("an open form");
        let is_number =
            matches!(&run.at, Spot::Question(key) if key.question.as_str().ends_with('3'));
        let event = if is_number {
            Event::Text("5".into())
        } else {
            tap
        };
        step = flow::step(&ctx, step.learner, step.state, event);
    }
    assert!(
        step.state
            .survey()
            .is_some_and(|run| run.answers.len() > 200)
    );
    (step.learner, step.state)
}

fn long_form(c: &mut Criterion) {
    c.bench_function("read a form of 469 questions", |b| b.iter(read));
    let survey = read();
    let (loaded, _) = content::load(&Tree::shipped());
    let mut library = loaded.expect("content").library;
    library.publish(survey.clone());
    let (learner, state) = midway(&library, &survey);
    let now = "2026-03-02T12:00:00Z".parse().expect("a moment");
    let ctx = Context {
        library: &library,
        now,
    };
    let tap = Event::Tap(Action::Step(state.stamp, Move::Choose(0)));
    c.bench_function("answer in the middle of 469 questions", |b| {
        b.iter_batched(
            || (learner.clone(), state.clone(), tap.clone()),
            |(learner, state, tap)| flow::step(&ctx, learner, state, tap),
            BatchSize::SmallInput,
        );
    });
}

criterion_group!(benches, long_form);
criterion_main!(benches);
