//! What a new text of a survey changes against an earlier one, by the names that its author gave the questions.

use crate::model::{Choice, ChoiceList, Group, Lang, Question, Survey, Words};
use std::collections::BTreeSet;

/// What is different.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Questions that are new.
    pub added: Vec<String>,
    /// Questions that are taken out.
    pub gone: Vec<String>,
    /// Questions and groups in other words, each with the languages.
    pub words: Vec<String>,
    /// Lists of choices, each with what is new, what is gone and the languages of other words; nothing but the list where only their order or
    /// what filters them is another.
    pub choices: Vec<String>,
    /// Questions and groups that are asked otherwise: of another kind, or under other conditions.
    pub rules: Vec<String>,
    /// Files beside the form that are new, gone or others.
    pub files: Vec<String>,
    /// Whether the questions that stay stand in another order.
    pub order: bool,
}

/// Compares two texts.
pub fn difference(old: &Survey, new: &Survey) -> Difference {
    let lacks = |survey: &Survey, question: &&Question| survey.question(named(question)).is_none();
    let own = |question: &Question| question.own_name().to_owned();
    let added = new.questions.iter().filter(|q| lacks(old, q));
    let gone = old.questions.iter().filter(|q| lacks(new, q));
    let mut difference = Difference {
        added: added.map(own).collect(),
        gone: gone.map(own).collect(),
        choices: lists(old, new),
        files: files(old, new),
        ..Difference::default()
    };
    let order = |survey: &Survey, other: &Survey| -> Vec<String> {
        let kept = survey.questions.iter().filter(|q| !lacks(other, q));
        kept.map(|question| named(question).to_owned()).collect()
    };
    difference.order = order(old, new) != order(new, old);
    groups(old, new, &mut difference);
    let both = new.questions.iter();
    let both = both.filter_map(|question| Some((old.question(named(question))?, question)));
    for (was, is) in both {
        let langs = reworded(&spoken(was), &spoken(is));
        if !langs.is_empty() {
            difference.words.push(with_langs(is.own_name(), &langs));
        }
        let is_known = |group: &&str| !difference.rules.iter().any(|known| known == group);
        let moved = || {
            let (before, now) = (conditions(old, was), conditions(new, is));
            !before
                .into_iter()
                .filter(is_known)
                .eq(now.into_iter().filter(is_known))
        };
        if !is_asked_alike(was, is) || moved() {
            difference.rules.push(own(is));
        }
    }
    difference
}

fn named(question: &Question) -> &str {
    question.name.as_str()
}

/// Compares the groups of the same names; one with a condition that is new or gone changes how its questions are asked.
fn groups(old: &Survey, new: &Survey, difference: &mut Difference) {
    for is in &new.groups {
        let was = old.groups.iter().find(|was| was.name == is.name);
        let langs = reworded(
            &[was.map_or(&Words::default(), |was| &was.label)],
            &[&is.label],
        );
        if !langs.is_empty() {
            let name = with_langs(is.name.as_str(), &langs);
            difference.words.push(name);
        }
        let is_alike = match was {
            Some(was) => (&was.relevant, &was.repeat) == (&is.relevant, &is.repeat),
            None => !is_conditioned(is),
        };
        if !is_alike {
            difference.rules.push(is.name.to_string());
        }
    }
    let is_there = |was: &&Group| new.groups.iter().any(|is| is.name == was.name);
    let gone = old.groups.iter().filter(|was| !is_there(was));
    let gone = gone.filter(|was| is_conditioned(was));
    difference
        .rules
        .extend(gone.map(|was| was.name.to_string()));
}

fn is_conditioned(group: &Group) -> bool {
    group.relevant.is_some() || group.repeat.is_some()
}

/// The groups around a question that say whether or how often it is asked.
fn conditions<'a>(survey: &'a Survey, question: &Question) -> Vec<&'a str> {
    let around = survey
        .around(question)
        .filter(|group| is_conditioned(group));
    around.map(|group| group.name.as_str()).collect()
}

/// The words of a question that people read.
fn spoken(question: &Question) -> [&Words; 4] {
    [
        &question.label,
        &question.hint,
        &question.constraint_message,
        &question.required_message,
    ]
}

/// The languages in which words differ.
fn reworded(old: &[&Words], new: &[&Words]) -> BTreeSet<Lang> {
    let differ = |(old, new): (&&Words, &&Words)| {
        let langs: BTreeSet<Lang> = old.iter().chain(new.iter()).map(|(lang, _)| lang).collect();
        let changed = |lang: &Lang| old.exact(*lang) != new.exact(*lang);
        langs.into_iter().filter(changed).collect::<Vec<_>>()
    };
    old.iter().zip(new).flat_map(differ).collect()
}

fn with_langs(name: &str, langs: &BTreeSet<Lang>) -> String {
    let codes: Vec<&str> = langs.iter().map(Lang::code).collect();
    format!("{name} ({})", codes.join(", "))
}

/// Whether nothing but words and choices differs.
fn is_asked_alike(old: &Question, new: &Question) -> bool {
    let bare = |question: &Question| Question {
        group: None,
        label: Words::default(),
        hint: Words::default(),
        constraint_message: Words::default(),
        required_message: Words::default(),
        ..question.clone()
    };
    bare(old) == bare(new)
}

