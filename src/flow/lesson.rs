//! Lessons: the next one and why, its pages turned in place, and the tree of all.

use super::{
    Button, Conversation, Effect, LessonMoment, LessonRun, Slot,
    action::{Action, Move, Panel, tag},
    phrase::{Branch, Line, Page, Phrase, Why, Word},
    quiz,
    scene::{Keyboard, Scene},
    survey,
};
use crate::{
    model::{Because, CompetenceId, Lesson, Topic},
    plan::{level, path, practice},
};
use std::sync::Arc;

/// Says which lesson comes next and why: now, or by itself.
pub(super) fn offer(scene: &mut Scene) {
    let Some(step) = path::next(scene.library(), &scene.learner) else {
        return nothing_left(scene);
    };
    let keyboard = vec![
        vec![Button::new(Word::StartNow, Action::Open(Panel::Start))],
        vec![Button::new(Word::PickTime, Action::Open(Panel::Hour))],
    ];
    let title = step.lesson.title(scene.lang()).to_owned();
    let why = why(scene, &step.because);
    let when = scene.next_lesson();
    scene.say(Slot::Panel, Phrase::Offer { title, why, when }, keyboard);
}

/// Opens the lesson where it was left, or the next one of the path; with the reason, unless it was said just now.
pub(super) fn open_next(scene: &mut Scene, with_reason: bool) {
    if let Conversation::Lesson(_) = scene.state.live {
        return resume(scene);
    }
    match path::next(scene.library(), &scene.learner) {
        Some(step) => {
            let why = if with_reason {
                why(scene, &step.because)
            } else {
                Why::Chosen
            };
            open(scene, &step.lesson, why, LessonMoment::Opened);
        }
        None => nothing_left(scene),
    }
}

/// Opens the lesson of this tag.
pub(super) fn open_tagged(scene: &mut Scene, wanted: u32) {
    let mut lessons = scene.library().lessons().iter();
    match lessons
        .find(|lesson| tag(lesson.id.as_str()) == wanted)
        .cloned()
    {
        Some(lesson) => open(scene, &lesson, Why::Chosen, LessonMoment::Opened),
        None => tree(scene),
    }
}

/// All lessons are done: what returns is offered, if something does.
fn nothing_left(scene: &mut Scene) {
    scene.park();
    if !offer_review(scene) {
        scene.say(Slot::Panel, Line::AllDone, home(scene));
    }
}

/// Offers what returns today; false if nothing does.
pub(super) fn offer_review(scene: &mut Scene) -> bool {
    let due = practice::due(scene.library(), &scene.learner, scene.today()).len();
    if due > 0 {
        let repeat = Button::new(Word::Review, Action::Open(Panel::Review));
        scene.say(
            Slot::Panel,
            Phrase::ReviewDue(due as u8),
            vec![vec![repeat]],
        );
    }
    due > 0
}

/// The day has its lesson. Whoever takes one has rested enough, unless they had said until when.
fn taken_today(scene: &mut Scene) {
    let today = scene.today();
    let last = &mut scene.learner.progress.last_daily;
    *last = Some(last.map_or(today, |last| last.max(today)));
    scene.learner.pause = scene.learner.pause.filter(|pause| pause.until.is_some());
}

/// Opens a lesson at its first page.
pub(super) fn open(scene: &mut Scene, lesson: &Arc<Lesson>, why: Why, moment: LessonMoment) {
    scene.park();
    taken_today(scene);
    scene.effect(Effect::Lesson(lesson.id.clone(), moment));
    let run = LessonRun {
        lesson: lesson.id.clone(),
        version: lesson.version.clone(),
        page: 0,
    };
    scene.next_stamp();
    if let Some((page, keyboard)) = page(scene, lesson, 0, Some(why)) {
        scene.say(Slot::Lesson, page, keyboard);
    }
    scene.state.live = Conversation::Lesson(run);
}

/// Shows the open page again, in a new message.
pub(super) fn resume(scene: &mut Scene) {
    let Conversation::Lesson(run) = scene.state.live.clone() else {
        return;
    };
    let Some(lesson) = current(scene, &run) else {
        return;
    };
    taken_today(scene);
    scene.next_stamp();
    if let Some((page, keyboard)) = page(scene, &lesson, run.page, None) {
        scene.say(Slot::Lesson, page, keyboard);
    }
}

