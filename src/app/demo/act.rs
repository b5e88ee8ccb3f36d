//! What somebody does next, from where they are and the buttons that they see. Pure: the shell takes the event like any other.

use super::{
    answer,
    life::{Errand, Life},
    person::Person,
};
use crate::{
    flow::{
        Command, Context, Conversation, Event, LessonRun, Stage, State,
        action::{Action, Move, Panel, Setting},
    },
    model::{Learner, Library},
};

/// What somebody knows and sees.
pub(super) struct Seen<'a> {
    pub(super) ctx: Context<'a>,
    pub(super) learner: Learner,
    pub(super) state: State,
    /// The buttons of the newest message that has some.
    pub(super) shown: Vec<Action>,
}

impl Seen<'_> {
    fn shows(&self, action: &Action) -> bool {
        self.shown.contains(action)
    }

    /// A tap on a button of what is running, if it is there.
    pub(super) fn step(&self, wanted: impl Fn(Move) -> bool) -> Option<Event> {
        let tapped = |action: &&Action| match action {
            Action::Step(stamp, step) => *stamp == self.state.stamp && wanted(*step),
            _ => false,
        };
        self.shown.iter().find(tapped).cloned().map(Event::Tap)
    }
}

/// The links that people come by.
const SOURCES: [&str; 5] = [
    "demo-market",
    "demo-friend",
    "demo-school",
    "demo-radio",
    "demo-poster",
];

/// What they tell the team.
const FEEDBACK: [&str; 6] = [
    "The lessons are short and clear. Thank you.",
    "I would like more lessons about selling online.",
    "The words in the quiz are sometimes difficult.",
    "More pictures please.",
    "My daughter takes the lessons with me.",
    "Can the lesson come later in the evening?",
];

/// The hours that people choose.
const HOURS: [u8; 5] = [7, 12, 18, 19, 20];

/// What they do next; none when the visit is over.
pub(super) fn next(person: &mut Person, life: &mut Life, seen: Option<&Seen>) -> Option<Event> {
    if !life.goes_on() {
        return None;
    }
    let Some(seen) = seen else {
        return arrive(life);
    };
    learn(person, life, seen);
    match &seen.state.live {
        Conversation::Onboarding(open) => return onboard(person, (open.stage, seen)),
        Conversation::Feedback => {
            return life.dice.pick(&FEEDBACK).map(|t| Event::Text((*t).into()));
        }
        Conversation::Forgetting => {
            life.gone = true;
            return Some(Event::Tap(Action::Forget(seen.state.stamp)));
        }
        _ => {}
    }
    while let Some(errand) = life.errands.pop_front() {
        if let Some(event) = begin(life, seen, errand) {
            return Some(event);
        }
    }
    match &seen.state.live {
        Conversation::Survey(run) => answer::survey(person, life, (seen, run)),
        Conversation::Lesson(run) if is_patient(life) => turn_page(seen, run),
        Conversation::Quiz(run) if is_patient(life) => answer::quiz(person, life, (seen, run)),
        Conversation::Idle => idle(life, seen),
        _ => None,
    }
}

/// Somebody whom the bot does not know opens a link.
fn arrive(life: &mut Life) -> Option<Event> {
    life.errands
        .pop_front()
        .filter(|errand| *errand == Errand::Arrive)?;
    let source = life.dice.pick(&SOURCES).map(|source| (*source).to_owned());
    Some(Event::Command(Command::Start(source)))
}

/// Notes what has changed since they were here: lessons that they finished have taught them something.
fn learn(person: &mut Person, life: &mut Life, seen: &Seen) {
    let progress = &seen.learner.progress;
    let declined = seen.learner.domain.is_some() && !seen.learner.consents();
    life.settled = declined || !progress.waves.is_empty();
    if progress.finished.len() == life.learned.len() {
        return;
    }
    for id in progress.finished.keys() {
        if life.learned.insert(id.clone())
            && let Some(lesson) = seen.ctx.library.lesson(id)
        {
            person.learn(&lesson.competence);
        }
    }
}

