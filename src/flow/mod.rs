//! The verbs: what a conversation does when something happens. One pure function, [`step`].
//!
//! The same context, state and event give the same step, always: time comes in as `now`, chance from a seed.
//! Nothing here can fail; a strange input is something to say.

pub mod action;
mod back;
mod conversation;
mod daily;
mod data;
mod effect;
mod event;
mod leaving;
mod lesson;
pub mod office;
mod onboarding;
pub mod phrase;
mod progress;
mod quiz;
mod scene;
mod settings;
mod submission;
mod survey;
mod trial;
mod typed;

pub use conversation::{
    Conversation, Given, LessonRun, Onboarding, QuizRun, Spot, Stage, State, SurveyRun,
};
pub use effect::{Attempt, Button, Class, Effect, LessonMoment, Query, RunKey, Slot, Speech};
pub use event::{Command, Event, Fact};
pub use submission::submission;
pub use survey::{SurveyRow, chance, rows};
pub use trial::Trial;
pub use typed::typed;

use crate::model::{Learner, Library, Media, Post};
use action::{Action, Panel};
use back::{go_back, greet, help, stale, unsupported};
use jiff::Timestamp;
use phrase::{Lead, Line};
use scene::Scene;

/// What a step may look at.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// All content.
    pub library: &'a Library,
    /// The moment of the turn.
    pub now: Timestamp,
}

/// What a step comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Where the person is now.
    pub state: State,
    /// What is known of the person now.
    pub learner: Learner,
    /// What is to be done, in this order.
    pub effects: Vec<Effect>,
    /// When the conversation wants to be woken, if at all.
    pub wake_at: Option<Timestamp>,
}

/// What a conversation does when something happens. Pure; it always comes to a step.
pub fn step(ctx: &Context, learner: Learner, state: State, event: Event) -> Step {
    let mut scene = Scene::new(ctx, learner, state);
    scene.meet(&event);
    match event {
        Event::Left => scene.learner.standing = crate::model::Standing::Unreachable,
        Event::Edited | Event::Returned => scene.state.leaving = None,
        Event::Woke => daily::woke(&mut scene),
        Event::Told(fact) => data::told(&mut scene, fact),
        event => theirs(&mut scene, event),
    }
    scene.finish()
}

/// Something that the person did on purpose.
fn theirs(scene: &mut Scene, event: Event) {
    if greet(scene, &event) {
        return;
    }
    if let Conversation::Trial(trial) = &scene.state.live
        && trial::takes(&event)
    {
        let trial = (**trial).clone();
        return trial::step(scene, trial, event);
    }
    let answers = matches!(scene.state.live, Conversation::Survey(_)) && !is_command(&event);
    if answers && onboarding::is_outdated(scene) {
        // No answer is taken under a consent text that has changed since.
        return onboarding::ask_consent(scene);
    }
    let before = scene.state.stamp;
    if event != Event::Tap(Action::Open(Panel::PassOn)) {
        scene.state.unsent = None;
    }
    match event {
        Event::Command(command) => {
            self::command(scene, command);
            look_aside(scene, before);
        }
        Event::Tap(action) => {
            tap(scene, action);
            look_aside(scene, before);
        }
        Event::TooFast if scene.learner.language.is_some() => scene.tell(Line::TooFast),
        _ if scene.learner.language.is_none() => onboarding::begin(scene, None),
        Event::Stale => stale(scene),
        Event::TooBig => scene.tell(Line::TooBig),
        Event::Text(text) => words(scene, &text),
        Event::Post(post) => office::wrote(scene, *post),
        Event::Media(media) => file(scene, media),
        Event::Place {
            latitude,
            longitude,
        } if matches!(scene.state.live, Conversation::Survey(_)) => {
            survey::place(scene, latitude, longitude)
        }
        _ => unsupported(scene),
    }
}

