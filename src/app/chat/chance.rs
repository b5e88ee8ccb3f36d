//! A person at the terminal who answers by chance, line by line, so that what is printed can be replayed.

use super::{ChatError, Session};
use crate::{
    flow::{Context, Event, State, chance},
    store::{StoreError, person},
    text::layout,
};
use std::io::Write;

impl<W: Write + Send> Session<W> {
    /// Gives one answer by chance to the open survey, and prints it; false if nothing is open or no answer fits.
    pub async fn answer_by_chance(&self, seed: u64) -> Result<bool, ChatError> {
        let Some(event) = self.by_chance(seed).await? else {
            return Ok(false);
        };
        let line = self.line_of(&event).await?;
        self.screen.with(|out| writeln!(out, "> {line}"))?;
        self.happen(event).await?;
        Ok(true)
    }

    async fn by_chance(&self, seed: u64) -> Result<Option<Event>, StoreError> {
        let mut tx = self.deps.store.begin().await?;
        let found = person::at(&mut tx, &[self.me()]).await?;
        let me = found.into_iter().next();
        let Some((learner, saved)) = me.and_then(|me| Some((me.learner?, me.saved?))) else {
            return Ok(None);
        };
        let library = self.deps.library();
        let ctx = Context {
            library: &library,
            now: self.deps.clock.now(),
        };
        Ok(chance(
            &ctx,
            &learner,
            &State::from_json(&saved.state),
            seed,
        ))
    }

    /// The event as a transcript writes it.
    async fn line_of(&self, event: &Event) -> Result<String, StoreError> {
        Ok(match event {
            Event::Tap(action) => {
                let code = action.to_string();
                let shown = self.shown().await?;
                let label = shown.iter().find(|(_, own)| *own == code);
                let label = label.map_or(code.as_str(), |(label, _)| layout::unticked(label));
                format!("tap {label}")
            }
            Event::Text(text) => text.clone(),
            Event::Media(media) => format!("{} {}", media.kind.as_str(), media.file),
            Event::Place {
                latitude,
                longitude,
            } => format!("place {latitude} {longitude}"),
            other => format!("({})", other.kind()),
        })
    }
}
