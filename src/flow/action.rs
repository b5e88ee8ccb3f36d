//! What a button does, and the short code that stands for it in a message: at most 64 bytes, as Telegram allows.
//!
//! A button of a running survey, lesson or quiz carries the stamp of the step that showed it, so that a late tap is known as one.
//! A tick carries the state that it leads to, so that a fast double tap changes nothing. Codes hold numbers and ids, never labels.

mod act;

pub use crate::model::tag;
pub use act::{Act, Room};

use crate::model::{Days, Hour, Lang};
use std::{fmt, str::FromStr};

/// The step at which a button was shown.
pub type Stamp = u32;

/// What a button does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Speak this language from now on.
    Language(Lang),
    /// "16 or older?"
    Adult(bool),
    /// The consent question.
    Consent(bool),
    /// The domain of somebody who takes no survey, by its place in the programme.
    Domain(u8),
    /// A step of a running survey, lesson or quiz.
    Step(Stamp, Move),
    /// Open a panel.
    Open(Panel),
    /// Change a setting.
    Set(Setting),
    /// Take a lesson, by the tag of its id.
    Lesson(u32),
    /// Show a topic, by the tag of its id.
    Topic(u32),
    /// Erase everything, asked at this stamp.
    Forget(Stamp),
    /// A step in the office, shown at this stamp.
    Office(Stamp, Act),
    /// Leave things as they are.
    Never,
}

/// A step in what is running.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// Take the choice at this place.
    Choose(u16),
    /// Tick the choice at this place, or untick it.
    Tick(u16, bool),
    /// The ticks are right as they are.
    Done,
    /// Pass over.
    Skip,
    /// One back.
    Back,
    /// One on; the answer stays.
    Next,
    /// Show this page of a lesson or of a long list.
    Page(u16),
    /// Change the answer at this place.
    Edit(u16),
    /// Send it in.
    Send,
}

/// A panel that can be opened at any moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// The survey, where it was left.
    Survey,
    /// The survey once more, from the beginning.
    Again,
    /// The next lesson of the path.
    Lesson,
    /// The same, from an offer that has said why.
    Start,
    /// What returns today.
    Review,
    /// The tree of lessons.
    Lessons,
    /// How far one is.
    Progress,
    /// Enough for today.
    Enough,
    /// All settings.
    Settings,
    /// The languages.
    Language,
    /// The hours.
    Hour,
    /// The days.
    Days,
    /// "What time is it where you are?"
    Zone,
    /// The weekly goal.
    Goal,
    /// How long to rest.
    Pause,
    /// Help.
    Help,
    /// Everything stored.
    MyData,
    /// Erase everything?
    Forget,
    /// Words for the team.
    Feedback,
    /// Pass on to the team what was written when nothing was open.
    PassOn,
}

/// A setting to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// The hour of the daily lesson.
    Hour(Hour),
    /// The days of lessons.
    Days(Days),
    /// The zone at this place of the list of zones.
    Zone(u8),
    /// The weekly goal.
    Goal(u8),
    /// No pictures.
    TextOnly(bool),
    /// Rest this many days; 0 means until they come back.
    Pause(u8),
    /// Go on.
    Resume,
    /// No announcements.
    Mute(bool),
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Action::Language(lang) => write!(f, "l:{lang}"),
            Action::Adult(yes) => write!(f, "a:{}", u8::from(*yes)),
            Action::Consent(yes) => write!(f, "c:{}", u8::from(*yes)),
            Action::Domain(at) => write!(f, "d:{at}"),
            Action::Step(stamp, step) => write!(f, "s:{stamp}:{step}"),
            Action::Open(panel) => write!(f, "o:{}", panel.code()),
            Action::Set(setting) => write!(f, "t:{setting}"),
            Action::Lesson(tag) => write!(f, "m:{tag}"),
            Action::Topic(tag) => write!(f, "k:{tag}"),
            Action::Forget(stamp) => write!(f, "f:{stamp}"),
            Action::Office(stamp, act) => {
                write!(f, "w:{stamp}:{act}")
            }
            Action::Never => f.write_str("n"),
        }
    }
}