/// A picture, a sound, a film or a file.
fn file(scene: &mut Scene, media: Media) {
    match scene.state.live {
        Conversation::Survey(_) => survey::media(scene, &media),
        Conversation::Feedback => data::feedback_file(scene, &media),
        Conversation::Office(_) => office::wrote(scene, media.into()),
        // Whoever may publish sends what is to be published at any moment.
        Conversation::Idle if office::takes(scene, &media) => office::wrote(scene, media.into()),
        Conversation::Idle => data::lost(scene, media.into()),
        _ => unsupported(scene),
    }
}

/// Notes that something was shown over the open question of a survey: a greeting that is typed next is not somebody's name.
fn look_aside(scene: &mut Scene, before: action::Stamp) {
    let survey = matches!(scene.state.live, Conversation::Survey(_));
    let same = scene.state.stamp == before && scene.has_said();
    scene.state.aside = survey && (same || scene.state.aside);
}

fn is_command(event: &Event) -> bool {
    matches!(event, Event::Command(_) | Event::Tap(Action::Language(_)))
}

/// A command of the menu. Before a language is chosen, all but a person's rights begin with that.
fn command(scene: &mut Scene, command: Command) {
    if let Command::Start(source) = command {
        return start(scene, source);
    }
    if scene.learner.language.is_none() {
        return match command {
            Command::Privacy => data::privacy(scene),
            Command::MyData => data::gather(scene),
            Command::Forget => data::erase(scene),
            _ => onboarding::begin(scene, None),
        };
    }
    leave_open_question(scene);
    match command {
        Command::Language => settings::ask_language(scene),
        Command::Privacy => data::privacy(scene),
        Command::MyData => data::gather(scene),
        Command::Forget => data::ask_forget(scene),
        Command::Help => help(scene, Line::Help),
        // Whoever works here need not be a learner.
        Command::Office if scene.learner.rights.is_some() => office::home(scene),
        Command::Room(room) if scene.learner.rights.is_some() => office::go(scene, room),
        _ if onboarding::comes_first(scene) => onboarding::again(scene),
        Command::Survey => open(scene, Panel::Survey),
        Command::Lesson => open(scene, Panel::Lesson),
        Command::Lessons => open(scene, Panel::Lessons),
        Command::Progress => open(scene, Panel::Progress),
        Command::Settings => open(scene, Panel::Settings),
        Command::Pause => settings::ask_pause(scene),
        Command::Feedback => data::ask_feedback(scene),
        Command::Office | Command::Room(_) | Command::Unknown | Command::Start(_) => {
            help(scene, Line::UnknownCommand)
        }
    }
}

/// Whoever turns to something else has no more to tell the team, and erases nothing.
fn leave_open_question(scene: &mut Scene) {
    if matches!(
        scene.state.live,
        Conversation::Feedback | Conversation::Forgetting
    ) {
        scene.state.live = Conversation::Idle;
    }
}

/// `/start`: new people begin, others are back where they were.
fn start(scene: &mut Scene, source: Option<String>) {
    if office::redeem(scene, source.as_deref()) {
        return;
    }
    onboarding::came_by(scene, source.clone());
    match scene.learner.language {
        None => onboarding::begin(scene, source),
        Some(_) if onboarding::is_outdated(scene) => onboarding::ask_consent(scene),
        Some(_) if matches!(scene.state.live, Conversation::Idle) => home(scene),
        Some(_) => go_back(scene),
    }
}

/// Somebody is back and nothing is open: the survey if it waits, else what can be done.
fn home(scene: &mut Scene) {
    let waits = scene.learner.consents() && scene.learner.progress.waves.is_empty();
    match waits || scene.state.survey().is_some() {
        true => open(scene, Panel::Survey),
        false => help(scene, Line::WelcomeBack),
    }
}

