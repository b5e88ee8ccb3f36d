//! The supervisor: keeps the parts of a running Sala at work. One that dies is started again; when one dies again and again, or hangs, the
//! whole process is to end, so that whoever watches it (systemd, a container) starts it afresh.

use super::clock::Stopwatch;
use std::{collections::VecDeque, future::Future, time::Duration};
use tokio::task::{AbortHandle, JoinSet};
use tokio_util::sync::CancellationToken;

/// A part that died so often within [`WINDOW`] is not started again.
const MOST_DEATHS: usize = 5;

/// In what time deaths are counted.
const WINDOW: Duration = Duration::from_secs(60);

/// How long a part that died rests before it is started again.
const REST: Duration = Duration::from_millis(500);

/// Why Sala cannot go on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Ended {
    /// A part says itself that it cannot.
    #[error("{1}")]
    Hopeless(&'static str, String),
    /// A part died too often.
    #[error("{0} died {MOST_DEATHS} times in a minute")]
    Dying(&'static str),
    /// A part gave no sign of life.
    #[error("{0} has been silent for {1} seconds")]
    Hanging(&'static str, u64),
}

/// The parts of a running Sala.
#[derive(Debug, Default)]
pub struct Parts {
    running: JoinSet<Result<(), Ended>>,
}

impl Parts {
    /// Starts a part and keeps it at work until it returns. `begin` makes it; an error that it returns is the end of all.
    pub fn keep<F, W>(
        &mut self,
        name: &'static str,
        stop: &CancellationToken,
        begin: F,
    ) -> AbortHandle
    where
        F: Fn() -> W + Send + 'static,
        W: Future<Output = Result<(), String>> + Send + 'static,
    {
        self.running.spawn(keep(name, stop.clone(), begin))
    }

    /// Waits until a part ends for good; `None` when none is left.
    pub async fn next(&mut self) -> Option<Result<(), Ended>> {
        let ended = self.running.join_next().await?;
        Some(ended.unwrap_or(Err(Ended::Dying("the supervisor"))))
    }
}

async fn keep<F, W>(name: &'static str, stop: CancellationToken, begin: F) -> Result<(), Ended>
where
    F: Fn() -> W,
    W: Future<Output = Result<(), String>> + Send + 'static,
{
    let mut deaths = VecDeque::new();
    loop {
        match tokio::spawn(begin()).await {
            Ok(Ok(())) => return Ok(()),
            Ok(Err(why)) => return Err(Ended::Hopeless(name, why)),
            Err(_) if stop.is_cancelled() => return Ok(()),
            Err(_) => {}
        }
        deaths.retain(|death: &Stopwatch| death.elapsed() < WINDOW);
        deaths.push_back(Stopwatch::start());
        tracing::error!(
            part = name,
            deaths = deaths.len(),
            "a part died and is started again"
        );
        if deaths.len() >= MOST_DEATHS {
            return Err(Ended::Dying(name));
        }
        tokio::time::sleep(REST).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    };

    async fn run(deaths: usize, end: Result<(), String>) -> (Option<Result<(), Ended>>, usize) {
        let begun = Arc::new(AtomicUsize::new(0));
        let counter = begun.clone();
        let mut parts = Parts::default();
        parts.keep("a part", &CancellationToken::new(), move || {
            let (count, end) = (counter.fetch_add(1, Ordering::SeqCst), end.clone());
            async move {
                assert!(count >= deaths, "dies");
                end
            }
        });
        (parts.next().await, begun.load(Ordering::SeqCst))
    }

    #[tokio::test]
    async fn a_part_that_dies_is_started_again() {
        assert_eq!(run(2, Ok(())).await, (Some(Ok(())), 3));
    }

    #[tokio::test]
    async fn a_part_that_dies_too_often_ends_it_all() {
        assert_eq!(
            run(99, Ok(())).await,
            (Some(Err(Ended::Dying("a part"))), MOST_DEATHS)
        );
    }

    #[tokio::test]
    async fn a_part_that_gives_up_is_believed() {
        let why = "no token".to_owned();
        let expected = Some(Err(Ended::Hopeless("a part", why.clone())));
        assert_eq!(run(0, Err(why)).await, (expected, 1));
    }
}
