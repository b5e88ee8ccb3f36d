//! What can happen to a conversation. The list is closed: an unknown thing is [`Event::Unsupported`], not an error.

use super::{
    action::{Action, Room},
    office::Told,
};
use crate::model::{Lang, Media, Post, Right, Rights, SurveyId};

/// One thing that a person did, or that came due.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// A word that begins with `/`.
    Command(Command),
    /// Anything else that was typed.
    Text(String),
    /// A tap on a button.
    Tap(Action),
    /// A tap on a button that the person was not shown, or that is long gone.
    Stale,
    /// A picture, a voice message, a film or a file.
    Media(Media),
    /// Words with marks (bold and the like), alone or below a picture. Only who writes for others needs the marks.
    Post(Box<Post>),
    /// A place on the map, in degrees.
    Place {
        /// North of the equator.
        latitude: f64,
        /// East of Greenwich.
        longitude: f64,
    },
    /// An earlier message was changed; what was said with it stands.
    Edited,
    /// The moment for which the conversation had asked to be woken.
    Woke,
    /// The answer to a [`super::Query`].
    Told(Fact),
    /// The person blocked the bot.
    Left,
    /// The person came back.
    Returned,
    /// More at once than anybody can mean; what came after it was passed over.
    TooFast,
    /// A file that is too large to be fetched.
    TooBig,
    /// A sticker, a poll, a game: nothing that a conversation can use.
    Unsupported,
}

impl Event {
    /// The kind of event, for the log.
    pub fn kind(&self) -> &'static str {
        match self {
            Event::Command(_) => "command",
            Event::Text(_) => "text",
            Event::Tap(_) => "tap",
            Event::Stale => "stale",
            Event::Media(_) | Event::Post(_) => "media",
            Event::Place { .. } => "place",
            Event::Edited => "edited",
            Event::Woke => "woke",
            Event::Told(_) => "told",
            Event::Left => "left",
            Event::Returned => "returned",
            Event::TooFast => "too_fast",
            Event::TooBig => "too_big",
            Event::Unsupported => "unsupported",
        }
    }

    /// True if the person did it, so that they are known to be there.
    pub fn is_theirs(&self) -> bool {
        !matches!(self, Event::Woke | Event::Told(_) | Event::Left)
    }
}

/// What a [`super::Query`] found out.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// Everything stored about the person: to be read, and for programs.
    Everything {
        /// The facts, each with the key of its name and its value.
        rows: Vec<(String, String)>,
        /// The same as JSON.
        json: String,
    },
    /// Sala was away for so long that a tap may have been lost.
    Away,
    /// Some weeks have passed since they sent the survey in: the team asks them to answer it once more.
    Again,
    /// Somebody tries a survey: they have agreed, and it begins at once in this language.
    Trial {
        /// The survey.
        survey: SurveyId,
        /// The language.
        lang: Lang,
    },
    /// Something for the office.
    Office(Box<Told>),
    /// It cannot be found out: something is broken on our side.
    Trouble,
}

/// A command of the menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// `/start`, perhaps with the source of the link.
    Start(Option<String>),
    /// `/survey`
    Survey,
    /// `/lesson`
    Lesson,
    /// `/lessons`
    Lessons,
    /// `/progress`
    Progress,
    /// `/settings`
    Settings,
    /// `/language`
    Language,
    /// `/pause`, and `/stop`, which people try
    Pause,
    /// `/feedback`
    Feedback,
    /// `/mydata`
    MyData,
    /// `/forget`
    Forget,
    /// `/privacy`
    Privacy,
    /// `/help`
    Help,
    /// `/office`, for those who work there, as are the next four.
    Office,
    /// `/board`, `/gaps`, `/export` and `/invite`: the rooms that have a word of their own.
    Room(Room),
    /// Any other word after `/`.
    Unknown,
}

impl Command {
    /// The commands of the menu, in its order.
    pub const MENU: [&'static str; 13] = [
        "start", "survey", "lesson", "lessons", "progress", "settings", "language", "pause",
        "feedback", "mydata", "forget", "privacy", "help",
    ];

    /// The commands of the office that these rights open, in the order of the menu; they stand before those of everybody.
    pub fn office(rights: &Rights) -> Vec<&'static str> {
        let all = [
            ("office", Right::Numbers),
            ("board", Right::Numbers),
            ("gaps", Right::Numbers),
            ("export", Right::Numbers),
            ("invite", Right::Posters),
        ];
        let mine = all.into_iter().filter(|(_, right)| rights.may(*right));
        mine.map(|(name, _)| name).collect()
    }

    /// Reads a message that begins with `/`; `None` for any other. A `@name` of the bot is passed over.
    pub fn parse(text: &str) -> Option<Command> {
        let line = text.trim_start().strip_prefix('/')?;
        let mut words = line.split_whitespace();
        let word = words.next().unwrap_or("").split('@').next().unwrap_or("");
        Some(match word.to_ascii_lowercase().as_str() {
            "start" => Command::Start(words.next().and_then(source)),
            "survey" => Command::Survey,
            "lesson" => Command::Lesson,
            "lessons" => Command::Lessons,
            "progress" => Command::Progress,
            "settings" => Command::Settings,
            "language" => Command::Language,
            "pause" | "stop" => Command::Pause,
            "feedback" => Command::Feedback,
            "mydata" => Command::MyData,
            "forget" => Command::Forget,
            "privacy" => Command::Privacy,
            "help" => Command::Help,
            "office" => Command::Office,
            "board" => Command::Room(Room::Board),
            "gaps" => Command::Room(Room::Gaps),
            "export" => Command::Room(Room::Export),
            "invite" => Command::Room(Room::Posters),
            _ => Command::Unknown,
        })
    }
}

/// The source in a link: at most 64 of `A-Za-z0-9_-`, as Telegram allows; anything else is no source.
fn source(text: &str) -> Option<String> {
    let fine = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'-';
    (text.len() <= 64 && text.bytes().all(fine)).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_read_as_people_and_clients_send_them() {
        let check =
            |text: &str, expected: Option<Command>| assert_eq!(Command::parse(text), expected);
        check("/start", Some(Command::Start(None)));
        check(
            " /start@sala_bot weaving-takeo",
            Some(Command::Start(Some("weaving-takeo".into()))),
        );
        check("/start a&b", Some(Command::Start(None)));
        check("/HELP me", Some(Command::Help));
        check("/stop", Some(Command::Pause));
        check("/", Some(Command::Unknown));
        check("hello /help", None);
    }
}
