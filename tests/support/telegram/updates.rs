//! The queue of updates as getUpdates gives it out: the earliest first, forgotten by offset, gone when too old.

use super::call::Call;
use super::faults::{Dice, Trouble};
use super::journal::Journal;
use super::refusal::{Refusal, bad};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

const MOST: usize = 100;
const LONGEST_WAIT: i64 = 50;
const AHEAD: i64 = 10;
const DAY: i64 = 86_400_000;
/// Button taps live this long in the queue, and can be answered this long.
pub(crate) const TAP_LIFE: i64 = 150_000;
/// Kinds that come only when asked for by name.
const ON_REQUEST: [&str; 3] = ["chat_member", "message_reaction", "message_reaction_count"];

struct Waiting {
    /// The whole update.
    value: Value,
    expires: i64,
}

/// The queue and who polls it.
pub(crate) struct Updates {
    waiting: BTreeMap<i64, Waiting>,
    /// Nothing waiting ends before this, so that most calls need not look.
    soonest: i64,
    /// The last one that was confirmed, for a server that gives it out again.
    confirmed: Option<Value>,
    next: i64,
    /// Empty: every kind but those on request.
    allowed: Vec<String>,
    poll: u64,
    last: Option<(i64, i64)>,
    next_conflict: i64,
    /// The real server slows down who asks the same again and again; a clock that stands would hang on it.
    pub(crate) patient: bool,
}

/// One getUpdates under way.
pub(crate) struct Poll {
    number: u64,
    limit: usize,
    pub(crate) until: i64,
    pub(crate) trouble: Option<Trouble>,
}

impl Updates {
    pub(crate) fn new(first: i64) -> Self {
        Self {
            waiting: BTreeMap::new(),
            soonest: i64::MAX,
            confirmed: None,
            next: first,
            allowed: Vec::new(),
            poll: 0,
            last: None,
            next_conflict: 0,
            patient: false,
        }
    }

    /// Queue an update if its kind is wanted; its id.
    pub(crate) fn push(&mut self, kind: &str, value: Value, now: i64) -> Option<i64> {
        let wanted = if self.allowed.is_empty() {
            !ON_REQUEST.contains(&kind)
        } else {
            self.allowed.iter().any(|own| own == kind)
        };
        wanted.then(|| self.push_any(kind, value, now))
    }

    /// Queue an update whether or not its kind is wanted.
    pub(crate) fn push_any(&mut self, kind: &str, value: Value, now: i64) -> i64 {
        let life = if kind == "callback_query" {
            TAP_LIFE
        } else {
            DAY
        };
        let id = self.next;
        self.next += 1;
        let expires = now + life;
        self.soonest = self.soonest.min(expires);
        // Moved in, not through `json!`, which copies.
        let mut update = Map::new();
        update.insert("update_id".to_owned(), id.into());
        update.insert(kind.to_owned(), value);
        let value = Value::Object(update);
        let waiting = Waiting { value, expires };
        self.waiting.insert(id, waiting);
        id
    }

    /// The next id is this one: after a silent week Telegram begins anywhere.
    pub(crate) fn restart_ids(&mut self, next: i64) {
        self.next = next;
    }

    /// The id of the next update.
    pub(crate) fn next_id(&self) -> i64 {
        self.next
    }

    /// How many polls have begun.
    pub(crate) fn polls(&self) -> u64 {
        self.poll
    }

    /// How many wait to be confirmed.
    pub(crate) fn pending(&self) -> usize {
        self.waiting.len()
    }

    /// Drop all, as deleteWebhook can.
    pub(crate) fn drop_pending(&mut self) {
        self.waiting.clear();
    }

