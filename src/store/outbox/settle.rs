//! What became of messages.

use crate::store::{Result, Tx, rows};
use serde::Serialize;
use sqlx::query;

/// A row as it was when its message was taken out: a later redraw changes the revision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Claim {
    /// The row.
    pub id: i64,
    /// How often its body had changed.
    pub revision: i64,
}

/// What became of one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled {
    /// It went out.
    Sent {
        /// The door's id of it; none for an edit, or where the door has none.
        message_id: Option<i64>,
    },
    /// It failed and is to be tried again.
    Again {
        /// When, in unix seconds.
        at: i64,
    },
    /// It is to be tried again, and it is no fault of its own that it has to be: no attempt is counted.
    Later {
        /// When, in unix seconds.
        at: i64,
    },
    /// The door asked to wait: nothing goes to this chat before. No attempt is counted.
    Held {
        /// Until when, in unix seconds.
        until: i64,
    },
    /// Nobody knows whether it went out, and it must not go out twice: it is counted so, and its body stays.
    Unsure,
    /// It cannot be sent, for this reason.
    Failed(String),
    /// The person blocked the bot; their other messages that wait end too.
    Blocked,
}

/// Marks rows before their messages are sent, where nobody may get one twice; those of the ids that still waited.
pub async fn sending(tx: &mut Tx, ids: &[i64]) -> Result<Vec<i64>> {
    const SQL: &str = "update outbox set state = 'sending'
        where id in (select value from jsonb_each(?1)) and state = 'queued' returning id";
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let marked: Vec<(i64,)> = rows::ask(tx, SQL, ids).await?;
    Ok(marked.into_iter().map(|(id,)| id).collect())
}

/// Keeps what became of messages. Rows that have ended keep no text.
///
/// A body that was redrawn while its row was being sent is queued again: as an edit if the message went out.
pub async fn settle(tx: &mut Tx, settled: &[(Claim, Settled)]) -> Result<()> {
    if settled.is_empty() {
        return Ok(());
    }
    let outcomes: Vec<Outcome<'_>> = settled.iter().map(outcome).collect();
    let has = |state: &str| outcomes.iter().any(|outcome| outcome.state == state);
    if has("sent") {
        queue_redrawn(tx, &outcomes).await?;
    }
    end(tx, &outcomes).await?;
    if has("sent") {
        supersede(tx, &outcomes).await?;
    }
    if has("blocked") {
        block(tx, &outcomes).await?;
    }
    if outcomes.iter().any(|outcome| outcome.held) {
        hold_back(tx, &outcomes).await?;
    }
    Ok(())
}

#[derive(Serialize)]
struct Outcome<'a> {
    id: i64,
    revision: i64,
    state: &'static str,
    message: Option<i64>,
    at: Option<i64>,
    counted: bool,
    held: bool,
    reason: Option<&'a str>,
}

fn outcome((claim, settled): &(Claim, Settled)) -> Outcome<'_> {
    let mut outcome = Outcome {
        id: claim.id,
        revision: claim.revision,
        state: "queued",
        message: None,
        at: None,
        counted: !matches!(settled, Settled::Later { .. } | Settled::Held { .. }),
        held: matches!(settled, Settled::Held { .. }),
        reason: None,
    };
    match settled {
        Settled::Sent { message_id } => {
            outcome.state = "sent";
            outcome.message = *message_id;
        }
        Settled::Again { at } | Settled::Later { at } | Settled::Held { until: at } => {
            outcome.at = Some(*at);
        }
        Settled::Unsure => outcome.state = "unsure",
        Settled::Failed(reason) => {
            outcome.state = "failed";
            outcome.reason = Some(reason);
        }
        Settled::Blocked => outcome.state = "blocked",
    }
    outcome
}

