//! A Bot API server of one's own, to play with the bot by hand: no account, no network.
//!
//! ```text
//! cargo run --example fake_telegram -- --port 8081 --token 1:x
//! TELOXIDE_TOKEN=1:x TELOXIDE_API_URL=http://127.0.0.1:8081 <the bot>
//! ```
//!
//! Then be a learner, or Telegram, with `curl -d BODY http://127.0.0.1:8081/control/VERB`:
//!
//! | verb | body |
//! |---|---|
//! | `say`, `group` | `{"id": 7, "text": "/start", "language": "en"}`; a new id is a new person |
//! | `messages` | `{"id": 7}`: what the bot shows to them now |
//! | `tap` | `{"id": 7, "label": "Yes"}`: the newest button with that label |
//! | `forge` | `{"id": 7, "message_id": 3, "data": "anything"}`: a tap that no button offers |
//! | `photo`, `voice`, `locate`, `block`, `unblock`, `deactivate` | `{"id": 7}` |
//! | `fault` | `{"trouble": "error-after", "method": "sendMessage", "chat": 7, "chance": 0.5, "times": 3}`; also `error-before`, `refused`, `cut-before`, `cut-after`, `garbage`, `slow` (`milliseconds`), `too-many` (`seconds`), `twice`, `again` (though confirmed) and `shuffled` (getUpdates), `none` to end them |
//! | `outage` | `{"seconds": 60}`: every connection is cut |
//! | `pace` | `{"on": true}`: 30 messages a second, 1 to a chat |
//! | `clock` | `{"seconds": 151}`: move on |
//! | `ids` | `{"next": 5}`: update ids go on from here |
//! | `journal` | `{}`: every call, breaches of the schema, updates offered and confirmed |

#[allow(dead_code, reason = "tests use parts that a person does not")]
#[path = "../tests/support/telegram/mod.rs"]
mod telegram;

use anyhow::Context;
use clap::Parser;
use telegram::{Fake, Options};

#[derive(Parser)]
#[command(about = "A Bot API server to play with the bot by hand")]
struct Arguments {
    /// The port on loopback; 0 takes a free one.
    #[arg(long, default_value_t = 8081)]
    port: u16,
    /// The only token that is let in.
    #[arg(long, default_value = "1:x")]
    token: String,
    /// The seed of faults by chance.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let options = Options {
        port: arguments.port,
        token: arguments.token,
        seed: arguments.seed,
        ..Options::default()
    };
    let fake = Fake::start(options)
        .await
        .context("the port cannot be listened on")?;
    #[allow(clippy::disallowed_macros, reason = "an example speaks for itself")]
    {
        println!("http://{}", fake.address());
    }
    tokio::signal::ctrl_c().await.context("no signals here")?;
    Ok(())
}
