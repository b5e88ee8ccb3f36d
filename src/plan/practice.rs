//! When a quiz item returns, and when a competence is mastered.
//!
//! FSRS-6 with its default parameters (crate `fsrs`): a wrong answer is Again, a right one Good, and the item returns
//! when the chance to remember it falls to nine in ten. Whole local days; never on the same day.

use crate::model::{Card, ItemId, Learner, Library, Progress, Recent};
use fsrs::{FSRS, MemoryState};
use jiff::{ToSpan, civil::Date};
use std::sync::LazyLock;

/// How many items return on one day at most, so that a rest never ends in a pile.
pub const REVIEWS_A_DAY: usize = 5;

/// The longest rest of an item, in days.
const LONGEST: i32 = 365;

/// The chance to remember at which an item returns.
const RETENTION: f32 = 0.9;

static SCHEDULER: LazyLock<FSRS> = LazyLock::new(FSRS::default);

/// The card of an item after an answer on a day.
pub fn answered(card: Option<&Card>, right: bool, day: Date) -> Card {
    let memory = card.map(|c| MemoryState {
        stability: c.stability,
        difficulty: c.difficulty,
    });
    let elapsed = card.map_or(0, |c| days_between(c.last, day)).max(0) as u32;
    let seen = card.map_or(0, |c| c.seen).saturating_add(1);
    let (memory, interval) = match SCHEDULER.next_states(memory, RETENTION, elapsed) {
        Ok(states) if right => (states.good.memory, states.good.interval),
        Ok(states) => (states.again.memory, states.again.interval),
        // The scheduler refuses only parameters that are not ours; then the item returns tomorrow.
        Err(_) => (
            MemoryState {
                stability: 1.0,
                difficulty: 5.0,
            },
            1.0,
        ),
    };
    let rest = (interval.round() as i32).clamp(1, LONGEST);
    let due = day.checked_add(rest.days()).unwrap_or(Date::MAX);
    let MemoryState {
        stability,
        difficulty,
    } = memory;
    Card {
        stability,
        difficulty,
        last: day,
        due,
        seen,
        missed: !right,
    }
}

/// Whole days from one day to another.
pub fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// The items that return on a day: missed ones first, then the longest overdue; at most what is left of the day's five.
pub fn due(library: &Library, learner: &Learner, day: Date) -> Vec<ItemId> {
    let progress = &learner.progress;
    let here = |id: &ItemId| library.item(id).is_some();
    let mut due: Vec<(&ItemId, &Card)> = progress
        .cards
        .iter()
        .filter(|(id, card)| card.due <= day && here(id))
        .collect();
    due.sort_by_key(|(id, card)| (!card.missed, card.due, (*id).clone()));
    due.truncate(REVIEWS_A_DAY.saturating_sub(reviewed_on(progress, day)));
    due.into_iter().map(|(id, _)| id.clone()).collect()
}

/// How many items were reviewed on this day already.
fn reviewed_on(progress: &Progress, day: Date) -> usize {
    progress
        .reviews
        .filter(|(on, _)| *on == day)
        .map_or(0, |(_, count)| count.into())
}

/// Counts one review on this day.
pub fn count_review(progress: &mut Progress, day: Date) {
    let before = reviewed_on(progress, day) as u8;
    progress.reviews = Some((day, before.saturating_add(1)));
}

/// A competence is mastered when 4 of the last 5 items were right, the right ones on at least 2 different days.
pub fn mastered(recent: &Recent) -> bool {
    let answers = recent.answers();
    let right: Vec<Date> = answers
        .iter()
        .filter(|(_, right)| *right)
        .map(|(day, _)| *day)
        .collect();
    let days_differ = right.iter().any(|day| Some(day) != right.first());
    answers.len() == Recent::KEPT && right.len() >= 4 && days_differ
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_missed_item_returns_tomorrow_and_a_known_one_later_each_time() {
        let day = date(2026, 3, 2);
        let missed = answered(None, false, day);
        assert_eq!((missed.due, missed.missed), (date(2026, 3, 3), true));
        let mut card = answered(None, true, day);
        assert_eq!(
            card.due,
            date(2026, 3, 4),
            "FSRS-6: first Good has a stability of 2.3 days"
        );
        let mut rest = 2;
        for _ in 0..4 {
            let next = answered(Some(&card), true, card.due);
            let longer = days_between(card.due, next.due);
            assert!(longer > rest, "{longer} after {rest}");
            (card, rest) = (next, longer);
        }
        assert!(days_between(card.due, answered(Some(&card), false, card.due).due) < rest);
    }

    #[test]
    fn stability_follows_the_published_formulas() {
        let day = date(2026, 3, 2);
        let first = answered(None, true, day);
        assert!((first.stability - 2.3065).abs() < 1e-3 && (first.difficulty - 2.118).abs() < 1e-2);
    }

    #[test]
    fn mastery_needs_four_of_five_on_two_days() {
        let check = |answers: &[(i8, bool)], expected: bool| {
            let mut recent = Recent::default();
            answers
                .iter()
                .for_each(|&(day, right)| recent.push(date(2026, 3, day), right));
            assert_eq!(mastered(&recent), expected, "{answers:?}");
        };
        check(
            &[(1, true), (1, true), (1, true), (1, true), (1, true)],
            false,
        );
        check(&[(1, true), (1, true), (1, true), (2, true)], false);
        check(
            &[(1, true), (1, true), (1, true), (2, true), (2, false)],
            true,
        );
        check(
            &[(1, false), (1, true), (1, true), (2, true), (2, false)],
            false,
        );
        check(
            &[
                (1, false),
                (1, false),
                (1, true),
                (1, true),
                (1, true),
                (2, true),
                (2, true),
            ],
            true,
        );
    }
}
