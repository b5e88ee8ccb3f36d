//! Quiz items, after a lesson or because they return: an answer gets its comment as a message, and a missed item comes back.

use super::{
    Attempt, Button, Conversation, Effect, LessonMoment, QuizRun, Slot,
    action::{Action, Move, Panel},
    lesson,
    phrase::{Item as Shape, Label, Line, Phrase, Word},
    scene::{Keyboard, Scene},
    survey,
};
use crate::{
    model::{Item, ItemId, ItemText, Lesson, Recent, Week},
    plan::practice,
};
use jiff::{ToSpan, civil::Date};
use std::sync::Arc;

/// The items of a lesson whose pages are done.
pub(super) fn of_lesson(scene: &mut Scene, lesson: &Arc<Lesson>) {
    let items = lesson.items.iter().map(|item| item.id.clone()).collect();
    start(scene, Some(lesson), items);
}

/// What returns today.
pub(super) fn review(scene: &mut Scene) {
    let due = practice::due(scene.library(), &scene.learner, scene.today());
    scene.park();
    match due.is_empty() {
        true => scene.say(Slot::Panel, Line::NothingToReview, lesson::home(scene)),
        false => start(scene, None, due),
    }
}

fn start(scene: &mut Scene, lesson: Option<&Arc<Lesson>>, items: Vec<ItemId>) {
    let lesson = lesson.map(|lesson| lesson.id.clone());
    let run = QuizRun {
        lesson,
        items,
        at: 0,
        right: 0,
        ticks: Vec::new(),
        answered: false,
    };
    ask(scene, run);
}

/// Asks the open item, or ends the run when there is none left. Items that are gone are passed over.
fn ask(scene: &mut Scene, mut run: QuizRun) {
    run.items.retain(|id| scene.library().item(id).is_some());
    if run.at >= run.items.len() {
        return end(scene, run);
    }
    scene.next_stamp();
    if let Some((phrase, keyboard)) = shape(scene, &run) {
        scene.say(Slot::Quiz, phrase, keyboard);
    }
    scene.state.live = Conversation::Quiz(run);
}

/// Shows where the quiz is, in a new message.
pub(super) fn resume(scene: &mut Scene) {
    let Conversation::Quiz(run) = scene.state.live.clone() else {
        return;
    };
    match run.answered {
        true => next(scene, run),
        false => ask(scene, run),
    }
}

/// A tap on an open item.
pub(super) fn tap(scene: &mut Scene, step: Move) {
    let Conversation::Quiz(mut run) = scene.state.live.clone() else {
        return;
    };
    if run.answered {
        return next(scene, run);
    }
    let Some((_, item)) = open(scene, &run) else {
        return ask(scene, run);
    };
    let many = item.many;
    let exists = |at: u16| usize::from(at) < item.right.len();
    match step {
        Move::Choose(at) if !many && exists(at) => answer(scene, run, vec![at]),
        Move::Tick(at, on) if many && exists(at) => {
            run.ticks.retain(|ticked| *ticked != at);
            if on {
                run.ticks.push(at);
                run.ticks.sort_unstable();
            }
            if let Some((phrase, keyboard)) = shape(scene, &run) {
                scene.redraw(Slot::Quiz, phrase, keyboard);
            }
            scene.state.live = Conversation::Quiz(run);
        }
        Move::Done if many && !run.ticks.is_empty() => {
            let taken = run.ticks.clone();
            answer(scene, run, taken);
        }
        _ => ask(scene, run),
    }
}

/// A typed answer: the numbers or the words of choices.
pub(super) fn text(scene: &mut Scene, typed: &str) {
    let Conversation::Quiz(run) = scene.state.live.clone() else {
        return;
    };
    let places = match (run.answered, words(scene, &run)) {
        (false, Some((item, text))) => places(&item, &text, &survey::clean(typed)),
        _ => None,
    };
    match places {
        Some(places) => answer(scene, run, places),
        None => resume(scene),
    }
}

