//! Which messages may go out now.

use super::{Claim, number};
use crate::{
    flow::Class,
    model::{Address, Door, LearnerId},
    store::{Reader, Result, address},
};
use sqlx::{query_as, query_scalar};

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
    /// Which live message it is; "" for none.
    pub slot: String,
    /// The message, as the shell wrote it.
    pub body: String,
    /// The sent message that it edits; none means that it is a message of its own.
    pub edits_message: Option<i64>,
    /// How often it was tried and failed.
    pub attempts: u32,
}

/// Whose messages are looked for: those of everybody at a door, or of one person there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// The door.
    pub door: Door,
    /// The door's id of the person; none means everybody.
    pub only: Option<String>,
}

/// The messages that may go out now, by class and then the longest waiting; at most one for each person.
///
/// One that the caller is sending already is among them until it is settled.
pub async fn due(reader: &Reader, mailbox: &Mailbox, now: i64, limit: u32) -> Result<Vec<Due>> {
    let mut found = Vec::new();
    for class in [Class::Reply, Class::Lesson, Class::Broadcast] {
        let left = limit.saturating_sub(found.len() as u32);
        if left > 0 {
            found.extend(due_of(reader, mailbox, class, (now, left)).await?);
        }
    }
    Ok(found)
}

/// The messages of one class that may go out now.
///
/// A row waits for the person's earlier rows of its class, for those of classes that go before it, for one that is being
/// sent, and while their chat is held.
pub async fn due_of(
    reader: &Reader,
    mailbox: &Mailbox,
    class: Class,
    (now, limit): (i64, u32),
) -> Result<Vec<Due>> {
    const SQL: &str = "select o.id, o.revision, o.learner_id, door, outer_id, o.slot, o.body, base.message_id, o.attempts
        from outbox as o cross join address on address.learner_id = o.learner_id
        left join outbox as base on base.id = o.edits
        where o.state = 'queued' and o.class = ?1 and o.due_at <= ?2
        and door = ?4 and (?5 is null or outer_id = ?5) and not exists (
            select 1 from outbox as other
            where other.learner_id = o.learner_id and other.state in ('queued', 'sending')
            and (other.class < o.class or (other.class = o.class and other.id < o.id)
                or other.state = 'sending' or (other.held and other.due_at > ?2)))
        order by o.due_at, o.id limit ?3";
    let found: Vec<Found> = query_as(SQL)
        .bind(number(class))
        .bind(now)
        .bind(limit)
        .bind(mailbox.door.as_str())
        .bind(mailbox.only.as_deref())
        .fetch_all(&reader.0)
        .await?;
    found.into_iter().map(|row| read(class, row)).collect()
}

/// The next moment after this one at which a message may go out.
pub async fn next_after(reader: &Reader, now: i64) -> Result<Option<i64>> {
    const SQL: &str = "select min(due_at) from (
        select min(due_at) as due_at from outbox where state = 'queued' and class = 0 and due_at > ?1
        union all select min(due_at) from outbox where state = 'queued' and class = 1 and due_at > ?1
        union all select min(due_at) from outbox where state = 'queued' and class = 2 and due_at > ?1)";
    Ok(query_scalar(SQL).bind(now).fetch_one(&reader.0).await?)
}

type Found = (
    i64,
    i64,
    i64,
    String,
    String,
    String,
    String,
    Option<i64>,
    u32,
);

fn read(class: Class, found: Found) -> Result<Due> {
    let (id, revision, learner, door, outer, slot, body, edits_message, attempts) = found;
    Ok(Due {
        claim: Claim { id, revision },
        learner: LearnerId(learner),
        address: address::read(&door, outer)?,
        class,
        slot,
        body,
        edits_message,
        attempts,
    })
}
