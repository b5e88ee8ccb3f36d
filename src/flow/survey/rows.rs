//! An open survey as a table, for whoever looks at it from outside.

use super::{Sheet, text_of};
use crate::{
    flow::{Context, State, scene::Scene},
    model::{AnswerKey, Learner},
};

/// A row of a survey in one chapter.
#[derive(Clone, Debug, PartialEq)]
pub struct SurveyRow {
    /// The question and its chapters.
    pub key: AnswerKey,
    /// Whether it counts now.
    pub counts: bool,
    /// What it comes to now, as expressions see it.
    pub value: String,
}

/// Every row of the survey that is open or parked, in every chapter, in the order of the form.
pub fn rows(ctx: &Context, learner: &Learner, state: &State) -> Vec<SurveyRow> {
    let scene = Scene::new(ctx, learner.clone(), state.clone());
    let Some((run, survey)) = state
        .survey()
        .and_then(|run| Some((run, text_of(&scene, run)?)))
    else {
        return Vec::new();
    };
    let sheet = Sheet::of(&scene, &survey, run);
    let row = |seat: &_| {
        Some(SurveyRow {
            key: survey.key(*seat)?,
            counts: sheet.counts(*seat),
            value: sheet.value(*seat).text(),
        })
    };
    sheet.seats().iter().filter_map(row).collect()
}
