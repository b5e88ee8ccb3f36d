//! The words of lessons: the offer, a page, a quiz item, what is said to an answer, the end, the tree.

use super::{Attachment, Words, survey::choice, voice::Voice};
use crate::{
    flow::phrase::{Branch, Item, Page, Phrase, Verdict, When, Why},
    model::{MarkKind, MediaKind, Rich},
};

/// The next lesson and why.
pub(super) fn offer(voice: &Voice, title: &str, why: &Why, when: Option<When>) -> Rich {
    let mut rich = Rich::marked(voice.one("lesson-offer", "title", title), MarkKind::Bold);
    if let Some(why) = self::why(voice, why) {
        rich.push("\n");
        rich.push(&why);
    }
    if let Some(when) = when {
        let words = voice.one("lesson-offer-when", "when", &voice.when(when));
        rich.paragraph(&Rich::plain(words));
    }
    rich
}

/// Why a lesson comes now; nothing for one that they chose.
fn why(voice: &Voice, reason: &Why) -> Option<String> {
    Some(match reason {
        Why::Chosen => return None,
        Why::Usual => voice.say("lesson-why-usual"),
        Why::Before(title, reason) => {
            let before = voice.one("lesson-why-before", "title", title);
            match reason.as_ref().and_then(|reason| why(voice, reason)) {
                Some(reason) => format!("{reason} {before}"),
                None => before,
            }
        }
        Why::More(competence) => voice.one("lesson-why-more", "competence", competence),
        Why::Gap(competence, reason) => {
            let mut args = vec![("competence", competence.into())];
            if let Some(said) = &reason.said {
                args.push(("said", said.into()));
            }
            let key = match (&reason.said, reason.missed) {
                (Some(_), true) => "lesson-why-said-missed",
                (Some(_), false) => "lesson-why-said",
                (None, true) => "lesson-why-missed",
                (None, false) => "lesson-why-gap",
            };
            voice.with(key, &args)
        }
    })
}

/// A page of a lesson.
pub(super) fn page(voice: &Voice, page: &Page) -> Words {
    let mut rich = Rich::marked(page.title.as_str(), MarkKind::Bold);
    if let Some(why) = page.why.as_ref().and_then(|why| self::why(voice, why)) {
        rich.push("\n");
        rich.push_marked(&why, MarkKind::Italic);
    }
    rich.paragraph(&page.text);
    let picture = page.picture.as_ref();
    if let Some((_, alt)) = picture.filter(|_| page.text_only) {
        let words = voice.one("lesson-picture", "alt", alt);
        rich.paragraph(&Rich::marked(words, MarkKind::Italic));
    }
    let args = [("at", (&page.number).into()), ("of", (&page.of).into())];
    rich.paragraph(&Rich::plain(voice.with("lesson-place", &args)));
    let picture = picture.filter(|_| !page.text_only);
    let picture = picture.map(|(path, alt)| Attachment {
        made: None,
        kind: MediaKind::Photo,
        path: path.clone(),
        alt: alt.clone(),
        instead: String::new(),
    });
    Words {
        rich,
        media: picture.into_iter().collect(),
        ..Words::default()
    }
}

/// A quiz item.
pub(super) fn item(voice: &Voice, item: &Item) -> Rich {
    let args = [("at", (&item.number).into()), ("of", (&item.of).into())];
    let key = if item.review {
        "lesson-review-place"
    } else {
        "lesson-item-place"
    };
    let mut rich = Rich::plain(voice.with(key, &args));
    let mut question = Rich::default();
    question.append(&item.question);
    question.mark(0..item.question.text().len(), MarkKind::Bold);
    rich.paragraph(&question);
    let line = |(at, (label, ticked)): (usize, &(String, bool))| {
        choice(&(at + 1, label.clone(), (*ticked).into()))
    };
    let choices: Vec<String> = item.choices.iter().enumerate().map(line).collect();
    rich.paragraph(&Rich::plain(choices.join("\n")));
    if item.many {
        rich.paragraph(&Rich::marked(
            voice.say("lesson-item-many"),
            MarkKind::Italic,
        ));
    }
    rich
}

