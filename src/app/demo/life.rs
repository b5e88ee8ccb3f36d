//! What somebody's days are like: when they come, what for, and when they stay away. No event is made here.

use super::{Plan, dice::Dice, person::Person};
use crate::model::LessonId;
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeSet, VecDeque};

/// What somebody comes for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Errand {
    /// They open a link for the first time.
    Arrive,
    /// They go on with the survey that they left.
    CarryOn,
    /// They take the lesson of the day.
    Lesson,
    /// They were asked to take the survey once more.
    Again,
    /// "Once more?" "Yes."
    Confirm,
    /// They tell the team something.
    Feedback,
    /// They look how far they are.
    Look,
    /// They want to rest.
    Rest,
    /// They block the bot.
    Leave,
    /// They unblock it.
    Return,
    /// They write to it again.
    Hello,
    /// They erase everything.
    Forget,
}

/// Shares of people who do this at some time.
const FATES: [(Errand, f64); 5] = [
    (Errand::Feedback, 0.12),
    (Errand::Look, 0.20),
    (Errand::Rest, 0.09),
    (Errand::Leave, 0.08),
    (Errand::Forget, 0.025),
];

/// People arrive in this first part of the time.
const ARRIVALS: f64 = 0.6;

/// After this part of the time those who are still here are asked once more, and most do it.
const ASKED_AGAIN: f64 = 0.66;
const AGREE_AGAIN: f64 = 0.85;

/// Whoever was here within so many days is still here.
const STILL_HERE: SignedDuration = SignedDuration::from_hours(21 * 24);

/// Shares of those who leave the survey half way the first time, and when asked again; of the first, those who carry on when reminded.
const BREAK_OFF: [f64; 2] = [0.16, 0.06];
const CARRY_ON: f64 = 0.45;

/// Of those who blocked the bot, so many are back some day.
const COME_BACK: f64 = 0.5;

/// After so many days without a lesson the bot rests, and it is rarer that somebody thinks of it.
const FORGOTTEN_AFTER: u32 = 4;
const FORGOTTEN: f64 = 0.2;

/// The most steps of one visit; nobody stays longer, whatever happens.
const LONGEST_VISIT: u16 = 160;

/// The course of somebody's time with the bot.
#[derive(Clone, Debug)]
pub(super) struct Life {
    /// Their own chance.
    pub(super) dice: Dice,
    /// What is still to be done in this visit.
    pub(super) errands: VecDeque<Errand>,
    /// Whether the first survey is behind them, so that lessons come.
    pub(super) settled: bool,
    /// Whether they erased themselves.
    pub(super) gone: bool,
    /// How many answers they give before they leave the survey, if they do.
    pub(super) leaves_at: Option<usize>,
    /// The lessons that have raised their skills.
    pub(super) learned: BTreeSet<LessonId>,
    /// How many more lessons they take in this visit.
    pub(super) more: u8,
    /// Whether they repeat in this visit what returns.
    pub(super) repeats: bool,
    /// How many more pages and quiz items they have the patience for.
    pub(super) patience: u16,
    /// What they want to tick in the open quiz item.
    pub(super) ticks: Option<Vec<u16>>,
    /// Whether they have gone back a question in this survey.
    pub(super) went_back: bool,
    plans: Vec<(Timestamp, Errand)>,
    arrives: Timestamp,
    last: Timestamp,
    away: bool,
    rests_until: Timestamp,
    missed: u32,
    steps: u16,
}

impl Life {
    /// The course that the seed gives.
    pub(super) fn new(plan: &Plan, mut dice: Dice) -> Self {
        let days = f64::from(plan.days);
        let begins = plan.begins();
        let arrives = later(begins, days * ARRIVALS * dice.unit());
        let left = days - between(begins, arrives);
        let mut plans = vec![(arrives, Errand::Arrive)];
        for (errand, share) in FATES {
            if dice.chance(share) {
                let at = later(arrives, dice.between(1.0_f64.min(left), left));
                plans.push((at, errand));
                if errand == Errand::Leave && dice.chance(COME_BACK) {
                    plans.push((later(at, dice.between(4.0, 18.0)), Errand::Return));
                }
            }
        }
        let asked = later(begins, days * ASKED_AGAIN).max(later(arrives, days / 5.0));
        plans.push((later(asked, dice.between(0.0, days / 9.0)), Errand::Again));
        Self {
            errands: VecDeque::new(),
            settled: false,
            gone: false,
            leaves_at: leaves_at(BREAK_OFF[0], &mut dice),
            learned: BTreeSet::new(),
            more: 0,
            repeats: false,
            patience: 0,
            ticks: None,
            went_back: false,
            plans,
            arrives,
            last: arrives,
            away: false,
            rests_until: arrives,
            missed: 0,
            steps: 0,
            dice,
        }
    }

