//! Telegram's pace: so many messages a second overall and to one chat, a burst, and a while of refusals once overdrawn.

use std::collections::BTreeMap;

/// The figures; milliseconds and messages.
#[derive(Clone, Debug)]
pub(crate) struct Limits {
    pub(crate) overall_per_second: f64,
    pub(crate) overall_burst: f64,
    pub(crate) chat_per_second: f64,
    pub(crate) chat_burst: f64,
    /// To a group, over a minute.
    pub(crate) group_per_minute: f64,
    /// Edits to one chat. Nobody publishes this; it is as much as bots report to get through.
    pub(crate) edits_per_second: f64,
    pub(crate) edits_burst: f64,
    pub(crate) penalty: i64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            overall_per_second: 30.0,
            overall_burst: 30.0,
            chat_per_second: 1.0,
            chat_burst: 3.0,
            group_per_minute: 20.0,
            edits_per_second: 1.0,
            edits_burst: 20.0,
            penalty: 3000,
        }
    }
}

struct Bucket {
    left: f64,
    at: i64,
}

/// Buckets and closed windows; without limits only the windows count.
#[derive(Default)]
pub(crate) struct Pace {
    pub(crate) limits: Option<Limits>,
    overall: Option<Bucket>,
    chats: BTreeMap<i64, Bucket>,
    edits: BTreeMap<i64, Bucket>,
    closed: i64,
    closed_chats: BTreeMap<i64, i64>,
}

/// Whether a message may pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Passes,
    /// Overdrawn now: so many milliseconds.
    Overdrawn(i64),
    /// Came although it had been told to wait.
    Early(i64),
}

impl Pace {
    /// Refuse until a moment: one chat, or all.
    pub(crate) fn close(&mut self, chat: Option<i64>, until: i64) {
        let end = match chat {
            Some(chat) => self.closed_chats.entry(chat).or_default(),
            None => &mut self.closed,
        };
        *end = until.max(*end);
    }

    /// Take one message's place.
    pub(crate) fn take(&mut self, chat: i64, now: i64) -> Verdict {
        let left = self.window(chat, now);
        if left > 0 {
            return Verdict::Early(left);
        }
        let Some(limits) = self.limits.clone() else {
            return Verdict::Passes;
        };
        let overall = self.overall.get_or_insert(Bucket {
            left: limits.overall_burst,
            at: now,
        });
        if !overall.draw(now, limits.overall_per_second, limits.overall_burst) {
            self.close(None, now + limits.penalty);
            return Verdict::Overdrawn(limits.penalty);
        }
        let (per_second, burst) = if chat < 0 {
            (limits.group_per_minute / 60.0, limits.group_per_minute)
        } else {
            (limits.chat_per_second, limits.chat_burst)
        };
        let own = self.chats.entry(chat).or_insert(Bucket {
            left: burst,
            at: now,
        });
        if !own.draw(now, per_second, burst) {
            self.close(Some(chat), now + limits.penalty);
            return Verdict::Overdrawn(limits.penalty);
        }
        Verdict::Passes
    }

    /// Take one edit's place.
    pub(crate) fn edit(&mut self, chat: i64, now: i64) -> Verdict {
        let left = self.window(chat, now);
        if left > 0 {
            return Verdict::Early(left);
        }
        let Some(limits) = &self.limits else {
            return Verdict::Passes;
        };
        let own = self.edits.entry(chat).or_insert(Bucket {
            left: limits.edits_burst,
            at: now,
        });
        if own.draw(now, limits.edits_per_second, limits.edits_burst) {
            return Verdict::Passes;
        }
        let penalty = limits.penalty;
        self.close(Some(chat), now + penalty);
        Verdict::Overdrawn(penalty)
    }

    /// How long a chat, or everything, is still closed.
    fn window(&self, chat: i64, now: i64) -> i64 {
        let own = self.closed_chats.get(&chat).copied().unwrap_or(0);
        (self.closed.max(own) - now).max(0)
    }
}

impl Bucket {
    fn draw(&mut self, now: i64, per_second: f64, burst: f64) -> bool {
        // Milliseconds since the last draw are few enough for a float.
        let since = (now - self.at).max(0) as f64 / 1000.0;
        self.left = (self.left + since * per_second).min(burst);
        self.at = now;
        if self.left < 1.0 {
            return false;
        }
        self.left -= 1.0;
        true
    }
}
