//! A run while a step works with it: taken out of the scene, moved from question to question, put back.

use super::view;
use crate::{
    flow::{Conversation, RunKey, Spot, SurveyRun, phrase::Line, scene::Scene},
    model::{AnswerKey, AnswerValue, ChoiceName, Seat, Survey},
};
use std::sync::Arc;

/// Takes the run out of the scene, open or parked; whoever takes it puts it back.
pub(super) fn take(scene: &mut Scene) -> Option<SurveyRun> {
    match std::mem::take(&mut scene.state.live) {
        Conversation::Survey(run) => Some(*run),
        other => {
            let parked = scene.state.parked.take();
            if parked.is_none() {
                scene.state.live = other;
            }
            parked.map(|run| *run)
        }
    }
}

/// Puts the run back as what is going on.
pub(super) fn put(scene: &mut Scene, run: SurveyRun) {
    scene.state.parked = None;
    scene.state.live = Conversation::Survey(Box::new(run));
}

/// The text of the survey that the run is pinned to.
pub(super) fn text_of(scene: &Scene, run: &SurveyRun) -> Option<Arc<Survey>> {
    scene.library().survey(&run.survey, &run.version).cloned()
}

/// The run's text is nowhere any more; its answers are stored, and the run is over.
pub(super) fn lost(scene: &mut Scene) {
    scene.tell(Line::NoSurvey);
}

impl Spot {
    /// The question, if it is one.
    pub(super) fn question(&self) -> Option<&AnswerKey> {
        match self {
            Spot::Question(name) | Spot::Edit(name) => Some(name),
            Spot::Review => None,
        }
    }
}

impl SurveyRun {
    /// The run's key in the store.
    pub(crate) fn key(&self) -> RunKey {
        RunKey {
            survey: self.survey.clone(),
            wave: self.wave,
        }
    }

    /// Goes to a question; its earlier ticks are there again.
    pub(super) fn go_to(&mut self, survey: &Survey, seat: Seat) {
        if let Some(key) = survey.key(seat) {
            self.at = Spot::Question(key);
            self.open(survey, seat);
        }
    }

    /// Goes to a question, to come back to the review page.
    pub(super) fn edit(&mut self, survey: &Survey, seat: Seat) {
        if let Some(key) = survey.key(seat) {
            self.at = Spot::Edit(key);
            self.open(survey, seat);
        }
    }

    fn open(&mut self, survey: &Survey, seat: Seat) {
        let question = &survey.questions[seat.at];
        let taken = survey.key(seat).and_then(|key| self.answers.get(&key));
        let names = match taken {
            Some(Ok(AnswerValue::Many(names))) => names.as_slice(),
            Some(Ok(AnswerValue::One(name))) => std::slice::from_ref(name),
            _ => &[],
        };
        let place = |name: &ChoiceName| {
            survey
                .choices(question)
                .iter()
                .position(|choice| choice.name == *name)
        };
        self.ticks = names
            .iter()
            .filter_map(|name| place(name).map(|at| at as u16))
            .collect();
        self.page = view::TICKED;
        self.search.clear();
    }
}
