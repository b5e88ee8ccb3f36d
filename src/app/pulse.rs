//! Signs of life: every task of the process stamps itself, and one that keeps silent for too long is named.

use super::clock::Uptime;
use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

/// The tasks of the process and when each was last heard of.
#[derive(Debug, Default)]
pub struct Pulses {
    uptime: Arc<Uptime>,
    tasks: Mutex<Vec<Pulse>>,
}

/// One task's own pulse.
#[derive(Clone, Debug)]
pub struct Pulse {
    name: &'static str,
    longest: Duration,
    uptime: Arc<Uptime>,
    /// Milliseconds of uptime at the last beat.
    last: Arc<AtomicU64>,
}

impl Pulses {
    /// Pulses that are measured by this time.
    pub fn new(uptime: Arc<Uptime>) -> Self {
        Self {
            uptime,
            tasks: Mutex::default(),
        }
    }

    /// Begins to watch a task, which may keep silent so long at the longest. One of the same name, which it replaces after a
    /// restart, is no longer watched.
    pub fn watch(&self, name: &'static str, longest: Duration) -> Pulse {
        let pulse = Pulse {
            name,
            longest,
            uptime: self.uptime.clone(),
            last: Arc::default(),
        };
        pulse.beat();
        let mut tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
        tasks.retain(|known| known.name != name);
        tasks.push(pulse.clone());
        pulse
    }

    /// Ends the watch over a task that was stopped on purpose.
    pub fn release(&self, name: &'static str) {
        let mut tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
        tasks.retain(|known| known.name != name);
    }

    /// The tasks that have been silent for longer than they may, and for how many seconds.
    pub fn stale(&self) -> Vec<(&'static str, u64)> {
        let tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
        let late = |task: &&Pulse| task.silence() > task.longest;
        let told = |task: &Pulse| (task.name, task.silence().as_secs());
        tasks.iter().filter(late).map(told).collect()
    }
}

impl Pulse {
    /// The task lives. Cheap enough for every turn of a loop.
    pub fn beat(&self) {
        self.last.store(self.uptime.millis(), Ordering::Relaxed);
    }

    fn silence(&self) -> Duration {
        let last = self.last.load(Ordering::Relaxed);
        Duration::from_millis(self.uptime.millis().saturating_sub(last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    #[test]
    fn a_silent_task_is_named_until_it_is_heard_again() {
        let uptime = Arc::new(Uptime::manual());
        let pulses = Pulses::new(uptime.clone());
        let courier = pulses.watch("courier", MINUTE);
        let listener = pulses.watch("listener", 2 * MINUTE);
        uptime.advance(MINUTE);
        assert!(pulses.stale().is_empty(), "not longer than it may");
        uptime.advance(Duration::from_secs(1));
        assert_eq!(pulses.stale(), [("courier", 61)]);
        courier.beat();
        assert!(pulses.stale().is_empty());
        uptime.advance(MINUTE);
        assert_eq!(pulses.stale(), [("listener", 121)]);
        listener.beat();
    }

    #[test]
    fn a_task_that_died_stays_stale_until_it_is_replaced_or_released() {
        let uptime = Arc::new(Uptime::manual());
        let pulses = Pulses::new(uptime.clone());
        drop(pulses.watch("courier", MINUTE));
        uptime.advance(2 * MINUTE);
        assert_eq!(pulses.stale(), [("courier", 120)]);
        let _again = pulses.watch("courier", MINUTE);
        assert!(pulses.stale().is_empty());
        uptime.advance(2 * MINUTE);
        pulses.release("courier");
        assert!(pulses.stale().is_empty());
    }
}
