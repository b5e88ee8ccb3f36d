//! The truth behind a demo, as a table: what people really can and what they believe, to hold what is measured against.

use super::person::{Person, TOP};
use crate::model::Grouping;

/// Somebody who is still in the file at the end, and how often they sent in the survey.
pub(super) struct Known<'a> {
    pub(super) person: &'a Person,
    pub(super) waves: u32,
}

/// The groupings that are columns.
const GROUPS: [Grouping; 6] = [
    Grouping::Country,
    Grouping::Domain,
    Grouping::Sex,
    Grouping::AgeBand,
    Grouping::Locality,
    Grouping::Status,
];

/// A row for each person and competence, by the random numbers of the people. `before` is when they came; `after` is when they sent in
/// the survey for the second time, or the end for those who did not. Skills are from 0 to 8; what somebody believes is their skill and
/// their bias.
pub(super) fn table(mut known: Vec<Known>) -> String {
    known.sort_by_key(|known| known.person.number);
    let groups = GROUPS.map(Grouping::as_str).join(",");
    let mut table = format!(
        "person,{groups},confidence,bias,waves,competence,need,true_before,believed_before,true_after,believed_after\n"
    );
    for Known { person, waves } in known {
        let group = |by: Grouping| person.groups.get(&by).map_or("", String::as_str);
        let groups = GROUPS.map(group).join(",");
        let bias = person.confidence.bias();
        let who = format!(
            "{},{groups},{},{bias},{waves}",
            person.number,
            person.confidence.as_str()
        );
        let believed = |skill: f64| (skill + bias).clamp(0.0, TOP);
        for (id, skill) in &person.skills {
            let after = skill.again.unwrap_or(skill.now);
            let numbers = [
                skill.need,
                skill.first,
                believed(skill.first),
                after,
                believed(after),
            ];
            let numbers = numbers.map(|number| format!("{number:.3}")).join(",");
            table.push_str(&format!("{who},{id},{numbers}\n"));
        }
    }
    table
}
