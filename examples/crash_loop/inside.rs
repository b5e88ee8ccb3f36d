//! Long times: six hours without Telegram, three days without the machine. Sala's parts run in this process, on a clock that is moved;
//! the server's clock moves with it.

use crate::people::{People, now};
use crate::telegram::clock::Virtual;
use crate::telegram::process::Launch;
use crate::telegram::{Fake, Options};
use crate::verdict::Verdict;
use crate::{Arguments, truth};
use anyhow::Context;
use jiff::{Timestamp, ToSpan};
use sala::app::clock::{Clock, Ids};
use sala::app::courier::{self, Pace};
use sala::app::turn::Turns;
use sala::app::{Deps, keep, library, waker};
use sala::content::{self, Tree};
use sala::store::Store;
use sala::telegram::{self as door, Api, Floodgate, Telegram, listener};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

const SECOND: Duration = Duration::from_secs(1);
/// Ten in the morning in Phnom Penh.
const MORNING: &str = "2026-03-02T03:00:00Z";
/// Nobody gets more than this at once after a long silence.
const MOST: usize = 2;
const PEOPLE: usize = 60;

/// A Sala without a process of its own.
struct Inside {
    deps: Arc<Deps>,
    stop: CancellationToken,
    parts: JoinSet<()>,
}

impl Inside {
    async fn start(fake: &Fake, (database, lessons): (&Path, &Path)) -> anyhow::Result<Self> {
        let at = Timestamp::from_millisecond(fake.now())?;
        let store = Store::open(database).await?;
        let (loaded, problems) = content::load(&Tree::open(lessons)?);
        let loaded = loaded.with_context(|| format!("{problems:?}"))?;
        let library = library::publish(&store, loaded, at).await?;
        let deps = Deps::new(store, library, Clock::manual(at), Ids::Random);
        let deps = Arc::new(deps);
        courier::recover(&deps).await?;
        keep::house(&deps).await?;
        let api = Api::new(&format!("http://{}", fake.address()), fake.token());
        let me = door::get_me(&api).await?;
        let (turns, _writer) = Turns::start(deps.clone());
        let both = (deps.clone(), turns.clone());
        let door = Arc::new(Telegram::new(api, me, both, Floodgate::Open));
        let (stop, mut parts) = (CancellationToken::new(), JoinSet::new());
        let listening = listener::listen(door.clone(), stop.clone());
        let delivering = courier::run(deps.clone(), door, "off".parse::<Pace>()?, stop.clone());
        let waking = waker::run(deps.clone(), turns, stop.clone());
        // What they end with is told by what the people see.
        parts.spawn(async {
            let _ = listening.await;
        });
        parts.spawn(async {
            let _ = delivering.await;
        });
        parts.spawn(async {
            let _ = waking.await;
        });
        Ok(Self { deps, stop, parts })
    }

    /// Both clocks move on.
    fn pass(&self, fake: &Fake, time: jiff::Span) -> anyhow::Result<()> {
        let later = self.deps.clock.now().checked_add(time)?;
        self.deps.clock.advance_to(later);
        fake.advance(later.as_millisecond() - fake.now());
        Ok(())
    }

    async fn stop(mut self) -> anyhow::Result<()> {
        self.stop.cancel();
        while self.parts.join_next().await.is_some() {}
        let store = self.deps.store.clone();
        drop(self.deps);
        Ok(store.close().await?)
    }
}

/// A server whose clock stands in the morning, and people who always choose alike.
async fn scene(seed: u64) -> anyhow::Result<(Fake, People)> {
    let morning: Timestamp = MORNING.parse()?;
    let options = Options {
        seed,
        clock: Box::new(Virtual::at(morning.as_millisecond())),
        ..Options::default()
    };
    let fake = Fake::start(options).await?;
    let mut people = People::gather(&fake, PEOPLE, seed);
    people.steady = true;
    people.closing = true;
    Ok((fake, people))
}

