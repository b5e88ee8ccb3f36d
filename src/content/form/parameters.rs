//! The column `parameters`: `start=1 end=5 step=1`, with spaces, commas or semicolons between, in any order.

use crate::content::near::did_you_mean;
use crate::model::Range;
use std::collections::BTreeMap;

/// The most numbers that a range may have.
const MOST: usize = 1000;

/// The parameters by name, or what is wrong with how they are written.
pub(super) fn read(text: &str) -> Result<BTreeMap<String, String>, String> {
    let spaced = text.replace('=', " = ").replace([',', ';'], " ");
    let mut words = spaced.split_whitespace();
    let mut parameters = BTreeMap::new();
    while let Some(name) = words.next() {
        let (sign, value) = (words.next(), words.next());
        match (sign, value) {
            (Some("="), Some(value)) if name != "=" && value != "=" => {
                parameters.insert(name.to_lowercase(), value.to_owned());
            }
            _ => {
                return Err(format!(
                    "\"{text}\" cannot be read; write parameters as in start=1 end=5 step=1"
                ));
            }
        }
    }
    Ok(parameters)
}

/// The numbers of a range; what is not said is 0 to 10 in steps of 1.
pub(super) fn range(text: &str) -> Result<Range, String> {
    const KNOWN: [&str; 6] = [
        "start",
        "end",
        "step",
        "tick_interval",
        "placeholder",
        "tick_labelset",
    ];
    let said = read(text)?;
    if let Some(name) = said.keys().find(|name| !KNOWN.contains(&name.as_str())) {
        let near = did_you_mean(name, KNOWN);
        return Err(format!(
            "a range has no \"{name}\"{near}; it has start, end and step"
        ));
    }
    let number = |name: &str, otherwise: f64| match said.get(name) {
        Some(text) => match text.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(number),
            _ => Err(format!("{name}={text}: write a number after {name}=")),
        },
        None => Ok(otherwise),
    };
    let range = Range {
        start: number("start", 0.0)?,
        end: number("end", 10.0)?,
        // Where the row runs downwards, some write the step so too.
        step: number("step", 1.0)?.abs(),
    };
    let width = (range.end - range.start).abs();
    if range.step <= 0.0 || range.step > width {
        return Err(format!(
            "step={} does not lead from {} to {}; write a step between 0 and {width}",
            range.step, range.start, range.end
        ));
    }
    if width / range.step >= MOST as f64 {
        return Err(format!(
            "this range has more than {MOST} numbers; take larger steps, or ask for an integer or a decimal"
        ));
    }
    Ok(range)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_read_in_many_spellings() {
        let check = |text: &str, start: f64, end: f64, step: f64| {
            assert_eq!(range(text), Ok(Range { start, end, step }), "{text}");
        };
        check("", 0.0, 10.0, 1.0);
        check("start=1 end=5 step=1", 1.0, 5.0, 1.0);
        check("step = 0.5;END=2,start=-1", -1.0, 2.0, 0.5);
        check("end=0 start=3", 3.0, 0.0, 1.0);
        check("start=5 end=1 step=-2", 5.0, 1.0, 2.0);
    }

    #[test]
    fn a_range_that_is_none_is_refused() {
        let check = |text: &str, expected: &str| {
            let error = range(text).expect_err(text);
            assert!(error.contains(expected), "{text}: {error}");
        };
        check("start=1 end", "cannot be read");
        check("from=1 to=5", "a range has no \"from\"");
        check("start=1 end=many", "end=many: write a number");
        check("step=0", "step=0 does not lead");
        check("start=1 end=2 step=5", "step=5 does not lead");
        check("end=1e300", "more than 1000 numbers");
        check("end=inf", "write a number");
    }
}
