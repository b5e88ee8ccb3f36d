//! All numbers of one moment, from facts: every table of the evidence, unrounded and with nothing hidden. Beside the rows stands who was
//! counted, for [`super::disclosure`] to decide on. Rows come in the order of tables, waves, the framework, groups and measures; the
//! same facts give the same snapshot, chance included (its seed is in a note).

use super::{
    balance, basis::Basis, calibration, change, facts::Facts, gap, indicators, items, lessons,
    table::Snapshot, themes,
};

/// The tables of these facts.
pub fn snapshot(facts: &Facts) -> Snapshot {
    let basis = Basis::new(facts);
    let mut snapshot = Snapshot {
        at: facts.at,
        ..Snapshot::default()
    };
    gap::add(&basis, &mut snapshot);
    calibration::add(&basis, &mut snapshot);
    change::add(&basis, &mut snapshot);
    items::add(&basis, &mut snapshot);
    balance::add(&basis, &mut snapshot);
    lessons::add(&basis, &mut snapshot);
    indicators::add(&basis, &mut snapshot);
    themes::add(&basis, &mut snapshot);
    snapshot
}
