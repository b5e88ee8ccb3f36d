//! Who somebody is: where they live, what they do, what they truly can, and what they believe they can.
//!
//! Everything is drawn from the seed by the constants below, so that what is measured later can be held against it. A true skill is
//! a number from 0 to 8 on the scale of the framework.

use super::dice::Dice;
use crate::model::{CompetenceId, DomainId, Framework, Grouping, Lang, Library, PREFER_NOT, tag};
use std::collections::BTreeMap;

/// The highest skill; the lowest is 0.
pub(super) const TOP: f64 = 8.0;

/// How somebody sees themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Confidence {
    /// They believe to be able to do more than they can.
    Over,
    /// They know what they can.
    Right,
    /// They can do more than they believe.
    Under,
}

impl Confidence {
    /// How far a self-rating lies above the true skill, on average.
    pub(super) fn bias(self) -> f64 {
        match self {
            Confidence::Over => 1.6,
            Confidence::Right => 0.0,
            Confidence::Under => -1.2,
        }
    }

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Confidence::Over => "over",
            Confidence::Right => "right",
            Confidence::Under => "under",
        }
    }

    /// Of the young 45 in 100 are over-confident and 15 under-confident; of the others 20 and 30.
    fn of(young: bool, dice: &mut Dice) -> Self {
        let (over, under) = if young { (0.45, 0.15) } else { (0.20, 0.30) };
        match dice.unit() {
            place if place < over => Confidence::Over,
            place if place < over + under => Confidence::Under,
            _ => Confidence::Right,
        }
    }
}

/// One competence of one person.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Skill {
    /// What they could do when they came.
    pub(super) first: f64,
    /// What they can do now.
    pub(super) now: f64,
    /// What they could do when they sent in the survey once more, if they did.
    pub(super) again: Option<f64>,
    /// How much of it their work needs.
    pub(super) need: f64,
}

/// Somebody.
#[derive(Clone, Debug)]
pub(super) struct Person {
    /// A random number, which stands for them in the table of the truth.
    pub(super) number: u32,
    /// The choice that tells the truth, for each grouping that the survey asks about.
    pub(super) groups: BTreeMap<Grouping, String>,
    /// The language that they speak with the bot.
    pub(super) lang: Lang,
    /// How they see themselves.
    pub(super) confidence: Confidence,
    /// What they can and need.
    pub(super) skills: BTreeMap<CompetenceId, Skill>,
    /// How likely they take a lesson on a day, in the beginning.
    pub(super) diligence: f64,
    /// After so many days it is half as likely.
    pub(super) half_life: f64,
    /// Whether they leave some questions about themselves open.
    pub(super) shy: bool,
    /// Whether they are 16 or older.
    pub(super) adult: bool,
    /// Whether they agree to the survey.
    pub(super) agrees: bool,
}

/// How common each choice is, per mille or in any other unit: people in reality are not spread evenly. Others count [`USUAL`].
const COMMON: [(Grouping, &[(&str, u32)]); 6] = [
    (
        Grouping::Country,
        &[
            ("kh", 33),
            ("la", 13),
            ("th", 15),
            ("vn", 12),
            ("mm", 11),
            ("id", 9),
            ("sg", 6),
            ("other_country", 1),
        ],
    ),
    (
        Grouping::Domain,
        &[
            ("crafts", 32),
            ("performance", 21),
            ("design", 15),
            ("film", 13),
            ("heritage", 11),
            ("books", 8),
        ],
    ),
    (Grouping::Sex, &[("female", 56), ("male", 42), ("other", 2)]),
    (
        Grouping::AgeBand,
        &[
            ("16-24", 24),
            ("25-34", 31),
            ("35-44", 22),
            ("45-54", 13),
            ("55-64", 7),
            ("65-plus", 3),
        ],
    ),
    (
        Grouping::Locality,
        &[("city", 41), ("town", 31), ("village", 28)],
    ),
    (
        Grouping::Status,
        &[
            ("own", 43),
            ("group", 21),
            ("employee", 14),
            ("volunteer", 6),
            ("student", 11),
            ("not_now", 5),
        ],
    ),
];

/// How common a choice is that [`COMMON`] does not know.
const USUAL: u32 = 10;

/// Bands of age that count as young.
const YOUNG: [&str; 2] = ["16-24", "25-34"];

