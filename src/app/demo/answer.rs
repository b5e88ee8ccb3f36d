//! How somebody answers: they rate themselves by what they believe, solve tasks by what they can, and say who they are.

use super::{act::Seen, dice::Dice, life::Life, person::Person};
use crate::{
    flow::{
        self, Event, QuizRun, Spot, SurveyRun,
        action::{Action, Move, Panel},
    },
    model::{Choice, Grouping, Item, Measure, PREFER_NOT, Programme, Question, QuestionKind},
};

/// How far a rating lies beside what they believe, and an importance beside what they need.
const NOISE: f64 = 0.7;

/// A task at this skill is solved by half, and so much more likely with each level. With these two, somebody who knows what they can rates
/// themselves, on a scale from 0 to 6, about as tasks show.
const MIDDLE: f64 = 3.0;
const SLOPE: f64 = 0.9;

/// Whoever has just read a lesson solves its items as if its level were so much lower.
const TAUGHT: f64 = 2.0;

/// Shares: of questions about themselves that shy people would rather not answer; of questions passed over; of taps on Back.
const PREFER: f64 = 0.35;
const SKIP: f64 = 0.015;
const BACK: f64 = 0.012;

/// Of open questions, so many are answered.
const TELLS: f64 = 0.45;

/// Our own words for open questions.
const WORDS: [&str; 10] = [
    "A quiet hour and somebody who shows me slowly.",
    "Better internet in the village.",
    "I would like to learn how to take good photos.",
    "I tried to sell on a page, but few people saw it.",
    "A phone with more memory.",
    "I posted a video of our dance and many people liked it.",
    "Lessons in my own language.",
    "I do not know how to set the price with delivery.",
    "We share one phone in the family.",
    "To know how to keep my account safe.",
];

/// What they answer to the open question of a survey; none if they leave it here.
pub(super) fn survey(
    person: &mut Person,
    life: &mut Life,
    (seen, run): (&Seen, &SurveyRun),
) -> Option<Event> {
    if seen.shown.contains(&Action::Open(Panel::Survey)) {
        return Some(Event::Tap(Action::Open(Panel::Survey)));
    }
    if life.leaves_at.is_some_and(|at| run.answers.len() >= at) {
        life.leave_survey();
        return None;
    }
    let (Spot::Question(key) | Spot::Edit(key)) = &run.at else {
        person.sends(run.wave);
        return Some(Event::Tap(Action::Step(seen.state.stamp, Move::Send)));
    };
    let survey = seen.ctx.library.survey(&run.survey, &run.version)?;
    let question = survey.question(key.question.as_str())?;
    if !life.went_back && life.dice.chance(BACK) {
        life.went_back = true;
        if let Some(back) = seen.step(|step| step == Move::Back) {
            return Some(back);
        }
    }
    let wanted = match question.kind {
        QuestionKind::One(_) => one(person, life, (seen, question, survey.choices(question))),
        QuestionKind::Text if life.dice.chance(TELLS) => {
            life.dice.pick(&WORDS).map(|t| Event::Text((*t).into()))
        }
        QuestionKind::Text => seen.step(|step| step == Move::Skip),
        _ => None,
    };
    let seed = u64::from(person.number) << 8 | u64::from(run.wave);
    wanted.or_else(|| flow::chance(&seen.ctx, &seen.learner, &seen.state, seed))
}

/// The choice that fits them, if the question is about something that is known of them.
fn one(
    person: &Person,
    life: &mut Life,
    (seen, question, choices): (&Seen, &Question, &[Choice]),
) -> Option<Event> {
    let offered: Vec<(u16, &Choice)> = seen
        .shown
        .iter()
        .filter_map(|a| place(a, choices))
        .collect();
    if life.dice.chance(SKIP)
        && let Some(skip) = seen.step(|step| step == Move::Skip)
    {
        return Some(skip);
    }
    let competence = question.competence.as_ref();
    let at = match (question.grouping, question.measure, competence) {
        (Some(by), ..) => group(person, by, (&offered, &mut life.dice)),
        (_, Some(Measure::Current), Some(id)) => {
            let believed = person.skill(id) + person.confidence.bias();
            nearest(&offered, believed + life.dice.normal(NOISE))
        }
        (_, Some(Measure::Needed), Some(id)) => {
            nearest(&offered, person.need(id) + life.dice.normal(NOISE))
        }
        (_, Some(Measure::Tested), Some(id)) => {
            let right = life.dice.chance(solves(person.skill(id)));
            let fits =
                |(_, choice): &&(u16, &Choice)| question.right.contains(&choice.name) == right;
            let fitting: Vec<_> = offered.iter().filter(fits).collect();
            life.dice.pick(&fitting).map(|(at, _)| *at)
        }
        _ => None,
    };
    let at = at?;
    seen.step(|step| step == Move::Choose(at))
}

