//! One word, two days later, about a survey that was left.

use super::{Sheet, ending, run::text_of};
use crate::flow::{
    Button, Conversation, Slot, SurveyRun,
    action::{Action, Panel},
    phrase::{Lead, Phrase, Word},
    scene::Scene,
};
use crate::model::Seat;

/// Reminds of the survey, once. What is open stays open, so that the buttons that the person still sees work.
pub(in crate::flow) fn remind(scene: &mut Scene) {
    let Some(run) = scene.state.survey_mut() else {
        return;
    };
    run.reminded = true;
    let run = run.clone();
    let Some((at, of)) = place(scene, &run) else {
        return;
    };
    if at > of && matches!(scene.state.live, Conversation::Survey(_)) {
        return ending::show(scene, run, vec![Lead::OnlySend]);
    }
    let carry_on = Button::new(Word::CarryOn, Action::Open(Panel::Survey));
    let unfinished = Phrase::Unfinished { at: at.min(of), of };
    let mut row = vec![carry_on];
    if !scene.library().lessons().is_empty() {
        row.push(Button::new(Word::Lesson, Action::Open(Panel::Lesson)));
    }
    scene.say(Slot::Panel, unfinished, vec![row]);
}

/// The number of the first question without an answer, and how many there are; one more than all if none is open.
fn place(scene: &Scene, run: &SurveyRun) -> Option<(usize, usize)> {
    let survey = text_of(scene, run)?;
    let sheet = Sheet::of(scene, &survey, run);
    let asked = sheet.asked();
    let answered = |seat: &&Seat| sheet.given(**seat).is_some();
    Some((asked.iter().filter(answered).count() + 1, asked.len()))
}
