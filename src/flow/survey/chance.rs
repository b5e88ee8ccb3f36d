//! A person who answers by chance, to try a form: every answer is one that the form takes.
//!
//! The same seed answers the same form in the same way. An answer that fits a constraint is looked for among likely
//! ones; a question that is needed and for which none is found has no answer here.

mod guess;
mod pattern;

use super::{Sheet, read, run::text_of};
use crate::{
    flow::{
        Context, Conversation, Event, State,
        action::{Action, Move},
        scene::Scene,
    },
    model::{
        AnswerValue, ChoiceName, Learner, Media, MediaKind, QuestionKind, Seat,
        chance::{STEP, mixed},
        tag,
    },
};

/// Of so many questions that need no answer, one is passed over.
const PASSED_OVER: usize = 6;

/// How many sets of choices are tried.
const SETS: usize = 60;

/// What the person does next in the open survey; none if nothing is open, or if no answer fits.
pub fn chance(ctx: &Context, learner: &Learner, state: &State, seed: u64) -> Option<Event> {
    let Conversation::Survey(run) = &state.live else {
        return None;
    };
    let scene = Scene::new(ctx, learner.clone(), state.clone());
    let survey = text_of(&scene, run)?;
    let sheet = Sheet::of(&scene, &survey, run);
    let step = |step: Move| Event::Tap(Action::Step(state.stamp, step));
    let Some(seat) = run.at.question().and_then(|key| sheet.seat(key)) else {
        return Some(step(Move::Send));
    };
    // Ticks are further steps at the same question, and do not change what is wanted.
    let mut dice = Dice::new(seed, &format!("{:?}/{}", run.at, run.answers.len()));
    let needed = sheet.says(&sheet.question(seat).required, seat);
    let kind = &sheet.question(seat).kind;
    let can_skip =
        !needed && sheet.given(seat).is_none() && super::ask::default(&sheet, seat).is_none();
    if can_skip && dice.roll(PASSED_OVER) == 0 {
        return Some(step(Move::Skip));
    }
    let answer = match kind {
        QuestionKind::One(_) => one(&sheet, seat, &mut dice).map(|at| match at {
            Ok(at) => step(Move::Choose(at)),
            Err(number) => Event::Text(number.to_string()),
        }),
        QuestionKind::Many(_) => many(&sheet, seat, &mut dice)
            .map(|set| tick(&set, &run.ticks))
            .map(step),
        QuestionKind::Rank(_) => Some(ranked(&sheet, seat, &mut dice)),
        QuestionKind::Another => Some(step(Move::Choose(u16::from(dice.roll(3) == 0)))),
        QuestionKind::Acknowledge => Some(step(Move::Choose(0))),
        QuestionKind::Media(kind) => Some(file(*kind)),
        QuestionKind::Point => Some(Event::Place {
            latitude: 10.0 + dice.roll(10_000) as f64 / 1_000.0,
            longitude: 100.0 + dice.roll(8_000) as f64 / 1_000.0,
        }),
        _ => typed(&sheet, seat, &mut dice).map(Event::Text),
    };
    answer.or_else(|| match (needed, can_skip) {
        (false, true) => Some(step(Move::Skip)),
        (false, false) => Some(step(Move::Next)),
        (true, _) => None,
    })
}

/// The place of a choice that is taken; of a list with pages, its number, which can be typed on each of them.
fn one(sheet: &Sheet, seat: Seat, dice: &mut Dice) -> Option<Result<u16, usize>> {
    let mut offered: Vec<_> = sheet.choices(seat).into_iter().enumerate().collect();
    let is_long = offered.len() > read::WHOLE;
    dice.shuffle(&mut offered);
    let fits = |name: &ChoiceName| sheet.allows(seat, &AnswerValue::One(name.clone()));
    let found = offered.iter().find(|(_, (_, choice))| fits(&choice.name));
    let (number, (at, _)) = found?;
    Some(match u16::try_from(*at) {
        Ok(at) if !is_long => Ok(at),
        _ => Err(number + 1),
    })
}

/// The places of choices that are taken together.
fn many(sheet: &Sheet, seat: Seat, dice: &mut Dice) -> Option<Vec<u16>> {
    let offered = sheet.choices(seat);
    let sets = (0..SETS).map(|_| {
        let mut set = offered.clone();
        dice.shuffle(&mut set);
        // Small sets are as likely as large ones.
        set.truncate(1 + dice.roll(offered.len().clamp(1, 4)));
        set.sort_by_key(|(at, _)| *at);
        set
    });
    let found = sets.into_iter().find(|set| {
        let names = set.iter().map(|(_, choice)| choice.name.clone()).collect();
        !set.is_empty() && sheet.allows(seat, &AnswerValue::Many(names))
    })?;
    found
        .iter()
        .map(|(at, _)| u16::try_from(*at).ok())
        .collect()
}

/// The next tap towards a set of ticks.
fn tick(wanted: &[u16], ticked: &[u16]) -> Move {
    let on = wanted.iter().find(|at| !ticked.contains(at));
    let off = ticked.iter().find(|at| !wanted.contains(at));
    match (on, off) {
        (Some(at), _) => Move::Tick(*at, true),
        (None, Some(at)) => Move::Tick(*at, false),
        (None, None) => Move::Done,
    }
}

/// All numbers of a list in another order.
fn ranked(sheet: &Sheet, seat: Seat, dice: &mut Dice) -> Event {
    let mut numbers: Vec<usize> = (1..=sheet.choices(seat).len()).collect();
    dice.shuffle(&mut numbers);
    let words: Vec<String> = numbers.iter().map(usize::to_string).collect();
    Event::Text(words.join(" "))
}

fn file(kind: MediaKind) -> Event {
    Event::Media(Media {
        kind,
        file: format!("{}-by-chance", kind.as_str()),
        caption: None,
        name: None,
    })
}

/// Words that are read as an answer which the form takes.
fn typed(sheet: &Sheet, seat: Seat, dice: &mut Dice) -> Option<String> {
    let mut guesses = guess::guesses(sheet, seat, dice);
    dice.shuffle(&mut guesses);
    guesses.into_iter().find(|typed| {
        let value = read::text(sheet, seat, typed);
        value.is_ok_and(|value| sheet.allows(seat, &value))
    })
}

/// Numbers from a seed.
pub(super) struct Dice(u64);

impl Dice {
    fn new(seed: u64, place: &str) -> Self {
        Dice(seed.wrapping_mul(STEP) ^ u64::from(tag(place)) << 17)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        mixed(self.0)
    }

    /// A number below `sides`; 0 for none.
    fn roll(&mut self, sides: usize) -> usize {
        (self.next() % sides.max(1) as u64) as usize
    }

    fn shuffle<T>(&mut self, things: &mut [T]) {
        for at in (1..things.len()).rev() {
            things.swap(at, self.roll(at + 1));
        }
    }
}
