//! What each method does. A method that has no file of its own is answered from the schema alone.

mod edit;
mod plain;
mod send;
mod settings;
mod synthetic;

use super::call::Call;
use super::refusal::Refusal;
use super::world::World;
use serde_json::Value;

/// The setting that says where updates go instead of being polled.
pub(crate) const WEBHOOK: &str = "webhook";

/// What a call comes to.
pub(crate) type Outcome = Result<Value, Refusal>;

/// Whether a call counts for Telegram's pace, and as how many messages.
pub(crate) fn messages(call: &Call) -> usize {
    match call.method.as_str() {
        "sendChatAction" | "sendMessageDraft" | "sendRichMessageDraft" => 0,
        "sendMediaGroup" => call
            .fields
            .get("media")
            .and_then(Value::as_array)
            .map_or(1, Vec::len),
        "copyMessage" | "forwardMessage" => 1,
        name if name.starts_with("send") => 1,
        _ => 0,
    }
}

/// Whether a call changes a message, which Telegram also lets nobody do without end.
pub(crate) fn edits(call: &Call) -> bool {
    call.method.starts_with("editMessage")
}

/// Carry out a call.
pub(crate) fn dispatch(world: &mut World, call: &Call) -> Outcome {
    match call.method.as_str() {
        "getMe" => Ok(plain::me()),
        "setWebhook" => plain::set_webhook(world, call),
        "deleteWebhook" => plain::delete_webhook(world, call),
        "getWebhookInfo" => Ok(plain::webhook_info(world)),
        "getFile" => plain::file(world, call),
        "getChat" => plain::chat(world, call),
        "leaveChat" => plain::leave(world, call),
        "sendChatAction" => plain::action(world, call),
        "answerCallbackQuery" => plain::answer(world, call),
        "sendMessage" => send::text(world, call),
        "sendMediaGroup" => send::group(world, call),
        "sendPhoto" | "sendVoice" | "sendAudio" | "sendVideo" | "sendDocument"
        | "sendAnimation" | "sendVideoNote" => send::media(world, call),
        "sendLocation" | "sendVenue" | "sendContact" | "sendDice" | "sendPoll" => {
            send::other(world, call)
        }
        "editMessageText" => edit::text(world, call),
        "editMessageCaption" => edit::caption(world, call),
        "editMessageReplyMarkup" => edit::markup(world, call),
        "editMessageMedia" => edit::media(world, call),
        "deleteMessage" => edit::delete(world, call),
        "deleteMessages" => edit::delete_several(world, call),
        "copyMessage" | "forwardMessage" => send::again(world, call),
        name if settings::is_setting(name) => settings::dispatch(world, call),
        _ => Ok(synthetic::answer(&call.method)),
    }
}
