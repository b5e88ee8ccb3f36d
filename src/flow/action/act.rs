//! The buttons of the office: a room, a letter for what is done there, and the place of the thing to which it is done.

use super::{Foreign, read};
use std::{fmt, str::FromStr};

/// The letter that opens a room.
const OPEN: char = 'o';

/// What a button of the office does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Act {
    /// In which room.
    pub room: Room,
    /// What, by a letter of that room; `o` opens it. An upper-case one names its thing itself.
    pub verb: char,
    /// To the thing at this place.
    pub at: u32,
}

impl Act {
    /// An act in a room.
    pub fn new(room: Room, verb: char, at: u32) -> Self {
        Self { room, verb, at }
    }

    /// Goes into a room.
    pub fn open(room: Room) -> Self {
        Self::new(room, OPEN, 0)
    }

    /// Whether it counts whenever it is tapped, and however often: it leads somewhere, or does something to a thing that it names, which is
    /// the same when it is done twice.
    pub fn is_lasting(&self) -> bool {
        self.room == Room::Home || self.verb == OPEN || self.verb.is_ascii_uppercase()
    }
}

/// A room of the office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Room {
    /// Where all doors are.
    Home,
    /// Those who work here.
    Team,
    /// Announcements.
    Announce,
    /// How it goes.
    Board,
    /// What is missing, and for whom.
    Gaps,
    /// The files of the releases.
    Export,
    /// What people write to the team.
    Inbox,
    /// Links and posters for learners.
    Posters,
    /// Themes of what people answer in their own words.
    Coding,
    /// What needs a second yes.
    Requests,
    /// The surveys.
    Surveys,
    /// The lessons.
    Lessons,
}

impl Room {
    const ALL: [(Room, char); 12] = [
        (Room::Home, 'h'),
        (Room::Team, 't'),
        (Room::Announce, 'a'),
        (Room::Board, 'b'),
        (Room::Gaps, 'g'),
        (Room::Export, 'e'),
        (Room::Inbox, 'i'),
        (Room::Posters, 'p'),
        (Room::Coding, 'c'),
        (Room::Requests, 'q'),
        (Room::Surveys, 's'),
        (Room::Lessons, 'l'),
    ];

    fn code(self) -> char {
        let own = Self::ALL.iter().find(|(room, _)| *room == self);
        own.map_or('h', |(_, code)| *code)
    }

    fn from_code(code: char) -> Option<Self> {
        let found = Self::ALL.iter().find(|(_, own)| *own == code);
        found.map(|(room, _)| *room)
    }
}

impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}{}", self.room.code(), self.verb, self.at)
    }
}

impl FromStr for Act {
    type Err = Foreign;
    fn from_str(code: &str) -> Result<Self, Foreign> {
        let mut chars = code.chars();
        let room = chars.next().and_then(Room::from_code).ok_or(Foreign)?;
        let verb = chars.next().filter(char::is_ascii_alphabetic);
        Ok(Act::new(room, verb.ok_or(Foreign)?, read(chars.as_str())?))
    }
}
