//! The words of the survey: a question, the review page, the result.

use super::{Attachment, Words, voice::Voice};
use crate::{
    flow::phrase::{Expects, Lead, Question, Reason, Retry, Reviewed, Shown, Tick},
    model::{MarkKind, MediaKind, Rich},
};

/// A question with everything around it.
pub(super) fn question(voice: &Voice, question: &Question) -> Words {
    let attached = |(kind, path): &(MediaKind, String)| Attachment {
        made: None,
        kind: *kind,
        path: path.clone(),
        alt: path.rsplit('/').next().unwrap_or_default().to_owned(),
        instead: String::new(),
    };
    Words {
        rich: rich(voice, question),
        media: question.media.iter().map(attached).collect(),
        again: question.again,
        file: None,
    }
}

fn rich(voice: &Voice, question: &Question) -> Rich {
    let mut rich = leads(voice, &question.lead);
    for section in &question.sections {
        rich.paragraph(&Rich::marked(section.as_str(), MarkKind::Bold));
    }
    for note in &question.notes {
        rich.paragraph(&Rich::plain(note.as_str()));
    }
    rich.paragraph(&asked(voice, question));
    let choices: Vec<String> = question.choices.iter().map(choice).collect();
    rich.paragraph(&Rich::plain(choices.join("\n")));
    if let Some(expects) = question.expects {
        let words = wanted(voice, "expects", expects);
        rich.paragraph(&Rich::marked(words, MarkKind::Italic));
    }
    if let Some(answer) = &question.answer {
        let words = shown(voice, answer);
        rich.paragraph(&Rich::plain(voice.one(
            "survey-your-answer",
            "answer",
            &words,
        )));
    }
    rich
}

/// The question itself: "(2 of 14)", the label, the hint.
fn asked(voice: &Voice, question: &Question) -> Rich {
    let mut rich = Rich::default();
    if let Some((at, of)) = question.place {
        let place = voice.with(
            "survey-place",
            &[("at", (&at).into()), ("of", (&of).into())],
        );
        rich.push(&format!("({place}) "));
    }
    rich.push_marked(&question.label, MarkKind::Bold);
    if !question.hint.is_empty() {
        rich.push("\n");
        rich.push_marked(&question.hint, MarkKind::Italic);
    }
    rich
}

/// A choice as a numbered line.
pub(super) fn choice((number, label, tick): &(usize, String, Tick)) -> String {
    match tick {
        Tick::Off => format!("{number}. {label}"),
        Tick::On => format!("{number}. {label} ✓"),
        Tick::Place(place) => format!("{number}. {label} ✓{place}"),
    }
}

/// What is said before a question.
fn leads(voice: &Voice, leads: &[Lead]) -> Rich {
    let mut rich = Rich::default();
    for lead in leads {
        let text = match lead {
            Lead::Stale => voice.say("survey-stale"),
            Lead::Aside => voice.say("survey-aside"),
            Lead::Away => voice.say("survey-away"),
            Lead::OnlySend => voice.say("survey-only-send"),
            Lead::Retry(retry) => self::retry(voice, retry),
            Lead::SetAside(questions) => {
                let intro = voice.with("survey-set-aside", &[("count", (&questions.len()).into())]);
                bullets(&intro, questions)
            }
        };
        rich.paragraph(&Rich::plain(text));
    }
    rich
}

fn retry(voice: &Voice, retry: &Retry) -> String {
    match retry {
        Retry::Own(words) => words.clone(),
        Retry::Wanted(expects) => wanted(voice, "retry", *expects),
        Retry::NotFitting => voice.say("survey-retry-not-fitting"),
        Retry::Required => voice.say("survey-retry-required"),
        Retry::TooLong => voice.say("survey-retry-too-long"),
    }
}

/// What kind of answer is wanted, in the words of this group of keys.
fn wanted(voice: &Voice, group: &str, expects: Expects) -> String {
    let key = format!("survey-{group}-{}", kind(expects));
    let Expects::Range(range) = expects else {
        return voice.say(&key);
    };
    let (a, b) = (range.start, range.number(range.count() - 1));
    let (from, to, step) = (
        a.min(b).to_string(),
        a.max(b).to_string(),
        range.step.to_string(),
    );
    let mut args = vec![("from", (&from).into()), ("to", (&to).into())];
    if !range.is_short() {
        args.push(("step", (&step).into()));
    }
    voice.with(&key, &args)
}

