//! Whoever has been silent for long is told on which day everything about them will be erased, and on that day it is. Any sign keeps it.

use super::{
    Button, Conversation, Slot,
    action::Action,
    data,
    phrase::{Phrase, Word},
    scene::Scene,
};
use crate::{
    model::Standing,
    plan::{
        leaving::{self, Leaving},
        wake,
    },
};

/// Looks whether somebody has been silent for too long; if so, nothing else is said to them, and it is true.
pub(super) fn woke(scene: &mut Scene) -> bool {
    let (programme, told) = (&scene.library().programme, scene.state.leaving);
    match leaving::due(programme, &scene.learner, told, scene.ctx.now) {
        Leaving::Stays => {
            scene.state.leaving = None;
            return false;
        }
        Leaving::Wait => {}
        Leaving::Erase => data::vanish(scene),
        Leaving::Tell if !is_heard(scene) => scene.state.leaving = Some(scene.ctx.now),
        // They are looked for again within the hour.
        Leaving::Tell if wake::is_quiet(programme, &scene.local()) => {}
        Leaving::Tell => tell(scene),
    }
    true
}

/// Whether words reach them. Whoever blocked the bot cannot be told, and whoever never chose a language has nothing to keep: for them
/// the days are counted all the same.
fn is_heard(scene: &Scene) -> bool {
    scene.learner.standing == Standing::Reachable && scene.learner.language.is_some()
}

/// One kind word: what happens on which day, and that any tap or word keeps everything.
fn tell(scene: &mut Scene) {
    let now = scene.ctx.now;
    scene.state.leaving = Some(now);
    super::leave_open_question(scene);
    // What they write to that is no answer to the question that was left open.
    scene.state.aside = matches!(scene.state.live, Conversation::Survey(_));
    let day = leaving::day(now).to_zoned(scene.local().time_zone().clone());
    let keep = Button::new(Word::KeepAll, Action::Never);
    scene.say(Slot::Panel, Phrase::Leaving(day.date()), vec![vec![keep]]);
}