/// A tap on a button.
fn tap(scene: &mut Scene, action: Action) {
    if let Action::Language(lang) = action {
        return onboarding::language(scene, lang);
    }
    if scene.learner.language.is_none() {
        // The second tap of a double one on "Erase": whoever is gone stays gone.
        return match action {
            Action::Forget(_) => scene.effect(Effect::Forget),
            _ => onboarding::begin(scene, None),
        };
    }
    if !matches!(action, Action::Never | Action::Forget(_)) {
        leave_open_question(scene);
    }
    match action {
        Action::Language(lang) => onboarding::language(scene, lang),
        Action::Adult(adult) => onboarding::age(scene, adult),
        Action::Consent(given) => onboarding::consent(scene, given),
        Action::Domain(at) => onboarding::domain(scene, at),
        Action::Step(stamp, step) => step_tap(scene, stamp, step),
        Action::Forget(stamp) => data::forget(scene, stamp),
        Action::Never => data::never(scene),
        // Whoever works here need not be a learner.
        Action::Office(stamp, act) if scene.learner.rights.is_some() => {
            office::tapped(scene, stamp, act)
        }
        _ if onboarding::comes_first(scene) => onboarding::again(scene),
        Action::Open(panel) => open(scene, panel),
        Action::Set(setting) => settings::set(scene, setting),
        Action::Office(stamp, act) => office::tapped(scene, stamp, act),
        Action::Lesson(tag) => lesson::open_tagged(scene, tag),
        Action::Topic(tag) => lesson::topic(scene, tag),
    }
}

/// A tap in what is running. The second tap of a double one is passed over; one of an earlier step leads back.
fn step_tap(scene: &mut Scene, stamp: action::Stamp, step: action::Move) {
    let tapped = Action::Step(stamp, step);
    if scene.state.last.as_ref() == Some(&tapped) {
        return;
    }
    if stamp != scene.state.stamp {
        return stale(scene);
    }
    match scene.state.live {
        Conversation::Survey(_) => survey::tap(scene, step),
        Conversation::Lesson(_) => lesson::tap(scene, step),
        Conversation::Quiz(_) => quiz::tap(scene, step),
        _ => return stale(scene),
    }
    if scene.state.stamp != stamp || matches!(scene.state.live, Conversation::Idle) {
        scene.state.last = Some(tapped);
    }
}

/// Opens a panel.
fn open(scene: &mut Scene, panel: Panel) {
    match panel {
        Panel::Survey if onboarding::is_outdated(scene) => onboarding::ask_consent(scene),
        Panel::Survey => survey::open(scene),
        Panel::Again => survey::again(scene),
        Panel::Lesson => lesson::open_next(scene, true),
        Panel::Start => lesson::open_next(scene, false),
        Panel::Review => quiz::review(scene),
        Panel::Lessons => lesson::tree(scene),
        Panel::Progress => progress::panel(scene),
        Panel::Enough => data::enough(scene),
        Panel::Settings => settings::panel(scene),
        Panel::Language => settings::ask_language(scene),
        Panel::Hour => settings::ask_hour(scene),
        Panel::Days => settings::ask_days(scene),
        Panel::Zone => settings::ask_zone(scene),
        Panel::Goal => settings::ask_goal(scene),
        Panel::Pause => settings::ask_pause(scene),
        Panel::Help => help(scene, Line::Help),
        Panel::MyData => data::gather(scene),
        Panel::Forget => data::ask_forget(scene),
        Panel::Feedback => data::ask_feedback(scene),
        Panel::PassOn => data::pass_on(scene),
    }
}

/// Something typed that is no command and no button.
fn words(scene: &mut Scene, text: &str) {
    match scene.state.live {
        Conversation::Onboarding(_) => {
            scene.tell(Line::TapPlease);
            onboarding::again(scene)
        }
        Conversation::Survey(ref run)
            if scene.state.aside && survey::takes_words(run, scene.library()) =>
        {
            survey::resume(scene, vec![Lead::Aside])
        }
        Conversation::Survey(_) => survey::text(scene, text),
        Conversation::Quiz(_) => quiz::text(scene, text),
        Conversation::Feedback => data::feedback(scene, text),
        Conversation::Lesson(_) => {
            scene.tell(Line::TapPlease);
            lesson::resume(scene)
        }
        Conversation::Forgetting => data::ask_forget(scene),
        Conversation::Office(_) => office::wrote(scene, Post::plain(text)),
        // What is typed while a survey is tried is an answer, and was taken as one.
        Conversation::Trial(_) => {}
        Conversation::Idle => data::lost(scene, Post::plain(text)),
    }
}
