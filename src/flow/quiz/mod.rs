//! Quiz items, after a lesson or because they return: an answer gets its comment as a message, and a missed item comes back.

mod answer;
mod ending;

use super::{
    Conversation, QuizRun, Slot,
    action::Move,
    lesson,
    phrase::{Item as Shape, Label, Line, Phrase, Word},
    scene::{Keyboard, Scene},
    survey,
};
use crate::{
    model::{Item, ItemId, ItemText, Lesson},
    plan::practice,
};
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
        return ending::end(scene, run);
    }
    scene.next_stamp();
    if let Some((phrase, keyboard)) = shape(scene, &run) {
        scene.say(Slot::Quiz, phrase, keyboard);
    }
    scene.state.live = Conversation::Quiz(run);
}

/// A late tap while an answer waits for Next: says so and leaves it waiting.
pub(super) fn past(scene: &mut Scene) {
    let on = vec![vec![scene.button(Word::Next, Move::Next)]];
    scene.say(Slot::Quiz, Line::Past, on);
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

/// Shows the open item once more, after a late tap.
pub(super) fn show_again(scene: &mut Scene) {
    if let Conversation::Quiz(run) = &scene.state.live
        && open(scene, run).is_some()
    {
        scene.show_again();
    }
    resume(scene);
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
        Move::Choose(at) if !many && exists(at) => answer::take(scene, run, vec![at]),
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
            answer::take(scene, run, taken);
        }
        _ => {
            scene.tell(Line::TapPlease);
            ask(scene, run);
        }
    }
}

/// A typed answer: the numbers or the words of choices.
pub(super) fn text(scene: &mut Scene, typed: &str) {
    let Conversation::Quiz(run) = scene.state.live.clone() else {
        return;
    };
    let places = match (run.answered, words(scene, &run)) {
        (true, _) => return next(scene, run),
        (false, Some((item, text))) => places(&item, &text, typed),
        (false, None) => None,
    };
    match places {
        Some(places) => answer::take(scene, run, places),
        None => {
            scene.tell(Line::TapPlease);
            resume(scene);
        }
    }
}

/// The places of the choices that were typed, in the order of the file; one only where one is right.
fn places(item: &Item, text: &ItemText, typed: &str) -> Option<Vec<u16>> {
    let place = |part: &str| {
        let part = survey::bare(part);
        let same = |(choice, _): &(crate::model::Rich, _)| survey::bare(choice.text()) == part;
        let named = text.choices.iter().position(same);
        let number = || part.parse::<usize>().ok()?.checked_sub(1);
        named.or_else(number).filter(|at| *at < item.right.len())
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

/// On to the next item.
fn next(scene: &mut Scene, mut run: QuizRun) {
    run.at = run.at.saturating_add(1);
    run.answered = false;
    run.ticks.clear();
    ask(scene, run);
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