    /// Whether they come today; what for stands in `errands` then.
    pub(super) fn comes(&mut self, person: &Person, now: Timestamp) -> bool {
        if self.gone {
            return false;
        }
        self.errands.clear();
        let due: Vec<Errand> = self
            .plans
            .extract_if(.., |(at, _)| *at <= now)
            .map(|(_, errand)| errand)
            .collect();
        for errand in due {
            self.plan(errand, now);
        }
        if self.takes_lesson(person, now) {
            self.errands.push_back(Errand::Lesson);
        }
        if self.errands.is_empty() {
            return false;
        }
        self.begin_visit(now);
        true
    }

    fn begin_visit(&mut self, now: Timestamp) {
        self.last = now;
        self.steps = LONGEST_VISIT;
        self.went_back = false;
        self.ticks = None;
        self.more = match self.dice.unit() {
            share if share < 0.85 => 0,
            share if share < 0.97 => 1,
            _ => 2,
        };
        self.repeats = self.dice.chance(0.35);
        self.patience = if self.dice.chance(0.04) {
            self.dice.roll(8) as u16
        } else {
            u16::MAX
        };
    }

    /// What was planned for this moment, if it still makes sense.
    fn plan(&mut self, errand: Errand, now: Timestamp) {
        let here = now.duration_since(self.last) < STILL_HERE;
        match errand {
            Errand::Return if self.away => {
                self.away = false;
                self.errands.extend([Errand::Return, Errand::Hello]);
            }
            Errand::Return => {}
            _ if self.away => {}
            Errand::Again if !(self.settled && here && self.dice.chance(AGREE_AGAIN)) => {}
            Errand::Again => {
                self.leaves_at = leaves_at(BREAK_OFF[1], &mut self.dice);
                self.errands.push_back(errand);
            }
            Errand::Leave => {
                self.away = true;
                self.errands.push_back(errand);
            }
            _ => self.errands.push_back(errand),
        }
    }

    /// Whether they take a lesson today.
    fn takes_lesson(&mut self, person: &Person, now: Timestamp) -> bool {
        if !self.settled || self.away || now < self.rests_until {
            return false;
        }
        let age = between(self.arrives, now) / person.half_life;
        let often = person.diligence * 0.5_f64.powf(age);
        let often = match self.missed {
            FORGOTTEN_AFTER.. => often * FORGOTTEN,
            _ => often,
        };
        let takes = self.dice.chance(often);
        self.missed = if takes { 0 } else { self.missed + 1 };
        takes
    }

    /// Counts a step of the visit; false if it has lasted long enough.
    pub(super) fn goes_on(&mut self) -> bool {
        self.steps = self.steps.saturating_sub(1);
        self.steps > 0
    }

    /// They leave the survey here; some will carry on when they are reminded after two days.
    pub(super) fn leave_survey(&mut self) {
        self.leaves_at = None;
        if self.dice.chance(CARRY_ON) {
            let at = later(self.last, self.dice.between(2.1, 3.5));
            self.plans.push((at, Errand::CarryOn));
        }
    }

    /// They rest for so many days.
    pub(super) fn rest(&mut self, days: u8) {
        self.rests_until = later(self.last, f64::from(days));
    }
}

/// After how many answers somebody leaves a survey, if they are of this share of people.
fn leaves_at(share: f64, dice: &mut Dice) -> Option<usize> {
    const LATEST: usize = 34;
    dice.chance(share).then(|| 2 + dice.roll(LATEST))
}

/// So many days later; the end of all time stays where it is.
fn later(moment: Timestamp, days: f64) -> Timestamp {
    let time = SignedDuration::from_secs((days * 86_400.0) as i64);
    moment.checked_add(time).unwrap_or(Timestamp::MAX)
}

/// Days from one moment to another.
fn between(from: Timestamp, to: Timestamp) -> f64 {
    to.duration_since(from).as_secs() as f64 / 86_400.0
}