/// The lists of choices that differ.
fn lists(old: &Survey, new: &Survey) -> Vec<String> {
    let mut found = Vec::new();
    for (name, list) in &new.lists {
        let Some(was) = old.lists.get(name) else {
            continue;
        };
        let other = |choice: &&Choice| was.choice(choice.name.as_str()).is_none();
        let left = |choice: &&Choice| list.choice(choice.name.as_str()).is_none();
        let added = list
            .choices
            .iter()
            .filter(other)
            .map(|c| format!("+{}", c.name));
        let gone = was
            .choices
            .iter()
            .filter(left)
            .map(|c| format!("-{}", c.name));
        let mut parts: Vec<String> = added.chain(gone).collect();
        let pairs = list.choices.iter();
        let pairs = pairs.filter_map(|choice| Some((was.choice(choice.name.as_str())?, choice)));
        let langs = pairs.flat_map(|(was, is)| reworded(&[&was.label], &[&is.label]));
        let langs: BTreeSet<Lang> = langs.collect();
        parts.extend(langs.iter().map(|lang| lang.code().to_owned()));
        match parts.is_empty() {
            false => found.push(format!("{name} ({})", parts.join(", "))),
            true if offered(was) != offered(list) => found.push(name.clone()),
            true => {}
        }
    }
    found
}

fn files(old: &Survey, new: &Survey) -> Vec<String> {
    let names: BTreeSet<&String> = old.beside.keys().chain(new.beside.keys()).collect();
    let differs = |name: &&&String| old.beside.get(**name) != new.beside.get(**name);
    let others = names.iter().filter(differs);
    others.map(|name| (*name).clone()).collect()
}

/// What else there is to a list: the order, the scores, and the columns that filter it.
fn offered(list: &ChoiceList) -> Vec<Choice> {
    let bare = |choice: &Choice| Choice {
        label: Words::default(),
        ..choice.clone()
    };
    list.choices.iter().map(bare).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::form::{FormSource, read_form};

    fn survey(rows: &str, choices: &str) -> Survey {
        let rows = format!("type,name,label::English (en),label::Khmer (km),relevant\n{rows}");
        let choices = format!("list_name,name,label::English (en)\n{choices}");
        let tree = crate::content::Tree::from_pairs([
            ("survey.csv", rows.as_str()),
            ("choices.csv", choices.as_str()),
        ]);
        let (source, _) = FormSource::folder(&tree, "");
        let id = "loom".parse().expect("an id");
        let (survey, problems) = read_form(&id, &source.expect("a form"));
        survey.unwrap_or_else(|| panic!("{problems:?}"))
    }

    #[test]
    fn another_condition_of_a_group_is_named_by_the_group() {
        let form = |condition: &str, label: &str, inside: &str, outside: &str| {
            let rows = format!(
                "select_one yn,a,Do you?,ក,\nbegin_group,g,{label},ខ,{condition}\n{inside}end_group,,,,\n{outside}"
            );
            survey(&rows, "yn,yes,Yes\nyn,no,No\n")
        };
        let row = "text,b,Why?,គ,\n";
        let old = form("${a} = 'yes'", "More", row, "");
        let check = |new: &Survey, words: &[&str], rules: &[&str]| {
            let found = difference(&old, new);
            assert_eq!(
                (found.words, found.rules),
                (
                    words.iter().map(|name| (*name).to_owned()).collect(),
                    rules.iter().map(|name| (*name).to_owned()).collect(),
                )
            );
        };
        check(&old, &[], &[]);
        check(&form("${a} = 'no'", "More", row, ""), &[], &["g"]);
        check(&form("${a} = 'yes'", "Else", row, ""), &["g (en)"], &[]);
        let other = "text,c,Who?,គ,\n";
        check(&form("${a} = 'yes'", "More", other, row), &[], &["b"]);
        let gone = survey(
            &format!("select_one yn,a,Do you?,ក,\n{row}"),
            "yn,yes,Yes\nyn,no,No\n",
        );
        check(&gone, &[], &["g"]);
    }

    #[test]
    fn another_order_of_choices_is_another_list() {
        let rows = "select_one yn,a,Do you?,ក,\n";
        let old = survey(rows, "yn,yes,Yes\nyn,no,No\n");
        let new = survey(rows, "yn,no,No\nyn,yes,Yes\n");
        assert_eq!(difference(&old, &new).choices, ["yn"]);
    }

    #[test]
    fn what_differs_is_named_once() {
        let old = survey(
            "select_one yn,a,Do you?,ក,\ntext,b,Why?,ខ,\ntext,c,Who?,គ,\n",
            "yn,yes,Yes\nyn,no,No\n",
        );
        let new = survey(
            "select_one yn,a,Do you?,ឃ,\ntext,c,Who?,គ,${a} = 'yes'\ninteger,d,How many?,ង,\n",
            "yn,yes,Yes!\nyn,maybe,Maybe\n",
        );
        let expected = Difference {
            added: vec!["d".into()],
            gone: vec!["b".into()],
            words: vec!["a (km)".into()],
            choices: vec!["yn (+maybe, -no, en)".into()],
            rules: vec!["c".into()],
            files: Vec::new(),
            order: false,
        };
        assert_eq!(difference(&old, &new), expected);
        assert_eq!(difference(&new, &new), Difference::default());
    }
}
