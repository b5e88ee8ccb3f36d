//! Buttons: what a tap says, and whether the message that was tapped had such a button at all.
//!
//! A client can send any data, so nothing that a tap says is believed before its button is found: on the message, as Telegram itself hands
//! it over, or among those that the person was shown last.

use crate::flow::{Event, action::Action};
use teloxide::types::{CallbackQuery, InlineKeyboardButtonKind, MaybeInaccessibleMessage, Message};

/// The longest code of a button, in bytes; Telegram sends no longer ones.
const LONGEST: usize = 64;

/// What a tap says, and the code if no button with it was found on the message.
pub(super) fn read(query: &CallbackQuery) -> (Event, Option<String>) {
    let code = query.data.as_deref().unwrap_or("");
    let action = code.parse::<Action>().ok();
    match action.filter(|_| code.len() <= LONGEST) {
        None => (Event::Stale, None),
        Some(action) if is_on(query.message.as_ref(), code) => (Event::Tap(action), None),
        Some(action) => (Event::Tap(action), Some(code.to_owned())),
    }
}

/// Whether the message has a button with this code.
fn is_on(message: Option<&MaybeInaccessibleMessage>, code: &str) -> bool {
    let keyboard = message
        .and_then(MaybeInaccessibleMessage::regular_message)
        .and_then(Message::reply_markup);
    let mut buttons = keyboard
        .iter()
        .flat_map(|k| k.inline_keyboard.iter().flatten());
    buttons.any(|button| {
        matches!(&button.kind, InlineKeyboardButtonKind::CallbackData(data) if data == code)
    })
}
