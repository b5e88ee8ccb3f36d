//! The columns of an XLSForm: their usual names, and which of them are read.

use crate::content::{near::did_you_mean, problem::Problems, sheet::Table};

/// What this reader uses on the survey sheet.
pub(super) const READ: &[&str] = &[
    "type",
    "name",
    "label",
    "hint",
    "required",
    "required_message",
    "relevant",
    "constraint",
    "constraint_message",
    "calculation",
    "default",
    "repeat_count",
    "choice_filter",
    "read_only",
    "disabled",
    "parameters",
    "trigger",
    "media::image",
    "media::big-image",
    "media::audio",
    "media::video",
    "competence",
    "measure",
    "answer",
    "group",
    "indicator",
    "keep",
    "sala",
];

/// What XLSForm knows and a chat has no use for.
const KNOWN: &[&str] = &[
    "appearance",
    "guidance_hint",
    "autoplay",
    "save_to",
    "note",
    "notes",
    "comment",
    "comments",
    "description",
    "rows",
    "no_app_error_string",
    "noapperrorstring",
    "intent",
    "query",
    "compact_tag",
    "accuracythreshold",
];

/// The usual name of a column, whichever way it is written.
pub(super) fn usual(key: &str) -> String {
    let key = key.trim().to_lowercase().replace(' ', "_");
    let key = key
        .strip_prefix("bind::")
        .or_else(|| key.strip_prefix("control::"))
        .unwrap_or(&key);
    let usual = match key {
        "relevance" => "relevant",
        "caption" => "label",
        "command" => "type",
        "tag" | "value" => "name",
        "calculate" => "calculation",
        "readonly" | "read_only" => "read_only",
        "jr:constraintmsg" | "constraintmsg" | "constraining_message" => "constraint_message",
        "jr:requiredmsg" | "requiredmsg" => "required_message",
        "repeatcount" | "jr:count" | "count" => "repeat_count",
        "image" => "media::image",
        "big-image" | "big_image" | "media::big_image" => "media::big-image",
        "audio" => "media::audio",
        "video" => "media::video",
        "list" | "listname" => "list_name",
        "title" | "set_form_title" => "form_title",
        other => other,
    };
    usual.into()
}

/// Says which columns of the survey sheet are not read.
pub(super) fn check(table: &Table<'_>, problems: &mut Problems) {
    let row = table.sheet.rows.first().map_or(1, |(row, _)| *row);
    for head in &table.heads {
        let key = head.key.as_str();
        let prefix = key.split("::").next().unwrap_or(key);
        let text = match prefix {
            "" => continue,
            _ if READ.contains(&key) || KNOWN.contains(&key) => continue,
            "body" | "instance" | "bind" => continue,
            _ => {
                let near = did_you_mean(key, READ.iter().copied());
                format!("the column \"{}\" is not read{near}", head.shown)
            }
        };
        problems.warn(table.sheet.place(row, Some(&head.shown)), text);
    }
    if !table.has("name") {
        problems.error(
            table.sheet.place(row, None),
            "the survey sheet has no column \"name\"",
        );
    }
}

/// The setting that lets a list hold a name twice.
pub(super) fn allows_duplicates(settings: &Table<'_>) -> bool {
    let line = settings.lines().next();
    line.is_some_and(|line| yes_or_no(line.get("allow_choice_duplicates")) == Some(true))
}

/// Yes and no, as spreadsheets write them.
pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "true" | "true()" | "1" => Some(true),
        "no" | "false" | "false()" | "0" => Some(false),
        _ => None,
    }
}
