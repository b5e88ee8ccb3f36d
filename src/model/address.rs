//! How a person is reached, and through which door they came.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// The ways into Sala.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Door {
    /// The terminal.
    Chat,
    /// A private chat of Telegram.
    Telegram,
    /// The web page.
    Web,
}

impl Door {
    /// The door's name in the store.
    pub fn as_str(self) -> &'static str {
        match self {
            Door::Chat => "chat",
            Door::Telegram => "telegram",
            Door::Web => "web",
        }
    }
}

impl fmt::Display for Door {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Door {
    type Err = super::BadId;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "chat" => Ok(Door::Chat),
            "telegram" => Ok(Door::Telegram),
            "web" => Ok(Door::Web),
            _ => Err(super::BadId(text.into(), "a door is chat, telegram or web")),
        }
    }
}

/// A person as the door knows them.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Address {
    /// The door.
    pub door: Door,
    /// The door's own id of them: a chat's number, a key in a link.
    pub outer: String,
}

impl fmt::Debug for Address {
    /// The door alone: the outer id belongs in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Address({})", self.door)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_door_is_read_as_it_is_written() {
        for door in [Door::Chat, Door::Telegram, Door::Web] {
            assert_eq!(door.to_string().parse(), Ok(door));
        }
        assert!("window".parse::<Door>().is_err());
    }

    #[test]
    fn a_log_never_shows_the_outer_id() {
        let address = Address {
            door: Door::Telegram,
            outer: "777000".into(),
        };
        assert!(!format!("{address:?}").contains("777000"));
    }
}
