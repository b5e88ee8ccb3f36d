//! One word, two days later, about a survey that was left.

use super::{Sheet, ending, run::text_of};
use crate::flow::{
    Button, Conversation, Slot, SurveyRun,
    action::{Action, Panel},
    phrase::{Lead, Line, Phrase, Word},
    scene::Scene,
};
use crate::{model::Seat, plan::wake};

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

/// Asks whether to answer the survey once more, since the team would like to know. Whoever is in the middle of it is not asked.
pub(in crate::flow) fn ask_again(scene: &mut Scene) {
    let main = scene.library().main_survey();
    let has_sent = main.is_some_and(|main| scene.learner.progress.waves.contains_key(&main.id));
    if scene.state.survey().is_some() || !scene.learner.consents() || !has_sent {
        return;
    }
    // Two messages in one second are one too many.
    wake::let_pass(
        &scene.ctx.library.programme,
        &mut scene.learner,
        scene.ctx.now,
    );
    let row = vec![
        Button::new(Word::Survey, Action::Open(Panel::Again)),
        Button::new(Word::Cancel, Action::Never),
    ];
    scene.say(Slot::Panel, Line::OnceMore, vec![row]);
}

/// The number of the first question without an answer, and how many there are; one more than all if none is open.
fn place(scene: &Scene, run: &SurveyRun) -> Option<(usize, usize)> {
    let survey = text_of(scene, run)?;
    let sheet = Sheet::of(scene, &survey, run);
    let asked = sheet.asked();
    let answered = |seat: &&Seat| sheet.given(**seat).is_some();
    Some((asked.iter().filter(answered).count() + 1, asked.len()))
}
