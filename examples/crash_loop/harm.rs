//! Harm from outside: Telegram is away for a while, the disk is full, the database refuses some people.

use crate::Arguments;
use crate::kills::{self, Book};
use crate::logs::Search;
use crate::people::People;
use crate::telegram::Fake;
use crate::telegram::process::Launch;
use crate::truth;
use crate::verdict::Verdict;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

/// Every connection is cut for some seconds, several times; what waited is delivered after it.
pub(crate) async fn outage(
    arguments: &Arguments,
    fake: &Fake,
    launch: &Launch,
) -> anyhow::Result<Verdict> {
    let mut verdict = Verdict::default();
    let mut people = People::gather(fake, arguments.people, arguments.seed);
    let each = Duration::from_secs_f64(1.0 / arguments.rate);
    let mut bot = launch.start(fake)?;
    for seconds in [2, 5, 20] {
        people.live(Some(each), 3 * SECOND).await;
        let until = fake.now() + seconds * 1000;
        fake.with(|world| world.faults.outage = until);
        let time = Duration::from_secs(u64::try_from(seconds)?);
        people.live(Some(each), time).await;
    }
    people.live(Some(each), 3 * SECOND).await;
    verdict.none("ended_by_itself", usize::from(bot.ended().is_some()));
    stop(&mut verdict, (fake, launch), (people, bot)).await
}

/// The database's disk is full for a while; then there is room again.
pub(crate) async fn disk_full(
    arguments: &Arguments,
    fake: &Fake,
    launch: &Launch,
) -> anyhow::Result<Verdict> {
    let mut verdict = Verdict::default();
    let Some(disk) = SmallDisk::mount(&launch.folder.join("disk"))? else {
        verdict.fact(
            "skipped",
            "a small disk can be mounted only by root on Linux",
        );
        return Ok(verdict);
    };
    let launch = Launch {
        folder: disk.0.clone(),
        ..launch.clone()
    };
    let mut people = People::gather(fake, 100, arguments.seed);
    let each = Some(SECOND / 100);
    let mut bot = launch.start(fake)?;
    people.live(each, 6 * SECOND).await;
    for _ in 0..3 {
        let filler = disk.fill()?;
        let stored = fake.with(|world| world.journal.confirmed.len());
        people.live(each, 5 * SECOND).await;
        let more = fake.with(|world| world.journal.confirmed.len()) - stored;
        verdict.fact("confirmed_while_full", more);
        fs::remove_file(filler)?;
        people.live(each, 5 * SECOND).await;
    }
    verdict.none("ended_by_itself", usize::from(bot.ended().is_some()));
    let verdict = stop(&mut verdict, (fake, &launch), (people, bot)).await?;
    drop(disk);
    Ok(verdict)
}

/// A mounted file system with room for the longest journal, and not much more.
struct SmallDisk(PathBuf);

impl SmallDisk {
    /// None where this may not be done.
    fn mount(at: &Path) -> anyhow::Result<Option<Self>> {
        fs::create_dir_all(at)?;
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=160m", "tmpfs"])
            .arg(at)
            .status();
        let fine = mounted.is_ok_and(|status| status.success());
        Ok(fine.then(|| Self(at.to_owned())))
    }

    /// Fill it to the last byte.
    fn fill(&self) -> anyhow::Result<PathBuf> {
        let path = self.0.join("filler");
        let mut file = File::create(&path)?;
        let mut size = 1 << 20;
        while size > 0 {
            if file.write_all(&vec![0; size]).is_err() {
                size /= 2;
            }
        }
        Ok(path)
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // What stays mounted is gone with the machine; there is nobody left to tell.
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

/// The database takes no answer to one question from some people: they are told, and nobody else notices.
pub(crate) async fn refused(
    arguments: &Arguments,
    fake: &Fake,
    launch: &Launch,
) -> anyhow::Result<Verdict> {
    let mut verdict = Verdict::default();
    let mut people = People::gather(fake, 200, arguments.seed);
    let each = Some(Duration::from_secs_f64(1.0 / arguments.rate));
    let mut bot = launch.start(fake)?;
    people.live(each, 3 * SECOND).await;
    let mut base = truth::open(&launch.database()).await?;
    let poison = "create trigger poison before insert on answer
        when new.question = 'rate_05' and new.learner_id % 20 = 0
        begin select raise(abort, 'poison'); end";
    sqlx::query(poison).execute(&mut base).await?;
    people.live(each, 20 * SECOND).await;
    sqlx::query("drop trigger poison")
        .execute(&mut base)
        .await?;
    people.closing = true;
    people.live(None, 5 * SECOND).await;
    verdict.none("ended_by_itself", usize::from(bot.ended().is_some()));
    let aside = truth::number(&mut base, "select count(*) from quarantine").await?;
    verdict.must("quarantined", aside, aside > 0);
    let others = "select count(*) from quarantine where learner_id % 20 <> 0";
    let others = truth::number(&mut base, others).await?;
    verdict.must("quarantined_of_others", others, others == 0);
    verdict.none("people_without_an_answer", people.stuck(3 * SECOND));
    let (median, longest) = (people.ledger.wait(0.5), people.ledger.wait(1.0));
    verdict.fact("median_wait_ms", u64::try_from(median.as_millis())?);
    verdict.fact("longest_wait_ms", u64::try_from(longest.as_millis())?);
    let ended = bot.terminate(10 * SECOND).await;
    verdict.must(
        "stopped",
        format!("{ended:?}"),
        ended.is_some_and(|own| own.success()),
    );
    Ok(verdict)
}

/// The bot is stopped, started once more without any harm, and the books are compared.
async fn stop(
    verdict: &mut Verdict,
    (fake, launch): (&Fake, &Launch),
    (mut people, mut bot): (People, crate::telegram::process::Process),
) -> anyhow::Result<Verdict> {
    let ended = bot.terminate(10 * SECOND).await;
    verdict.must(
        "first_stop",
        format!("{ended:?}"),
        ended.is_some_and(|own| own.success()),
    );
    let (mut book, mut search) = (Book::default(), Search::default());
    kills::finish(
        verdict,
        (fake, launch),
        (&mut people, &mut book, &mut search),
    )
    .await?;
    Ok(std::mem::take(verdict))
}
