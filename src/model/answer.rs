//! What a person answered, or why there is no answer.

use super::{AnswerKey, ChoiceName, CompetenceId, Measure, SurveyId, Version};
use jiff::{
    Timestamp, Zoned,
    civil::{Date, Time},
};
use serde::{Deserialize, Serialize};

/// A value that a question can take.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum AnswerValue {
    /// One choice.
    One(ChoiceName),
    /// The choices taken, in the order of the list, or in the person's own where they rank them.
    Many(Vec<ChoiceName>),
    /// Words, or a computed value.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number.
    Decimal(f64),
    /// A day.
    Date(Date),
    /// A time of day.
    Time(Time),
    /// A day and a time, where the person is.
    Moment(Zoned),
    /// A place on the map.
    Point(Point),
    /// A picture, a recording, a file.
    Media(Media),
    /// Read and acknowledged.
    Seen,
    /// A computed yes or no.
    Truth(bool),
}

impl AnswerValue {
    /// The value as XLSForm's expressions and Kobo's exports write it.
    pub fn to_text(&self) -> String {
        match self {
            AnswerValue::One(choice) => choice.to_string(),
            AnswerValue::Many(choices) => choices
                .iter()
                .map(ChoiceName::as_str)
                .collect::<Vec<_>>()
                .join(" "),
            AnswerValue::Text(text) => text.clone(),
            AnswerValue::Integer(number) => number.to_string(),
            AnswerValue::Decimal(number) => number.to_string(),
            AnswerValue::Date(day) => day.to_string(),
            AnswerValue::Time(time) => time.strftime("%H:%M:%S%.3f").to_string(),
            AnswerValue::Moment(moment) => moment.strftime("%Y-%m-%dT%H:%M:%S%.3f%:z").to_string(),
            // Without a height. Every place is kept with three decimals at most, so 100 metres is how exact it is.
            AnswerValue::Point(point) => format!("{} {} 0 100", point.latitude, point.longitude),
            AnswerValue::Media(media) => media.file.clone(),
            AnswerValue::Seen => "OK".into(),
            AnswerValue::Truth(truth) => truth.to_string(),
        }
    }
}

/// A place on the map, in degrees.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// North of the equator.
    pub latitude: f64,
    /// East of Greenwich.
    pub longitude: f64,
}

impl Point {
    /// The place, if there is one there.
    pub fn new(latitude: f64, longitude: f64) -> Option<Point> {
        let fine = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
        fine.then_some(Point {
            latitude,
            longitude,
        })
    }
}

/// A file that a person sent; only its handle is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Media {
    /// What kind of file.
    pub kind: MediaKind,
    /// The door's handle for it.
    pub file: String,
    /// Words that came with it.
    pub caption: Option<String>,
    /// What the file is called, where the door knows. It is never kept with an answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The kinds of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MediaKind {
    /// A picture.
    Photo,
    /// Sound: a voice message or a recording.
    Voice,
    /// A film.
    Video,
    /// Anything else.
    File,
}

/// Why there is no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// Passed over.
    Skipped,
    /// "Prefer not to say".
    PreferNot,
    /// The question was not relevant, or the run ended before it.
    NotAsked,
}

impl MediaKind {
    /// The kind's name, as it is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            MediaKind::Photo => "photo",
            MediaKind::Voice => "voice",
            MediaKind::Video => "video",
            MediaKind::File => "file",
        }
    }
}

/// A stored answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The survey.
    pub survey: SurveyId,
    /// The text of it that was asked.
    pub version: Version,
    /// The how-manieth time this person takes this survey, from 1.
    pub wave: u32,
    /// The question, and in repeats the chapters around it.
    pub question: AnswerKey,
    /// The competence that it measures.
    pub competence: Option<CompetenceId>,
    /// What it measures.
    pub measure: Option<Measure>,
    /// The value, or why there is none.
    pub value: Result<AnswerValue, Missing>,
    /// When it was given.
    pub at: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_says_how_exact_it_is() {
        let place = Point::new(11.556, 104.928).map(|point| AnswerValue::Point(point).to_text());
        assert_eq!(place.as_deref(), Some("11.556 104.928 0 100"));
    }
}
