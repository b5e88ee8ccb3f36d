//! The learners: one task that hears what the bot does and lets each person answer, as fast as that or at a given rate.

use crate::figures::{Waits, moment};
use crate::telegram::Fake;
use crate::telegram::faults::Dice;
use crate::telegram::learner::Learner;
use crate::telegram::people::buttons;
use crate::telegram::walker::{Reply, is_answer, reply};
use crate::telegram::world::Deed;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::{Duration, Instant};
use tokio::sync::mpsc::{self, UnboundedReceiver};

/// Who acts when.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Tempo {
    /// Everybody, as soon as they are answered.
    AtOnce,
    /// Whoever is ready, one after another, one in each such time.
    Every(Duration),
    /// Nobody begins anything; what is under way may end.
    Rest,
}

/// Somebody who waits for an answer.
struct Waiting {
    since: Instant,
    press: bool,
}

#[derive(Default)]
struct Person {
    /// The message to act on, as it was when it was shown.
    open: Option<(i64, Value)>,
    waiting: Option<Waiting>,
}

/// Everybody, and what they have lived through since the last look.
pub(crate) struct Crowd {
    fake: Fake,
    deeds: UnboundedReceiver<Deed>,
    people: BTreeMap<i64, Person>,
    ready: VecDeque<i64>,
    queries: BTreeMap<String, Instant>,
    dice: Dice,
    /// From a press to the next message.
    pub(crate) waits: Waits,
    /// From a press to its acknowledgement.
    pub(crate) spins: Waits,
    /// The questions that were answered, each once for a person.
    pub(crate) answered: BTreeSet<(i64, String)>,
    /// Messages to people outside the crowd.
    pub(crate) others: usize,
    /// So many are enough: then nobody goes on.
    pub(crate) enough: usize,
    /// The first and the last of them.
    between: Option<(Instant, Instant)>,
    /// How many surveys were begun again.
    pub(crate) rounds: usize,
    /// Nobody begins a second survey.
    pub(crate) once: bool,
}

impl Crowd {
    /// People with these ids, who have not written yet.
    pub(crate) fn gather(fake: &Fake, ids: std::ops::Range<i64>, seed: u64) -> Self {
        let (sender, deeds) = mpsc::unbounded_channel();
        fake.with(|world| world.listener = Some(sender));
        let people = ids.map(|id| {
            if fake.with(|world| !world.chats.contains_key(&id)) {
                Learner::join(fake, id, "en");
            }
            (id, Person::default())
        });
        Self {
            fake: fake.clone(),
            deeds,
            people: people.collect(),
            ready: VecDeque::new(),
            queries: BTreeMap::new(),
            dice: Dice(seed),
            waits: Waits::default(),
            spins: Waits::default(),
            answered: BTreeSet::new(),
            others: 0,
            enough: usize::MAX,
            between: None,
            rounds: 0,
            once: false,
        }
    }

    /// Everybody writes this.
    pub(crate) fn say(&mut self, text: &str) {
        let since = moment();
        for (id, person) in &mut self.people {
            self.fake.with(|world| world.say(*id, text));
            let press = false;
            person.waiting = Some(Waiting { since, press });
        }
    }

    /// Go on for so long; figures begin anew.
    pub(crate) async fn live(&mut self, tempo: Tempo, time: Duration) {
        (self.waits, self.spins) = (Waits::default(), Waits::default());
        (self.others, self.between) = (0, None);
        self.go_on(tempo, time).await;
    }

    /// Go on for so long.
    pub(crate) async fn go_on(&mut self, tempo: Tempo, time: Duration) {
        let end = tokio::time::sleep(time);
        tokio::pin!(end);
        let period = match tempo {
            Tempo::Every(period) => period,
            _ => Duration::from_secs(3600),
        };
        let mut ticks = tokio::time::interval(period);
        while self.others < self.enough {
            tokio::select! {
                biased;
                deed = self.deeds.recv() => match deed {
                    Some(deed) => self.hear(deed, tempo),
                    None => return,
                },
                _ = ticks.tick() => match tempo {
                    Tempo::Every(_) => self.next(),
                    Tempo::AtOnce => while !self.ready.is_empty() { self.next() },
                    Tempo::Rest => {}
                },
                () = &mut end => return,
            }
        }
    }