/// A code that no button of ours carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a button of ours")]
pub struct Foreign;

impl FromStr for Action {
    type Err = Foreign;
    fn from_str(code: &str) -> Result<Self, Foreign> {
        let (kind, rest) = code.split_once(':').unwrap_or((code, ""));
        Ok(match kind {
            "l" => Action::Language(read(rest)?),
            "a" => Action::Adult(yes(rest)?),
            "c" => Action::Consent(yes(rest)?),
            "d" => Action::Domain(read(rest)?),
            "s" => {
                let (stamp, step) = rest.split_once(':').ok_or(Foreign)?;
                Action::Step(read(stamp)?, step.parse()?)
            }
            "o" => Action::Open(Panel::from_code(rest).ok_or(Foreign)?),
            "t" => Action::Set(rest.parse()?),
            "m" => Action::Lesson(read(rest)?),
            "k" => Action::Topic(read(rest)?),
            "f" => Action::Forget(read(rest)?),
            "w" => {
                let (stamp, act) = rest.split_once(':').ok_or(Foreign)?;
                Action::Office(read(stamp)?, act.parse()?)
            }
            "n" if rest.is_empty() => Action::Never,
            _ => return Err(Foreign),
        })
    }
}

fn read<T: FromStr>(text: &str) -> Result<T, Foreign> {
    text.parse().map_err(|_| Foreign)
}

fn yes(text: &str) -> Result<bool, Foreign> {
    match text {
        "1" => Ok(true),
        "0" => Ok(false),
        _ => Err(Foreign),
    }
}

impl fmt::Display for Move {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Move::Choose(at) => write!(f, "c{at}"),
            Move::Tick(at, true) => write!(f, "y{at}"),
            Move::Tick(at, false) => write!(f, "n{at}"),
            Move::Done => f.write_str("d"),
            Move::Skip => f.write_str("s"),
            Move::Back => f.write_str("b"),
            Move::Next => f.write_str("k"),
            Move::Page(at) => write!(f, "p{at}"),
            Move::Edit(at) => write!(f, "e{at}"),
            Move::Send => f.write_str("!"),
        }
    }
}

impl FromStr for Move {
    type Err = Foreign;
    fn from_str(code: &str) -> Result<Self, Foreign> {
        let mut chars = code.chars();
        let kind = chars.next().ok_or(Foreign)?;
        let rest = chars.as_str();
        Ok(match kind {
            'c' => Move::Choose(read(rest)?),
            'y' => Move::Tick(read(rest)?, true),
            'n' => Move::Tick(read(rest)?, false),
            'p' => Move::Page(read(rest)?),
            'e' => Move::Edit(read(rest)?),
            _ if !rest.is_empty() => return Err(Foreign),
            'd' => Move::Done,
            's' => Move::Skip,
            'b' => Move::Back,
            'k' => Move::Next,
            '!' => Move::Send,
            _ => return Err(Foreign),
        })
    }
}

impl Panel {
    const ALL: [(Panel, &'static str); 20] = [
        (Panel::Enough, "enough"),
        (Panel::Start, "begin"),
        (Panel::Again, "again"),
        (Panel::Survey, "survey"),
        (Panel::Lesson, "lesson"),
        (Panel::Review, "review"),
        (Panel::Lessons, "lessons"),
        (Panel::Progress, "progress"),
        (Panel::Settings, "settings"),
        (Panel::Language, "language"),
        (Panel::Hour, "hour"),
        (Panel::Days, "days"),
        (Panel::Zone, "zone"),
        (Panel::Goal, "goal"),
        (Panel::Pause, "pause"),
        (Panel::Help, "help"),
        (Panel::MyData, "mydata"),
        (Panel::Forget, "forget"),
        (Panel::Feedback, "feedback"),
        (Panel::PassOn, "pass"),
    ];

    fn code(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(panel, _)| *panel == self)
            .map_or("", |(_, code)| code)
    }

    fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find(|(_, own)| *own == code)
            .map(|(panel, _)| *panel)
    }
}