/// The places of the choices that were typed, in the order of the file; one only where one is right.
fn places(item: &Item, text: &ItemText, typed: &str) -> Option<Vec<u16>> {
    let place = |part: &str| {
        let number = survey::western(part)
            .parse::<usize>()
            .ok()
            .and_then(|n| n.checked_sub(1));
        let same = |(choice, _): &(crate::model::Rich, _)| choice.text().eq_ignore_ascii_case(part);
        number
            .or_else(|| text.choices.iter().position(same))
            .filter(|at| *at < item.right.len())
    };
    let whole = place(typed).map(|at| vec![at]);
    let mut places = whole.or_else(|| {
        let parts = typed.split([' ', ',', ';']).filter(|part| !part.is_empty());
        parts.map(place).collect::<Option<Vec<_>>>()
    })?;
    places.sort_unstable();
    places.dedup();
    let fits = if item.many {
        !places.is_empty()
    } else {
        places.len() == 1
    };
    fits.then(|| places.into_iter().map(|at| at as u16).collect())
}

/// Takes an answer: remembers it, says what there is to say, waits for Next.
fn answer(scene: &mut Scene, mut run: QuizRun, taken: Vec<u16>) {
    let Some((lesson, item)) = open(scene, &run) else {
        return ask(scene, run);
    };
    let chosen = |at: usize| taken.iter().any(|taken| usize::from(*taken) == at);
    let right = item
        .right
        .iter()
        .enumerate()
        .all(|(at, right)| *right == chosen(at));
    let today = scene.today();
    remember(scene, &lesson, &item, (right, run.lesson.is_none()));
    scene.effect(Effect::Attempt(Attempt {
        item: item.id.clone(),
        competence: lesson.competence.clone(),
        taken: taken.clone(),
        right,
        review: run.lesson.is_none(),
    }));
    let card = scene.learner.progress.cards.get(&item.id);
    let returns = card
        .filter(|_| !right)
        .map(|card| practice::days_between(today, card.due).into());
    let text = words(scene, &run).map(|(_, text)| text);
    let comments = text
        .iter()
        .flat_map(|text| comments(text, &taken))
        .collect();
    let answers = match right {
        true => Vec::new(),
        false => text
            .iter()
            .flat_map(|text| right_ones(text, &item))
            .collect(),
    };
    run.right += u8::from(right);
    run.answered = true;
    scene.next_stamp();
    let on = vec![vec![scene.button(Word::Next, Move::Next)]];
    scene.say(
        Slot::Quiz,
        Phrase::Feedback {
            right,
            comments,
            answer: answers,
            returns,
        },
        on,
    );
    scene.state.live = Conversation::Quiz(run);
}

/// Remembers an answer: when the item returns, and how the competence goes. (`how`: right, and in a review.)
fn remember(scene: &mut Scene, lesson: &Lesson, item: &Item, how: (bool, bool)) {
    let (right, review) = how;
    let today = scene.today();
    let progress = &mut scene.learner.progress;
    let card = practice::answered(progress.cards.get(&item.id), right, today);
    progress.cards.insert(item.id.clone(), card);
    if review {
        practice::count_review(progress, today);
    }
    let recent: &mut Recent = progress
        .recent
        .entry(lesson.competence.clone())
        .or_default();
    recent.push(today, right);
}

/// What is said to the choices taken.
fn comments(text: &ItemText, taken: &[u16]) -> Vec<crate::model::Rich> {
    let comment = |at: &u16| {
        text.choices
            .get(usize::from(*at))
            .map(|(_, comment)| comment.clone())
    };
    taken
        .iter()
        .filter_map(comment)
        .filter(|comment| !comment.is_empty())
        .collect()
}

fn right_ones(text: &ItemText, item: &Item) -> Vec<String> {
    let pairs = text
        .choices
        .iter()
        .zip(&item.right)
        .filter(|(_, right)| **right);
    pairs
        .map(|((choice, _), _)| choice.text().to_owned())
        .collect()
}

/// On to the next item.
fn next(scene: &mut Scene, mut run: QuizRun) {
    run.at += 1;
    run.answered = false;
    run.ticks.clear();
    ask(scene, run);
}

