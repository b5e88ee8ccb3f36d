//! From answers to levels, and from levels to gaps.

use crate::model::{
    AnswerValue, CompetenceId, Learner, Level, Library, Measure, Measured, Missing, PREFER_NOT,
    Progress, Question, Survey,
};
use std::{cmp::Reverse, collections::BTreeMap};

/// The distance between what somebody's work needs and what they can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// In which competence.
    pub competence: CompetenceId,
    /// The level needed.
    pub needed: Level,
    /// The level that counts now.
    pub now: Level,
    /// Whether the tasks of the survey were mostly missed.
    pub missed: bool,
}

impl Gap {
    /// Steps from now to needed; positive means there is something to learn.
    pub fn steps(&self) -> i8 {
        self.needed.above(self.now)
    }
}

/// The steps of a broad level (DigComp's eight in four): as far as a rating is lowered when most of the tasks were missed, and as
/// far as somebody is led in one skill before another has its turn.
pub(super) const BROAD: u8 = 2;

/// What one run of a survey measures, by competence.
pub fn measure<'a>(
    survey: &Survey,
    answers: impl Fn(&Question) -> Option<&'a Result<AnswerValue, Missing>>,
) -> BTreeMap<CompetenceId, Measured> {
    let mut all: BTreeMap<CompetenceId, Measured> = BTreeMap::new();
    for question in &survey.questions {
        let (Some(competence), Some(measure)) = (&question.competence, question.measure) else {
            continue;
        };
        let Some(Ok(value)) = answers(question) else {
            continue;
        };
        if matches!(value, AnswerValue::One(choice) if choice.as_str() == PREFER_NOT) {
            continue;
        }
        let measured = all.entry(competence.clone()).or_default();
        match measure {
            Measure::Current => {
                measured.current = score(survey, question, value);
                if let AnswerValue::One(choice) = value {
                    let said = (survey.id.clone(), question.name.clone(), choice.clone());
                    measured.said = Some(said);
                }
            }
            Measure::Needed => measured.needed = score(survey, question, value),
            Measure::Tested => {
                measured.tested = measured.tested.saturating_add(1);
                let right = u8::from(is_right(question, value));
                measured.right = measured.right.saturating_add(right);
            }
            Measure::Profile | Measure::Open => {}
        }
    }
    all
}

/// The level that a choice stands for.
fn score(survey: &Survey, question: &Question, value: &AnswerValue) -> Option<Level> {
    let AnswerValue::One(name) = value else {
        return None;
    };
    survey
        .choices(question)
        .iter()
        .find(|choice| choice.name == *name)?
        .score
}

/// True if exactly the right choices were taken.
pub fn is_right(question: &Question, value: &AnswerValue) -> bool {
    match value {
        AnswerValue::One(choice) => question.right == [choice.clone()],
        AnswerValue::Many(choices) => {
            choices.len() == question.right.len()
                && choices.iter().all(|choice| question.right.contains(choice))
        }
        _ => false,
    }
}

/// Takes a new measurement over an older one: what was not asked again stays.
pub fn merge(progress: &mut Progress, measured: BTreeMap<CompetenceId, Measured>) {
    for (competence, new) in measured {
        let old = progress.measured.entry(competence).or_default();
        old.needed = new.needed.or(old.needed);
        if new.current.is_some() {
            (old.current, old.said) = (new.current, new.said);
        }
        if new.tested > 0 {
            (old.right, old.tested) = (new.right, new.tested);
        }
    }
}

/// The level that counts: the person's own rating, one broad level lower when most tasks were missed;
/// without a rating, the tasks alone say 1 or 3. None when nothing was measured.
pub fn now(measured: &Measured) -> Option<Level> {
    match (measured.current, missed(measured)) {
        (Some(current), true) => Some(current.lower(BROAD)),
        (Some(current), false) => Some(current),
        (None, _) if measured.tested == 0 => None,
        (None, missed) => Level::new(if missed { 1 } else { 3 }),
    }
}

/// Whether the tasks were mostly missed.
fn missed(measured: &Measured) -> bool {
    measured.tested > 0 && measured.right < measured.tested.div_ceil(2)
}

/// The gaps of a learner, the largest first, of equal ones what is needed most, then in the order of the framework. Competences that were not
/// measured are left out. A gap of 0 or less is a strength.
pub fn gaps(library: &Library, learner: &Learner) -> Vec<Gap> {
    let framework = &library.framework;
    let gap = |competence: &CompetenceId| {
        let measured = learner.progress.measured.get(competence)?;
        let target = framework.needed(competence, learner.domain.as_ref());
        Some(Gap {
            competence: competence.clone(),
            needed: measured.needed.unwrap_or(target),
            now: now(measured)?,
            missed: missed(measured),
        })
    };
    let mut gaps: Vec<Gap> = framework
        .competences
        .iter()
        .filter_map(|c| gap(&c.id))
        .collect();
    gaps.sort_by_key(|gap| (-gap.steps(), Reverse(gap.needed)));
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(number: u8) -> Option<Level> {
        Level::new(number)
    }

    #[test]
    fn missed_tasks_lower_a_rating_by_one_broad_level() {
        let check = |current: Option<u8>, right, tested, expected: Option<u8>| {
            let current = current.and_then(Level::new);
            let measured = Measured {
                current,
                right,
                tested,
                ..Measured::default()
            };
            assert_eq!(now(&measured), expected.and_then(Level::new));
        };
        check(Some(4), 0, 0, Some(4));
        check(Some(4), 0, 1, Some(2));
        check(Some(4), 1, 2, Some(4));
        check(Some(0), 0, 1, Some(0));
        check(None, 0, 1, Some(1));
        check(None, 1, 1, Some(3));
        check(None, 0, 0, None);
    }

    #[test]
    fn what_was_not_asked_again_stays() {
        let id: CompetenceId = "photo".parse().expect("an id");
        let mut progress = Progress::default();
        let first = Measured {
            current: level(2),
            needed: level(6),
            right: 0,
            tested: 1,
            said: None,
        };
        merge(&mut progress, BTreeMap::from([(id.clone(), first)]));
        let second = Measured {
            current: level(4),
            ..Measured::default()
        };
        merge(&mut progress, BTreeMap::from([(id.clone(), second)]));
        let kept = &progress.measured[&id];
        assert_eq!(
            (kept.current, kept.needed, kept.tested),
            (level(4), level(6), 1)
        );
    }
}
