//! A Bot API server of our own for tests: it behaves as Telegram's does where the bot can tell, counts what reached
//! whom, and fails when it is told to. `examples/fake_telegram.rs` runs it for a person; it must use nothing of the crate.

pub(crate) mod call;
pub(crate) mod clock;
mod control;
pub(crate) mod faults;
pub(crate) mod files;
pub(crate) mod journal;
pub(crate) mod learner;
mod methods;
pub(crate) mod pace;
pub(crate) mod people;
pub(crate) mod process;
pub(crate) mod random;
pub(crate) mod refusal;
mod run;
pub(crate) mod schema;
mod server;
mod text;
pub(crate) mod updates;
pub(crate) mod walker;
pub(crate) mod world;

use clock::{Clock, Pause};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::sync::futures::Notified;
use world::World;

/// How a server starts.
pub(crate) struct Options {
    /// 0 takes any free port.
    pub(crate) port: u16,
    pub(crate) token: String,
    pub(crate) seed: u64,
    pub(crate) clock: Box<dyn Clock>,
    /// Check every request and object against the schema. A bench that measures the bot does not.
    pub(crate) strict: bool,
    /// How many calls, taps and update ids are remembered, and a hundredth as many messages of each chat (at least 3);
    /// the rest is only counted.
    pub(crate) keep: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: 0,
            token: "1:x".to_owned(),
            seed: 1,
            clock: Box::new(clock::Real::default()),
            strict: true,
            keep: usize::MAX,
        }
    }
}

/// A running server; copies are the same one. It ends with its tokio runtime.
#[derive(Clone)]
pub(crate) struct Fake {
    shared: Arc<Shared>,
}

struct Shared {
    world: Mutex<World>,
    clock: Box<dyn Clock>,
    /// Something that a poll or a learner may wait for.
    news: Notify,
    token: String,
    address: SocketAddr,
}

impl Fake {
    /// Listen on loopback.
    pub(crate) async fn start(options: Options) -> std::io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await?;
        let mut world = World::new(&options);
        world.updates.patient = !options.clock.stands();
        let shared = Shared {
            world: Mutex::new(world),
            clock: options.clock,
            news: Notify::new(),
            token: options.token,
            address: listener.local_addr()?,
        };
        let fake = Self {
            shared: Arc::new(shared),
        };
        tokio::spawn(server::serve(fake.clone(), listener));
        Ok(fake)
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.shared.address
    }

    pub(crate) fn token(&self) -> &str {
        &self.shared.token
    }

    /// Look at the world or change it; whoever waits for a change is woken.
    pub(crate) fn with<T>(&self, what: impl FnOnce(&mut World) -> T) -> T {
        let lock = self.shared.world.lock();
        // A test that failed inside must not hide why.
        let mut world = lock.unwrap_or_else(PoisonError::into_inner);
        world.now = self.now();
        let World {
            now,
            updates,
            journal,
            ..
        } = &mut *world;
        updates.expire(*now, journal);
        let before = (world.updates.next_id(), world.changes);
        let result = what(&mut world);
        let changed = before != (world.updates.next_id(), world.changes);
        drop(world);
        if changed {
            self.wake();
        }
        result
    }

    /// Milliseconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        self.shared.clock.now()
    }

    /// Move the clock on by so many milliseconds.
    pub(crate) fn advance(&self, by: i64) {
        self.shared.clock.advance(by);
        self.wake();
    }

    fn until(&self, at: i64) -> Pause {
        self.shared.clock.until(at)
    }

    fn news(&self) -> Notified<'_> {
        self.shared.news.notified()
    }

    fn wake(&self) {
        self.shared.news.notify_waiters();
    }
}
