//! What happens when the moment comes: the daily lesson, one nudge, the bot's own pause, a reminder of the survey.

use super::{
    Button, Conversation, Effect, LessonMoment, Slot,
    action::{Action, Panel, Setting},
    leaving, lesson,
    phrase::{Lead, Line, Phrase, Word},
    scene::Scene,
    survey,
};
use crate::{
    model::{LessonId, Pause, Standing},
    plan::{path, wake},
};
use jiff::SignedDuration;

/// After this many days on which nothing came back, the bot pauses itself.
const PATIENCE: u8 = 3;

/// The moment came for which the conversation had asked.
pub(super) fn woke(scene: &mut Scene) {
    if leaving::woke(scene) {
        return;
    }
    let now = scene.ctx.now;
    let away = scene.learner.standing == Standing::Unreachable;
    if away || wake::is_quiet(&scene.library().programme, &scene.local()) {
        return;
    }
    if let Some(Pause { until, .. }) = scene.learner.pause {
        if until.is_none_or(|until| until > now) {
            return;
        }
        scene.learner.pause = None;
    }
    if std::mem::take(&mut scene.state.away) {
        return ask_again(scene);
    }
    if std::mem::take(&mut scene.state.again) {
        return survey::ask_again(scene);
    }
    let consents = scene.learner.consents();
    let open = scene.state.survey().filter(|run| consents && !run.reminded);
    if open.is_some_and(|run| wake::remind_at(run.touched) <= now) {
        // Two messages in one second are one too many: a lesson whose hour has come waits for its next day.
        wake::let_pass(&scene.ctx.library.programme, &mut scene.learner, now);
        return survey::remind(scene);
    }
    let programme = &scene.library().programme;
    if let Some(day) = wake::due(programme, &scene.learner, now).filter(|_| scene.learning()) {
        scene.learner.progress.last_daily = Some(day);
        daily(scene);
    }
}

/// Whoever did something within this time did so after the gap: their question is before them.
const JUST_NOW: SignedDuration = SignedDuration::from_mins(2);

/// Whoever wrote this short a time ago is awake, whatever the clock says.
const AWAKE: SignedDuration = SignedDuration::from_hours(1);

/// Sala was away, and Telegram keeps taps for no more than 150 seconds: what was open is asked again, once. Whoever sleeps is asked in
/// the morning; whoever rests, or has blocked the bot, is left in peace.
pub(super) fn away(scene: &mut Scene) {
    let resting = scene.learner.pause.is_some();
    let silent = scene.ctx.now.duration_since(scene.learner.seen);
    if resting || silent < JUST_NOW || scene.learner.standing == Standing::Unreachable {
        return;
    }
    if silent > AWAKE && wake::is_quiet(&scene.library().programme, &scene.local()) {
        scene.state.away = true;
        return;
    }
    ask_again(scene);
}

fn ask_again(scene: &mut Scene) {
    match scene.state.live {
        Conversation::Idle
        | Conversation::Feedback
        | Conversation::Forgetting
        | Conversation::Office(_)
        | Conversation::Trial(_) => {}
        Conversation::Survey(_) => survey::resume(scene, vec![Lead::Away]),
        _ => super::go_back(scene),
    }
}

/// The daily message: a lesson; after a day without an answer one nudge; then quiet; then the bot rests.
fn daily(scene: &mut Scene) {
    if busy(scene) {
        return;
    }
    let unanswered = scene.learner.unanswered;
    scene.learner.unanswered = unanswered.saturating_add(1);
    match unanswered {
        0 => send(scene),
        1 => nudge(scene),
        unanswered if unanswered < PATIENCE => {}
        _ => {
            scene.learner.pause = Some(Pause {
                until: None,
                by_bot: true,
            });
            let back = Button::new(Word::Resume, Action::Set(Setting::Resume));
            scene.say(Slot::Panel, Line::PausedItself, vec![vec![back]]);
        }
    }
}

/// Whether the person is in the middle of something, which counts as the lesson of the day.
fn busy(scene: &Scene) -> bool {
    let open = !matches!(scene.state.live, Conversation::Idle);
    open && scene.ctx.now < scene.learner.seen + wake::UNDISTURBED
}

/// Sends the next lesson of the path; when none is left, what returns today.
fn send(scene: &mut Scene) {
    if let Some(open) = open_lesson(scene) {
        scene.effect(Effect::Lesson(open, LessonMoment::Sent));
        return super::go_back(scene);
    }
    match path::next(scene.library(), &scene.learner) {
        Some(step) => {
            let why = lesson::why(scene, &step.because);
            lesson::open(scene, &step.lesson, why, LessonMoment::Sent);
        }
        // A day with nothing to do is no unanswered day.
        None if !lesson::offer_review(scene) => scene.learner.unanswered = 0,
        None => {}
    }
}

/// The lesson that was left half way; the day goes on with it.
fn open_lesson(scene: &Scene) -> Option<LessonId> {
    match &scene.state.live {
        Conversation::Lesson(run) => Some(run.lesson.clone()),
        Conversation::Quiz(run) => run.lesson.clone(),
        _ => None,
    }
}

/// One gentle word about the lesson that waits.
fn nudge(scene: &mut Scene) {
    let step = path::next(scene.library(), &scene.learner);
    let title = step.map(|step| step.lesson.title(scene.lang()).to_owned());
    if let Some(title) = title {
        let keyboard = vec![
            vec![Button::new(Word::StartNow, Action::Open(Panel::Start))],
            vec![Button::new(Word::Pause, Action::Open(Panel::Pause))],
        ];
        scene.say(Slot::Panel, Phrase::Nudge(title), keyboard);
    }
}
