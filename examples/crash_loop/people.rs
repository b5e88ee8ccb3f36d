//! The people of the crash loop: each goes once through the survey, tells the team something, and makes room for the
//! next one. What they tapped and wrote is kept, to be held against the bot's database.

use crate::telegram::Fake;
use crate::telegram::faults::Dice;
use crate::telegram::learner::Learner;
use crate::telegram::people::buttons;
use crate::telegram::walker::{Reply, reply};
use crate::telegram::world::Deed;
use serde_json::Value;
use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};
use tokio::sync::mpsc::{self, UnboundedReceiver};

/// Ids that nothing else in a log looks like.
pub(crate) const FIRST: i64 = 7_770_001_000;
/// What stands in everybody's words.
pub(crate) const WORDS: &str = "canarywords";

/// Where somebody is after the survey.
#[derive(Clone, Copy, Default, PartialEq)]
enum Stage {
    #[default]
    Survey,
    /// They asked to tell the team something.
    Asked,
    /// They told it.
    Told,
}

#[derive(Default)]
struct Person {
    open: Option<(i64, Value)>,
    since: Option<Instant>,
    stage: Stage,
}

/// What was really done.
#[derive(Default)]
pub(crate) struct Ledger {
    /// The choice that was tapped, by person and number of the question.
    pub(crate) answers: BTreeMap<(i64, usize), usize>,
    /// The words for the team.
    pub(crate) feedback: Vec<String>,
    /// Who came to the end.
    pub(crate) done: usize,
    /// From each act to what came of it.
    pub(crate) waits: Vec<Duration>,
}

impl Ledger {
    /// A percentile of the waits, between 0 and 1.
    pub(crate) fn wait(&mut self, part: f64) -> Duration {
        self.waits.sort_unstable();
        let last = self.waits.len().saturating_sub(1);
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_precision_loss,
            clippy::cast_sign_loss
        )]
        let at = (part * last as f64).round() as usize;
        self.waits.get(at).copied().unwrap_or_default()
    }
}

/// Everybody who is there now.
pub(crate) struct People {
    fake: Fake,
    deeds: UnboundedReceiver<Deed>,
    here: BTreeMap<i64, Person>,
    ready: VecDeque<i64>,
    next: i64,
    dice: Dice,
    /// Everybody chooses alike each time that they are asked.
    pub(crate) steady: bool,
    /// Nobody new comes.
    pub(crate) closing: bool,
    pub(crate) ledger: Ledger,
}

impl People {
    /// So many people write their first word.
    pub(crate) fn gather(fake: &Fake, count: usize, seed: u64) -> Self {
        let (sender, deeds) = mpsc::unbounded_channel();
        fake.with(|world| world.listener = Some(sender));
        let mut people = Self {
            fake: fake.clone(),
            deeds,
            here: BTreeMap::new(),
            ready: VecDeque::new(),
            next: FIRST,
            dice: Dice(seed),
            steady: false,
            closing: false,
            ledger: Ledger::default(),
        };
        for _ in 0..count {
            people.welcome();
        }
        people
    }

    fn welcome(&mut self) {
        let id = self.next;
        self.next += 1;
        Learner::join(&self.fake, id, "en").say("/start");
        let since = Some(now());
        let person = Person {
            since,
            ..Person::default()
        };
        self.here.insert(id, person);
    }

