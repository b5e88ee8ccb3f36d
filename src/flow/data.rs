//! The person's own data: what is kept, a copy of everything, erasing everything, and words for the team.

use super::{
    Button, Conversation, Effect, Fact, Query, Slot, State,
    action::{Action, Panel},
    back::stale,
    lesson, office,
    phrase::{Line, Phrase, Word},
    scene::Scene,
};
use crate::model::{Consent, Learner, Media, Post, Rich};

/// The longest feedback that is kept, in characters.
const LONGEST: usize = 4_000;

/// What is kept, who sees it, how to leave.
pub(super) fn privacy(scene: &mut Scene) {
    let programme = &scene.library().programme;
    let lang = scene.lang();
    let phrase = Phrase::Privacy {
        name: programme.name.get(lang).to_owned(),
        contact: programme.contact.get(lang).to_owned(),
        text: programme.consent(lang).cloned().unwrap_or_default(),
        months: programme.inactive_months,
    };
    scene.tell(phrase);
}

/// Gathers everything about the person.
pub(super) fn gather(scene: &mut Scene) {
    scene.tell(Line::Gathering);
    scene.effect(Effect::Ask(Query::Everything));
}

/// What was asked for is there.
pub(super) fn told(scene: &mut Scene, fact: Fact) {
    match fact {
        Fact::Everything { rows, json } => scene.tell(Phrase::Everything { rows, json }),
        Fact::Away => super::daily::away(scene),
        Fact::Again => scene.state.again = true,
        Fact::Office(told) => super::office::told(scene, *told),
        Fact::Trouble => scene.tell(Line::Trouble),
        Fact::Trial { survey, lang } => {
            scene.learner.language = Some(lang);
            scene.learner.adult = Some(true);
            let version = scene.library().programme.consent_version.clone();
            scene.learner.consent = Some(Consent {
                version,
                given: true,
                at: scene.ctx.now,
            });
            if let Some(survey) = scene.library().live_survey(&survey).cloned() {
                super::survey::begin(scene, &survey);
            }
        }
    }
}

/// Asks whether to erase everything.
pub(super) fn ask_forget(scene: &mut Scene) {
    scene.park();
    let stamp = scene.next_stamp();
    scene.state.live = match std::mem::take(&mut scene.state.live) {
        open @ Conversation::Onboarding(_) => open,
        _ => Conversation::Forgetting,
    };
    let keyboard = vec![
        vec![Button::new(Word::KeepAll, Action::Never)],
        vec![Button::new(Word::Erase, Action::Forget(stamp))],
    ];
    scene.say(Slot::Panel, Line::AskForget, keyboard);
}

/// Erases everything, if it was asked just now.
pub(super) fn forget(scene: &mut Scene, stamp: u32) {
    let asked = matches!(
        scene.state.live,
        Conversation::Forgetting | Conversation::Onboarding(_)
    );
    if stamp != scene.state.stamp || !asked {
        return ask_forget(scene);
    }
    erase(scene);
}

/// Erases everything, and says so.
pub(super) fn erase(scene: &mut Scene) {
    vanish(scene);
    scene.tell(Line::Forgotten);
}

/// Erases everything without a word. What is left is somebody who was never here.
pub(super) fn vanish(scene: &mut Scene) {
    let lang = scene.learner.language;
    scene.effect(Effect::Forget);
    scene.learner = Learner {
        language: lang,
        ..Learner::new(scene.learner.id, scene.ctx.now)
    };
    scene.state = State::default();
}

/// The team has erased this person, as they had asked it to.
pub(super) fn erased_by_team(scene: &mut Scene) {
    scene.tell(Line::ErasedByTeam);
    erase(scene);
}

/// Leaves things as they are: nothing is erased, nothing is told.
pub(super) fn never(scene: &mut Scene) {
    let line = match scene.state.live {
        Conversation::Forgetting => Line::NotForgotten,
        Conversation::Feedback | Conversation::Idle => Line::AllRight,
        Conversation::Onboarding(_) => {
            // "Erase everything" of just now is no longer meant.
            scene.next_stamp();
            return super::onboarding::again(scene);
        }
        _ => return,
    };
    scene.state.live = Conversation::Idle;
    let keyboard = lesson::home(scene);
    scene.say(Slot::Panel, line, keyboard);
}

/// Enough for today: when the next lesson comes.
pub(super) fn enough(scene: &mut Scene) {
    let when = scene.next_lesson();
    let keyboard = lesson::home(scene);
    scene.say(Slot::Panel, Phrase::SeeYou(when), keyboard);
}

/// The next text goes to the team.
pub(super) fn ask_feedback(scene: &mut Scene) {
    scene.park();
    scene.state.live = Conversation::Feedback;
    let leave = vec![vec![Button::new(Word::Cancel, Action::Never)]];
    scene.say(Slot::Panel, Line::AskFeedback, leave);
}

/// Takes words for the team.
pub(super) fn feedback(scene: &mut Scene, words: &str) {
    let words: String = super::survey::clean(words).chars().take(LONGEST).collect();
    if words.is_empty() {
        return ask_feedback(scene);
    }
    scene.state.live = Conversation::Idle;
    office::write(scene, Post::plain(words));
}

/// Takes a file for the team, with the words that came with it.
pub(super) fn feedback_file(scene: &mut Scene, media: &Media) {
    scene.state.live = Conversation::Idle;
    office::write(scene, bounded(media.clone().into()));
}

/// Something written or sent when nothing was open: it can be passed on to the team with one tap.
pub(super) fn lost(scene: &mut Scene, post: Post) {
    let post = bounded(post);
    let empty = post == Post::default();
    let mut keyboard = lesson::home(scene);
    if !empty {
        keyboard.insert(0, vec![office::offer()]);
        scene.state.unsent = Some(Box::new(post));
    }
    scene.say(Slot::Panel, Line::Lost, keyboard);
}

/// Passes that on, once; what is not kept any more cannot be.
pub(super) fn pass_on(scene: &mut Scene) {
    let tapped = Some(Action::Open(Panel::PassOn));
    match scene.state.unsent.take() {
        Some(post) => {
            office::write(scene, *post);
            scene.state.last = tapped;
        }
        None if scene.state.last == tapped => {}
        None => stale(scene),
    }
}

/// A message to the team as it is kept: plain words that are not too long, and the file.
fn bounded(post: Post) -> Post {
    let words = super::survey::clean(post.text.text());
    let words: String = words.chars().take(LONGEST).collect();
    Post {
        text: Rich::plain(words),
        media: post.media,
    }
}