/// Shares of those who are shy, of those who are too young, and of those who say no.
const SHY: f64 = 0.12;
const TOO_YOUNG: f64 = 0.03;
const DECLINE: f64 = 0.06;

/// The people of a demo, in the order in which they come.
pub(super) fn people(library: &Library, count: usize, seed: u64) -> Vec<Person> {
    let mut dice = Dice::new(seed, u64::MAX);
    let columns: Vec<_> = columns(library, count, &mut dice);
    let numbers = dice.shuffled(count);
    let person = |at: usize| {
        let groups = columns.iter().map(|(by, of)| (*by, of[at].clone()));
        let own = Dice::new(seed, at as u64);
        Person::new(library, groups.collect(), (numbers[at] as u32 + 1, own))
    };
    (0..count).map(person).collect()
}

/// For each grouping of the survey, the group of each person. The shares hold exactly, so that a small demo has every country too.
fn columns(library: &Library, count: usize, dice: &mut Dice) -> Vec<(Grouping, Vec<String>)> {
    let Some(survey) = library.main_survey() else {
        return Vec::new();
    };
    let asked = survey.questions.iter().filter_map(|question| {
        let choices = survey.choices(question).iter();
        let names = choices.map(|choice| choice.name.as_str());
        let said: Vec<&str> = names.filter(|name| *name != PREFER_NOT).collect();
        Some((question.grouping?, said))
    });
    let column = |(by, names): (Grouping, Vec<&str>)| {
        let weights: Vec<u32> = names.iter().map(|name| weight(by, name)).collect();
        let total: u32 = weights.iter().sum();
        let group = |rank: usize| {
            let mut place = (rank as f64 + 0.5) / count as f64 * f64::from(total);
            let at = weights.iter().position(|weight| {
                place -= f64::from(*weight);
                place < 0.0
            });
            names.get(at.unwrap_or(0)).copied().unwrap_or_default()
        };
        let ranks = dice.shuffled(count).into_iter();
        (by, ranks.map(|rank| group(rank).to_owned()).collect())
    };
    asked.map(column).collect()
}

fn weight(by: Grouping, name: &str) -> u32 {
    let known = COMMON.iter().find(|(other, _)| *other == by);
    let known = known.and_then(|(_, names)| names.iter().find(|(other, _)| *other == name));
    known.map_or(USUAL, |(_, weight)| *weight)
}

impl Person {
    fn new(
        library: &Library,
        groups: BTreeMap<Grouping, String>,
        (number, mut dice): (u32, Dice),
    ) -> Self {
        let is = |by: Grouping, names: &[&str]| {
            let own = groups.get(&by).map(String::as_str);
            own.is_some_and(|own| names.contains(&own))
        };
        let young = is(Grouping::AgeBand, &YOUNG);
        let ability = dice.normal(0.9)
            + if young { 0.4 } else { -0.4 }
            + if is(Grouping::Locality, &["city"]) {
                0.4
            } else {
                0.0
            }
            - if is(Grouping::Locality, &["village"]) {
                0.4
            } else {
                0.0
            };
        let lang = language(groups.get(&Grouping::Country), &mut dice);
        let offered = library.programme.languages.contains(&lang);
        Self {
            number,
            lang: if offered { lang } else { Lang::EN },
            confidence: Confidence::of(young, &mut dice),
            skills: skills(&library.framework, &groups, (ability, &mut dice)),
            diligence: dice.between(0.15, 0.75),
            half_life: dice.between(20.0, 80.0),
            shy: dice.chance(SHY),
            adult: !dice.chance(TOO_YOUNG),
            agrees: !dice.chance(DECLINE),
            groups,
        }
    }

    /// What they truly can now; the middle where the framework does not know the competence.
    pub(super) fn skill(&self, competence: &CompetenceId) -> f64 {
        self.skills
            .get(competence)
            .map_or(TOP / 2.0, |skill| skill.now)
    }

    /// How much their work needs it.
    pub(super) fn need(&self, competence: &CompetenceId) -> f64 {
        self.skills
            .get(competence)
            .map_or(TOP / 2.0, |skill| skill.need)
    }

    /// They send in the survey for the how-manieth time: what they can now is what is measured.
    pub(super) fn sends(&mut self, wave: u32) {
        for skill in self.skills.values_mut().filter(|_| wave == 2) {
            skill.again = Some(skill.now);
        }
    }

