//! What Telegram says when it refuses, word for word. A text without a remark is from research on the real server's
//! source or on what clients match; "assumed" marks those that nobody here has seen answered.

/// An answer that is not ok.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) code: u16,
    pub(crate) text: String,
    pub(crate) retry_after: Option<i64>,
}

pub(crate) const BLOCKED: &str = "Forbidden: bot was blocked by the user";
pub(crate) const DEACTIVATED: &str = "Forbidden: user is deactivated";
pub(crate) const STRANGER: &str = "Forbidden: bot can't initiate conversation with a user";
pub(crate) const KICKED: &str = "Forbidden: bot was kicked from the group chat";
pub(crate) const CHAT_NOT_FOUND: &str = "chat not found";
pub(crate) const CHAT_ID_EMPTY: &str = "chat_id is empty";
pub(crate) const TEXT_EMPTY: &str = "message text is empty";
pub(crate) const TEXT_TOO_LONG: &str = "message is too long";
/// Older servers said MEDIA_CAPTION_TOO_LONG.
pub(crate) const CAPTION_TOO_LONG: &str = "message caption is too long";
pub(crate) const BUTTON_DATA: &str = "BUTTON_DATA_INVALID";
/// A button that has a text and no action.
pub(crate) const BUTTON_TEXT: &str =
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard";
/// A button without a text.
pub(crate) const BUTTON_NO_TEXT: &str =
    "can't parse inline keyboard button: Field \"text\" must be of type String";
pub(crate) const EDIT_NOT_FOUND: &str = "message to edit not found";
pub(crate) const NOT_EDITABLE: &str = "message can't be edited";
pub(crate) const NOT_MODIFIED: &str = "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";
pub(crate) const NO_TEXT_TO_EDIT: &str = "there is no text in the message to edit";
pub(crate) const NO_CAPTION_TO_EDIT: &str = "there is no caption in the message to edit";
/// Assumed.
pub(crate) const DELETE_NOT_FOUND: &str = "message to delete not found";
/// Assumed: after 48 hours.
pub(crate) const NOT_DELETABLE: &str = "message can't be deleted";
/// The wording moved on from "replied message not found".
pub(crate) const REPLY_NOT_FOUND: &str = "message to be replied not found";
pub(crate) const QUERY_TOO_OLD: &str =
    "query is too old and response timeout expired or query ID is invalid";
/// Assumed: a toast over 200 characters.
pub(crate) const TOAST_TOO_LONG: &str = "MESSAGE_TOO_LONG";
/// Assumed.
pub(crate) const COPY_NOT_FOUND: &str = "message to copy not found";
/// Assumed.
pub(crate) const FORWARD_NOT_FOUND: &str = "message to forward not found";
/// Assumed.
pub(crate) const WRONG_FILE: &str = "wrong file identifier/HTTP URL specified";
/// Assumed.
pub(crate) const EMPTY_FILE: &str = "file must be non-empty";
/// Assumed.
pub(crate) const INVALID_FILE_ID: &str = "invalid file_id";
/// Assumed: more than 20 MB cannot be fetched.
pub(crate) const FILE_TOO_BIG: &str = "file is too big";
/// Assumed.
pub(crate) const GROUP_OF_MEDIA: &str = "group send failed";
/// Assumed.
pub(crate) const COMMANDS: &str = "BOT_COMMAND_INVALID";
/// Assumed.
pub(crate) const COMMAND_DESCRIPTION: &str = "BOT_COMMAND_DESCRIPTION_INVALID";
/// Assumed.
pub(crate) const LANGUAGE: &str = "LANG_CODE_INVALID";
/// Assumed.
pub(crate) const DESCRIPTION_TOO_LONG: &str = "DESCRIPTION_TOO_LONG";
const WEBHOOK: &str = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
const CONFLICT: &str = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";

/// 400, with the kind in front.
pub(crate) fn bad(text: impl AsRef<str>) -> Refusal {
    other(400, format!("Bad Request: {}", text.as_ref()))
}

/// 403; the text says the kind itself.
pub(crate) fn forbidden(text: &str) -> Refusal {
    other(403, text.to_owned())
}

/// 401 for a token that is not ours.
pub(crate) fn unauthorized() -> Refusal {
    other(401, "Unauthorized".to_owned())
}

/// 404 for a method that there is not.
pub(crate) fn no_method() -> Refusal {
    other(404, "Not Found: method not found".to_owned())
}

/// 404 for any other path.
pub(crate) fn not_found() -> Refusal {
    other(404, "Not Found".to_owned())
}

/// 409: a newer poll took the place of this one.
pub(crate) fn conflict() -> Refusal {
    other(409, CONFLICT.to_owned())
}

/// 409: updates go to an address instead.
pub(crate) fn webhook() -> Refusal {
    other(409, WEBHOOK.to_owned())
}

/// 500.
pub(crate) fn broken() -> Refusal {
    other(500, "Internal Server Error".to_owned())
}

/// 429 with the seconds to wait.
pub(crate) fn too_many(seconds: i64) -> Refusal {
    Refusal {
        code: 429,
        text: format!("Too Many Requests: retry after {seconds}"),
        retry_after: Some(seconds),
    }
}

fn other(code: u16, text: String) -> Refusal {
    Refusal {
        code,
        text,
        retry_after: None,
    }
}
