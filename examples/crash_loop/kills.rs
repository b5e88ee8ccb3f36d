//! `kill -9` at random instants, under people who answer and a Telegram that repeats, shuffles, refuses and breaks off.

use crate::Arguments;
use crate::logs::Search;
use crate::people::{People, now};
use crate::telegram::Fake;
use crate::telegram::faults::{Dice, Fault, Trouble};
use crate::telegram::journal::Entry;
use crate::telegram::process::Launch;
use crate::truth;
use crate::verdict::Verdict;
use std::collections::BTreeMap;
use std::time::Duration;

/// How long it may take until everybody is answered once all is well again.
const SETTLING: Duration = Duration::from_secs(90);
/// What a bot learned within this time before it was killed may be lost to it.
const FRESH: i64 = 250;

/// What the journal of each life tells, kept small.
#[derive(Default)]
pub(crate) struct Book {
    /// How often each question came to each person.
    arrivals: BTreeMap<(i64, String), usize>,
    /// When a chat was last told to wait, and whether that was just before a kill.
    told: BTreeMap<i64, i64>,
    refused: BTreeMap<i64, usize>,
    excused: BTreeMap<i64, usize>,
    windows: usize,
    early: usize,
    early_excused: usize,
    calls: usize,
}

impl Book {
    /// Read what happened since the last kill; `kill` is when the bot was killed.
    pub(crate) fn read(&mut self, fake: &Fake, kill: i64) {
        let calls = fake.with(|world| {
            let now = world.now;
            world.taps.retain(|_, tap| now - tap.at < 150_000);
            std::mem::take(&mut world.journal.calls)
        });
        self.calls += calls.len();
        for entry in &calls {
            self.one(entry, kill);
        }
    }

    fn one(&mut self, entry: &Entry, kill: i64) {
        let chat = entry.chat.unwrap_or(0);
        let fresh = kill - entry.at < FRESH;
        if entry.code == 429 && !entry.early {
            self.windows += 1;
            self.told.insert(chat, if fresh { kill } else { 0 });
        }
        if entry.early {
            let excused = self.told.get(&chat).is_some_and(|told| *told > 0);
            self.early += usize::from(!excused);
            self.early_excused += usize::from(excused);
        }
        // An answer that was cut off told the bot nothing.
        if entry.code == 403 && entry.fault.is_none() {
            *self.refused.entry(chat).or_default() += 1;
            *self.excused.entry(chat).or_default() += usize::from(fresh);
        }
        let question = entry.text.as_ref().filter(|text| text.starts_with('('));
        let sent = entry.message.is_some() && entry.method == "sendMessage";
        if let Some(text) = question.filter(|_| sent) {
            *self.arrivals.entry((chat, text.clone())).or_default() += 1;
        }
    }

    /// Write down what came of it.
    pub(crate) fn close(&self, verdict: &mut Verdict) {
        let copies: usize = self.arrivals.values().map(|count| count - 1).sum();
        verdict.fact("calls", self.calls);
        verdict.fact("questions_sent", self.arrivals.len());
        verdict.fact("questions_sent_again", copies);
        verdict.fact("windows", self.windows);
        verdict.fact("early_though_just_killed", self.early_excused);
        verdict.none("calls_in_a_window", self.early);
        verdict.fact("blocked", self.refused.len());
        let again = self
            .refused
            .iter()
            .filter(|(chat, count)| **count - self.excused.get(*chat).copied().unwrap_or(0) > 1);
        verdict.none("blocked_and_tried_again", again.count());
    }
}

/// What Telegram does wrong all the time.
pub(crate) fn troubles() -> Vec<Fault> {
    let of = |method: &str, trouble, chance| Fault {
        method: Some(method.to_owned()),
        ..Fault::always(trouble, chance)
    };
    vec![
        of("getUpdates", Trouble::Twice, 0.05),
        of("getUpdates", Trouble::Shuffled, 0.05),
        of("getUpdates", Trouble::Again, 0.05),
        of("sendMessage", Trouble::TooMany(1), 0.004),
        of("sendMessage", Trouble::TooMany(4), 0.001),
        of("sendMessage", Trouble::Garbage, 0.002),
        Fault::always(Trouble::ErrorBefore, 0.002),
        Fault::always(Trouble::ErrorAfter, 0.002),
        Fault::always(Trouble::CutBefore, 0.002),
        Fault::always(Trouble::CutAfter, 0.005),
    ]
}

