//! SIGTERM under load: Sala stops taking, finishes what it took, and ends by itself with 0.

use crate::Arguments;
use crate::kills::{self, Book};
use crate::logs::Search;
use crate::people::{People, now};
use crate::telegram::Fake;
use crate::telegram::faults::Dice;
use crate::telegram::process::Launch;
use crate::verdict::Verdict;
use std::time::Duration;

/// How long an end may take.
const PARTING: Duration = Duration::from_secs(10);

/// The scenario.
pub(crate) async fn sigterm(
    arguments: &Arguments,
    fake: &Fake,
    launch: &Launch,
) -> anyhow::Result<Verdict> {
    let mut verdict = Verdict::default();
    let mut people = People::gather(fake, arguments.people, arguments.seed);
    let (mut book, mut search) = (Book::default(), Search::default());
    let mut dice = Dice(arguments.seed);
    let each = Duration::from_secs_f64(1.0 / arguments.rate);
    let (mut late, mut longest) = (0, Duration::ZERO);
    for _ in 0..arguments.kills {
        let mut bot = launch.start(fake)?;
        let time = 300 + u64::try_from(dice.below(1_000))?;
        people.live(Some(each), Duration::from_millis(time)).await;
        let since = now();
        let ending = bot.terminate(PARTING);
        let (ended, ()) = tokio::join!(ending, people.live(Some(each), Duration::from_millis(100)));
        longest = longest.max(since.elapsed());
        late += usize::from(!ended.is_some_and(|status| status.success()));
        drop(bot);
        book.read(fake, fake.now());
        search.read(launch)?;
    }
    verdict.fact("stops", arguments.kills);
    verdict.fact("longest_stop_ms", u64::try_from(longest.as_millis())?);
    verdict.none("not_ended_well", late);
    kills::finish(
        &mut verdict,
        (fake, launch),
        (&mut people, &mut book, &mut search),
    )
    .await?;
    Ok(verdict)
}