impl fmt::Display for Setting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Setting::Hour(hour) => write!(f, "h{}", hour.number()),
            Setting::Days(days) => write!(f, "d{}", u8::from(*days)),
            Setting::Zone(at) => write!(f, "z{at}"),
            Setting::Goal(goal) => write!(f, "g{goal}"),
            Setting::TextOnly(on) => write!(f, "t{}", u8::from(*on)),
            Setting::Pause(days) => write!(f, "p{days}"),
            Setting::Resume => f.write_str("r"),
            Setting::Mute(on) => write!(f, "m{}", u8::from(*on)),
        }
    }
}

impl FromStr for Setting {
    type Err = Foreign;
    fn from_str(code: &str) -> Result<Self, Foreign> {
        let mut chars = code.chars();
        let kind = chars.next().ok_or(Foreign)?;
        let rest = chars.as_str();
        Ok(match kind {
            'h' => Setting::Hour(Hour::new(read(rest)?).ok_or(Foreign)?),
            'd' => Setting::Days(Days::try_from(read::<u8>(rest)?).map_err(|_| Foreign)?),
            'z' => Setting::Zone(read(rest)?),
            'g' => Setting::Goal(
                read(rest)
                    .ok()
                    .filter(|g| (1..=7).contains(g))
                    .ok_or(Foreign)?,
            ),
            't' => Setting::TextOnly(yes(rest)?),
            'm' => Setting::Mute(yes(rest)?),
            'p' => Setting::Pause(read(rest)?),
            'r' if rest.is_empty() => Setting::Resume,
            _ => return Err(Foreign),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_move() -> impl Strategy<Value = Move> {
        prop_oneof![
            any::<u16>().prop_map(Move::Choose),
            any::<(u16, bool)>().prop_map(|(at, on)| Move::Tick(at, on)),
            any::<u16>().prop_map(Move::Page),
            any::<u16>().prop_map(Move::Edit),
            prop::sample::select(vec![
                Move::Done,
                Move::Skip,
                Move::Back,
                Move::Next,
                Move::Send
            ]),
        ]
    }

    fn any_action() -> impl Strategy<Value = Action> {
        prop_oneof![
            prop::sample::select(Lang::ALL.to_vec()).prop_map(Action::Language),
            any::<bool>().prop_map(Action::Adult),
            any::<bool>().prop_map(Action::Consent),
            any::<u8>().prop_map(Action::Domain),
            (any::<u32>(), any_move()).prop_map(|(stamp, step)| Action::Step(stamp, step)),
            prop::sample::select(Panel::ALL.to_vec()).prop_map(|(panel, _)| Action::Open(panel)),
            (
                any::<u32>(),
                any::<u32>(),
                prop::char::range('A', 'Z'),
                any::<bool>()
            )
                .prop_map(|(stamp, at, verb, lower)| {
                    let verb = if lower {
                        verb.to_ascii_lowercase()
                    } else {
                        verb
                    };
                    Action::Office(stamp, Act::new(Room::Announce, verb, at))
                }),
            any::<bool>().prop_map(|off| Action::Set(Setting::Mute(off))),
            (0u8..24).prop_map(|h| Action::Set(Setting::Hour(Hour::new(h).expect("an hour")))),
            any::<u8>().prop_map(|days| Action::Set(Setting::Pause(days))),
            any::<u32>().prop_map(Action::Lesson),
            any::<u32>().prop_map(Action::Forget),
        ]
    }

    proptest! {
        #[test]
        fn a_code_is_short_and_comes_back(action in any_action()) {
            let code = action.to_string();
            prop_assert!(code.len() <= 64);
            prop_assert_eq!(code.parse(), Ok(action));
        }

        #[test]
        fn a_foreign_code_is_refused_without_a_panic(code in "\\PC{0,80}") {
            if let Ok(action) = code.parse::<Action>() {
                prop_assert!(action.to_string().len() <= 64);
            }
        }
    }

    #[test]
    fn what_is_out_of_range_is_foreign() {
        for code in [
            "", "x", "t:h24", "t:d0", "t:g8", "s:1", "s:1:cx", "s:1:dd", "a:2", "o:moon", "n:1",
        ] {
            assert_eq!(code.parse::<Action>(), Err(Foreign), "{code}");
        }
    }
}