/// The scenario.
pub(crate) async fn kills(
    arguments: &Arguments,
    fake: &Fake,
    launch: &Launch,
) -> anyhow::Result<Verdict> {
    let mut verdict = Verdict::default();
    let mut people = People::gather(fake, arguments.people, arguments.seed);
    let (mut book, mut search) = (Book::default(), Search::default());
    let mut dice = Dice(arguments.seed);
    let each = Duration::from_secs_f64(1.0 / arguments.rate);
    let (begun, mut alone) = (now(), 0);
    fake.with(|world| world.faults.orders = troubles());
    for life in 0..arguments.kills {
        let mut bot = logging(launch, life).start(fake)?;
        let time = 20 + u64::try_from(dice.below(2_000))?;
        people.live(Some(each), Duration::from_millis(time)).await;
        alone += usize::from(bot.ended().is_some());
        bot.kill();
        book.read(fake, fake.now());
        search.read(launch)?;
    }
    verdict.fact("kills", arguments.kills);
    verdict.none("ended_by_itself", alone);
    finish(
        &mut verdict,
        (fake, launch),
        (&mut people, &mut book, &mut search),
    )
    .await?;
    verdict.fact("seconds", begun.elapsed().as_secs());
    Ok(verdict)
}

/// Every fifth life tells all that it can tell.
fn logging(launch: &Launch, life: usize) -> Launch {
    let mut launch = launch.clone();
    let level = if life % 5 == 4 { "trace" } else { "info" };
    let level = ("RUST_LOG".to_owned(), level.to_owned());
    launch.environment.push(level);
    launch
}

/// All is well again: everybody is answered, the bot is stopped, and the books are compared.
pub(crate) async fn finish(
    verdict: &mut Verdict,
    (fake, launch): (&Fake, &Launch),
    (people, book, search): (&mut People, &mut Book, &mut Search),
) -> anyhow::Result<()> {
    fake.with(|world| world.faults.orders.clear());
    let mut bot = logging(launch, 0).start(fake)?;
    people.closing = true;
    let since = now();
    while people.stuck(Duration::ZERO) > 0 && since.elapsed() < SETTLING {
        people.live(None, Duration::from_millis(200)).await;
    }
    verdict.fact(
        "settled_after_ms",
        u64::try_from(since.elapsed().as_millis())?,
    );
    verdict.none("people_without_an_answer", people.stuck(Duration::ZERO));
    let (median, longest) = (people.ledger.wait(0.5), people.ledger.wait(1.0));
    verdict.fact("median_wait_ms", u64::try_from(median.as_millis())?);
    verdict.fact("longest_wait_ms", u64::try_from(longest.as_millis())?);
    verdict.fact("people_at_the_end", people.ledger.done);
    // What is on its way to those who left may end.
    people.live(None, Duration::from_secs(2)).await;
    let ended = bot.terminate(Duration::from_secs(10)).await;
    let well = ended.is_some_and(|status| status.success());
    verdict.must("stopped", format!("{ended:?}"), well);
    book.read(fake, fake.now());
    search.read(launch)?;
    book.close(verdict);
    truth::compare(verdict, (fake, &people.ledger), &launch.database()).await?;
    let breaches = fake.with(|world| world.journal.violations().to_vec());
    verdict.must("schema", breaches.first().cloned(), breaches.is_empty());
    verdict.must("canaries_would_be_seen", Search::sees(), Search::sees());
    verdict.fact("log_lines", search.lines);
    verdict.fact("complaints", serde_json::json!(search.complaints));
    verdict.none("panics", search.panics);
    verdict.must("canaries_in_logs", search.first.clone(), search.found == 0);
    Ok(())
}
