//! Target 4.4.2: who reaches a minimum of digital skills in every area, by own rating and by test, apart. An area's score is the mean over
//! all its items in percent of what can be reached, rounded half up, and 30 is enough (the Foundation band of DigCompSat). Who has no
//! score in one of the areas measured is not counted.

use super::{Indicator, Quarter, words};
use crate::report::{
    basis::Basis,
    calibration::{areas, scaled},
    facts::{Competence, Run},
    table::Snapshot,
};

/// The least score that is enough, in percent.
const ENOUGH: f64 = 30.0;

/// Adds the indicator for each wave.
pub(super) fn add(basis: &Basis, snapshot: &mut Snapshot) {
    let literacy = Literacy::new(basis);
    for &wave in basis.by_wave.keys() {
        for (id, by_test) in [("4.4.2-self", false), ("4.4.2-test", true)] {
            let measured = literacy.measured(basis, wave, by_test);
            let reached = |run: &Run| literacy.reached(run, (by_test, measured));
            let indicator = Indicator {
                key: id.to_owned(),
                name: id.to_owned(),
                note: words(id, 'B', Quarter::of(basis.facts.at)),
                wave,
            };
            indicator.write(basis, reached, snapshot);
        }
    }
}

/// Which competences belong to which area.
struct Literacy<'a> {
    basis: &'a Basis<'a>,
    /// The place of each competence's area, at most 64.
    area: Vec<Option<usize>>,
}

impl<'a> Literacy<'a> {
    fn new(basis: &'a Basis) -> Self {
        let competences = &basis.facts.competences;
        let areas = areas(competences);
        let own = |competence: &Competence| {
            let area = competence.area.as_ref()?;
            let place = areas.iter().position(|known| *known == area);
            place.filter(|place| *place < 64)
        };
        Self {
            basis,
            area: competences.iter().map(own).collect(),
        }
    }

    /// The areas in which somebody has a score, bit by bit.
    fn measured(&self, basis: &Basis, wave: u16, by_test: bool) -> u64 {
        let runs = basis.runs(wave);
        runs.fold(0, |areas, run| areas | self.scores(run, by_test).0)
    }

    /// Whether every area measured is reached; none where one has no score.
    fn reached(&self, run: &Run, (by_test, measured): (bool, u64)) -> Option<bool> {
        let (scored, reached) = self.scores(run, by_test);
        (scored == measured && measured != 0).then_some(reached == measured)
    }

    /// The areas with a score, and those with enough of it.
    fn scores(&self, run: &Run, by_test: bool) -> (u64, u64) {
        let mut sums = [(0.0, 0.0); 64];
        for rating in &run.ratings {
            let k = usize::from(rating.competence);
            let Some(area) = self.area.get(k).copied().flatten() else {
                continue;
            };
            let (sum, items) = &mut sums[area];
            if by_test {
                *sum += f64::from(rating.right);
                *items += f64::from(rating.tested);
            } else if let Some(own) = rating
                .current
                .and_then(|value| scaled(value, &self.basis.facts.competences[k]))
            {
                *sum += own;
                *items += 1.0;
            }
        }
        let (mut scored, mut reached) = (0, 0);
        for (area, (sum, items)) in sums.into_iter().enumerate() {
            if items > 0.0 {
                scored |= 1 << area;
                reached |= u64::from(enough(sum / items)) << area;
            }
        }
        (scored, reached)
    }
}

/// Whether a part of what can be reached is enough, rounded half up to whole percents first.
fn enough(part: f64) -> bool {
    const ROUNDING: f64 = 1e-9;
    (part * 100.0 + 0.5 + ROUNDING).floor() >= ENOUGH
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_is_rounded_before_it_is_judged() {
        assert!(enough(0.295) && enough(0.30) && enough(59.0 / 200.0));
        assert!(!enough(0.294) && !enough(0.2949));
    }
}