/// The choice on a button, with its place.
fn place<'a>(shown: &Action, choices: &'a [Choice]) -> Option<(u16, &'a Choice)> {
    match shown {
        Action::Step(_, Move::Choose(at)) => Some((*at, choices.get(usize::from(*at))?)),
        _ => None,
    }
}

/// What they are, unless they are shy of saying it.
fn group(
    person: &Person,
    by: Grouping,
    (offered, dice): (&[(u16, &Choice)], &mut Dice),
) -> Option<u16> {
    let shy = person.shy && dice.chance(PREFER);
    let own = person.groups.get(&by).map_or("", String::as_str);
    let wanted = if shy { PREFER_NOT } else { own };
    let named = |name: &str| {
        offered
            .iter()
            .find(|(_, choice)| choice.name.as_str() == name)
    };
    named(wanted).or_else(|| named(own)).map(|(at, _)| *at)
}

/// The choice whose score is nearest.
fn nearest(offered: &[(u16, &Choice)], level: f64) -> Option<u16> {
    let far = |(at, choice): &(u16, &Choice)| {
        let score = f64::from(choice.score?.number());
        Some(((score - level).abs(), *at))
    };
    let scored = offered.iter().filter_map(far);
    scored
        .min_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, at)| at)
}

/// How likely somebody with this skill solves a task: a logistic curve.
pub(super) fn solves(skill: f64) -> f64 {
    1.0 / (1.0 + (-SLOPE * (skill - MIDDLE)).exp())
}

/// What they answer to an open quiz item, or on to the next.
pub(super) fn quiz(
    person: &Person,
    life: &mut Life,
    (seen, run): (&Seen, &QuizRun),
) -> Option<Event> {
    let tap = |step| Some(Event::Tap(Action::Step(seen.state.stamp, step)));
    if run.answered {
        life.ticks = None;
        return tap(Move::Next);
    }
    let (lesson, item) = seen.ctx.library.item(run.items.get(run.at)?)?;
    let wanted = life.ticks.take().unwrap_or_else(|| {
        let beyond = f64::from(lesson.level.number()) - TAUGHT;
        let skill = person.skill(&lesson.competence) - beyond + MIDDLE;
        let right = life.dice.chance(solves(skill));
        taken(item, right, &mut life.dice)
    });
    let on = wanted.iter().find(|at| !run.ticks.contains(at));
    let step = match (item.many, on) {
        (false, _) => Move::Choose(*wanted.first()?),
        (true, Some(at)) => Move::Tick(*at, true),
        (true, None) => Move::Done,
    };
    life.ticks = item.many.then_some(wanted);
    tap(step)
}

/// The places of the right choices, or of wrong ones.
fn taken(item: &Item, right: bool, dice: &mut Dice) -> Vec<u16> {
    let is = |wanted: bool| {
        let all = item.right.iter().enumerate();
        let fit = all.filter(move |(_, own)| **own == wanted);
        fit.map(|(at, _)| at as u16).collect::<Vec<u16>>()
    };
    match right {
        true => is(true),
        false => dice
            .pick(&is(false))
            .map_or_else(|| is(true), |at| vec![*at]),
    }
}

/// The place of their domain in the programme; the first, if it has none of theirs.
pub(super) fn domain(person: &Person, programme: &Programme) -> usize {
    let own = person.groups.get(&Grouping::Domain);
    let is = |id: &str| own.is_some_and(|own| own == id);
    let mut domains = programme.domains.iter();
    domains
        .position(|domain| is(domain.id.as_str()))
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_knows_what_they_can_rates_themselves_as_tasks_show() {
        for half in 0..=12 {
            let skill = f64::from(half) / 2.0;
            let shown = 6.0 * solves(skill);
            assert!((shown - skill).abs() < 0.5, "{skill}: {shown}");
        }
    }

    #[test]
    fn a_task_is_solved_or_missed_as_it_was_decided() {
        let item = |right: &[bool]| Item {
            id: "lesson/item".parse().expect("an id"),
            many: right.iter().filter(|right| **right).count() > 1,
            right: right.to_vec(),
        };
        let mut dice = Dice::new(1, 1);
        for right in [&[true, false, false][..], &[true, true, false]] {
            let item = item(right);
            let good = taken(&item, true, &mut dice);
            assert!(good.iter().all(|at| right[usize::from(*at)]));
            assert_eq!(good.len(), right.iter().filter(|right| **right).count());
            let bad = taken(&item, false, &mut dice);
            assert!(bad.iter().all(|at| !right[usize::from(*at)]) && bad.len() == 1);
        }
    }
}
