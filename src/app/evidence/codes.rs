//! What coders found in open answers, looked up by whose answer it is. Their words stay where they are.

use crate::{
    model::{AnswerValue, LearnerId},
    report::facts::Code,
    store::evidence::{Evidence, SentRun},
};
use jiff::Timestamp;
use std::collections::HashMap;

/// Themes and what was found, by question as `survey/question`.
#[derive(Debug, Default)]
pub(super) struct Codes {
    themes: HashMap<String, Vec<String>>,
    found: HashMap<(LearnerId, u32, String), [Option<Code>; 2]>,
}

impl Codes {
    pub(super) fn of(evidence: &Evidence) -> Self {
        let mut codes = Self::default();
        for (survey, question, name) in &evidence.themes {
            let question = format!("{survey}/{question}");
            codes.themes.entry(question).or_default().push(name.clone());
        }
        for one in &evidence.codes {
            let (Ok(theme), Ok(at)) = (one.theme.try_into(), Timestamp::from_second(one.at)) else {
                continue;
            };
            let question = format!("{}/{}", one.survey, one.question);
            let found = codes.found.entry((one.learner, one.wave, question));
            // A third coder may come by chance; two say how far people agree.
            if let Some(free) = found.or_default().iter_mut().find(|code| code.is_none()) {
                *free = Some(Code { theme, at });
            }
        }
        codes
    }

    /// The themes of a question.
    pub(super) fn themes(&self, question: &str) -> Vec<String> {
        self.themes.get(question).cloned().unwrap_or_default()
    }

    /// What was found in the answer of a run to a question.
    pub(super) fn found(&self, run: &SentRun, question: &str) -> [Option<Code>; 2] {
        let key = (run.learner, run.wave, question.to_owned());
        self.found.get(&key).copied().unwrap_or_default()
    }
}

/// Whether an answer says something in its own words.
pub(super) fn is_written(value: &AnswerValue) -> bool {
    match value {
        AnswerValue::Text(text) => !text.trim().is_empty(),
        AnswerValue::Media(_) => true,
        _ => false,
    }
}