/// The first taps.
fn onboard(person: &Person, (stage, seen): (Stage, &Seen)) -> Option<Event> {
    Some(Event::Tap(match stage {
        Stage::Language => Action::Language(person.lang),
        Stage::Age => Action::Adult(person.adult),
        Stage::Consent => Action::Consent(person.agrees),
        Stage::Domain => {
            let at = answer::domain(person, &seen.ctx.library.programme);
            Action::Domain(u8::try_from(at).ok()?)
        }
    }))
}

/// The event with which an errand begins; none if there is nothing to do, or if it goes on with what is open.
fn begin(life: &mut Life, seen: &Seen, errand: Errand) -> Option<Event> {
    let is_open = !matches!(seen.state.live, Conversation::Idle);
    Some(match errand {
        Errand::Arrive | Errand::Hello => Event::Command(Command::Start(None)),
        Errand::Return => Event::Returned,
        Errand::Leave => Event::Left,
        Errand::Look if life.dice.chance(0.3) => Event::Command(Command::MyData),
        Errand::Look => Event::Command(Command::Progress),
        Errand::Feedback => Event::Command(Command::Feedback),
        Errand::Forget => Event::Command(Command::Forget),
        Errand::Rest => {
            let days = if life.dice.chance(0.6) { 7 } else { 14 };
            life.rest(days);
            Event::Tap(Action::Set(Setting::Pause(days)))
        }
        Errand::Again => {
            life.errands.push_front(Errand::Confirm);
            Event::Command(Command::Survey)
        }
        Errand::Confirm => {
            let again = Action::Open(Panel::Again);
            return seen.shows(&again).then_some(Event::Tap(again));
        }
        Errand::Lesson if is_open => return None,
        Errand::Lesson => Event::Command(Command::Lesson),
        Errand::CarryOn => return None,
    })
}

/// Whether they have the patience for one more page or item.
fn is_patient(life: &mut Life) -> bool {
    life.patience = life.patience.saturating_sub(1);
    life.patience > 0
}

/// The next page, or the quiz after the last.
fn turn_page(seen: &Seen, run: &LessonRun) -> Option<Event> {
    let on = seen.step(|step| match step {
        Move::Page(page) => page > run.page,
        Move::Done => true,
        _ => false,
    });
    // Something else was shown since: the page is shown again.
    on.or(Some(Event::Command(Command::Lesson)))
        .filter(|_| exists(seen.ctx.library, run))
}

fn exists(library: &Library, run: &LessonRun) -> bool {
    library.lesson(&run.lesson).is_some()
}

/// Nothing is open: what the last message offers, or enough for today.
fn idle(life: &mut Life, seen: &Seen) -> Option<Event> {
    let tap = |action: Action| Some(Event::Tap(action));
    let shows = |panel: Panel| seen.shows(&Action::Open(panel));
    if std::mem::take(&mut life.repeats) && shows(Panel::Review) {
        return tap(Action::Open(Panel::Review));
    }
    if shows(Panel::Start) && shows(Panel::Hour) {
        return match life.dice.unit() {
            share if share < 0.45 => tap(Action::Open(Panel::Start)),
            share if share < 0.70 => tap(Action::Open(Panel::Hour)),
            _ => None,
        };
    }
    let hour = |action: &&Action| match action {
        Action::Set(Setting::Hour(hour)) => HOURS.contains(&hour.number()),
        _ => false,
    };
    let hours: Vec<Action> = seen.shown.iter().filter(hour).cloned().collect();
    if let Some(hour) = life.dice.pick(&hours) {
        return tap(hour.clone());
    }
    if shows(Panel::Enough) {
        let more = life.more > 0 && shows(Panel::Lesson);
        life.more = life.more.saturating_sub(1);
        return tap(Action::Open(if more {
            Panel::Lesson
        } else {
            Panel::Enough
        }));
    }
    None
}
