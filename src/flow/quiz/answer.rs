//! An answer to a quiz item: remembered, and answered with a comment.

use super::{ask, open, words};
use crate::{
    flow::{
        Attempt, Conversation, Effect, QuizRun, Slot,
        action::Move,
        phrase::{Phrase, Verdict, Word},
        scene::Scene,
    },
    model::{Item, ItemText, Lesson, Recent, Rich},
    plan::practice,
};

/// Takes an answer: remembers it, says what there is to say, waits for Next.
pub(super) fn take(scene: &mut Scene, mut run: QuizRun, taken: Vec<u16>) {
    let Some((lesson, item)) = open(scene, &run) else {
        return ask(scene, run);
    };
    let verdict = verdict(&item, &taken);
    let right = verdict == Verdict::Right;
    remember(scene, &lesson, &item, (right, run.lesson.is_none()));
    scene.effect(Effect::Attempt(Attempt {
        item: item.id.clone(),
        competence: lesson.competence.clone(),
        taken: taken.clone(),
        right,
        review: run.lesson.is_none(),
    }));
    let feedback = feedback(scene, &run, (&item, verdict), &taken);
    run.right = run.right.saturating_add(u8::from(right));
    run.answered = true;
    scene.next_stamp();
    let on = vec![vec![scene.button(Word::Next, Move::Next)]];
    scene.say(Slot::Quiz, feedback, on);
    scene.state.live = Conversation::Quiz(run);
}

/// Whether an answer is right: all that is right was taken, and nothing else.
fn verdict(item: &Item, taken: &[u16]) -> Verdict {
    let chosen = |at: usize| taken.iter().any(|taken| usize::from(*taken) == at);
    let mut choices = item.right.iter().enumerate();
    if choices.clone().all(|(at, right)| *right == chosen(at)) {
        return Verdict::Right;
    }
    match choices.any(|(at, right)| *right && chosen(at)) {
        true => Verdict::Partly,
        false => Verdict::Wrong,
    }
}

/// What is said to an answer: whether it is right, the comments on what was taken, and when a missed item returns.
fn feedback(
    scene: &Scene,
    run: &QuizRun,
    (item, verdict): (&Item, Verdict),
    taken: &[u16],
) -> Phrase {
    let right = verdict == Verdict::Right;
    let today = scene.today();
    let card = scene.learner.progress.cards.get(&item.id);
    let returns = card
        .filter(|_| !right)
        .map(|card| practice::days_between(today, card.due).into());
    let text = words(scene, run).map(|(_, text)| text);
    let comments = text.iter().flat_map(|text| comments(text, taken)).collect();
    let answer = match right {
        true => Vec::new(),
        false => text
            .iter()
            .flat_map(|text| right_ones(text, item))
            .collect(),
    };
    Phrase::Feedback {
        verdict,
        comments,
        answer,
        returns,
    }
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

/// What is said to the choices taken; where several were, each comment follows the words of its choice.
fn comments(text: &ItemText, taken: &[u16]) -> Vec<Rich> {
    let choices = taken
        .iter()
        .filter_map(|at| text.choices.get(usize::from(*at)));
    let comment = |(choice, comment): &(Rich, Rich)| match taken.len() {
        1 => comment.clone(),
        _ => {
            let mut line = Rich::plain("• ");
            line.append(choice);
            line.push(" – ");
            line.append(comment);
            line
        }
    };
    choices
        .filter(|(_, comment)| !comment.is_empty())
        .map(comment)
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
