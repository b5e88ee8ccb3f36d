//! A Bot API server of our own for tests: it behaves as Telegram's does where the bot can tell, counts what reached
//! whom, and fails when it is told to. `examples/fake_telegram.rs` runs it for a person; it must use nothing of the crate.

pub(crate) mod schema;
