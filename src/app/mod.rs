//! The shell: the only place where the pure engine, the words, the store and the doors meet. It has an order and no rules.

pub mod alarm;
pub mod backups;
pub mod broadcast;
pub mod chat;
pub mod clock;
pub mod courier;
pub mod demo;
pub mod evidence;
mod facts;
pub mod fetch;
pub mod gap;
pub mod health;
pub mod import;
pub mod job;
pub mod keep;
pub mod library;
pub mod made;
pub mod menus;
pub mod office;
mod people;
pub mod pulse;
pub mod restore;
mod save;
pub mod supervise;
pub mod tally;
pub mod turn;
pub mod waker;

use crate::{
    flow::Event,
    model::{Address, LearnerId, Library},
    store::{Store, erasures::Erasures},
    text::Texts,
};
use clock::{Clock, Ids};
use fetch::Fetch;
use pulse::Pulses;
use std::{
    fmt,
    sync::{Arc, OnceLock, PoisonError, RwLock, atomic::AtomicI64},
};
use tally::Tally;
use tokio::sync::{Mutex, Notify};

/// What every part of the shell works with.
#[derive(Debug)]
pub struct Deps {
    /// The memory.
    pub store: Store,
    /// The words.
    pub texts: Arc<Texts>,
    /// The time.
    pub clock: Clock,
    /// Numbers for new learners.
    pub ids: Ids,
    /// Rings when there are messages to send.
    pub bell: Notify,
    /// Rings when there may be jobs to work off.
    pub work: Arc<Notify>,
    /// Rings when an announcement may go on.
    pub announce: Notify,
    /// Held while a release is being made: one at a time.
    pub counting: Arc<Mutex<()>>,
    /// Held while a file that somebody sent is read: one at a time.
    pub reading: Arc<Mutex<()>>,
    /// What is counted.
    pub tally: Tally,
    /// The tasks' signs of life.
    pub pulses: Pulses,
    /// Whether another program gets the updates.
    pub rival: alarm::Rival,
    /// The bot's name at its door, for links; known once the door is open.
    pub bot: OnceLock<String>,
    /// Gives what somebody sent; known once the door is open.
    pub fetch: OnceLock<Arc<dyn Fetch>>,
    /// Where those who are erased are listed, if backups are made that still know them.
    pub erasures: Option<Erasures>,
    library: RwLock<Arc<Library>>,
    boards: office::Boards,
    /// The second of the last heartbeat that was written.
    beat: AtomicI64,
    /// When a door was last noted to be listened to.
    listened: AtomicI64,
    /// When the file was last written anew after an erasure.
    vacuumed: AtomicI64,
    /// When old rows were last looked for.
    tidied: AtomicI64,
    /// The last of the team's answers that was looked at, among those that wait until their people are awake.
    untold: AtomicI64,
}

impl Deps {
    /// The shell's parts together.
    pub fn new(store: Store, library: Library, clock: Clock, ids: Ids) -> Self {
        let library = RwLock::new(Arc::new(library));
        Self {
            store,
            texts: Arc::new(Texts::shipped()),
            clock,
            ids,
            bell: Notify::new(),
            announce: Notify::new(),
            work: Arc::default(),
            counting: Arc::default(),
            reading: Arc::default(),
            tally: Tally::default(),
            pulses: Pulses::default(),
            rival: alarm::Rival::default(),
            bot: OnceLock::new(),
            fetch: OnceLock::new(),
            erasures: None,
            library,
            boards: office::Boards::default(),
            beat: AtomicI64::new(0),
            listened: AtomicI64::new(0),
            vacuumed: AtomicI64::new(0),
            tidied: AtomicI64::new(0),
            untold: AtomicI64::new(0),
        }
    }

    /// A link that opens the bot with this source; where its name is not known, the command that does the same.
    pub fn link(&self, source: &str) -> String {
        match self.bot.get() {
            Some(bot) => format!("https://t.me/{bot}?start={source}"),
            None => format!("/start {source}"),
        }
    }

    /// The content as it is now; it stays the same for as long as the turn holds it.
    pub fn library(&self) -> Arc<Library> {
        self.library
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Changes the content for every turn that begins from here on.
    pub fn change_library(&self, change: impl FnOnce(&mut Library)) {
        let mut library = self.library.write().unwrap_or_else(PoisonError::into_inner);
        change(Arc::make_mut(&mut library));
    }
}

/// Something that happened, and to whom.
#[derive(Clone, PartialEq)]
pub struct Incoming {
    /// The door's number of the update, by which a repeated one is known; none for what the shell does itself.
    pub update: Option<i64>,
    /// To whom.
    pub who: Who,
    /// What.
    pub event: Event,
    /// The update as it came, kept for eight days if nothing can be done with it.
    pub raw: String,
    /// The code of a tapped button that its door could not find on the message: it counts only if the person was shown it last.
    pub unproven: Option<String>,
    /// The job that this answers.
    pub job: Option<i64>,
    /// Whose words come with it, if somebody else's: what is said of them goes when they go.
    pub about: Option<LearnerId>,
}

/// To whom something happened.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Who {
    /// Somebody at a door.
    At(Address),
    /// Somebody known.
    Known(LearnerId),
}

impl Incoming {
    /// Something that somebody did at a door.
    pub fn at(address: Address, event: Event) -> Self {
        Self {
            update: None,
            who: Who::At(address),
            event,
            raw: String::new(),
            unproven: None,
            job: None,
            about: None,
        }
    }

    /// Something that the shell tells a conversation.
    pub fn to(learner: LearnerId, event: Event) -> Self {
        Self {
            update: None,
            who: Who::Known(learner),
            event,
            raw: String::new(),
            unproven: None,
            job: None,
            about: None,
        }
    }
}

/// Only the kind of event: what somebody said is no matter for a log.
impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            update,
            who,
            event,
            job,
            ..
        } = self;
        let mut out = f.debug_struct("Incoming");
        out.field("update", update)
            .field("who", who)
            .field("event", &event.kind());
        out.field("job", job).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Door;

    #[test]
    fn what_somebody_said_is_not_printed() {
        let address = Address {
            door: Door::Telegram,
            outer: "77001234".into(),
        };
        let mut incoming = Incoming::at(address, Event::Text("a secret".into()));
        incoming.raw = "another secret".into();
        let printed = format!("{incoming:?}");
        assert!(
            !printed.contains("secret") && !printed.contains("77001234"),
            "{printed}"
        );
    }
}
