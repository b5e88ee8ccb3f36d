//! The routes: which kind of update, from which kind of chat, goes where. They know nothing of what is said.
//!
//! Only private chats are answered. In a group Sala says once where to find it, and is silent from then on.

use super::{buttons, incoming};
use crate::{
    app::Incoming,
    flow::{Command, Event},
};
use std::ops::ControlFlow;
use teloxide::{
    dispatching::UpdateFilterExt,
    dptree::{self, Handler},
    types::{CallbackQuery, ChatMemberUpdated, Message, Update},
};

/// What an update comes to.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Routed {
    /// A turn of this person. It was sent at this moment (unix seconds), where Telegram says when.
    Turn(Incoming, Option<i64>),
    /// The same, by a tap that is to be acknowledged under this id.
    Tap(Incoming, String),
    /// A tap that concerns nobody.
    Acknowledge(String),
    /// A group that is to be told where to go, and the language of whoever brought Sala there.
    Group(i64, Option<String>),
    /// Nothing.
    Pass,
}

/// The kinds of updates that are asked for. They go with every poll, since Telegram keeps the last ones it was told.
pub(super) const ALLOWED: [&str; 4] = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
];

type Tree = Handler<'static, Routed, teloxide::dispatching::DpHandlerDescription>;

/// The tree of routes.
pub(super) struct Routes(Tree);

impl Routes {
    pub(super) fn new() -> Self {
        let private = |message: Message| message.chat.is_private();
        let of_private = |change: ChatMemberUpdated| change.chat.is_private();
        Self(
            dptree::entry()
                .branch(
                    Update::filter_message()
                        .branch(dptree::filter(private).endpoint(message))
                        .endpoint(group),
                )
                .branch(
                    Update::filter_edited_message()
                        .filter(private)
                        .endpoint(edited),
                )
                .branch(Update::filter_callback_query().endpoint(tap))
                .branch(
                    Update::filter_my_chat_member()
                        .branch(dptree::filter(of_private).endpoint(standing))
                        .endpoint(brought),
                ),
        )
    }

    /// Where an update goes.
    pub(super) async fn route(&self, update: Update) -> Routed {
        match self.0.dispatch(dptree::deps![update]).await {
            ControlFlow::Break(routed) => routed,
            ControlFlow::Continue(_) => Routed::Pass,
        }
    }
}

async fn message(message: Message) -> Routed {
    match incoming::event(&message) {
        Some(event) => Routed::Turn(of(message.chat.id.0, event), Some(message.date.timestamp())),
        None => Routed::Pass,
    }
}

async fn edited(message: Message) -> Routed {
    Routed::Turn(of(message.chat.id.0, Event::Edited), None)
}

async fn tap(query: CallbackQuery) -> Routed {
    let id = query.id.0.clone();
    let chat = query.message.as_ref().map(|message| message.chat());
    // A bot's private chat with somebody has that person's own number.
    match chat.filter(|chat| chat.is_private() && chat.id.0 == query.from.id.0 as i64) {
        Some(chat) => {
            let (event, unproven) = buttons::read(&query);
            let incoming = Incoming {
                unproven,
                ..of(chat.id.0, event)
            };
            Routed::Tap(incoming, id)
        }
        None => Routed::Acknowledge(id),
    }
}

/// Somebody blocked the bot, or is back.
async fn standing(change: ChatMemberUpdated) -> Routed {
    let event = match change.new_chat_member.is_present() {
        true => Event::Returned,
        false => Event::Left,
    };
    Routed::Turn(of(change.chat.id.0, event), None)
}

/// A message in a group: only a command is meant for Sala.
async fn group(message: Message) -> Routed {
    let command = message.text().and_then(Command::parse).is_some();
    match command && !message.chat.is_channel() {
        true => Routed::Group(message.chat.id.0, language(message.from.as_ref())),
        false => Routed::Pass,
    }
}

/// Somebody brought Sala into a group.
async fn brought(change: ChatMemberUpdated) -> Routed {
    let is_new = change.new_chat_member.is_present() && !change.old_chat_member.is_present();
    match is_new && !change.chat.is_channel() {
        true => Routed::Group(change.chat.id.0, language(Some(&change.from))),
        false => Routed::Pass,
    }
}

fn language(from: Option<&teloxide::types::User>) -> Option<String> {
    from.and_then(|user| user.language_code.clone())
}

fn of(chat: i64, event: Event) -> Incoming {
    Incoming::at(incoming::address(chat), event)
}
