//! The measure beside Sala: a quiz of ten questions as teloxide's own examples would write it, with nothing left out
//! and nothing added. One row and one commit for each answer; WAL and `synchronous=NORMAL`, as sqlx's users set them.
//!
//! ```text
//! TELOXIDE_TOKEN=1:x TELOXIDE_API_URL=http://127.0.0.1:8081 cargo run --release --example bare_bot -- quiz.db
//! ```

use anyhow::Context;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use teloxide::prelude::*;
use teloxide::types::{InlineKeyboardButton, InlineKeyboardMarkup};
use teloxide::utils::command::BotCommands;

const QUESTIONS: usize = 10;
const CHOICES: [&str; 4] = ["Never", "With help", "Alone", "I can teach others"];

type Handled = Result<(), Box<dyn std::error::Error + Send + Sync>>;

#[derive(BotCommands, Clone)]
#[command(rename_rule = "lowercase")]
enum Command {
    /// Begin the quiz.
    Start,
    /// Begin it again.
    Survey,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let path = std::env::args().nth(1).context("which file?")?;
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Normal);
    // SQLite has one writer at a time; a second connection would only wait for the first.
    let pool = SqlitePoolOptions::new()
        .max_connections(1)
        .connect_with(options)
        .await?;
    let table = "create table if not exists answer \
        (person integer not null, question integer not null, choice integer not null, \
        at integer not null default (unixepoch()))";
    sqlx::query(table).execute(&pool).await?;
    let handler = dptree::entry()
        .branch(
            Update::filter_message()
                .filter_command::<Command>()
                .endpoint(begin),
        )
        .branch(Update::filter_callback_query().endpoint(answer));
    Dispatcher::builder(Bot::from_env(), handler)
        .dependencies(dptree::deps![pool])
        .build()
        .dispatch()
        .await;
    Ok(())
}

async fn begin(bot: Bot, message: Message, _command: Command) -> Handled {
    ask(&bot, message.chat.id, 0).await
}

async fn answer(bot: Bot, query: CallbackQuery, pool: SqlitePool) -> Handled {
    bot.answer_callback_query(query.id.clone()).await?;
    let Some((question, choice)) = query.data.as_deref().and_then(read) else {
        return Ok(());
    };
    let insert = "insert into answer (person, question, choice) values (?, ?, ?)";
    sqlx::query(insert)
        .bind(i64::try_from(query.from.id.0)?)
        .bind(i64::try_from(question)?)
        .bind(i64::try_from(choice)?)
        .execute(&pool)
        .await?;
    ask(&bot, query.from.id.into(), question + 1).await
}

/// `question:choice`, as it stands on the buttons.
fn read(data: &str) -> Option<(usize, usize)> {
    let (question, choice) = data.split_once(':')?;
    Some((question.parse().ok()?, choice.parse().ok()?))
}

async fn ask(bot: &Bot, chat: ChatId, question: usize) -> Handled {
    if question == QUESTIONS {
        bot.send_message(chat, "That was all. Thank you! /survey begins again.")
            .await?;
        return Ok(());
    }
    let row = |(at, label): (usize, &&str)| {
        let data = format!("{question}:{at}");
        vec![InlineKeyboardButton::callback(*label, data)]
    };
    let rows = CHOICES.iter().enumerate().map(row);
    let text = format!(
        "({} of {QUESTIONS}) How well can you do the thing that question {} asks about, with the tools that you have today?",
        question + 1,
        question + 1
    );
    bot.send_message(chat, text)
        .reply_markup(InlineKeyboardMarkup::new(rows))
        .await?;
    Ok(())
}
