//! The words: phrases become messages in somebody's language.
//!
//! Fluent has the sentences (`locales`), [`layout`] keeps messages within what phones and Telegram show. Entities mark bold
//! and the like; there is no parse mode, so that no underscore can lose a message.

mod around;
pub mod layout;
mod lesson;
mod locale;
mod message;
mod office;
mod panel;
mod report;
mod survey;
mod voice;

pub use locale::Texts;
pub use message::{Attachment, Entity, EntityKind, File, Key, Message};

use crate::{
    flow::{
        Slot, Speech,
        phrase::{Label, Phrase},
    },
    model::{Bar, Drawing, Lang, Made, MediaKind, Rich, base_letters},
};
use voice::Voice;

/// What a phrase comes to: words, and what goes with them.
#[derive(Default)]
struct Words {
    rich: Rich,
    /// What can be seen or heard with the words.
    media: Vec<Attachment>,
    /// Whether a message is drawn anew, below what was sent before it.
    again: bool,
    file: Option<File>,
}

impl From<Rich> for Words {
    fn from(rich: Rich) -> Self {
        Words {
            rich,
            ..Words::default()
        }
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Rich::plain(text).into()
    }
}

/// A speech in somebody's language: one message, or several where it is too long for one. The buttons are on the last.
pub fn render(texts: &Texts, lang: Lang, speech: &Speech) -> Vec<Message> {
    let voice = Voice { texts, lang };
    let words = words(&voice, &speech.phrase);
    let keyboard = speech.keyboard.iter().map(|row| {
        let key = |button: &crate::flow::Button| Key {
            label: label(&voice, &button.label),
            code: button.action.to_string(),
        };
        row.iter().map(key).collect()
    });
    layout::messages(words, keyboard.collect())
}

/// The slot of each of the messages that a speech became: only the last one is live.
pub fn slot(speech: &Speech, is_last: bool) -> Slot {
    if is_last { speech.slot } else { Slot::Passing }
}

/// The longest label of a button, in base letters; phones cut longer ones.
const LABEL: usize = 24;

/// What stands on a button.
fn label(voice: &Voice, label: &Label) -> String {
    let text = match label {
        Label::Word(word) => voice.say(word.key()),
        Label::Key(key) => voice.say(key),
        Label::Numbered(key, number) => format!("{} {number}", voice.say(key)),
        Label::Text(text) | Label::Ticked(text, false) => text.clone(),
        Label::Ticked(text, true) => layout::ticked(text),
        Label::Chosen(label) => layout::ticked(&self::label(voice, label)),
        Label::Placed(text, place) => format!("{place}. {text}"),
        Label::Day(at, false) => voice.day(*at),
        Label::Day(at, true) => layout::ticked(&voice.day(*at)),
        Label::Hour(hour) => voice::clock(*hour),
    };
    if base_letters(&text) > LABEL {
        layout::cut(&text, LABEL)
    } else {
        text
    }
}

/// The picture of a person's own skills, to be drawn when it is sent.
fn own_picture(voice: &Voice, bars: &[Bar]) -> Vec<Attachment> {
    let drawing = Drawing {
        lang: voice.lang,
        bars: bars.to_vec(),
    };
    let picture = Attachment {
        kind: MediaKind::Photo,
        path: "skills.png".into(),
        alt: voice.say("survey-result-picture"),
        made: Some(Made::Skills(drawing)),
        instead: voice.say("survey-result-unmade"),
    };
    if bars.is_empty() {
        Vec::new()
    } else {
        vec![picture]
    }
}

/// The words of a phrase.
fn words(voice: &Voice, phrase: &Phrase) -> Words {
    match phrase {
        Phrase::Line(line) => voice.say(line.key()).into(),
        Phrase::Office(said) => office::words(voice, said).into(),
        Phrase::Handed(said, handed) => office::handed(voice, said, handed),
        Phrase::Post(post) => office::post(post),
        Phrase::Languages => voice.say("onboarding-languages").into(),
        Phrase::Welcome { name, contact } => {
            let args = [("name", name.into()), ("contact", contact.into())];
            voice.with("onboarding-welcome", &args).into()
        }
        Phrase::Consent(text) => {
            let mut rich = text.clone();
            rich.paragraph(&Rich::plain(voice.say("onboarding-agree")));
            rich.into()
        }
        Phrase::Question(question) => survey::question(voice, question),
        Phrase::Review {
            answers,
            notes,
            lead,
            picking,
        } => survey::review(voice, (answers, notes), lead, *picking).into(),
        Phrase::Unfinished { at, of } => voice
            .with("survey-unfinished", &[("at", at.into()), ("of", of.into())])
            .into(),
        Phrase::Result { strong, next, bars } => Words {
            rich: survey::result(voice, strong, next),
            media: own_picture(voice, bars),
            ..Words::default()
        },
        Phrase::Thanks => voice.say("survey-thanks").into(),
        Phrase::Offer { title, why, when } => lesson::offer(voice, title, why, *when).into(),
        Phrase::Page(page) => lesson::page(voice, page),
        Phrase::Item(item) => lesson::item(voice, item).into(),
        Phrase::Feedback {
            verdict,
            comments,
            answer,
            returns,
        } => lesson::feedback(voice, *verdict, (comments, answer), *returns).into(),
        Phrase::Finished { .. } | Phrase::Reviewed { .. } => lesson::finished(voice, phrase).into(),
        Phrase::ReviewDue(due) => voice.with("lesson-due", &[("due", due.into())]).into(),
        Phrase::Nudge(title) => voice
            .with("lesson-nudge", &[("title", title.into())])
            .into(),
        Phrase::Tree { topic, rows } => lesson::tree(voice, topic.as_ref(), rows).into(),
        other => panel::words(voice, other),
    }
}