/// What is said to an answer.
pub(super) fn feedback(
    voice: &Voice,
    verdict: Verdict,
    (comments, answer): (&[Rich], &[String]),
    returns: Option<i64>,
) -> Rich {
    let verdict = voice.say(match verdict {
        Verdict::Right => "lesson-right",
        Verdict::Partly => "lesson-partly",
        Verdict::Wrong => "lesson-wrong",
    });
    let mut rich = Rich::marked(verdict, MarkKind::Bold);
    for comment in comments {
        rich.push("\n");
        rich.append(comment);
    }
    if !answer.is_empty() {
        let intro = voice.with("lesson-answer", &[("count", (&answer.len()).into())]);
        let words = match answer {
            [one] => format!("{intro} {one}"),
            several => super::survey::bullets(&intro, several),
        };
        rich.paragraph(&Rich::plain(words));
    }
    if let Some(days) = returns {
        let words = voice.with("lesson-returns", &[("days", (&days).into())]);
        rich.paragraph(&Rich::plain(words));
    }
    rich
}

/// The end of a lesson or of a review.
pub(super) fn finished(voice: &Voice, phrase: &Phrase) -> Rich {
    let mut rich = Rich::default();
    let score = |key: &str, right: &u8, of: &u8| {
        Rich::marked(
            voice.with(key, &[("right", right.into()), ("of", of.into())]),
            MarkKind::Bold,
        )
    };
    match phrase {
        Phrase::Reviewed {
            right,
            of,
            mastered,
        } => {
            rich.append(&score("lesson-reviewed", right, of));
            rich.paragraph(&lines(voice, mastered));
        }
        Phrase::Finished {
            right,
            of,
            week,
            goal,
            mastered,
            due,
            last,
        } => {
            rich.append(&match of {
                0 => Rich::marked(voice.say("lesson-finished-plain"), MarkKind::Bold),
                _ => score("lesson-finished", right, of),
            });
            let key = if week >= goal {
                "lesson-week-reached"
            } else {
                "lesson-week"
            };
            rich.push("\n");
            rich.push(&voice.with(key, &[("week", week.into()), ("goal", goal.into())]));
            rich.paragraph(&lines(voice, mastered));
            if *last {
                rich.paragraph(&Rich::plain(voice.say("lesson-all-done")));
            }
            if *due > 0 {
                let words = voice.with("lesson-due", &[("due", due.into())]);
                rich.paragraph(&Rich::plain(words));
            }
        }
        _ => {}
    }
    rich
}

/// What was mastered, a line each.
fn lines(voice: &Voice, mastered: &[String]) -> Rich {
    let line = |name: &String| voice.one("lesson-mastered", "competence", name);
    Rich::plain(mastered.iter().map(line).collect::<Vec<_>>().join("\n"))
}

/// The topics, or the lessons of one, numbered.
pub(super) fn tree(voice: &Voice, topic: Option<&(String, String)>, rows: &[Branch]) -> Rich {
    let mut rich = match topic {
        None => Rich::marked(voice.say("lesson-tree"), MarkKind::Bold),
        Some((title, summary)) => {
            let mut rich = Rich::marked(title.as_str(), MarkKind::Bold);
            rich.push("\n");
            rich.push(summary);
            rich
        }
    };
    let line = |(at, branch): (usize, &Branch)| {
        let words = if topic.is_some() {
            lesson_row(voice, branch)
        } else {
            topic_row(voice, branch)
        };
        format!("{}. {words}", at + 1)
    };
    let lines: Vec<String> = rows.iter().enumerate().map(line).collect();
    rich.paragraph(&Rich::plain(lines.join("\n")));
    rich
}

fn topic_row(voice: &Voice, branch: &Branch) -> String {
    let args = [
        ("title", (&branch.title).into()),
        ("done", (&branch.done).into()),
        ("of", (&branch.of).into()),
    ];
    voice.with("lesson-tree-topic", &args)
}

fn lesson_row(voice: &Voice, branch: &Branch) -> String {
    let args = [
        ("title", (&branch.title).into()),
        ("minutes", (&branch.minutes).into()),
    ];
    match branch.done {
        0 => voice.with("lesson-tree-lesson", &args),
        _ => voice.one("lesson-tree-done", "title", &branch.title),
    }
}
