//! Telegram's limits: a lesson is due for many at the same moment while a few others answer.

use crate::Arguments;
use crate::telegram::Fake;
use crate::telegram::process::Launch;
use serde_json::Value;

/// Lessons for many, and answers for a few.
pub(crate) async fn limits(
    _arguments: &Arguments,
    _fake: &Fake,
    _launch: &Launch,
) -> anyhow::Result<Value> {
    anyhow::bail!("not yet")
}