/// Six hours without Telegram: taps are lost there, so everybody is asked again, once.
pub(crate) async fn away(arguments: &Arguments, launch: &Launch) -> anyhow::Result<Verdict> {
    let mut verdict = Verdict::default();
    let (fake, mut people) = scene(arguments.seed).await?;
    let database = launch.database();
    let sala = Inside::start(&fake, (&database, &arguments.lessons)).await?;
    people.live(Some(SECOND / 100), 8 * SECOND).await;
    people.live(None, SECOND).await;
    let until = fake.now() + 6 * 3_600_000;
    fake.with(|world| world.faults.outage = until);
    people.live(Some(SECOND / 100), 2 * SECOND).await;
    verdict.fact("tapped_in_vain", people.stuck(Duration::ZERO));
    fake.with(|world| world.journal.calls.clear());
    sala.pass(&fake, 6.hours().seconds(1))?;
    let expired = fake.with(|world| world.journal.expired.len());
    verdict.fact("taps_lost_at_telegram", expired);
    again(&mut verdict, &fake, &mut people).await;
    finish(&mut verdict, (&fake, &mut people), sala).await?;
    truth::compare(&mut verdict, (&fake, &people.ledger), &database).await?;
    Ok(verdict)
}

/// Three days asleep: no storm, and whoever has an open question is asked it again.
pub(crate) async fn asleep(arguments: &Arguments, launch: &Launch) -> anyhow::Result<Verdict> {
    let mut verdict = Verdict::default();
    let (fake, mut people) = scene(arguments.seed).await?;
    let database = launch.database();
    let sala = Inside::start(&fake, (&database, &arguments.lessons)).await?;
    people.live(Some(SECOND / 100), 8 * SECOND).await;
    people.live(None, SECOND).await;
    sala.stop().await?;
    people.live(Some(SECOND / 100), 2 * SECOND).await;
    verdict.fact("tapped_in_vain", people.stuck(Duration::ZERO));
    fake.advance(3 * 86_400_000 + 5 * 3_600_000);
    fake.with(|world| world.journal.calls.clear());
    let sala = Inside::start(&fake, (&database, &arguments.lessons)).await?;
    again(&mut verdict, &fake, &mut people).await;
    finish(&mut verdict, (&fake, &mut people), sala).await?;
    truth::compare(&mut verdict, (&fake, &people.ledger), &database).await?;
    Ok(verdict)
}

/// Everybody who waits is answered within a minute, by not too many messages.
async fn again(verdict: &mut Verdict, fake: &Fake, people: &mut People) {
    let since = now();
    while people.stuck(Duration::ZERO) > 0 && since.elapsed() < 60 * SECOND {
        people.live(None, SECOND / 5).await;
    }
    people.live(None, 3 * SECOND).await;
    verdict.none("not_asked_again", people.stuck(Duration::ZERO));
    let mut sent: BTreeMap<i64, usize> = BTreeMap::new();
    fake.with(|world| {
        let calls = world.journal.calls.iter();
        for call in calls.filter(|call| call.method == "sendMessage" && call.message.is_some()) {
            *sent.entry(call.chat.unwrap_or(0)).or_default() += 1;
        }
    });
    let most = sent.values().copied().max().unwrap_or(0);
    verdict.fact("people_written_to", sent.len());
    verdict.must("most_messages_to_one", most, most <= MOST);
}

/// Everybody goes on to the end as if nothing had been.
async fn finish(
    verdict: &mut Verdict,
    (fake, people): (&Fake, &mut People),
    sala: Inside,
) -> anyhow::Result<()> {
    people.live(Some(SECOND / 200), 15 * SECOND).await;
    people.live(None, 2 * SECOND).await;
    verdict.none("people_without_an_answer", people.stuck(Duration::ZERO));
    verdict.must(
        "came_to_the_end",
        people.ledger.done,
        people.ledger.done == PEOPLE,
    );
    let breaches = fake.with(|world| world.journal.violations().to_vec());
    verdict.must("schema", breaches.first().cloned(), breaches.is_empty());
    sala.stop().await
}