/// The end of a run: the lesson is finished, or today's review is.
fn end(scene: &mut Scene, run: QuizRun) {
    scene.state.live = Conversation::Idle;
    let mastered = newly_mastered(scene);
    let (right, of) = (run.right, run.items.len() as u8);
    let Some(lesson) = run.lesson else {
        return scene.say(
            Slot::Panel,
            Phrase::Reviewed {
                right,
                of,
                mastered,
            },
            lesson::home(scene),
        );
    };
    let first = !scene.learner.progress.finished.contains_key(&lesson);
    scene.effect(Effect::Lesson(lesson.clone(), LessonMoment::Finished));
    scene
        .learner
        .progress
        .finished
        .entry(lesson)
        .or_insert(scene.ctx.now);
    let today = scene.today();
    count(&mut scene.learner.progress.week, today, first);
    let (week, goal) = (scene.learner.progress.week.lessons, scene.learner.goal);
    let due = practice::due(scene.library(), &scene.learner, today).len() as u8;
    let keyboard = after_lesson(due);
    let finished = Phrase::Finished {
        right,
        of,
        week,
        goal,
        mastered,
        due,
    };
    scene.say(Slot::Panel, finished, keyboard);
}

fn after_lesson(due: u8) -> Keyboard {
    let mut rows = Vec::new();
    if due > 0 {
        rows.push(vec![Button::new(Word::Review, Action::Open(Panel::Review))]);
    }
    rows.push(vec![
        Button::new(Word::NextLesson, Action::Open(Panel::Lesson)),
        Button::new(Word::Enough, Action::Never),
    ]);
    rows
}

/// Counts a finished lesson into its week; a new week begins on Monday.
fn count(week: &mut Week, today: Date, first: bool) {
    let since_monday = i64::from(today.weekday().to_monday_zero_offset());
    let monday = today.checked_sub(since_monday.days()).unwrap_or(today);
    if week.monday != Some(monday) {
        *week = Week {
            monday: Some(monday),
            lessons: 0,
        };
    }
    week.lessons = week.lessons.saturating_add(u8::from(first));
}

/// The competences that are mastered since this run; they are noted.
fn newly_mastered(scene: &mut Scene) -> Vec<String> {
    let progress = &mut scene.learner.progress;
    let new: Vec<_> = progress
        .recent
        .iter()
        .filter(|(id, recent)| !progress.mastered.contains(*id) && practice::mastered(recent))
        .map(|(id, _)| id.clone())
        .collect();
    progress.mastered.extend(new.iter().cloned());
    let lang = scene.lang();
    new.iter()
        .map(|id| scene.library().competence_name(id, lang).to_owned())
        .collect()
}

/// The open item and the lesson that holds it.
fn open(scene: &Scene, run: &QuizRun) -> Option<(Arc<Lesson>, Item)> {
    let (lesson, item) = scene.library().item(run.items.get(run.at)?)?;
    Some((lesson.clone(), item.clone()))
}

/// The open item and its words.
fn words(scene: &Scene, run: &QuizRun) -> Option<(Item, ItemText)> {
    let (lesson, item) = open(scene, run)?;
    let text = lesson
        .text(scene.lang())?
        .items
        .get(lesson.item(&item.id)?)?
        .clone();
    Some((item, text))
}

/// The open item's words and buttons.
fn shape(scene: &Scene, run: &QuizRun) -> Option<(Phrase, Keyboard)> {
    let (item, text) = words(scene, run)?;
    let ticked = |at: usize| run.ticks.iter().any(|tick| usize::from(*tick) == at);
    let choice = |(at, (choice, _)): (usize, &(crate::model::Rich, _))| {
        (choice.text().to_owned(), ticked(at))
    };
    let shown = Shape {
        number: run.at + 1,
        of: run.items.len(),
        review: run.lesson.is_none(),
        question: text.question.clone(),
        choices: text.choices.iter().enumerate().map(choice).collect(),
        many: item.many,
    };
    let button = |at: usize| {
        let (number, place) = ((at + 1).to_string(), at as u16);
        match item.many {
            true => scene.button(
                Label::Ticked(number, ticked(at)),
                Move::Tick(place, !ticked(at)),
            ),
            false => scene.button(number, Move::Choose(place)),
        }
    };
    let mut keyboard = vec![(0..item.right.len()).map(button).collect::<Vec<_>>()];
    if item.many {
        keyboard.push(vec![scene.button(Word::Done, Move::Done)]);
    }
    Some((Phrase::Item(Box::new(shown)), keyboard))
}