    /// A finished lesson raises the skill: the more, the less of it was there.
    pub(super) fn learn(&mut self, competence: &CompetenceId) {
        const GAIN: f64 = 0.8;
        if let Some(skill) = self.skills.get_mut(competence) {
            skill.now += GAIN * (1.0 - skill.now / TOP);
        }
    }
}

/// Most speak the language of their country with the bot, some English.
fn language(country: Option<&String>, dice: &mut Dice) -> Lang {
    let own = match country.map(String::as_str) {
        Some("kh") => Lang::KM,
        Some("la") => Lang::LO,
        Some("th") => Lang::TH,
        Some("vn") => Lang::VI,
        Some("id") => Lang::ID,
        Some("mm") => Lang::MY,
        _ => Lang::EN,
    };
    if dice.chance(0.12) { Lang::EN } else { own }
}

/// The skills and needs of somebody of this general ability. A competence is harder or easier for everybody, and again for each domain; the
/// need lies around what the framework says that the domain needs.
fn skills(
    framework: &Framework,
    groups: &BTreeMap<Grouping, String>,
    (ability, dice): (f64, &mut Dice),
) -> BTreeMap<CompetenceId, Skill> {
    let domain = groups.get(&Grouping::Domain).map_or("", String::as_str);
    let domain_id: Option<DomainId> = domain.parse().ok();
    let mut skill = |id: &CompetenceId| {
        let target = framework.needed(id, domain_id.as_ref()).number();
        let target = f64::from(target);
        let ease = 0.9 * lean(id.as_str()) + 0.6 * lean(&format!("{domain}/{id}"));
        let true_skill = 0.8 + 0.55 * target + ease + ability + dice.normal(0.9);
        let first = true_skill.clamp(0.0, TOP);
        Skill {
            first,
            now: first,
            again: None,
            need: (target + 0.5 + dice.normal(1.1)).clamp(0.0, TOP),
        }
    };
    let competences = framework.competences.iter();
    competences.map(|c| (c.id.clone(), skill(&c.id))).collect()
}

/// From -1 to 1, fixed for a name: the same in every demo.
fn lean(name: &str) -> f64 {
    f64::from(tag(name) % 2_001) / 1_000.0 - 1.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{self, Tree};

    fn library() -> Library {
        content::load(&Tree::shipped()).0.expect("content").library
    }

    #[test]
    fn shares_hold_and_every_country_is_there() {
        let people = people(&library(), 60, 7);
        let of = |by, name: &str| {
            let is = |person: &&Person| person.groups.get(&by).is_some_and(|own| own == name);
            people.iter().filter(is).count()
        };
        assert_eq!(of(Grouping::Country, "kh"), 20);
        assert!(of(Grouping::Country, "sg") >= 3);
        assert!(of(Grouping::Domain, "crafts") > 2 * of(Grouping::Domain, "books"));
        let mut numbers: Vec<u32> = people.iter().map(|person| person.number).collect();
        assert!(!numbers.is_sorted(), "the order of arrival does not show");
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=60).collect::<Vec<u32>>());
    }

    #[test]
    fn the_young_are_more_often_over_confident() {
        let people = people(&library(), 2_000, 1);
        let over = |young: bool| {
            let band = |person: &&Person| {
                let own = person.groups[&Grouping::AgeBand].as_str();
                YOUNG.contains(&own) == young
            };
            let all: Vec<_> = people.iter().filter(band).collect();
            let over = all.iter().filter(|p| p.confidence == Confidence::Over);
            over.count() as f64 / all.len() as f64
        };
        assert!((over(true) - 0.45).abs() < 0.05, "{}", over(true));
        assert!((over(false) - 0.20).abs() < 0.05, "{}", over(false));
    }

    #[test]
    fn a_lesson_helps_the_more_the_less_was_known() {
        let mut people = people(&library(), 50, 3);
        for person in &mut people {
            let ids: Vec<CompetenceId> = person.skills.keys().cloned().collect();
            for id in ids {
                let before = person.skill(&id);
                assert!((0.0..=TOP).contains(&before));
                person.learn(&id);
                let gained = person.skill(&id) - before;
                assert!((gained - 0.8 * (1.0 - before / TOP)).abs() < 1e-12);
            }
        }
    }
}