    /// Act, one after another, one in each such time; without one, only what is under way ends.
    pub(crate) async fn live(&mut self, each: Option<Duration>, time: Duration) {
        let end = tokio::time::sleep(time);
        tokio::pin!(end);
        let mut ticks = tokio::time::interval(each.unwrap_or(Duration::from_secs(3600)));
        ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Skip);
        loop {
            tokio::select! {
                biased;
                () = &mut end => return,
                deed = self.deeds.recv() => match deed {
                    Some(Deed::Shown { chat, message, .. }) => self.hear(chat, message),
                    Some(Deed::Answered { .. }) => {}
                    None => return,
                },
                _ = ticks.tick() => if each.is_some() { self.next() },
            }
        }
    }

    /// Who waits for so long.
    pub(crate) fn stuck(&self, longer: Duration) -> usize {
        let waits = |person: &&Person| person.since.is_some_and(|own| own.elapsed() >= longer);
        self.here.values().filter(waits).count()
    }

    fn hear(&mut self, chat: i64, message: i64) {
        let Some(person) = self.here.get_mut(&chat) else {
            return;
        };
        let shown = self.fake.with(|world| {
            let shown = world.messages.get(&(chat, message));
            shown.map(|shown| shown.value.clone())
        });
        let Some(shown) = shown else { return };
        let same = person.open.as_ref().is_some_and(|(_, old)| {
            old["text"] == shown["text"] && old["reply_markup"] == shown["reply_markup"]
        });
        person.open = Some((message, shown));
        if same {
            return;
        }
        if let Some(since) = person.since.take() {
            self.ledger.waits.push(since.elapsed());
        }
        if !self.ready.contains(&chat) {
            self.ready.push_back(chat);
        }
    }

    fn next(&mut self) {
        while let Some(id) = self.ready.pop_front() {
            if self.act(id) {
                return;
            }
        }
    }

    /// Answer what is shown; false if there is nothing to answer.
    fn act(&mut self, id: i64) -> bool {
        let Some(person) = self.here.get_mut(&id).filter(|own| own.since.is_none()) else {
            return false;
        };
        let Some((message, shown)) = &person.open else {
            return false;
        };
        if self.steady {
            self.dice = Dice(3);
        }
        let words = match (person.stage, reply(shown, &mut self.dice)) {
            (Stage::Survey, Reply::Tap(data)) => {
                if let Some((question, choice)) = answered(shown, &data) {
                    self.ledger.answers.entry((id, question)).or_insert(choice);
                }
                // Some leave at once; their tap still counts, and the bot is told after it.
                let leaves = !self.steady && self.dice.below(200) == 0;
                self.fake.with(|world| {
                    world.tap(id, *message, &data);
                    if leaves {
                        world.block(id);
                    }
                });
                if leaves {
                    self.leave(id);
                    return true;
                }
                None
            }
            (Stage::Survey, Reply::Nothing) => return false,
            (Stage::Survey, Reply::Say(_)) => Some((Stage::Asked, "/feedback".to_owned())),
            (Stage::Asked, _) => {
                let words = format!("{WORDS} of {id}");
                self.ledger.feedback.push(words.clone());
                Some((Stage::Told, words))
            }
            (Stage::Told, _) => {
                self.leave(id);
                return true;
            }
        };
        person.since = Some(now());
        if let Some((stage, words)) = words {
            person.stage = stage;
            self.fake.with(|world| world.say(id, &words));
        }
        true
    }

    /// Somebody has come to the end; another one begins.
    fn leave(&mut self, id: i64) {
        self.here.remove(&id);
        self.ledger.done += 1;
        self.fake
            .with(|world| world.messages.retain(|(chat, _), _| *chat != id));
        if !self.closing {
            self.welcome();
        }
    }
}

/// The number of the question, as in `(3 of 30) Can you ...`, and the place of the choice.
fn answered(message: &Value, data: &str) -> Option<(usize, usize)> {
    let choice = data.rsplit(":c").next()?.parse().ok()?;
    let text = message["text"].as_str()?;
    let (_, after) = text.rsplit_once('(')?;
    let question = after.split(' ').next()?.parse().ok()?;
    let all = buttons(message);
    all.iter()
        .any(|button| button.data == data)
        .then_some((question, choice))
}

/// The machine's moment.
#[allow(
    clippy::disallowed_methods,
    reason = "the crash loop measures with the machine's own clock"
)]
pub(crate) fn now() -> Instant {
    Instant::now()
}
