//! The terminal door: one person talks to Sala by lines of text, in the same way as by Telegram, without an account.
//!
//! It speaks the transcript format: `>` in, `<` out, `<~` redrawn in place, `|` a continued line, `wait 2d` moves a manual clock.

mod chance;
mod line;
mod screen;

pub use line::{Input, Line};
pub use screen::{Screen, Style};

use super::{
    Deps, Incoming,
    broadcast::{self, Announcer},
    courier, fetch, job, keep,
    office::team,
    turn::{Turned, Turns},
    waker,
};
use crate::{
    flow::{Command, Event, Fact, RunKey, State},
    model::{Address, Answer, Door, Lang, LearnerId, Rights, Role, Scope, SurveyId},
    store::{StoreError, answer, conversation, everything, person},
};
use jiff::{SignedDuration, Timestamp};
use std::{
    io::Write,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

/// One person at the terminal.
#[derive(Debug)]
pub struct Session<W> {
    deps: Arc<Deps>,
    turns: Turns,
    me: Mutex<Address>,
    announcer: tokio::sync::Mutex<Announcer>,
    screen: Screen<W>,
}

/// The address of somebody of this name at the terminal.
fn address(name: &str) -> Address {
    Address {
        door: Door::Chat,
        outer: name.to_owned(),
    }
}

/// What stops a session.
#[derive(Debug, thiserror::Error)]
pub enum ChatError {
    /// The memory failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The terminal is gone.
    #[error("cannot write to the terminal: {0}")]
    Io(#[from] std::io::Error),
    /// A turn could not be saved.
    #[error("the turn could not be saved; nothing was changed")]
    Refused,
}

impl<W: Write + Send> Session<W> {
    /// Somebody of this name, whose messages are written here. What was not sent before is sent now.
    pub async fn open(deps: Arc<Deps>, name: &str, out: (W, Style)) -> Result<Self, ChatError> {
        let (turns, _writer) = Turns::start(deps.clone());
        // Where another door was open before, that one has the files.
        let _ = deps.fetch.set(Arc::new(fetch::Disk));
        let session = Self {
            deps,
            turns,
            me: Mutex::new(address(name)),
            announcer: tokio::sync::Mutex::default(),
            screen: Screen::new(name, out),
        };
        session.screen.remember(session.shown().await?);
        courier::recover(&session.deps).await?;
        keep::house(&session.deps).await?;
        session.settle().await?;
        Ok(session)
    }

    /// From now on writes pictures and files that are sent into this folder too.
    pub fn keep_files(&mut self, folder: PathBuf) {
        self.screen.keep(folder, self.deps.clone());
    }

    /// The sink that messages are written to.
    pub fn screen(&self) -> &Screen<W> {
        &self.screen
    }

    /// Takes one line; what cannot be done is told in a remark.
    pub async fn line(&self, line: &Line) -> Result<(), ChatError> {
        match line {
            Line::Nothing => Ok(()),
            Line::Wait(time) => self.wait(*time).await,
            Line::As(name) => self.turn_to(name).await,
            Line::Input(input) => self.input(input).await,
        }
    }

    /// Who talks.
    fn me(&self) -> Address {
        self.me
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Somebody else sits down, and reads what was sent to them. Whoever has the name of a role works in the office as such.
    pub async fn turn_to(&self, name: &str) -> Result<(), ChatError> {
        *self.me.lock().unwrap_or_else(PoisonError::into_inner) = address(name);
        self.screen.turn_to(name);
        self.settle().await?;
        match Role::named(name) {
            Some(role) => self.employ(role).await,
            None => Ok(()),
        }
    }

    /// Opens a link into the office that gives this role, unless the person works there already.
    pub async fn employ(&self, role: Role) -> Result<(), ChatError> {
        let mut tx = self.deps.store.begin().await?;
        let found = person::at(&mut tx, &[self.me()]).await?;
        drop(tx);
        let me = found.into_iter().find_map(|found| found.learner);
        if me.is_some_and(|me| me.rights.is_some()) {
            return Ok(());
        }
        let rights = Rights {
            role,
            scope: Scope::default(),
        };
        let source = team::link(&self.deps, (None, &rights, role.as_str())).await?;
        self.happen(Event::Command(Command::Start(Some(source))))
            .await
    }

    async fn input(&self, input: &Input) -> Result<(), ChatError> {
        let event = match input {
            Input::Text(text) => Event::Text(text.clone()),
            Input::Media(media) => Event::Media(media.clone()),
            Input::Post(post) => Event::Post(Box::new(post.clone())),
            Input::Place(latitude, longitude) => Event::Place {
                latitude: *latitude,
                longitude: *longitude,
            },
            Input::Sticker => Event::Unsupported,
            Input::Left => Event::Left,
            Input::Tap { label, back } => match self.screen.button(label, *back) {
                Some(code) => match code.parse() {
                    Ok(action) => Event::Tap(action),
                    Err(_) => Event::Unsupported,
                },
                None => return Ok(self.screen.note(&format!("no button \"{label}\""))?),
            },
        };
        self.happen(event).await
    }

    /// Something happens to the person.
    pub async fn happen(&self, event: Event) -> Result<(), ChatError> {
        let turned = self.turns.take(Incoming::at(self.me(), event)).await;
        self.settle().await?;
        if turned == Turned::Refused {
            Err(ChatError::Refused)
        } else {
            Ok(())
        }
    }

    /// Begins a survey at once, as somebody who has agreed to it.
    pub async fn begin(&self, survey: SurveyId, lang: Lang) -> Result<(), ChatError> {
        self.happen(Event::Told(Fact::Trial { survey, lang })).await
    }

    /// Works off what the last turn led to: jobs, announcements, then messages.
    async fn settle(&self) -> Result<(), ChatError> {
        loop {
            let done = job::work(&self.deps, &self.turns).await?;
            // A release that is being made ends in a job, and a file that is read in a turn.
            let counting = self.deps.counting.try_lock().is_err();
            if done == 0 && !counting {
                break;
            }
            let _ended = self.deps.counting.lock().await;
            let _read = self.deps.reading.lock().await;
        }
        let mut announcer = self.announcer.lock().await;
        announcer.round((&self.deps, &self.turns)).await?;
        courier::drain(&self.deps, &self.screen).await?;
        // What has just gone out may have been the last of an announcement.
        announcer.round((&self.deps, &self.turns)).await?;
        courier::drain(&self.deps, &self.screen).await?;
        self.screen.result()?;
        Ok(())
    }

    /// Lets a manual clock run on; everybody whose moment comes meanwhile is woken at it.
    pub async fn wait(&self, time: SignedDuration) -> Result<(), ChatError> {
        let until = self
            .deps
            .clock
            .now()
            .checked_add(time)
            .unwrap_or(Timestamp::MAX);
        while let Some(next) = self.next().await?.filter(|next| *next <= until) {
            let is_later = next > self.deps.clock.now();
            self.deps.clock.advance_to(next);
            if self.wake().await? == 0 && !is_later {
                break;
            }
        }
        self.deps.clock.advance_to(until);
        keep::house(&self.deps).await?;
        self.wake().await.map(drop)
    }

    /// The next moment at which something is due.
    async fn next(&self) -> Result<Option<Timestamp>, ChatError> {
        let announced = broadcast::next(&self.deps).await?;
        let announced = announced.and_then(|at| Timestamp::from_second(at).ok());
        Ok(waker::next(&self.deps)
            .await?
            .into_iter()
            .chain(announced)
            .min())
    }

    /// Wakes those whose moment has come.
    pub async fn wake(&self) -> Result<usize, ChatError> {
        let woken = waker::wake(&self.deps, &self.turns).await?;
        self.settle().await?;
        Ok(woken)
    }

    /// How long until somebody is to be woken; none if nobody is.
    pub async fn until_wake(&self) -> Result<Option<SignedDuration>, ChatError> {
        let now = self.deps.clock.now();
        Ok(waker::next(&self.deps)
            .await?
            .map(|next| next.duration_since(now)))
    }

    /// The buttons that the person saw last, from an earlier session too.
    async fn shown(&self) -> Result<Vec<(String, String)>, StoreError> {
        let saved = self.saved().await?;
        Ok(saved
            .and_then(|saved| serde_json::from_str(&saved.shown).ok())
            .unwrap_or_default())
    }

    /// Where the person is.
    pub async fn state(&self) -> Result<State, StoreError> {
        let saved = self.saved().await?;
        Ok(saved
            .map(|saved| State::from_json(&saved.state))
            .unwrap_or_default())
    }

    async fn saved(&self) -> Result<Option<conversation::Saved>, StoreError> {
        let mut tx = self.deps.store.begin().await?;
        let found = person::at(&mut tx, &[self.me()]).await?;
        Ok(found.into_iter().next().and_then(|found| found.saved))
    }

    async fn id(&self) -> Result<Option<LearnerId>, StoreError> {
        let mut tx = self.deps.store.begin().await?;
        let found = person::at(&mut tx, &[self.me()]).await?;
        Ok(found.first().map(|found| found.id))
    }

    /// Everything that is stored about the person.
    pub async fn everything(&self) -> Result<serde_json::Value, StoreError> {
        match self.id().await? {
            Some(id) => everything(self.deps.store.reader(), id).await,
            None => Ok(serde_json::Value::Null),
        }
    }

    /// The stored answers of the person's run of a survey.
    pub async fn answers(&self, run: &RunKey) -> Result<Vec<Answer>, StoreError> {
        match self.id().await? {
            Some(id) => answer::of_run(self.deps.store.reader(), id, run).await,
            None => Ok(Vec::new()),
        }
    }
}
