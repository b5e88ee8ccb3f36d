//! Names of things. An id is checked once, where it is read; afterwards it is simply right.

use serde::{Deserialize, Serialize};
use std::{borrow::Borrow, fmt, str::FromStr, sync::Arc};

/// A learner, by a random number that says nothing about the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct LearnerId(pub i64);

impl fmt::Display for LearnerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}", self.0)
    }
}

/// What is wrong with a would-be id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not an id: {1}")]
pub struct BadId(pub String, pub &'static str);

/// Lower-case letters, digits, `-` and `_`, beginning with a letter or digit; at most 48 bytes.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Slug(Arc<str>);

impl FromStr for Slug {
    type Err = BadId;
    fn from_str(text: &str) -> Result<Self, BadId> {
        let fine = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_';
        let begins = text
            .bytes()
            .next()
            .is_some_and(|b| b.is_ascii_alphanumeric());
        if !begins || !text.bytes().all(fine) {
            return Err(BadId(text.into(), "use a-z, 0-9, - and _"));
        }
        if text.len() > 48 {
            return Err(BadId(text.into(), "at most 48 characters"));
        }
        Ok(Self(text.into()))
    }
}

/// A name as XLSForm allows it: anything without white space, not empty.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Name(Arc<str>);

impl FromStr for Name {
    type Err = BadId;
    fn from_str(text: &str) -> Result<Self, BadId> {
        if text.is_empty() || text.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(BadId(text.into(), "a name has no spaces and is not empty"));
        }
        Ok(Self(text.into()))
    }
}

/// A name of a choice: some words with single spaces between. Where several are taken, the form's reader wants one word.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Label(Arc<str>);

impl FromStr for Label {
    type Err = BadId;
    fn from_str(text: &str) -> Result<Self, BadId> {
        let plain = text.split(' ').all(|word| word.parse::<Name>().is_ok());
        if !plain {
            return Err(BadId(text.into(), "words with single spaces between"));
        }
        Ok(Self(text.into()))
    }
}

macro_rules! text_id {
    ($inner:ident, $($(#[$doc:meta])* $id:ident),+) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $id($inner);

        impl $id {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0.0
            }
        }
        impl FromStr for $id {
            type Err = BadId;
            fn from_str(text: &str) -> Result<Self, BadId> { text.parse().map(Self) }
        }
        impl fmt::Display for $id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) }
        }
        impl fmt::Debug for $id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) }
        }
        impl Borrow<str> for $id {
            fn borrow(&self) -> &str { self.as_str() }
        }
    )+};
}

macro_rules! conversions {
    ($($inner:ident),+) => {$(
        impl TryFrom<String> for $inner {
            type Error = BadId;
            fn try_from(text: String) -> Result<Self, BadId> { text.parse() }
        }
        impl From<$inner> for String {
            fn from(id: $inner) -> Self { id.0.as_ref().to_owned() }
        }
        impl $inner {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl fmt::Debug for $inner {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
        }
    )+};
}

conversions!(Slug, Name, Label);

impl Borrow<str> for Slug {
    fn borrow(&self) -> &str {
        &self.0
    }
}

text_id!(
    Slug,
    /// A competence of the framework.
    CompetenceId,
    /// A cultural domain, as the programme lists them (crafts, music, ...).
    DomainId,
    /// A lesson: the name of its folder without its place.
    LessonId,
    /// A topic: the name of its folder without its place.
    TopicId,
    /// A survey: the name of its folder or file.
    SurveyId,
    /// The checksum of one published text of a survey or a lesson.
    Version,
    /// A quiz item inside its lesson; it never changes, whatever the wording becomes.
    ItemSlug
);
text_id!(
    Name,
    /// A question of a survey.
    QuestionName
);
text_id!(
    Label,
    /// A choice in a choice list.
    ChoiceName
);

/// A quiz item: the lesson that holds it and its own id there.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemId {
    /// The lesson whose file holds the item.
    pub lesson: LessonId,
    /// The id in the item's heading, `{#light}`.
    pub item: ItemSlug,
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.lesson, self.item)
    }
}

impl FromStr for ItemId {
    type Err = BadId;
    fn from_str(text: &str) -> Result<Self, BadId> {
        let (lesson, item) = text
            .split_once('/')
            .ok_or(BadId(text.into(), "an item is lesson/item"))?;
        Ok(Self {
            lesson: lesson.parse()?,
            item: item.parse()?,
        })
    }
}

impl Serialize for ItemId {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ItemId {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

/// The 32-bit tag of an id (FNV-1a), short enough for a button; reading the content makes sure that no two
/// lessons or topics have the same.
pub fn tag(id: &str) -> u32 {
    id.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_short_and_plain() {
        for good in ["a", "sell-online", "10_x"] {
            assert!(good.parse::<Slug>().is_ok(), "{good}");
        }
        for bad in ["", "-a", "Aa", "a b", "ក", &"x".repeat(49)] {
            assert!(bad.parse::<Slug>().is_err(), "{bad}");
        }
    }

    #[test]
    fn an_item_is_read_as_it_is_written() {
        let item: ItemId = "photo/light".parse().expect("an item");
        assert_eq!(item.to_string(), "photo/light");
        assert!("photo".parse::<ItemId>().is_err());
    }
}
