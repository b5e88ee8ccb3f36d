//! What Telegram's answers say of a message. Its words have moved on more than once, so only their beginnings and what they are about count.

use super::{CallError, Refusal};
use crate::app::courier::Delivery;
use std::time::Duration;

/// What became of a message.
pub(super) fn delivery(sent: Result<Option<i64>, CallError>) -> Delivery {
    let refusal = match sent {
        Ok(id) => return Delivery::Sent(id),
        Err(CallError::Unsent) => return Delivery::Unsent,
        Err(CallError::Unclear(_)) => return Delivery::Unknown,
        Err(CallError::Refused(refusal)) => refusal,
    };
    match refusal.code {
        429 => Delivery::RetryAfter(refusal.retry_after.unwrap_or(Duration::from_secs(5))),
        // The token is not good any more: the listener says so and ends; the messages wait.
        401 => Delivery::Unsent,
        500.. => Delivery::Unknown,
        403 => Delivery::Blocked,
        _ if is_nobody(&refusal) => Delivery::Blocked,
        _ => Delivery::Rejected(format!("{} {}", refusal.code, refusal.description)),
    }
}

fn says(refusal: &Refusal, words: &[&str]) -> bool {
    let said = refusal.description.to_lowercase();
    words.iter().any(|words| said.contains(words))
}

/// The message looks like that already.
pub(super) fn is_same(refusal: &Refusal) -> bool {
    says(refusal, &["message is not modified"])
}

/// The message is gone, or is of another kind now.
pub(super) fn cannot_be_edited(refusal: &Refusal) -> bool {
    const WORDS: [&str; 4] = [
        "message to edit not found",
        "message can't be edited",
        "there is no text in the message",
        "message_id_invalid",
    ];
    says(refusal, &WORDS)
}

/// There is nobody at this address.
fn is_nobody(refusal: &Refusal) -> bool {
    const WORDS: [&str; 4] = [
        "chat not found",
        "peer_id_invalid",
        "user not found",
        "user is deactivated",
    ];
    says(refusal, &WORDS)
}

/// A file is not there under the id that Telegram gave it once.
pub(super) fn is_about_file(refusal: &Refusal) -> bool {
    says(refusal, &["file identifier", "file_id", "remote file"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telegrams_words_say_what_became_of_a_message() {
        let check = |code: u16, words: &str, expected: Delivery| {
            let refusal = Refusal {
                code,
                description: words.into(),
                retry_after: None,
            };
            assert_eq!(
                delivery(Err(CallError::Refused(refusal))),
                expected,
                "{words}"
            );
        };
        check(
            403,
            "Forbidden: bot was blocked by the user",
            Delivery::Blocked,
        );
        check(403, "Forbidden: user is deactivated", Delivery::Blocked);
        check(400, "Bad Request: chat not found", Delivery::Blocked);
        check(401, "Unauthorized", Delivery::Unsent);
        let wait = Delivery::RetryAfter(Duration::from_secs(5));
        check(429, "Too Many Requests", wait);
        let long = "Bad Request: message is too long";
        check(400, long, Delivery::Rejected(format!("400 {long}")));
        assert_eq!(delivery(Ok(Some(7))), Delivery::Sent(Some(7)));
        assert_eq!(delivery(Err(CallError::Unsent)), Delivery::Unsent);
        assert_eq!(delivery(Err(CallError::Unclear("x"))), Delivery::Unknown);
    }
}
