//! The server's time, in milliseconds since 1970: the machine's, or one that moves only when a test says so.

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::sync::watch;

/// A wait that ends at a moment of the clock.
pub(crate) type Pause = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Where the time comes from.
pub(crate) trait Clock: Send + Sync {
    fn now(&self) -> i64;
    fn until(&self, at: i64) -> Pause;
    /// Move on by so many milliseconds.
    fn advance(&self, by: i64);
    /// Whether it moves only by `advance`.
    fn stands(&self) -> bool;
}

/// The machine's clock, with what was added to it.
#[derive(Default)]
pub(crate) struct Real {
    ahead: AtomicI64,
}

impl Clock for Real {
    #[allow(clippy::disallowed_methods, reason = "the server has its own time")]
    fn now(&self) -> i64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        let machine = since.map_or(0, |since| since.as_millis());
        i64::try_from(machine).unwrap_or(i64::MAX) + self.ahead.load(Ordering::Relaxed)
    }

    fn until(&self, at: i64) -> Pause {
        let left = u64::try_from(at - self.now()).unwrap_or(0);
        Box::pin(tokio::time::sleep(Duration::from_millis(left)))
    }

    fn advance(&self, by: i64) {
        self.ahead.fetch_add(by, Ordering::Relaxed);
    }

    fn stands(&self) -> bool {
        false
    }
}

/// A clock that stands until it is moved.
pub(crate) struct Virtual {
    now: watch::Sender<i64>,
}

impl Virtual {
    pub(crate) fn at(now: i64) -> Self {
        Self {
            now: watch::Sender::new(now),
        }
    }
}

impl Clock for Virtual {
    fn now(&self) -> i64 {
        *self.now.borrow()
    }

    fn until(&self, at: i64) -> Pause {
        let mut now = self.now.subscribe();
        Box::pin(async move {
            // The clock is dropped only with the server, and then nobody waits for the answer.
            let _ = now.wait_for(|now| *now >= at).await;
        })
    }

    fn advance(&self, by: i64) {
        self.now.send_modify(|now| *now += by);
    }

    fn stands(&self) -> bool {
        true
    }
}
