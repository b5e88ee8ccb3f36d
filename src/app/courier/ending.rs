//! From what the door says of a message to what is kept of it.

use super::{Delivery, Messenger, Parcel};
use crate::{
    flow::Class,
    store::outbox::{Due, Settled},
    text::Message,
};

/// The pause before the next try, in seconds; it doubles with each, up to [`LONGEST_PAUSE`] doublings: half a minute, so that
/// nobody waits for minutes when the trouble is over. Nothing is given up.
const PAUSE_SECONDS: i64 = 2;
const LONGEST_PAUSE: u32 = 4;

/// Hands one message to the door.
pub(super) async fn send<M: Messenger>(door: &M, due: &Due) -> Delivery {
    let Ok(message) = serde_json::from_str::<Message>(&due.body) else {
        return Delivery::Rejected("unreadable".into());
    };
    if message.is_nothing() && due.edits_message.is_none() {
        return Delivery::Sent(None);
    }
    let parcel = Parcel {
        address: due.address.clone(),
        message,
        edits: due.edits_message,
        class: due.class,
    };
    door.send(parcel).await
}

/// What is kept of a message of this class that failed so often before.
pub(super) fn settled(delivery: Delivery, (class, attempts): (Class, u32), now: i64) -> Settled {
    match delivery {
        Delivery::Sent(message_id) => Settled::Sent { message_id },
        Delivery::RetryAfter(pause) => {
            let at = now
                .saturating_add(pause.as_secs().min(86_400) as i64)
                .saturating_add(1);
            Settled::Held { until: at }
        }
        Delivery::Blocked => Settled::Blocked,
        Delivery::Rejected(reason) => Settled::Failed(reason),
        // An announcement is never sent twice; a second copy of a reply or a lesson does no harm.
        Delivery::Unknown if class == Class::Broadcast => Settled::Unsure,
        Delivery::Unknown | Delivery::Unsent => {
            let at = now + (PAUSE_SECONDS << attempts.min(LONGEST_PAUSE));
            Settled::Again { at }
        }
    }
}
