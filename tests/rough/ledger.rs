//! The answers as the store would hold them, written from effects alone.

use super::oracle::Oracle;
use sala::{
    flow::{Effect, Given, SurveyRun},
    model::{AnswerKey, AnswerValue, Missing, PREFER_NOT, Question, SurveyId},
};
use std::collections::BTreeMap;

/// The stored answers by run and question.
#[derive(Default)]
pub(super) struct Ledger(BTreeMap<(SurveyId, u32), BTreeMap<AnswerKey, Given>>);

impl Ledger {
    /// Does what the effects say.
    pub(super) fn write(&mut self, effects: &[Effect]) {
        for effect in effects {
            match effect {
                Effect::Begin(run, _) => {
                    self.0
                        .insert((run.survey.clone(), run.wave), BTreeMap::new());
                }
                Effect::Record(answer) => {
                    let key = (answer.survey.clone(), answer.wave);
                    let run = self.0.entry(key).or_default();
                    run.insert(answer.question.clone(), answer.value.clone());
                }
                Effect::Withdraw(run, question) => {
                    let key = (run.survey.clone(), run.wave);
                    self.0.entry(key).or_default().remove(question);
                }
                Effect::Forget => self.0.clear(),
                _ => {}
            }
        }
    }

    /// What is stored are the answers of the run to the questions that count, and no others.
    pub(super) fn check(&self, run: &SurveyRun, oracle: &Oracle<'_>) {
        let answers = run.answers.iter().filter(|(key, _)| oracle.holds_for(key));
        let expected: BTreeMap<AnswerKey, Given> = answers
            .filter_map(|(key, given)| {
                let question = oracle.survey.question(key.question.as_str())?;
                question
                    .keep
                    .then(|| (key.clone(), stored(question, given)))
            })
            .collect();
        let own = self.0.get(&(run.survey.clone(), run.wave));
        assert_eq!(
            own.cloned().unwrap_or_default(),
            expected,
            "stored are the answers that count"
        );
    }
}

/// "Prefer not to say" is stored as the reason why there is no answer where Sala itself reads the answer.
fn stored(question: &Question, given: &Given) -> Given {
    let ours = question.measure.is_some() || question.grouping.is_some();
    match given {
        Ok(AnswerValue::One(name)) if ours && name.as_str() == PREFER_NOT => {
            Err(Missing::PreferNot)
        }
        given => given.clone(),
    }
}
