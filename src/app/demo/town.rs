//! Everybody together, and the Sala that they talk to: in a sitting all who are there do one thing each, as one group of turns; a door that
//! shows nothing takes the messages; whoever is to be woken is woken at their moment.

use super::{
    DemoError, Outcome, Plan,
    act::{self, Seen},
    dice::Dice,
    life::Life,
    person::{self, Person},
    truth::{self, Known},
};
use crate::{
    app::{
        Deps, Incoming,
        courier::{self, Delivery, Messenger, Parcel},
        job, keep,
        turn::{self, Turned, Turns},
        waker,
    },
    flow::{Context, State},
    model::{Address, Door, Library},
    store::{
        StoreError,
        outbox::Mailbox,
        person::{self as stored, Found},
    },
};
use jiff::{SignedDuration, Timestamp};
use std::{collections::HashMap, sync::Arc};

/// People do something about so often. Those of a sitting come one after another within [`LATE`] such steps.
const STEP: SignedDuration = SignedDuration::from_secs(20);
const LATE: usize = 3;

/// Those who are to be woken within so many seconds are woken together.
const TOGETHER: i64 = 60;

/// The most events in one transaction, as in a running Sala.
const GROUP: usize = 256;

/// Everybody, and the shell.
pub(super) struct Town {
    people: Vec<Person>,
    lives: Vec<Life>,
    deps: Arc<Deps>,
    turns: Turns,
    quarantined: usize,
}

impl Town {
    /// The people of a plan, before any of them has come.
    pub(super) fn new(deps: Arc<Deps>, plan: &Plan) -> Self {
        let people = person::people(&deps.library(), plan.learners, plan.seed);
        let life = |at| Life::new(plan, Dice::new(!plan.seed, at as u64));
        let (turns, _writer) = Turns::start(deps.clone());
        Self {
            lives: (0..people.len()).map(life).collect(),
            people,
            deps,
            turns,
            quarantined: 0,
        }
    }

    /// Lets those who come now do what they come for; one sitting a day.
    pub(super) async fn sitting(&mut self, at: Timestamp) -> Result<(), DemoError> {
        self.wait_until(at).await?;
        let mut visitors: Vec<(usize, usize)> = Vec::new();
        for (who, life) in self.lives.iter_mut().enumerate() {
            if life.comes(&self.people[who], at) {
                visitors.push((who, life.dice.roll(LATE)));
            }
        }
        let mut now = at;
        for step in 0.. {
            if visitors.is_empty() {
                break;
            }
            self.deps.clock.advance_to(now);
            let here = visitors.iter().filter(|(_, late)| *late <= step);
            let here: Vec<usize> = here.map(|(who, _)| *who).collect();
            let left = self.step(&here).await?;
            visitors.retain(|(who, _)| !left.contains(who));
            self.wake().await?;
            now += STEP;
        }
        while job::work(&self.deps, &self.turns).await? > 0 {}
        courier::drain(&self.deps, &Silent).await?;
        Ok(keep::house(&self.deps).await?)
    }

    /// Each of these people does one thing; those who have nothing more to do and leave.
    async fn step(&mut self, here: &[usize]) -> Result<Vec<usize>, DemoError> {
        let library = self.deps.library();
        let mut left = Vec::new();
        for some in here.chunks(GROUP) {
            let mut seen = self.look(&library, some).await?;
            let mut group = Vec::with_capacity(some.len());
            for &who in some {
                let (person, life) = (&mut self.people[who], &mut self.lives[who]);
                match act::next(person, life, seen.remove(&name(who)).as_ref()) {
                    Some(event) => group.push(Incoming::at(address(who), event)),
                    None => left.push(who),
                }
            }
            self.take(&group).await?;
        }
        Ok(left)
    }