/// Queues the newer bodies of rows whose older ones were sent.
async fn queue_redrawn(tx: &mut Tx, outcomes: &[Outcome<'_>]) -> Result<()> {
    const SQL: &str = "insert into outbox (learner_id, class, slot, edits, body, due_at, about)
        select learner_id, class, slot, coalesce(edits, outbox.id), body, due_at, about
        from jsonb_each(?1) as outcome cross join outbox on outbox.id = outcome.value ->> 'id'
        where outcome.value ->> 'state' = 'sent' and revision > outcome.value ->> 'revision'
        and state in ('queued', 'sending')";
    rows::write(tx, SQL, outcomes).await?;
    Ok(())
}

/// Writes the outcomes into their rows. A refused body that was redrawn since stays queued.
/// An edit that became a message of its own is one: later redraws edit that.
async fn end(tx: &mut Tx, outcomes: &[Outcome<'_>]) -> Result<()> {
    const SQL: &str = "update outbox set
            state = iif(o.state = 'failed' and outbox.revision > o.revision, 'queued', o.state),
            body = iif(o.state in ('queued', 'unsure') or (o.state = 'failed' and outbox.revision > o.revision), body, ''),
            attempts = attempts + o.counted,
            due_at = coalesce(o.at, due_at),
            held = o.held,
            edits = iif(o.message is null, edits,
                (select base.id from outbox as base where base.id = outbox.edits and base.message_id = o.message)),
            message_id = coalesce(o.message, message_id),
            reason = o.reason
        from (select value ->> 'id' as id, value ->> 'revision' as revision, value ->> 'state' as state,
                value ->> 'message' as message, value ->> 'at' as at, value ->> 'counted' as counted,
                value ->> 'held' as held, value ->> 'reason' as reason from jsonb_each(?1)) as o
        where outbox.id = o.id and outbox.state in ('queued', 'sending')";
    rows::write(tx, SQL, outcomes).await?;
    Ok(())
}

/// Frees the slots of earlier messages, which nothing redraws any more.
async fn supersede(tx: &mut Tx, outcomes: &[Outcome<'_>]) -> Result<()> {
    const SQL: &str = "update outbox set slot = '' where id in (
        select old.id from jsonb_each(?1) as outcome
        cross join outbox as new on new.id = outcome.value ->> 'id'
        cross join outbox as old on old.learner_id = new.learner_id and old.slot = new.slot and old.id < new.id
        where new.slot <> '' and new.edits is null and new.state = 'sent'
        and old.edits is null and old.state in ('sent', 'failed', 'blocked'))";
    rows::write(tx, SQL, outcomes).await?;
    Ok(())
}

/// Ends what waits for people who blocked the bot.
async fn block(tx: &mut Tx, outcomes: &[Outcome<'_>]) -> Result<()> {
    const SQL: &str = "update outbox set state = 'blocked', body = '' where state = 'queued' and learner_id in (
        select learner_id from jsonb_each(?1) as outcome cross join outbox on outbox.id = outcome.value ->> 'id'
        where outcome.value ->> 'state' = 'blocked')";
    rows::write(tx, SQL, outcomes).await?;
    Ok(())
}

/// Moves what else waits for people whose chat is held to the end of that, so that nobody looks at it before.
async fn hold_back(tx: &mut Tx, outcomes: &[Outcome<'_>]) -> Result<()> {
    const SQL: &str = "update outbox set due_at = max(outbox.due_at, told.due_at) from (
            select learner_id, due_at from jsonb_each(?1) as outcome
            cross join outbox on outbox.id = outcome.value ->> 'id' where outcome.value ->> 'held') as told
        where outbox.learner_id = told.learner_id and outbox.state = 'queued'";
    rows::write(tx, SQL, outcomes).await?;
    Ok(())
}

/// Takes up, at the start, what a kill left half done: replies and lessons go out again; of a broadcast nobody knows.
pub async fn recover(tx: &mut Tx) -> Result<u64> {
    const SQL: &str = "update outbox set state = iif(class < 2, 'queued', 'unsure')
        where state = 'sending'";
    Ok(query(SQL).execute(tx.conn()).await?.rows_affected())
}

/// Deletes ended replies and lessons that were due before this time, but for the messages that a redraw may still edit.
pub async fn tidy(tx: &mut Tx, before: i64) -> Result<u64> {
    const SQL: &str =
        "delete from outbox where class < 2 and state in ('sent', 'failed', 'blocked')
        and (slot = '' or edits is not null) and due_at < ?1";
    Ok(query(SQL)
        .bind(before)
        .execute(tx.conn())
        .await?
        .rows_affected())
}