/// Shows the open page once more, after a late tap.
pub(super) fn show_again(scene: &mut Scene) {
    if let Conversation::Lesson(run) = &scene.state.live
        && let Some(lesson) = scene.library().lesson(&run.lesson)
        && lesson.version == run.version
    {
        scene.show_again();
    }
    resume(scene);
}

/// A tap on an open lesson.
pub(super) fn tap(scene: &mut Scene, step: Move) {
    let Conversation::Lesson(mut run) = scene.state.live.clone() else {
        return;
    };
    let Some(lesson) = current(scene, &run) else {
        return;
    };
    match step {
        Move::Page(to) => {
            run.page = to;
            scene.state.live = Conversation::Lesson(run);
            scene.effect(Effect::Lesson(lesson.id.clone(), LessonMoment::Opened));
            if let Some((page, keyboard)) = page(scene, &lesson, to, None) {
                scene.redraw(Slot::Lesson, page, keyboard);
            }
        }
        Move::Done => {
            scene.effect(Effect::Lesson(lesson.id.clone(), LessonMoment::Opened));
            quiz::of_lesson(scene, &lesson);
        }
        _ => resume(scene),
    }
}

/// The lesson of a run; one that was changed begins again, one that is gone leads to the next.
fn current(scene: &mut Scene, run: &LessonRun) -> Option<Arc<Lesson>> {
    match scene.library().lesson(&run.lesson).cloned() {
        Some(lesson) if lesson.version == run.version => Some(lesson),
        Some(lesson) => {
            scene.tell(Line::Changed);
            open(scene, &lesson, Why::Chosen, LessonMoment::Opened);
            None
        }
        None => {
            scene.state.live = Conversation::Idle;
            scene.tell(Line::Gone);
            offer(scene);
            None
        }
    }
}

/// A page's words and the buttons that turn it.
fn page(
    scene: &Scene,
    lesson: &Lesson,
    number: u16,
    why: Option<Why>,
) -> Option<(Phrase, Keyboard)> {
    let text = lesson.text(scene.lang())?;
    let at = usize::from(number).min(text.pages.len().checked_sub(1)?);
    let shown = Page {
        title: text.title.clone(),
        number: at + 1,
        of: text.pages.len(),
        text: text.pages[at].text.clone(),
        picture: text.pages[at].picture.clone(),
        text_only: scene.learner.text_only,
        why,
    };
    let mut row = Vec::new();
    if at > 0 {
        row.push(scene.button(Word::Back, Move::Page(at as u16 - 1)));
    }
    row.push(match at + 1 < text.pages.len() {
        true => scene.button(Word::Next, Move::Page(at as u16 + 1)),
        false if lesson.items.is_empty() => scene.button(Word::Done, Move::Done),
        false => scene.button(Word::Quiz, Move::Done),
    });
    Some((Phrase::Page(Box::new(shown)), vec![row]))
}

/// Why a lesson is on the path, in words of this person.
pub(super) fn why(scene: &Scene, because: &Because) -> Why {
    let lang = scene.lang();
    match because {
        Because::Gap(id) => gap(scene, id),
        Because::Before(id, competence) => {
            let lesson = scene.library().lesson(id);
            let title = lesson.map_or(id.as_str(), |lesson| lesson.title(lang));
            let reason = competence.as_ref().map(|id| Box::new(gap(scene, id)));
            Why::Before(title.to_owned(), reason)
        }
        Because::Usual if scene.learner.domain.is_none() => Why::Chosen,
        Because::Usual => Why::Usual,
        Because::More(id) => Why::More(scene.library().competence_name(id, lang).to_owned()),
    }
}

/// The person's own gap in a competence, in their words.
fn gap(scene: &Scene, id: &CompetenceId) -> Why {
    let gaps = level::gaps(scene.library(), &scene.learner);
    let gap = gaps.iter().find(|gap| gap.competence == *id);
    let reason = gap
        .map(|gap| survey::reason(scene, gap))
        .unwrap_or_default();
    Why::Gap(
        scene.library().competence_name(id, scene.lang()).to_owned(),
        reason,
    )
}

