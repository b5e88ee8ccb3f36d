//! How exactly the public is told.

use super::Kind;
use crate::report::table::{Row, Statistic, Value};

/// Rounds a public row by how many people stand behind it; and never leaves a number that is none.
pub(super) fn round(row: &mut Row, kind: Kind) {
    let n = row.n.unwrap_or(0);
    let digits = digits(row.statistic, n).filter(|_| kind == Kind::Public);
    let exact = |number: f64| {
        let rounded = digits.map_or(number, |digits| to(number, digits));
        // Adding zero turns a negative zero into a plain one.
        Some(rounded + 0.0).filter(|number| number.is_finite())
    };
    row.low = row.low.and_then(exact);
    row.high = row.high.and_then(exact);
    row.value = match row.value.take() {
        Some(Value::Number(number)) => exact(number).map(Value::Number),
        word => word,
    };
}

fn to(number: f64, digits: i32) -> f64 {
    let scale = 10f64.powi(digits);
    (number * scale).round() / scale
}

/// Digits after the point; none for counts, which stay as they are.
fn digits(statistic: Statistic, n: u64) -> Option<i32> {
    use Statistic as S;
    let mean = if n < 1000 { 1 } else { 2 };
    let share = if n < 100 { 2 } else { 3 };
    match statistic {
        S::N | S::NPairs | S::Invited | S::Started => None,
        S::BrokeOff | S::Completed | S::Sent | S::Opened | S::Finished => None,
        S::ReviewsDue | S::ReviewsKept | S::IpaQuadrant => None,
        S::Coded | S::Uncoded | S::CodedTwice => None,
        S::NeededMean | S::CurrentMean | S::Gap | S::Mwds | S::Rds | S::PniModified => Some(mean),
        S::Difference | S::Days => Some(mean),
        S::TestedShare | S::IpaStability | S::OverRaters | S::Attrition | S::Difficulty => {
            Some(share)
        }
        // Differences of shares, and so on their scale.
        S::Bias | S::AbsoluteError => Some(share),
        S::Taken | S::RightFirst | S::Share => Some(share),
        // Whole numbers of people, which stay as they are; but of parity these are shares too.
        S::Numerator | S::Denominator => Some(share),
        S::T | S::P | S::DZ | S::DAv | S::DRm | S::RankBiserial | S::Spearman => Some(2),
        S::Discrimination | S::Alpha | S::AlphaIfDeleted | S::Kappa => Some(2),
    }
}