/// The end of the key for a kind of answer.
fn kind(expects: Expects) -> &'static str {
    match expects {
        Expects::One => "one",
        Expects::Search => "search",
        Expects::Many => "many",
        Expects::Words => "words",
        Expects::Open => "open",
        Expects::Integer => "integer",
        Expects::Decimal => "decimal",
        Expects::Date => "date",
        Expects::Time => "time",
        Expects::Moment => "moment",
        Expects::Place => "place",
        Expects::Range(range) if !range.is_short() => "range-step",
        Expects::Range(_) => "range",
        Expects::Rank => "rank",
        Expects::Another => "another",
        Expects::Ok => "ok",
        Expects::Media(kind) => kind.as_str(),
    }
}

/// An answer that was given.
fn shown(voice: &Voice, answer: &Shown) -> String {
    match answer {
        Shown::Text(text) => text.clone(),
        Shown::Word(word) => voice.say(word.key()),
        Shown::Date(day) => voice.date(*day),
        Shown::Moment(at) => voice.moment(*at),
        Shown::Skipped => voice.say("survey-shown-skipped"),
        Shown::Seen => voice.say("survey-shown-seen"),
        Shown::Media(kind) => voice.say(&format!("survey-shown-{}", kind.as_str())),
    }
}

/// A sentence and lines with dots below it.
pub(super) fn bullets(intro: &str, lines: &[String]) -> String {
    let lines = lines.iter().map(|line| format!("\n• {line}"));
    std::iter::once(intro.to_owned()).chain(lines).collect()
}

/// All answers, numbered.
pub(super) fn review(
    voice: &Voice,
    (answers, notes): (&[Reviewed], &[String]),
    lead: &[Lead],
    picking: bool,
) -> Rich {
    let mut rich = leads(voice, lead);
    for note in notes {
        rich.paragraph(&Rich::plain(note.as_str()));
    }
    let title = if picking {
        "survey-review-change"
    } else {
        "survey-review"
    };
    rich.paragraph(&Rich::marked(voice.say(title), MarkKind::Bold));
    rich.paragraph(&numbered(voice, answers));
    rich
}

fn numbered(voice: &Voice, answers: &[Reviewed]) -> Rich {
    let mut list = Rich::default();
    for (at, line) in answers.iter().enumerate() {
        let own = Rich::plain(format!("{}. {}\n", at + 1, line.question));
        match &line.chapter {
            None if at > 0 => list.push("\n"),
            Some(chapter) if !chapter.is_empty() => {
                list.paragraph(&Rich::marked(chapter.as_str(), MarkKind::Italic));
                list.push("\n");
            }
            _ => {}
        }
        match line.chapter.as_deref() {
            Some("") => list.paragraph(&own),
            _ => list.append(&own),
        }
        list.push_marked(&shown(voice, &line.answer), MarkKind::Bold);
    }
    list
}

/// What the survey found.
pub(super) fn result(voice: &Voice, strong: &[String], next: &[(String, Reason)]) -> Rich {
    let mut rich = Rich::plain(voice.say("survey-result"));
    let mut list = |key: &str, lines: &[String]| {
        if !lines.is_empty() {
            let intro = voice.say(key);
            let mut part = Rich::marked(intro.as_str(), MarkKind::Bold);
            part.push(&bullets("", lines));
            rich.paragraph(&part);
        }
    };
    list("survey-result-strong", strong);
    let with_reason = |(name, reason): &(String, Reason)| match self::reason(voice, reason) {
        Some(reason) => voice.with(
            "survey-result-line",
            &[("competence", name.into()), ("reason", (&reason).into())],
        ),
        None => name.clone(),
    };
    let next: Vec<String> = next.iter().map(with_reason).collect();
    list("survey-result-next", &next);
    if next.is_empty() {
        rich.paragraph(&Rich::plain(voice.say("survey-result-all-strong")));
    }
    rich
}

fn reason(voice: &Voice, reason: &Reason) -> Option<String> {
    match (&reason.said, reason.missed) {
        (Some(said), true) => Some(voice.one("survey-result-reason-said-missed", "said", said)),
        (Some(said), false) => Some(voice.one("survey-result-reason-said", "said", said)),
        (None, true) => Some(voice.say("survey-result-reason-missed")),
        (None, false) => None,
    }
}
