//! How many answers a programme wants from whom: the `[[target]]` tables of its page, in which it names a group and a number.

use crate::{
    content::{facts::Facts, near::did_you_mean, problem::Problems},
    model::{Grouping, Quota, Wanted},
};
use std::collections::BTreeMap;

const KEYS: &[&str] = &["grouping", "group", "share", "people"];

/// The most people that may be wanted.
const MOST: u32 = 10_000_000;

/// Reads the tables; what cannot be understood is a problem.
pub(super) fn read(facts: &Facts, problems: &mut Problems) -> Vec<Quota> {
    let mut quotas: Vec<Quota> = Vec::new();
    let mut shares: BTreeMap<&str, u32> = BTreeMap::new();
    for target in facts.tables("target", problems) {
        target.check_keys(KEYS, problems);
        let (Some(grouping), Some(group), Some(wanted)) = (
            grouping(target, problems),
            target.need::<String>("group", problems),
            wanted(target, problems),
        ) else {
            continue;
        };
        let same = |own: &&Quota| own.grouping == grouping && own.group == group;
        if quotas.iter().find(same).is_some() {
            let text = format!("the target of \"{group}\" stands here twice");
            problems.error(target.place("group"), text);
        }
        if let Wanted::Share(share) = wanted {
            let sum = shares.entry(grouping.as_str()).or_default();
            *sum += u32::from(share);
            if *sum > 100 {
                let text = format!("the shares by {} are more than 100", grouping.as_str());
                problems.error(target.place("share"), text);
            }
        }
        quotas.push(Quota {
            grouping,
            group,
            wanted,
        });
    }
    quotas
}

fn grouping(target: &Facts, problems: &mut Problems) -> Option<Grouping> {
    let word = target.need::<String>("grouping", problems)?;
    let known = Grouping::named(&word);
    if known.is_none() {
        let words = Grouping::ALL.map(Grouping::as_str);
        let near = did_you_mean(&word, words);
        let text = format!(
            "\"{word}\" is no grouping{near}; known are {}",
            words.join(", ")
        );
        problems.error(target.place("grouping"), text);
    }
    known
}

fn wanted(target: &Facts, problems: &mut Problems) -> Option<Wanted> {
    match (target.has("share"), target.has("people")) {
        (true, false) => {
            let share = target.number("share", (1..=100, None), problems)?;
            Some(Wanted::Share(share))
        }
        (false, true) => {
            let people = target.number("people", (1..=MOST, None), problems)?;
            Some(Wanted::People(people))
        }
        _ => {
            let text = "say how many: either share = 30 (of 100) or people = 50";
            problems.error(target.place("share"), text);
            None
        }
    }
}
