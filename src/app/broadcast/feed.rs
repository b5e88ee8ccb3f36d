//! Hands out: as many as fit, by turns where several announcements go out at once. Whoever sleeps waits for the morning, whoever is gone
//! gets none.

use crate::{
    app::Deps,
    model::{BroadcastId, LearnerId, Programme},
    plan::wake,
    store::{
        StoreError,
        broadcast::{self, Broadcast, Candidate},
    },
};
use jiff::{Timestamp, tz::TimeZone};

/// How many are handed out at most, and how many of one announcement before it is the next one's turn.
const MOST: usize = 256;
const TURN: usize = 8;

/// How many looks are made for people who are awake.
const LOOKS: usize = 50;

/// The people of one announcement, by what is done with them.
#[derive(Default)]
struct Sorted {
    ready: Vec<LearnerId>,
    gone: Vec<LearnerId>,
    asleep: Vec<(LearnerId, i64)>,
}

/// Hands out what is due, if few wait in the outbox.
pub(super) async fn feed(deps: &Deps, running: &[Broadcast]) -> Result<(), StoreError> {
    if running.is_empty() || !broadcast::is_queue_short(deps.store.reader()).await? {
        return Ok(());
    }
    let share = MOST / running.len();
    let mut ready: Vec<(BroadcastId, Vec<LearnerId>)> = Vec::new();
    for announcement in running {
        let people = find(deps, announcement, share.max(1)).await?;
        ready.push((announcement.id, people));
    }
    let longest = ready.iter().map(|(_, people)| people.len()).max();
    let longest = longest.unwrap_or_default();
    if longest == 0 {
        return Ok(());
    }
    let now = deps.clock.now().as_second();
    let mut tx = deps.store.begin().await?;
    // By turns: the first few of each, then the next few of each.
    for from in (0..longest).step_by(TURN) {
        for (id, people) in &ready {
            let some = people.iter().skip(from).take(TURN).copied();
            broadcast::hand_out(&mut tx, *id, (&some.collect::<Vec<_>>(), now)).await?;
        }
    }
    tx.commit().await?;
    deps.bell.notify_one();
    Ok(())
}

/// Those who may get it now. The others among those whose time has come are put aside.
async fn find(
    deps: &Deps,
    announcement: &Broadcast,
    share: usize,
) -> Result<Vec<LearnerId>, StoreError> {
    let now = deps.clock.now();
    let limit = u32::try_from(share).unwrap_or(u32::MAX);
    for _ in 0..LOOKS {
        let asked = (now.as_second(), limit);
        let candidates = broadcast::candidates(deps.store.reader(), announcement.id, asked).await?;
        if candidates.is_empty() {
            break;
        }
        let sorted = sort(&deps.library().programme, announcement, (candidates, now));
        put_aside(deps, announcement.id, &sorted).await?;
        if !sorted.ready.is_empty() {
            return Ok(sorted.ready);
        }
    }
    Ok(Vec::new())
}

fn sort(
    programme: &Programme,
    announcement: &Broadcast,
    (candidates, now): (Vec<Candidate>, Timestamp),
) -> Sorted {
    let mut sorted = Sorted::default();
    for candidate in candidates {
        let zone = zone(programme, &candidate);
        let local = now.to_zoned(zone);
        if !candidate.reachable {
            sorted.gone.push(candidate.learner);
        } else if announcement.content.at_night || !wake::is_quiet(programme, &local) {
            sorted.ready.push(candidate.learner);
        } else {
            let morning = wake::after_quiet(programme, &local, now).as_second();
            sorted.asleep.push((candidate.learner, morning));
        }
    }
    sorted
}

fn zone(programme: &Programme, candidate: &Candidate) -> TimeZone {
    let named = candidate.zone.as_deref().unwrap_or(&programme.default_zone);
    TimeZone::get(named).unwrap_or(TimeZone::UTC)
}

async fn put_aside(deps: &Deps, id: BroadcastId, sorted: &Sorted) -> Result<(), StoreError> {
    if sorted.gone.is_empty() && sorted.asleep.is_empty() {
        return Ok(());
    }
    let mut tx = deps.store.begin().await?;
    broadcast::gone(&mut tx, id, &sorted.gone).await?;
    broadcast::postpone(&mut tx, id, &sorted.asleep).await?;
    tx.commit().await
}
