//! Which messages may go out now.

use super::{CLASSES, Claim, number};
use crate::{
    flow::Class,
    model::{Address, Door, LearnerId},
    store::{Reader, Result},
};
use sqlx::query_as;

/// How many rows one look goes over, however many of them have to wait: it stays short behind a queue of thousands who do.
const SCAN: i64 = 512;

/// A message that may go out.
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    /// The row, for settling it.
    pub claim: Claim,
    /// For whom.
    pub learner: LearnerId,
    /// Where they are reached.
    pub address: Address,
    /// How soon it goes out.
    pub class: Class,
    /// The message, as the shell wrote it.
    pub body: String,
    /// The sent message that it edits; none means that it is a message of its own.
    pub edits_message: Option<i64>,
    /// How often it was tried and failed.
    pub attempts: u32,
    /// Whether it is for somebody who was erased: the last that they get.
    pub farewell: bool,
}

/// Whose messages are looked for: those of everybody at a door, or of one person there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// The door.
    pub door: Door,
    /// The door's id of the person; none means everybody.
    pub only: Option<String>,
}

/// A row's place in the queue of its class: when it was due, and its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(i64, i64);

impl Place {
    /// Before the first row.
    pub const FRONT: Self = Place(i64::MIN, 0);
}

/// What is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// Messages of this class,
    pub class: Class,
    /// due by now, in unix seconds,
    pub now: i64,
    /// at most so many,
    pub limit: u32,
    /// behind this place,
    pub after: Place,
    /// for none of these people,
    pub busy: Vec<LearnerId>,
    /// and for these only edits.
    pub resting: Vec<LearnerId>,
}

impl Look {
    /// One message of this class for anybody.
    pub fn new(class: Class, now: i64) -> Self {
        Self {
            class,
            now,
            limit: 1,
            after: Place::FRONT,
            busy: Vec::new(),
            resting: Vec::new(),
        }
    }
}

/// The messages that may go out now, by class and then the longest waiting; at most one for each person.
///
/// One that the caller is sending already is among them until it is settled.
pub async fn due(reader: &Reader, mailbox: &Mailbox, now: i64, limit: u32) -> Result<Vec<Due>> {
    const EVERYTHING: i64 = -1;
    let mut found = Vec::new();
    for class in CLASSES {
        let asked = Look {
            limit: limit.saturating_sub(found.len() as u32),
            ..Look::new(class, now)
        };
        if asked.limit > 0 {
            found.extend(find(reader, mailbox, &asked, EVERYTHING).await?);
        }
    }
    Ok(found)
}

/// The messages of one class that may go out now, the longest waiting first, of the next rows behind a place.
///
/// A row waits for the person's earlier rows of its class, for those of classes that go before it, for one that is being
/// sent, and while their chat is held. If fewer than asked for are found, [`further`] tells where to go on.
pub async fn look(reader: &Reader, mailbox: &Mailbox, asked: &Look) -> Result<Vec<Due>> {
    find(reader, mailbox, asked, SCAN).await
}

async fn find(reader: &Reader, mailbox: &Mailbox, asked: &Look, scan: i64) -> Result<Vec<Due>> {
    // The scan walks along the index; what a row holds is read only of those that may go.
    const SQL: &str = "select o.id, o.revision, o.learner_id, outer_id, o.body, base.message_id, o.attempts,
            exists (select 1 from erasure where erasure.learner_id = o.learner_id)
        from (select id, learner_id from outbox
            where state = 'queued' and class = ?1 and due_at <= ?2 and (due_at, id) > (?3, ?4)
            order by due_at, id limit ?5) as scan
        cross join outbox as o on o.id = scan.id
        cross join address on address.learner_id = scan.learner_id
        left join outbox as base on base.id = o.edits
        where door = ?7 and (?8 is null or outer_id = ?8)
        and scan.learner_id not in (select value from jsonb_each(?9))
        and (base.message_id is not null or scan.learner_id not in (select value from jsonb_each(?10)))
        and not exists (
            select 1 from outbox as other
            where other.learner_id = scan.learner_id and other.state in ('queued', 'sending')
            and (other.class < ?1 or (other.class = ?1 and other.id < o.id)
                or other.state = 'sending' or (other.held and other.due_at > ?2)))
        limit ?6";
    let found: Vec<Found> = query_as(SQL)
        .bind(number(asked.class))
        .bind(asked.now)
        .bind(asked.after.0)
        .bind(asked.after.1)
        .bind(scan)
        .bind(asked.limit)
        .bind(mailbox.door.as_str())
        .bind(mailbox.only.as_deref())
        .bind(serde_json::to_string(&asked.busy)?)
        .bind(serde_json::to_string(&asked.resting)?)
        .fetch_all(&reader.0)
        .await?;
    let read = |row| read(asked.class, mailbox.door, row);
    Ok(found.into_iter().map(read).collect())
}

/// The last place that a look goes over; none if it goes to the end of the queue.
pub async fn further(reader: &Reader, asked: &Look) -> Result<Option<Place>> {
    const SQL: &str = "select due_at, id from outbox
        where state = 'queued' and class = ?1 and due_at <= ?2 and (due_at, id) > (?3, ?4)
        order by due_at, id limit 1 offset ?5";
    let found: Option<(i64, i64)> = query_as(SQL)
        .bind(number(asked.class))
        .bind(asked.now)
        .bind(asked.after.0)
        .bind(asked.after.1)
        .bind(SCAN - 1)
        .fetch_optional(&reader.0)
        .await?;
    Ok(found.map(|(due_at, id)| Place(due_at, id)))
}

/// What waits, now and later.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outlook {
    /// Whether something of each class is due: replies, lessons, broadcasts.
    pub due: [bool; 3],
    /// When the next message falls due that is not yet, in unix seconds.
    pub next: Option<i64>,
}

/// What waits at this moment, and when to look again.
pub async fn outlook(reader: &Reader, now: i64) -> Result<Outlook> {
    const SQL: &str = "select
        exists (select 1 from outbox where state = 'queued' and class = 0 and due_at <= ?1),
        exists (select 1 from outbox where state = 'queued' and class = 1 and due_at <= ?1),
        exists (select 1 from outbox where state = 'queued' and class = 2 and due_at <= ?1),
        (select min(next) from (
            select min(due_at) as next from outbox where state = 'queued' and class = 0 and due_at > ?1
            union all select min(due_at) from outbox where state = 'queued' and class = 1 and due_at > ?1
            union all select min(due_at) from outbox where state = 'queued' and class = 2 and due_at > ?1))";
    let (reply, lesson, broadcast, next) = query_as(SQL).bind(now).fetch_one(&reader.0).await?;
    Ok(Outlook {
        due: [reply, lesson, broadcast],
        next,
    })
}

type Found = (i64, i64, i64, String, String, Option<i64>, u32, bool);

fn read(class: Class, door: Door, found: Found) -> Due {
    let (id, revision, learner, outer, body, edits_message, attempts, farewell) = found;
    Due {
        claim: Claim { id, revision },
        learner: LearnerId(learner),
        address: Address { door, outer },
        class,
        body,
        edits_message,
        attempts,
        farewell,
    }
}