    /// Drop what nobody asked for in time.
    pub(crate) fn expire(&mut self, now: i64, journal: &mut Journal) {
        if now < self.soonest {
            return;
        }
        self.waiting.retain(|id, waiting| {
            let lives = waiting.expires > now;
            if !lives {
                journal.expired.insert(*id);
            }
            lives
        });
        let ends = self.waiting.values().map(|waiting| waiting.expires);
        self.soonest = ends.min().unwrap_or(i64::MAX);
    }

    /// Begin a poll: it confirms by its offset and ends whichever poll was under way.
    pub(crate) fn begin(&mut self, call: &Call, now: i64, journal: &mut Journal) -> Poll {
        let offset = call.integer("offset").unwrap_or(0);
        let mut timeout = call.integer("timeout").unwrap_or(0).clamp(0, LONGEST_WAIT);
        let asked = usize::try_from(call.integer("limit").unwrap_or(0)).unwrap_or(0);
        let mut limit = if asked == 0 { MOST } else { asked.min(MOST) };
        if let Some((_, at)) = self
            .last
            .filter(|(last, _)| self.patient && *last == offset)
        {
            if timeout < 3 && now < at + 3000 {
                timeout = 3;
            }
            if now < at + 500 {
                limit = 1;
            }
        }
        self.last = Some((offset, now));
        if let Some(kinds) = call.fields.get("allowed_updates").and_then(Value::as_array) {
            let names = kinds.iter().filter_map(Value::as_str);
            self.allowed = names.map(str::to_owned).collect();
        }
        self.forget(offset, journal);
        self.poll += 1;
        Poll {
            number: self.poll,
            limit,
            until: now + timeout * 1000,
            trouble: None,
        }
    }

    /// A positive offset forgets what is below it, a negative one all but the last so many.
    fn forget(&mut self, offset: i64, journal: &mut Journal) {
        // Assumed: an offset far ahead of the queue, as a bot keeps it after ids restarted lower, forgets nothing.
        if offset > self.next + AHEAD {
            return;
        }
        let keep = usize::try_from(-offset).unwrap_or(0);
        let below = if offset >= 0 {
            offset
        } else {
            let first = self.waiting.keys().nth_back(keep.saturating_sub(1));
            first.copied().unwrap_or(0)
        };
        while let Some(entry) = self.waiting.first_entry().filter(|own| *own.key() < below) {
            let (id, waiting) = entry.remove_entry();
            journal.confirm(id);
            self.confirmed = Some(waiting.value);
        }
    }

    /// Whether a newer poll took this one's place.
    pub(crate) fn is_over(&self, poll: &Poll) -> bool {
        self.poll != poll.number
    }

    /// When the ended poll hears of it: the first at once, others later, so that two bots do not spin.
    pub(crate) fn conflict_at(&mut self, now: i64) -> i64 {
        if now >= self.next_conflict {
            self.next_conflict = now + 3000;
            now
        } else {
            now + 3000
        }
    }

    /// The batch, if there is anything.
    pub(crate) fn take(&self, poll: &Poll, dice: &mut Dice) -> Option<Vec<Value>> {
        let first = self.waiting.iter().take(poll.limit);
        let mut batch: Vec<Value> = first.map(|(_, waiting)| waiting.value.clone()).collect();
        if poll.trouble == Some(Trouble::Again) {
            batch.splice(0..0, self.confirmed.clone());
        }
        if batch.is_empty() {
            return None;
        }
        match poll.trouble {
            Some(Trouble::Twice) => batch.push(batch[dice.below(batch.len())].clone()),
            Some(Trouble::Shuffled) => {
                for at in (1..batch.len()).rev() {
                    batch.swap(at, dice.below(at + 1));
                }
            }
            _ => {}
        }
        Some(batch)
    }
}

/// What getUpdates refuses before it polls.
pub(crate) fn check(call: &Call) -> Result<(), Refusal> {
    match call.fields.get("allowed_updates") {
        // Assumed wording.
        Some(kinds) if !kinds.is_array() => Err(bad("can't parse allowed updates JSON object")),
        _ => Ok(()),
    }
}
