//! How often intervals hold the truth, in 10,000 draws of 30 and of 60 people (`cargo run --release --example coverage`).

#[path = "../tests/report/coverage.rs"]
mod coverage;

use std::io::Write;

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for n in [30, 60] {
        for (statistic, coverage) in coverage::coverage(n, 10_000) {
            let share = 100.0 * coverage.share();
            writeln!(out, "n = {n}: {statistic:?} {share:.1} %")?;
        }
        let (bold, fair) = coverage::confidence(n, 10_000);
        let (bold, fair) = (100.0 * bold.share(), 100.0 * fair.share());
        writeln!(
            out,
            "n = {n}: over-confident flagged {bold:.1} %, calibrated {fair:.1} %"
        )?;
    }
    Ok(())
}
