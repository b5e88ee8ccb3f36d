//! The menu of commands and the bot's page, in every language, set at the start where they differ from what Telegram has; and the menus of
//! those who work in the office, each in their own chat alone.

use super::{Api, CallError};
use crate::{
    app::{
        Deps,
        menus::{self, Chat},
    },
    flow::Command,
    model::Lang,
    text::Texts,
};
use serde_json::{Value, json};
use std::{sync::Arc, time::Duration};
use tokio_util::sync::CancellationToken;

/// How long one of these calls may take.
const LIMIT: Duration = Duration::from_secs(20);

/// How often it is looked whether somebody's menu is to change.
const EVERY: Duration = Duration::from_secs(3);

/// Keeps the menus of those who work in the office in step with their rights, until it is told to stop.
pub async fn keep(api: Api, deps: Arc<Deps>, stop: CancellationToken) {
    while !stop.is_cancelled() {
        for chat in menus::due(&deps).await {
            match own(&api, &deps.texts, &chat).await {
                Ok(()) => menus::done(&deps, &chat).await,
                // Nobody is there any more, so nobody has a menu.
                Err(CallError::Refused(refusal)) if matches!(refusal.code, 400 | 403) => {
                    menus::done(&deps, &chat).await;
                }
                Err(error) => {
                    tracing::warn!(%error, "a menu of the office was not set; trying again");
                    break;
                }
            }
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            () = stop.cancelled() => {}
        }
    }
}

/// Sets the menu of one chat, or takes it away.
async fn own(api: &Api, texts: &Texts, chat: &Chat) -> Result<(), CallError> {
    let Ok(id) = chat.outer().parse::<i64>() else {
        return Ok(());
    };
    let mut fields = json!({"scope": {"type": "chat", "chat_id": id}});
    let office = chat.commands();
    if office.is_empty() {
        api.raw("deleteMyCommands", &fields, LIMIT).await?;
        return Ok(());
    }
    let names = office.into_iter().chain(Command::MENU);
    let command = |name| json!({"command": name, "description": texts.command(chat.lang(), name)});
    fields["commands"] = names.map(command).collect();
    api.raw("setMyCommands", &fields, LIMIT).await?;
    Ok(())
}

/// Brings the menu and the bot's page up to date; how many of them had to be set.
pub async fn set(api: &Api, texts: &Texts) -> Result<usize, CallError> {
    let mut set = 0;
    // Without a code it is for everybody whose language is none of ours.
    let languages = Lang::ALL.iter().map(|lang| (lang.code(), *lang));
    for (code, lang) in std::iter::once(("", Lang::EN)).chain(languages) {
        set += usize::from(menu(api, texts, (code, lang)).await?);
        let page = [
            ("Description", "description", texts.description(lang)),
            (
                "ShortDescription",
                "short_description",
                texts.short_description(lang),
            ),
        ];
        for (what, field, text) in page {
            set += usize::from(describe(api, code, (what, field, text)).await?);
        }
    }
    Ok(set)
}

async fn menu(api: &Api, texts: &Texts, (code, lang): (&str, Lang)) -> Result<bool, CallError> {
    let command = |name: &&str| json!({"command": name, "description": texts.command(lang, name)});
    let wanted: Vec<Value> = Command::MENU.iter().map(command).collect();
    let mut fields = json!({"scope": {"type": "all_private_chats"}, "language_code": code});
    let there = api.raw("getMyCommands", &fields, LIMIT).await?;
    if there
        .read::<Vec<Value>>()
        .is_ok_and(|there| there == wanted)
    {
        return Ok(false);
    }
    fields["commands"] = wanted.into();
    api.raw("setMyCommands", &fields, LIMIT).await?;
    Ok(true)
}

async fn describe(
    api: &Api,
    code: &str,
    (what, field, text): (&str, &str, String),
) -> Result<bool, CallError> {
    let mut fields = json!({"language_code": code});
    let there = api.raw(&format!("getMy{what}"), &fields, LIMIT).await?;
    if there
        .read::<Value>()
        .is_ok_and(|there| there[field] == text)
    {
        return Ok(false);
    }
    fields[field] = text.into();
    api.raw(&format!("setMy{what}"), &fields, LIMIT).await?;
    Ok(true)
}
