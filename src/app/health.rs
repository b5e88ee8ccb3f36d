//! What a machine asks about this process: whether it lives, whether it works, and what it counted. No answer has personal data.

use super::{Deps, tally::Seen};
use crate::store::{self, StoreError, outbox};
use axum::{
    Router,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use std::{io, sync::Arc, time::Duration};
use tokio::{net::TcpListener, time};
use tokio_util::sync::CancellationToken;

/// Updates have to be asked for with success in this many seconds; the longest poll takes less.
const POLL_SECONDS: i64 = 90;
/// How long the database may take for a write.
const PATIENCE: Duration = Duration::from_secs(3);
/// How long a slow reader may hold up a stop.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// Serves `/healthz`, `/readyz` and `/metrics` until the stop.
pub async fn serve(
    listener: TcpListener,
    deps: Arc<Deps>,
    stop: CancellationToken,
) -> io::Result<()> {
    let address = listener.local_addr()?;
    if address.ip().is_loopback() {
        tracing::info!(%address, "health and metrics are served to this machine");
    } else {
        tracing::warn!(%address, "health and metrics are served to everybody who reaches this address");
    }
    let server = axum::serve(listener, routes(deps));
    let server = server.with_graceful_shutdown(stop.clone().cancelled_owned());
    tokio::select! {
        served = server => served,
        () = late(&stop) => Ok(()),
    }
}

async fn late(stop: &CancellationToken) {
    stop.cancelled().await;
    time::sleep(LAST_WORDS).await;
}

fn routes(deps: Arc<Deps>) -> Router {
    Router::new()
        .route("/healthz", get(healthz))
        .route("/readyz", get(readyz))
        .route("/metrics", get(metrics))
        .with_state(deps)
}

async fn healthz(State(deps): State<Arc<Deps>>) -> Response {
    verdict(&silent(&deps))
}

async fn readyz(State(deps): State<Arc<Deps>>) -> Response {
    let mut reasons = silent(&deps);
    reasons.extend(unwritable(&deps).await);
    reasons.extend(unheard(&deps));
    verdict(&reasons)
}

async fn metrics(State(deps): State<Arc<Deps>>) -> Response {
    let seen = match look(&deps).await {
        Ok(seen) => seen,
        Err(error) => return verdict(&[error.to_string()]),
    };
    match deps.tally.text(deps.clock.now(), &seen) {
        Ok(text) => {
            let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
            ([(header::CONTENT_TYPE, kind)], text).into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Fine, or every reason why not, a line each.
fn verdict(reasons: &[String]) -> Response {
    if reasons.is_empty() {
        return "ok\n".into_response();
    }
    let text = format!("{}\n", reasons.join("\n"));
    (StatusCode::SERVICE_UNAVAILABLE, text).into_response()
}

/// The tasks that give no sign of life.
fn silent(deps: &Deps) -> Vec<String> {
    let stale = deps.pulses.stale().into_iter();
    let told =
        |(task, seconds)| format!("the {task} has given no sign of life for {seconds} seconds");
    stale.map(told).collect()
}

/// Why nothing can be saved now, if nothing can.
async fn unwritable(deps: &Deps) -> Option<String> {
    match time::timeout(PATIENCE, store::probe(&deps.store)).await {
        Ok(Ok(())) => None,
        Ok(Err(error)) => Some(error.to_string()),
        Err(_) => Some("the database takes too long for a write".into()),
    }
}

/// Why no updates come in, if none do.
fn unheard(deps: &Deps) -> Option<String> {
    match deps.tally.poll_age(deps.clock.now()) {
        None => Some("updates were not asked for yet".into()),
        Some(age) if age > POLL_SECONDS => Some(format!(
            "updates were last asked for with success {age} seconds ago; the log says why"
        )),
        Some(_) => None,
    }
}

async fn look(deps: &Deps) -> Result<Seen, StoreError> {
    Ok(Seen {
        waiting: outbox::waiting(deps.store.reader()).await?,
        database_bytes: deps.store.bytes(),
    })
}

#[cfg(test)]
mod tests;