/// The tag that no topic has: back from a topic to all of them.
const ALL_TOPICS: u32 = 0;

/// The topics of the tree, each with how much of it is done, in a new message.
pub(super) fn tree(scene: &mut Scene) {
    let (phrase, keyboard) = topics(scene);
    scene.say(Slot::Panel, phrase, keyboard);
}

fn topics(scene: &Scene) -> (Phrase, Keyboard) {
    let lang = scene.lang();
    let library = scene.library();
    let shelves: Vec<&Topic> = library
        .topics
        .iter()
        .filter(|t| library.lessons_of(&t.id).next().is_some())
        .collect();
    let row = |topic: &&Topic| {
        let lessons: Vec<_> = library.lessons_of(&topic.id).collect();
        let done = lessons
            .iter()
            .filter(|lesson| is_done(scene, lesson))
            .count();
        let title = topic.title.get(lang).to_owned();
        Branch {
            title,
            done,
            of: lessons.len(),
            minutes: 0,
        }
    };
    let rows = shelves.iter().map(row).collect();
    let action = |at: usize| Action::Topic(tag(shelves[at].id.as_str()));
    let keyboard = numbered(shelves.len(), action);
    (Phrase::Tree { topic: None, rows }, keyboard)
}

/// The lessons of the topic of this tag.
pub(super) fn topic(scene: &mut Scene, wanted: u32) {
    let lang = scene.lang();
    let library = scene.library();
    let mut topics = library.topics.iter();
    let Some(topic) = topics.find(|topic| tag(topic.id.as_str()) == wanted) else {
        let (phrase, keyboard) = self::topics(scene);
        return scene.redraw(Slot::Panel, phrase, keyboard);
    };
    let lessons: Vec<&Arc<Lesson>> = library.lessons_of(&topic.id).collect();
    let row = |lesson: &&Arc<Lesson>| Branch {
        title: lesson.title(lang).to_owned(),
        done: usize::from(is_done(scene, lesson)),
        of: 1,
        minutes: lesson.minutes,
    };
    let rows = lessons.iter().map(row).collect();
    let words = (
        topic.title.get(lang).to_owned(),
        topic.summary.get(lang).to_owned(),
    );
    let mut keyboard = numbered(lessons.len(), |at| {
        Action::Lesson(tag(lessons[at].id.as_str()))
    });
    keyboard.push(vec![Button::new(Word::Lessons, Action::Topic(ALL_TOPICS))]);
    scene.redraw(
        Slot::Panel,
        Phrase::Tree {
            topic: Some(words),
            rows,
        },
        keyboard,
    );
}

fn is_done(scene: &Scene, lesson: &Lesson) -> bool {
    scene.learner.progress.finished.contains_key(&lesson.id)
}

/// Number buttons, five side by side.
fn numbered(count: usize, action: impl Fn(usize) -> Action) -> Keyboard {
    let buttons: Vec<Button> = (0..count)
        .map(|at| Button::new((at + 1).to_string(), action(at)))
        .collect();
    buttons.chunks(5).map(<[Button]>::to_vec).collect()
}

/// What can be done from here.
pub(super) fn home(scene: &Scene) -> Keyboard {
    let mut first = vec![Button::new(Word::Lesson, Action::Open(Panel::Lesson))];
    if scene.state.survey().is_some() {
        first.insert(0, Button::new(Word::Survey, Action::Open(Panel::Survey)));
    }
    let office = scene
        .learner
        .rights
        .is_some()
        .then(|| super::office::door(scene));
    let mut keyboard = vec![
        first,
        vec![
            Button::new(Word::Lessons, Action::Open(Panel::Lessons)),
            Button::new(Word::Progress, Action::Open(Panel::Progress)),
        ],
        vec![
            Button::new(Word::Settings, Action::Open(Panel::Settings)),
            Button::new(Word::Help, Action::Open(Panel::Help)),
        ],
    ];
    keyboard.extend(office);
    keyboard
}
