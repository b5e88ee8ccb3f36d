//! What was found: one line for people, one object for programs.

use serde::Serialize;
use std::fmt;

/// How serious it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum State {
    /// As it should be.
    Ok,
    /// It works; somebody should look at it.
    Warn,
    /// It does not work.
    Fail,
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Finding {
    about: &'static str,
    pub(super) state: State,
    found: String,
    mend: Option<String>,
}

impl Finding {
    pub(super) fn ok(about: &'static str, found: impl fmt::Display) -> Self {
        Self {
            about,
            state: State::Ok,
            found: found.to_string(),
            mend: None,
        }
    }

    pub(super) fn warn(
        about: &'static str,
        found: impl fmt::Display,
        mend: impl Into<String>,
    ) -> Self {
        Self {
            about,
            state: State::Warn,
            found: found.to_string(),
            mend: Some(mend.into()),
        }
    }

    pub(super) fn fail(
        about: &'static str,
        found: impl fmt::Display,
        mend: impl Into<String>,
    ) -> Self {
        Self {
            about,
            state: State::Fail,
            found: found.to_string(),
            mend: Some(mend.into()),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.state {
            State::Ok => "ok",
            State::Warn => "warn",
            State::Fail => "fail",
        };
        write!(f, "{state:4}  {:10}  {}", self.about, self.found)?;
        match &self.mend {
            Some(mend) if !mend.is_empty() => write!(f, "; {mend}"),
            _ => Ok(()),
        }
    }
}
