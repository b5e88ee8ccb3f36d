//! One cell of a file of answers: from what an export wrote to the value of a question.

use crate::{
    content::sheet::plain,
    model::{AnswerValue, Missing, PREFER_NOT, Point, QuestionKind, Survey},
};
use jiff::{Timestamp, Zoned, civil, tz::TimeZone};
use std::collections::HashMap;

/// The choices of each list by all their labels.
pub(super) struct Labels<'s>(HashMap<(&'s str, String), usize>);

impl<'s> Labels<'s> {
    pub(super) fn of(survey: &'s Survey) -> Self {
        let mut labels = HashMap::new();
        for (name, list) in &survey.lists {
            for (at, choice) in list.choices.iter().enumerate() {
                for (_, label) in choice.label.iter() {
                    labels.entry((name.as_str(), folded(label))).or_insert(at);
                }
            }
            for (at, choice) in list.choices.iter().enumerate() {
                // A name counts more than the label of another choice.
                labels.insert((name.as_str(), folded(choice.name.as_str())), at);
            }
        }
        Labels(labels)
    }
}

/// A cell and the question that it answers.
pub(super) struct Cell<'s> {
    pub(super) survey: &'s Survey,
    pub(super) labels: &'s Labels<'s>,
    pub(super) at: usize,
}

type Given = Result<AnswerValue, Missing>;

impl Cell<'_> {
    /// The answer; none where an export writes what stands for nothing.
    pub(super) fn read(&self, text: &str) -> Result<Option<Given>, String> {
        let question = &self.survey.questions[self.at];
        let ours = question.measure.is_some() || question.grouping.is_some();
        let value = match &question.kind {
            QuestionKind::One(_) => AnswerValue::One(self.choice(text)?),
            QuestionKind::Many(_) | QuestionKind::Rank(_) => AnswerValue::Many(self.choices(text)?),
            QuestionKind::Integer => AnswerValue::Integer(whole(text)?),
            QuestionKind::Decimal => AnswerValue::Decimal(number(text)?),
            QuestionKind::Range(range) => {
                let number = number(text)?;
                if !range.has(number) {
                    return Err(format!(
                        "\"{text}\" is not between {} and {}",
                        range.start, range.end
                    ));
                }
                match range.is_whole() {
                    true => AnswerValue::Integer(number.round() as i64),
                    false => AnswerValue::Decimal(number),
                }
            }
            QuestionKind::Date => AnswerValue::Date(day(text)?),
            QuestionKind::Time => AnswerValue::Time(time(text)?),
            QuestionKind::DateTime => AnswerValue::Moment(zoned(text)?),
            QuestionKind::Point => AnswerValue::Point(point(text)?),
            QuestionKind::Acknowledge => AnswerValue::Seen,
            QuestionKind::Text => AnswerValue::Text(text.to_owned()),
            _ => return Ok(None),
        };
        Ok(Some(match value {
            AnswerValue::One(name) if ours && name.as_str() == PREFER_NOT => {
                Err(Missing::PreferNot)
            }
            value => Ok(value),
        }))
    }

    fn choice(&self, text: &str) -> Result<crate::model::ChoiceName, String> {
        self.find(text)
            .ok_or_else(|| format!("\"{text}\" is none of the choices"))
    }

    fn find(&self, text: &str) -> Option<crate::model::ChoiceName> {
        let question = &self.survey.questions[self.at];
        let list = question.kind.list()?;
        let at = *self.labels.0.get(&(list, folded(text)))?;
        self.survey
            .choices(question)
            .get(at)
            .map(|choice| choice.name.clone())
    }

    /// Names with spaces between, or labels with a mark between them.
    fn choices(&self, text: &str) -> Result<Vec<crate::model::ChoiceName>, String> {
        let all = |parts: Vec<&str>| -> Option<Vec<_>> {
            parts.into_iter().map(|part| self.find(part)).collect()
        };
        let marked = |mark: char| text.split(mark).map(str::trim).collect::<Vec<_>>();
        let found = all(text.split_whitespace().collect())
            .or_else(|| all(vec![text]))
            .or_else(|| {
                ['|', ';', ',', '\n']
                    .into_iter()
                    .find_map(|mark| all(marked(mark)))
            })
            .or_else(|| self.run_on(text));
        found.ok_or_else(|| format!("\"{text}\" names something that is none of the choices"))
    }

    /// Labels with only spaces between them: always the longest that fits.
    fn run_on(&self, text: &str) -> Option<Vec<crate::model::ChoiceName>> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let (mut found, mut at) = (Vec::new(), 0);
        while at < words.len() {
            let ends = (at + 1..=words.len()).rev();
            let (end, name) = ends
                .map(|end| (end, words[at..end].join(" ")))
                .find_map(|(end, label)| Some((end, self.find(&label)?)))?;
            found.push(name);
            at = end;
        }
        Some(found)
    }
}

/// A text by which spellings of the same are equal.
pub(super) fn folded(text: &str) -> String {
    let words = plain(text).to_lowercase();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a choice was taken, as exports write it.
pub(super) fn yes(text: &str) -> Result<bool, String> {
    match text.trim().to_lowercase().as_str() {
        "1" | "1.0" | "true" | "yes" => Ok(true),
        "0" | "0.0" | "false" | "no" => Ok(false),
        _ => Err(format!("\"{text}\" is neither 1 nor 0")),
    }
}

fn whole(text: &str) -> Result<i64, String> {
    let plain = text.strip_suffix(".0").unwrap_or(text);
    plain
        .parse()
        .map_err(|_| format!("\"{text}\" is no whole number"))
}

fn number(text: &str) -> Result<f64, String> {
    let number: Option<f64> = text.parse().ok();
    number
        .filter(|number| number.is_finite())
        .ok_or_else(|| format!("\"{text}\" is no number"))
}

fn day(text: &str) -> Result<civil::Date, String> {
    let date = text.split(['T', ' ']).next().unwrap_or(text);
    date.parse()
        .map_err(|_| format!("\"{text}\" is no day, written 2026-03-31"))
}

fn time(text: &str) -> Result<civil::Time, String> {
    let clock = text.split(['+', 'Z']).next().unwrap_or(text);
    clock
        .parse()
        .map_err(|_| format!("\"{text}\" is no time, written 14:30"))
}

fn zoned(text: &str) -> Result<Zoned, String> {
    moment(text).map(|moment| moment.to_zoned(TimeZone::UTC))
}

/// A moment; without a zone, in UTC, as Kobo writes it.
pub(super) fn moment(text: &str) -> Result<Timestamp, String> {
    let exact = text.parse::<Timestamp>().ok();
    let plain = || {
        let civil: civil::DateTime = text.replace(' ', "T").parse().ok()?;
        Some(civil.to_zoned(TimeZone::UTC).ok()?.timestamp())
    };
    exact
        .or_else(plain)
        .ok_or_else(|| format!("\"{text}\" is no moment, written 2026-03-31T14:30:00"))
}

/// Latitude and longitude, kept to about a hundred metres.
fn point(text: &str) -> Result<Point, String> {
    let mut numbers = text.split_whitespace().map(|part| part.parse::<f64>().ok());
    let rough = |number: f64| (number * 1_000.0).round() / 1_000.0;
    let both = numbers.next().flatten().zip(numbers.next().flatten());
    both.and_then(|(latitude, longitude)| Point::new(rough(latitude), rough(longitude)))
        .ok_or_else(|| format!("\"{text}\" is no place, written 11.556 104.928"))
}
