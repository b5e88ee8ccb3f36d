//! Ways back: what an old button, a strange message or a return leads to.

use super::{
    Command, Conversation, Event, Slot,
    action::{Action, Setting},
    data, lesson, office, onboarding,
    phrase::{Lead, Line},
    quiz,
    scene::Scene,
    survey, trial,
};

/// Greets somebody who does something after the bot had left them in peace, or after they were told that everything will be erased: all is as
/// they left it. True if that was all that they wanted.
pub(super) fn greet(scene: &mut Scene, event: &Event) -> bool {
    let rested = scene.learner.pause.take_if(|pause| pause.by_bot).is_some();
    let stays = scene.state.leaving.take().is_some() && scene.learner.language.is_some();
    match event {
        _ if !rested && !stays => {}
        Event::Tap(Action::Set(Setting::Resume)) | Event::Command(Command::Forget) => {}
        Event::Tap(Action::Never) if stays => {
            help(scene, Line::WelcomeBack);
            return true;
        }
        _ => scene.tell(Line::WelcomeBack),
    }
    false
}

/// The button belonged to something that is past: says so kindly and shows what is open.
pub(super) fn stale(scene: &mut Scene) {
    match scene.state.live {
        Conversation::Survey(_) => survey::show_again(scene, Lead::Stale),
        Conversation::Idle if scene.state.parked.is_some() => {
            survey::resume(scene, vec![Lead::Stale])
        }
        Conversation::Idle => help(scene, Line::Gone),
        Conversation::Quiz(ref run) if run.answered => quiz::past(scene),
        Conversation::Quiz(_) => {
            scene.tell(Line::Past);
            quiz::show_again(scene);
        }
        Conversation::Lesson(_) => {
            scene.tell(Line::Past);
            lesson::show_again(scene);
        }
        _ => go_back(scene),
    }
}

/// Shows again whatever is open; with nothing open, what can be done.
pub(super) fn go_back(scene: &mut Scene) {
    match scene.state.live {
        Conversation::Onboarding(_) => onboarding::again(scene),
        Conversation::Survey(_) => survey::resume(scene, Vec::new()),
        Conversation::Lesson(_) => lesson::resume(scene),
        Conversation::Quiz(_) => quiz::resume(scene),
        Conversation::Feedback => data::ask_feedback(scene),
        Conversation::Forgetting => data::ask_forget(scene),
        Conversation::Office(_) => office::home(scene),
        Conversation::Trial(ref trial) => trial::resume(scene, (**trial).clone()),
        Conversation::Idle => help(scene, Line::Help),
    }
}

/// A message that cannot be read here.
pub(super) fn unsupported(scene: &mut Scene) {
    if scene.learner.language.is_none() {
        return onboarding::begin(scene, None);
    }
    match scene.state.live {
        Conversation::Survey(_) => survey::unsupported(scene),
        _ => {
            scene.tell(Line::Unsupported);
            go_back(scene);
        }
    }
}

/// A sentence above the buttons that always work.
pub(super) fn help(scene: &mut Scene, line: Line) {
    let keyboard = lesson::home(scene);
    scene.say(Slot::Panel, line, keyboard);
}
