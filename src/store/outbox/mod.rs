//! The messages to send. Here they are queued and drawn; `queue` finds those that may go out, `settle` keeps what became of them.
//!
//! To one person they go by class, then in the order of their ids. A redraw takes the place of a body that is not sent yet,
//! or becomes a row of its own that edits the message sent last in its slot; the newest wins.

mod count;
mod queue;
mod recall;
mod settle;

pub use count::{Abandoned, abandon, is_crowded, is_refused, waiting};
pub use queue::{Due, Look, Mailbox, Outlook, Place, due, further, look, outlook};
pub(super) use recall::recall;
pub use settle::{Claim, Settled, recover, sending, settle, tidy};

use super::{Result, Tx, rows};
use crate::{flow::Class, model::LearnerId};
use std::collections::HashMap;

/// A message to queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct New<'a> {
    /// For whom.
    pub learner: LearnerId,
    /// How soon it goes out.
    pub class: Class,
    /// Which live message it is; "" for none.
    pub slot: &'a str,
    /// Whether it changes the live message of its slot, if there is one.
    pub redraw: bool,
    /// The message, as the shell writes it.
    pub body: String,
    /// When it goes out at the earliest, in unix seconds.
    pub due_at: i64,
    /// Whose words it carries, if somebody else's: it goes when they go.
    pub about: Option<LearnerId>,
}

/// Queues messages in their order.
pub async fn add(tx: &mut Tx, messages: Vec<New<'_>>) -> Result<()> {
    let messages = coalesce(messages);
    if messages.is_empty() {
        return Ok(());
    }
    let live = live(tx, &messages).await?;
    let (mut replaced, mut added) = (Vec::new(), Vec::new());
    for (place, new) in messages.iter().enumerate() {
        let class = number(new.class);
        match live.get(&place) {
            Some(Live::Queued(row)) => {
                replaced.push((*row, class, &new.body, new.due_at, new.about));
            }
            Some(Live::Sent(row)) => added.push((
                new.learner,
                class,
                new.slot,
                Some(*row),
                &new.body,
                (new.due_at, new.about),
            )),
            None => {
                let when = (new.due_at, new.about);
                added.push((new.learner, class, new.slot, None, &new.body, when));
            }
        }
    }
    if !replaced.is_empty() {
        replace(tx, &replaced).await?;
    }
    if !added.is_empty() {
        insert(tx, &added).await?;
    }
    Ok(())
}

/// Lets a redraw take the place of the message that it redraws within one group.
fn coalesce(messages: Vec<New<'_>>) -> Vec<New<'_>> {
    let mut newest: HashMap<(LearnerId, &str), usize> = HashMap::new();
    let mut kept: Vec<New<'_>> = Vec::with_capacity(messages.len());
    for new in messages {
        let live = (new.learner, new.slot);
        let earlier = newest.get(&live).copied().filter(|_| is_redraw(&new));
        if let Some(earlier) = earlier.and_then(|place| kept.get_mut(place)) {
            earlier.class = earlier.class.min(new.class);
            earlier.due_at = earlier.due_at.min(new.due_at);
            earlier.body = new.body;
            earlier.about = new.about;
        } else {
            newest.insert(live, kept.len());
            kept.push(new);
        }
    }
    kept
}

fn is_redraw(new: &New<'_>) -> bool {
    new.redraw && !new.slot.is_empty()
}

/// What a redraw finds in its slot.
enum Live {
    /// A row that is not sent yet.
    Queued(i64),
    /// The row whose message is to be edited.
    Sent(i64),
}

/// What each redraw, by its place in the group, finds in its slot.
async fn live(tx: &mut Tx, messages: &[New<'_>]) -> Result<HashMap<usize, Live>> {
    const SQL: &str = "select asked.value ->> 0, newest.id, newest.state = 'queued',
            (select max(id) from outbox where learner_id = asked.value ->> 1 and slot = asked.value ->> 2
                and edits is null and state in ('sending', 'sent', 'unsure'))
        from jsonb_each(?1) as asked cross join outbox as newest on newest.id =
            (select max(id) from outbox where learner_id = asked.value ->> 1 and slot = asked.value ->> 2)";
    let redraws = messages
        .iter()
        .enumerate()
        .filter(|(_, new)| is_redraw(new));
    let asked: Vec<_> = redraws
        .map(|(place, new)| (place, new.learner, new.slot))
        .collect();
    if asked.is_empty() {
        return Ok(HashMap::new());
    }
    let found: Vec<(i64, i64, bool, Option<i64>)> = rows::ask(tx, SQL, asked).await?;
    let live = |(place, newest, queued, sent): (i64, i64, bool, Option<i64>)| {
        let live = if queued {
            Some(Live::Queued(newest))
        } else {
            sent.map(Live::Sent)
        };
        Some((usize::try_from(place).ok()?, live?))
    };
    Ok(found.into_iter().filter_map(live).collect())
}

type Replaced<'a> = (i64, i64, &'a String, i64, Option<LearnerId>);

/// Gives unsent rows a newer body, unless it carries words of somebody who is gone.
async fn replace(tx: &mut Tx, bodies: &[Replaced<'_>]) -> Result<()> {
    const SQL: &str =
        "update outbox set class = min(class, newer.value ->> 1), body = newer.value ->> 2,
            due_at = iif(held, due_at, min(due_at, newer.value ->> 3)), revision = revision + 1, about = newer.value ->> 4
        from jsonb_each(?1) as newer where outbox.id = newer.value ->> 0
        and (newer.value ->> 4 is null or exists (select 1 from learner where learner.id = newer.value ->> 4))";
    rows::write(tx, SQL, bodies).await?;
    Ok(())
}

type Added<'a> = (
    LearnerId,
    i64,
    &'a str,
    Option<i64>,
    &'a String,
    (i64, Option<LearnerId>),
);

async fn insert(tx: &mut Tx, messages: &[Added<'_>]) -> Result<()> {
    // Somebody may have gone since their words were looked up.
    const SQL: &str = "insert into outbox (learner_id, class, slot, edits, body, due_at, about)
        select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> '$[5][0]', value ->> '$[5][1]'
        from jsonb_each(?1) where value ->> '$[5][1]' is null
        or exists (select 1 from learner where learner.id = value ->> '$[5][1]')";
    rows::write(tx, SQL, messages).await?;
    Ok(())
}

/// The classes in their order.
const CLASSES: [Class; 3] = [Class::Reply, Class::Lesson, Class::Broadcast];

/// The class as it is stored.
pub(super) fn number(class: Class) -> i64 {
    match class {
        Class::Reply => 0,
        Class::Lesson => 1,
        Class::Broadcast => 2,
    }
}

#[cfg(test)]
mod tests;