    /// From the first to the last message to others.
    pub(crate) fn others_took(&self) -> Duration {
        let between = self.between;
        between.map_or(Duration::ZERO, |(first, last)| last - first)
    }

    /// Those who wait for an answer since at least so long.
    pub(crate) fn stuck(&self, longer: Duration) -> usize {
        let waits = |person: &&Person| {
            let waiting = person.waiting.as_ref();
            waiting.is_some_and(|own| own.since.elapsed() >= longer)
        };
        self.people.values().filter(waits).count()
    }

    /// Those who have a question before them.
    pub(crate) fn in_survey(&self) -> usize {
        let asked = |person: &&Person| {
            let open = person.open.as_ref();
            open.is_some_and(|(_, message)| question(message).is_some())
        };
        self.people.values().filter(asked).count()
    }

    fn hear(&mut self, deed: Deed, tempo: Tempo) {
        match deed {
            Deed::Answered { query, at } => {
                if let Some(since) = self.queries.remove(&query) {
                    self.spins.add(at.saturating_duration_since(since));
                }
            }
            Deed::Shown { chat, message, at } => {
                let Some(person) = self.people.get_mut(&chat) else {
                    self.others += 1;
                    let first = self.between.map_or(at, |(first, _)| first);
                    self.between = Some((first, at));
                    return;
                };
                let key = (chat, message);
                let shown = self
                    .fake
                    .with(|world| Some(world.messages.get(&key)?.value.clone()));
                let Some(shown) = shown else { return };
                let same = person
                    .open
                    .as_ref()
                    .is_some_and(|(_, old)| same(old, &shown));
                person.open = Some((message, shown));
                if same && person.waiting.is_some() {
                    return;
                }
                if let Some(waiting) = person.waiting.take().filter(|own| own.press) {
                    self.waits.add(at.saturating_duration_since(waiting.since));
                }
                if tempo == Tempo::AtOnce {
                    self.act(chat);
                } else if !self.ready.contains(&chat) {
                    self.ready.push_back(chat);
                }
            }
        }
    }

    /// The next person who is ready acts.
    fn next(&mut self) {
        while let Some(id) = self.ready.pop_front() {
            if self.act(id) {
                return;
            }
        }
    }

    /// Answer what is shown; false if there is nothing to answer.
    fn act(&mut self, id: i64) -> bool {
        let Some(person) = self.people.get_mut(&id) else {
            return false;
        };
        let Some((message, shown)) = person.open.as_ref().filter(|_| person.waiting.is_none())
        else {
            return false;
        };
        let since = moment();
        let press = match reply(shown, &mut self.dice) {
            Reply::Nothing => return false,
            Reply::Say(_) if self.once => return false,
            Reply::Say(words) => {
                self.rounds += 1;
                self.fake.with(|world| world.say(id, words));
                false
            }
            Reply::Tap(data) => {
                let query = self.fake.with(|world| world.tap(id, *message, &data));
                self.queries.insert(query, since);
                if self.once {
                    self.answered.extend(question(shown).map(|own| (id, own)));
                }
                true
            }
        };
        person.waiting = Some(Waiting { since, press });
        true
    }
}

/// The words of a message that asks for one of several answers.
fn question(message: &Value) -> Option<String> {
    let asks = buttons(message)
        .iter()
        .any(|button| is_answer(&button.data));
    let text = message["text"].as_str()?;
    // What stands above the question itself, a reminder say, does not make it another.
    let line = text
        .lines()
        .rfind(|line| line.contains('?') || line.contains("question"));
    asks.then(|| line.unwrap_or(text).to_owned())
}

fn same(old: &Value, new: &Value) -> bool {
    old["text"] == new["text"] && old["reply_markup"] == new["reply_markup"]
}
