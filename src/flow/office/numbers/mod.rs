//! The numbers: how it goes now, what the releases say of groups and gaps, and their files.
//!
//! What is counted live is about everybody, or about the whole of somebody's scope. Whoever is told apart is told apart by a release, so
//! that nobody can learn about a small group by looking twice.

mod board;
mod export;
mod gaps;

pub use board::{GroupRow, Heads, Live, StopRow};
pub use gaps::GapRow;

use super::{Ask, Desk, ask, button, home_row, say, sit};
use crate::{
    flow::{
        action::{Act, Room},
        phrase::Sentence,
        scene::{Keyboard, Scene},
    },
    model::{Grouping, Lang, Post, Right, Rights, Scope, Whom},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Where somebody is among the numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum NumbersDesk {
    /// Looking at this.
    View(View),
    /// Choosing a file of this release.
    Files(Edition),
}

/// What can be seen of a release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum View {
    /// Who sent the survey in, told apart by this.
    Groups(Grouping),
    /// After which question people stopped.
    Stops,
    /// The gaps of these people.
    Gaps(Whom),
    /// Its files: of the public release, or of the one for partners.
    Files {
        /// Whether it is the public one.
        public: bool,
    },
}

/// What is asked about the numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NumbersAsk {
    /// How does it go now?
    Live,
    /// What does the newest release say? Where there is none yet, it is made.
    Release(View, Lang),
    /// The same, once it is made.
    Made(View, Lang),
    /// Make a new release, if the newest is old enough, and say this of it.
    Anew(View, Lang),
}

impl NumbersAsk {
    pub(super) fn right(&self) -> Right {
        match self {
            NumbersAsk::Anew(..) => Right::Publish,
            _ => Right::Numbers,
        }
    }
}

/// A release, as it is named to readers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// Its number.
    pub number: u32,
    /// Its name: the quarter.
    pub name: String,
    /// Whether everybody may read it.
    pub public: bool,
    /// The day on which it was made.
    pub day: Date,
    /// How few people may stand behind a number.
    pub least: u64,
    /// Whether a new one may be made.
    pub old: bool,
}

/// What is told about the numbers.
#[derive(Clone, Debug, PartialEq)]
pub enum NumbersTold {
    /// How it goes.
    Live(Box<Live>),
    /// Who sent the survey in, by group.
    Groups(Edition, Grouping, Vec<GroupRow>),
    /// After which questions people stopped; and after how many more too few did to be shown.
    Stops(Edition, Vec<StopRow>, usize),
    /// The gaps of these people, by the name of their group; and how many more are hidden.
    Gaps(Edition, (Whom, String), Vec<GapRow>, usize),
    /// Files can be had.
    Files(Edition),
    /// A release is being made; the answer follows.
    Counting,
    /// There is no release yet, and this person cannot make one.
    Unmade,
    /// The release could not be made.
    Failed,
    /// This is about everybody, and the person sees only a part.
    Narrow,
}

pub(super) fn tap(scene: &mut Scene, act: Act) {
    match act.room {
        Room::Gaps => gaps::tap(scene, act),
        Room::Export => export::tap(scene, act),
        _ => board::tap(scene, act),
    }
}

/// Nothing is typed here: what was open is shown again.
pub(super) fn wrote(scene: &mut Scene, desk: NumbersDesk, _post: &Post) {
    match desk {
        NumbersDesk::View(view) => look(scene, view),
        NumbersDesk::Files(edition) => look(
            scene,
            View::Files {
                public: edition.public,
            },
        ),
    }
}

pub(super) fn told(scene: &mut Scene, told: NumbersTold) {
    if !scene.learner.may(Right::Numbers) {
        return;
    }
    match told {
        NumbersTold::Live(live) => board::live(scene, &live),
        NumbersTold::Groups(edition, grouping, rows) => {
            board::groups(scene, &edition, (grouping, &rows))
        }
        NumbersTold::Stops(edition, rows, hidden) => board::stops(scene, &edition, (&rows, hidden)),
        NumbersTold::Gaps(edition, whom, rows, hidden) => {
            gaps::show(scene, &edition, whom, (&rows, hidden))
        }
        NumbersTold::Files(edition) => export::files(scene, edition),
        NumbersTold::Counting => passing(scene, "office-numbers-counting"),
        NumbersTold::Unmade => passing(scene, "office-numbers-unmade"),
        NumbersTold::Failed => passing(scene, "office-numbers-failed"),
        NumbersTold::Narrow => passing(scene, "office-export-narrow"),
    }
}

/// One sentence and the way home.
fn passing(scene: &mut Scene, key: &'static str) {
    scene.next_stamp();
    super::leave(scene);
    let keyboard = vec![home_row(scene)];
    say(scene, vec![Sentence::new(key)], keyboard);
}

fn asks(scene: &mut Scene, wanted: NumbersAsk) {
    ask(scene, Ask::Numbers(wanted));
}

/// Asks for something of the newest release.
fn look(scene: &mut Scene, view: View) {
    let lang = scene.lang();
    asks(scene, NumbersAsk::Release(view, lang));
}

/// The buttons under something of a release: to count anew where that may be, and home.
fn below(scene: &mut Scene, edition: &Edition, view: View) -> Keyboard {
    let may = edition.old && scene.learner.may(Right::Publish);
    sit(scene, Desk::Numbers(NumbersDesk::View(view)));
    let anew = may.then(|| {
        vec![button(
            scene,
            "office-button-count",
            Act::new(Room::Board, board::ANEW, 0),
        )]
    });
    anew.into_iter().chain([home_row(scene)]).collect()
}

/// Of which release the numbers are.
fn of_release(edition: &Edition) -> Sentence {
    Sentence::new("office-numbers-release")
        .with("name", edition.name.clone())
        .with("day", edition.day)
        .with("least", edition.least as i64)
}

/// How far the person sees.
fn scope(scene: &Scene) -> Scope {
    let rights: Option<&Rights> = scene.learner.rights.as_ref();
    rights
        .map(|rights| rights.scope.clone())
        .unwrap_or_default()
}

/// The groups of a release in which the people of a narrowed scope are: each country with each domain, where both are named.
pub fn whom(scope: &Scope) -> Vec<Whom> {
    let named = |grouping: Grouping, ids: Vec<&str>| -> Vec<Whom> {
        let one = |id: &str| vec![(grouping, id.to_owned())];
        match ids.is_empty() {
            true => vec![Whom::new()],
            false => ids.into_iter().map(one).collect(),
        }
    };
    let countries = scope.countries.iter().map(|id| id.as_str()).collect();
    let domains = scope.domains.iter().map(|id| id.as_str()).collect();
    let domains = named(Grouping::Domain, domains);
    let countries = named(Grouping::Country, countries).into_iter();
    countries
        .flat_map(|country| {
            let with = |domain: &Whom| [country.clone(), domain.clone()].concat();
            domains.iter().map(with).collect::<Vec<_>>()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_is_made_of_groups_of_the_release() {
        let mut scope = Scope::default();
        assert_eq!(whom(&scope), [Whom::new()]);
        scope.countries.insert("kh".parse().expect("an id"));
        scope.countries.insert("la".parse().expect("an id"));
        let one = |id: &str| vec![(Grouping::Country, id.to_owned())];
        assert_eq!(whom(&scope), [one("kh"), one("la")]);
        scope.domains.insert("film".parse().expect("an id"));
        let film = (Grouping::Domain, "film".to_owned());
        assert_eq!(whom(&scope)[1], [one("la"), vec![film]].concat());
    }
}