    /// What these people see, by their names; nothing of those whom Sala does not know.
    async fn look<'a>(
        &self,
        library: &'a Library,
        some: &[usize],
    ) -> Result<HashMap<String, Seen<'a>>, StoreError> {
        let ctx = Context {
            library,
            now: self.deps.clock.now(),
        };
        let addresses: Vec<Address> = some.iter().map(|who| address(*who)).collect();
        let mut tx = self.deps.store.begin().await?;
        let found = stored::at(&mut tx, &addresses).await?;
        let seen = |found: Found| Some((found.address.outer.clone(), seen(ctx, found)?));
        Ok(found.into_iter().filter_map(seen).collect())
    }

    async fn take(&mut self, group: &[Incoming]) -> Result<(), DemoError> {
        if group.is_empty() {
            return Ok(());
        }
        let turned = turn::turns(&self.deps, group).await;
        if turned.contains(&Turned::Refused) {
            return Err(DemoError::Refused);
        }
        let aside = turned
            .iter()
            .filter(|turned| **turned == Turned::Quarantined);
        self.quarantined += aside.count();
        Ok(courier::drain(&self.deps, &Silent).await?)
    }

    /// Lets the time pass; everybody whose moment comes meanwhile is woken within a minute of it.
    pub(super) async fn wait_until(&mut self, until: Timestamp) -> Result<(), DemoError> {
        while let Some(next) = waker::next(&self.deps).await?.filter(|next| *next <= until) {
            let minute = (next.as_second() + TOGETHER - 1).div_euclid(TOGETHER) * TOGETHER;
            let minute = Timestamp::from_second(minute).unwrap_or(next);
            self.deps.clock.advance_to(minute.min(until));
            if self.wake().await? == 0 {
                break;
            }
        }
        self.deps.clock.advance_to(until);
        Ok(keep::house(&self.deps).await?)
    }

    /// Wakes those whose moment has come; how many were woken.
    async fn wake(&mut self) -> Result<usize, DemoError> {
        let mut all = 0;
        let now = self.deps.clock.now();
        while waker::next(&self.deps)
            .await?
            .is_some_and(|next| next <= now)
        {
            let woken = waker::wake(&self.deps, &self.turns).await?;
            all += woken;
            if woken == 0 {
                break;
            }
            courier::drain(&self.deps, &Silent).await?;
        }
        Ok(all)
    }

    /// What has become of everybody.
    pub(super) async fn outcome(self) -> Result<Outcome, DemoError> {
        let library = self.deps.library();
        let main = library.main_survey().map(|survey| survey.id.clone());
        let everybody: Vec<usize> = (0..self.people.len()).collect();
        let mut outcome = Outcome {
            erased: self.lives.iter().filter(|life| life.gone).count(),
            quarantined: self.quarantined,
            ..Outcome::default()
        };
        let mut known = Vec::new();
        for some in everybody.chunks(GROUP) {
            let seen = self.look(&library, some).await?;
            for who in some.iter().filter(|who| seen.contains_key(&name(**who))) {
                let progress = &seen[&name(*who)].learner.progress;
                let waves = main.as_ref().and_then(|main| progress.waves.get(main));
                let waves = waves.copied().unwrap_or(0);
                outcome.people += 1;
                outcome.sent[0] += usize::from(waves > 0);
                outcome.sent[1] += usize::from(waves > 1);
                outcome.lessons += progress.finished.len();
                outcome.somebody.get_or_insert_with(|| name(*who));
                let person = &self.people[*who];
                known.push(Known { person, waves });
            }
        }
        outcome.truth = truth::table(known);
        Ok(outcome)
    }
}

/// What somebody who is known sees.
fn seen(ctx: Context<'_>, found: Found) -> Option<Seen<'_>> {
    let (learner, saved) = (found.learner?, found.saved?);
    let shown: Vec<(String, String)> = serde_json::from_str(&saved.shown).unwrap_or_default();
    let actions = shown.iter().filter_map(|(_, code)| code.parse().ok());
    Some(Seen {
        ctx,
        learner,
        state: State::from_json(&saved.state),
        shown: actions.collect(),
    })
}

/// The name by which `sala chat --as` is somebody.
fn name(who: usize) -> String {
    format!("demo-{}", who + 1)
}

fn address(who: usize) -> Address {
    Address {
        door: Door::Chat,
        outer: name(who),
    }
}

/// A door that takes every message and shows none.
struct Silent;

impl Messenger for Silent {
    fn mailbox(&self) -> Mailbox {
        Mailbox {
            door: Door::Chat,
            only: None,
        }
    }

    async fn send(&self, _: Parcel) -> Delivery {
        // The terminal numbers messages from 0, and whoever takes over a person there has seen one.
        Delivery::Sent(Some(0))
    }
}
