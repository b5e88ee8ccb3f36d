//! Figures: how long things took, and how they are shown.

use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Many durations.
#[derive(Default)]
pub(crate) struct Waits(Vec<Duration>);

impl Waits {
    pub(crate) fn add(&mut self, wait: Duration) {
        self.0.push(wait);
    }

    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    /// Percentiles in milliseconds.
    pub(crate) fn report(&mut self) -> Value {
        self.0.sort_unstable();
        let at = |part: f64| {
            let last = self.0.len().saturating_sub(1);
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_precision_loss,
                clippy::cast_sign_loss
            )]
            let place = (part * last as f64).round() as usize;
            let wait = self.0.get(place).copied().unwrap_or_default();
            rounded(wait.as_secs_f64() * 1000.0)
        };
        json!({"n": self.0.len(), "p50": at(0.5), "p95": at(0.95), "p99": at(0.99), "max": at(1.0)})
    }
}

/// The moment; only here, since the crate itself must ask its own clock.
#[allow(
    clippy::disallowed_methods,
    reason = "a bench measures with the machine's own clock"
)]
pub(crate) fn moment() -> Instant {
    Instant::now()
}

/// Two digits after the point.
pub(crate) fn rounded(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}

/// So many in that time, each second.
#[allow(
    clippy::cast_precision_loss,
    reason = "counts of a bench are far below 2^52"
)]
pub(crate) fn rate(count: usize, time: Duration) -> f64 {
    rounded(count as f64 / time.as_secs_f64().max(f64::EPSILON))
}

/// A table for people, and the same in one line for programs.
#[allow(
    clippy::disallowed_macros,
    reason = "a bench is run for what it prints"
)]
pub(crate) fn print(report: &Value) {
    for (name, value) in report.as_object().into_iter().flatten() {
        match value {
            Value::Object(parts) => {
                let parts = parts.iter().map(|(name, value)| format!("{name} {value}"));
                println!("{name:<28} {}", parts.collect::<Vec<_>>().join("   "));
            }
            value => println!("{name:<28} {value}"),
        }
    }
    println!("{report}");
}
