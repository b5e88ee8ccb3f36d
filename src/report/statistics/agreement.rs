//! How far two people agree who sort the same things, beyond what chance would give: Cohen's kappa (1960).

use std::collections::BTreeMap;

/// Of fewer things than this nothing is said.
pub const FEWEST: usize = 20;

/// The kappa of these pairs of categories; none of too few, or where everything is of one category and there is nothing to agree on.
pub fn kappa(pairs: &[(u32, u32)]) -> Option<f64> {
    if pairs.len() < FEWEST {
        return None;
    }
    let n = pairs.len() as f64;
    let mut counts: BTreeMap<u32, (f64, f64)> = BTreeMap::new();
    let mut same = 0.0;
    for (one, other) in pairs {
        counts.entry(*one).or_default().0 += 1.0;
        counts.entry(*other).or_default().1 += 1.0;
        same += f64::from(u8::from(one == other));
    }
    let chance: f64 = counts
        .values()
        .map(|(one, other)| one * other / (n * n))
        .sum();
    (chance < 1.0).then(|| (same / n - chance) / (1.0 - chance))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kappa_of_a_table_of_fifty() {
        // Both yes 20, both no 15, yes and no 5, no and yes 10: observed 0.7, by chance 0.5.
        let cells = [((1, 1), 20), ((2, 2), 15), ((1, 2), 5), ((2, 1), 10)];
        let pairs: Vec<(u32, u32)> = cells
            .into_iter()
            .flat_map(|(pair, times)| vec![pair; times])
            .collect();
        let kappa = kappa(&pairs).expect("a kappa");
        assert!((kappa - 0.4).abs() < 1e-12, "{kappa}");
    }

    #[test]
    fn of_few_or_of_one_category_nothing_is_said() {
        assert_eq!(kappa(&[(1, 1); 19]), None);
        assert_eq!(kappa(&[(1, 1); 40]), None);
        let mixed: Vec<(u32, u32)> = (0..20).map(|at| (at % 2, at % 2)).collect();
        assert_eq!(kappa(&mixed), Some(1.0));
    }
}
