//! "Did you mean": the nearest of some names to one that is not among them.

/// The nearest name, if it is near enough to be meant.
pub(crate) fn nearest<'a>(name: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = name.to_lowercase();
    let farthest = wanted.chars().count().div_ceil(3).max(1);
    names
        .into_iter()
        .map(|other| (distance(&wanted, &other.to_lowercase()), other))
        .filter(|(far, _)| *far <= farthest)
        .min_by_key(|(far, _)| *far)
        .map(|(_, other)| other)
}

/// ` (did you mean "x"?)`, or nothing.
pub(crate) fn did_you_mean<'a>(name: &str, names: impl IntoIterator<Item = &'a str>) -> String {
    nearest(name, names).map_or(String::new(), |near| format!(" (did you mean \"{near}\"?)"))
}

/// How many letters must be added, dropped, changed or swapped with their neighbour (Damerau-Levenshtein, restricted).
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let change = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = change.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(before[j - 2] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_meant_if_it_is_near() {
        let names = ["selected", "select_one", "if"];
        let check = |name, near| assert_eq!(nearest(name, names), near, "{name}");
        check("selcted", Some("selected"));
        check("Select_One", Some("select_one"));
        check("fi", Some("if"));
        check("geopoint", None);
        assert_eq!(
            did_you_mean("selectde", names),
            " (did you mean \"selected\"?)"
        );
    }
}
