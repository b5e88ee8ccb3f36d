//! The board: who came, how far they got, who is stuck and by which links they came; and by group, as the newest release says it.

use super::{Edition, NumbersAsk, NumbersDesk, View, asks, below, home_row, look, of_release};
use crate::{
    flow::{
        Button,
        action::{Act, Room},
        office::{Desk, button, desk, leave, say, team},
        phrase::{Gap, Sentence},
        scene::{Keyboard, Scene},
    },
    model::{Grouping, Wanted},
};

/// How many people, as far as that harms nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heads {
    /// So many.
    Exactly(u64),
    /// So many, or up to four more.
    From(u64),
    /// Fewer than five, perhaps nobody.
    Few,
}

/// The fewest people that a live number is shown of, and the steps in which a group grows.
const STEP: u64 = 5;

impl Heads {
    /// Of everybody: no number of one to four.
    pub fn of_all(people: u64) -> Self {
        match people {
            1..STEP => Heads::Few,
            people => Heads::Exactly(people),
        }
    }

    /// Of a group: in steps, so that one who comes or goes is not seen.
    pub fn of_some(people: u64) -> Self {
        match people / STEP * STEP {
            0 => Heads::Few,
            people => Heads::From(people),
        }
    }

    /// Whether they are more than this for certain.
    pub fn are_above(self, limit: u64) -> bool {
        match self {
            Heads::Exactly(people) | Heads::From(people) => people > limit,
            Heads::Few => false,
        }
    }
}

impl From<Heads> for Gap {
    fn from(heads: Heads) -> Self {
        match heads {
            Heads::Exactly(people) => Gap::Number(i64::try_from(people).unwrap_or(i64::MAX)),
            Heads::From(people) => Gap::Text(format!("{people}+")),
            Heads::Few => Gap::Key("office-board-few"),
        }
    }
}

/// How it goes now, for everybody or for all in a scope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Live {
    /// Who came.
    pub came: Heads,
    /// Who began a survey.
    pub began: Heads,
    /// Who began, did not send it in and has been silent for a week, and for two.
    pub stuck: [Heads; 2],
    /// Who sent one in; of a scope as the newest release says it, and none where that hides it.
    pub sent_in: Option<Heads>,
    /// Who got a lesson, opened one, finished one.
    pub lessons: [Heads; 3],
    /// Whom a lesson waits for and who has been silent for a week, and for two.
    pub waiting: [Heads; 2],
    /// By which link they came, the most first; none for those who came without.
    pub sources: Vec<(Option<String>, Heads)>,
    /// How many more links fewer than five people came by.
    pub small_sources: usize,
    /// Whether the whole scope has too few people to show anything.
    pub too_few: bool,
}

/// A group, and how many of it sent the survey in; none where that is hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupRow {
    /// Its name.
    pub name: String,
    /// How many.
    pub people: Option<u64>,
    /// How many of 100.
    pub share: Option<u64>,
    /// How many are wanted.
    pub wanted: Option<Wanted>,
    /// How many finished a lesson.
    pub finished: Option<u64>,
}

/// A question after which people stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StopRow {
    /// Its place in the survey, from 1.
    pub number: usize,
    /// What it asks, in short.
    pub label: String,
    /// How many stopped.
    pub people: u64,
}

/// Verbs of this room's buttons.
const BY: char = 'b';
const STOPS: char = 's';
pub(super) const ANEW: char = 'n';

pub(super) fn tap(scene: &mut Scene, act: Act) {
    let lang = scene.lang();
    match (act.verb, desk(scene)) {
        (BY, _) => match Grouping::ALL.get(act.at as usize) {
            Some(grouping) => look(scene, View::Groups(*grouping)),
            None => asks(scene, NumbersAsk::Live),
        },
        (STOPS, _) => look(scene, View::Stops),
        (ANEW, Some(Desk::Numbers(NumbersDesk::View(view)))) => {
            asks(scene, NumbersAsk::Anew(view, lang))
        }
        _ => asks(scene, NumbersAsk::Live),
    }
}

/// The board as it is now.
pub(super) fn live(scene: &mut Scene, live: &Live) {
    scene.next_stamp();
    scene.park();
    leave(scene);
    let mut said = vec![Sentence::title("office-board")];
    said.extend(team::reach(scene, &super::scope(scene)));
    if live.too_few {
        said.push(Sentence::new("office-board-too-few"));
    } else {
        said.extend(survey(live));
        said.extend(lessons(live));
        said.extend(sources(live));
    }
    let mut keyboard = Keyboard::new();
    if super::scope(scene).is_everywhere() {
        keyboard = ways(scene);
    }
    keyboard.push(home_row(scene));
    say(scene, said, keyboard);
}

/// A line of the board.
fn row(name: &'static str, heads: Heads) -> Sentence {
    Sentence::row("office-board-row")
        .with("name", Gap::Key(name))
        .with("count", heads)
}

fn survey(live: &Live) -> Vec<Sentence> {
    let sent_in = match live.sent_in {
        Some(heads) => row("report-completed", heads),
        None => Sentence::row("office-board-row")
            .with("name", Gap::Key("report-completed"))
            .with("count", Gap::Key("office-board-hidden")),
    };
    vec![
        Sentence::title("report-who"),
        row("report-invited", live.came),
        row("report-started", live.began),
        sent_in,
        row("office-board-stuck-7", live.stuck[0]),
        row("office-board-stuck-14", live.stuck[1]),
    ]
}

fn lessons(live: &Live) -> Vec<Sentence> {
    vec![
        Sentence::title("report-lessons"),
        row("report-sent", live.lessons[0]),
        row("report-opened", live.lessons[1]),
        row("report-finished", live.lessons[2]),
        row("office-board-waiting-7", live.waiting[0]),
        row("office-board-waiting-14", live.waiting[1]),
    ]
}

/// By which links they came. What stands in a link is written by whoever made it.
fn sources(live: &Live) -> Vec<Sentence> {
    if live.sources.is_empty() && live.small_sources == 0 {
        return Vec::new();
    }
    let line = |(source, heads): &(Option<String>, Heads)| {
        let name = match source {
            Some(source) => Gap::Foreign(source.clone()),
            None => Gap::Key("office-board-no-link"),
        };
        Sentence::row("office-board-row")
            .with("name", name)
            .with("count", *heads)
    };
    let mut said = vec![Sentence::title("office-board-links")];
    said.extend(live.sources.iter().map(line));
    if live.small_sources > 0 {
        said.push(Sentence::row("office-board-links-few").with("count", live.small_sources));
    }
    said
}

/// The ways in which people can be told apart, as buttons.
fn ways(scene: &Scene) -> Keyboard {
    let way = |(at, grouping): (usize, &Grouping)| -> Option<Button> {
        let key = way_key(*grouping)?;
        Some(button(scene, key, Act::new(Room::Board, BY, at as u32)))
    };
    let ways: Vec<Button> = Grouping::ALL.iter().enumerate().filter_map(way).collect();
    let stops = button(
        scene,
        "office-button-stops",
        Act::new(Room::Board, STOPS, 0),
    );
    let mut keyboard: Keyboard = ways.chunks(2).map(<[Button]>::to_vec).collect();
    keyboard.push(vec![stops]);
    keyboard
}

/// What the way is called; none for disability, by which only whole indicators are told apart.
fn way_key(grouping: Grouping) -> Option<&'static str> {
    Some(match grouping {
        Grouping::Country => "report-by-country",
        Grouping::Domain => "report-by-domain",
        Grouping::Sex => "report-by-sex",
        Grouping::AgeBand => "report-by-age-band",
        Grouping::Locality => "report-by-locality",
        Grouping::Disability => return None,
        Grouping::OrgSize => "report-by-org-size",
        Grouping::RoleLevel => "report-by-role-level",
        Grouping::Status => "report-by-status",
    })
}

/// Who sent the survey in, by group, against what the programme wants.
pub(super) fn groups(
    scene: &mut Scene,
    edition: &Edition,
    (grouping, rows): (Grouping, &[GroupRow]),
) {
    scene.next_stamp();
    let mut said = vec![Sentence::title(way_key(grouping).unwrap_or("report-who"))];
    match rows.is_empty() {
        true => said.push(Sentence::new("report-empty-groups")),
        false => said.push(Sentence::new("office-board-groups")),
    }
    said.extend(rows.iter().map(group));
    if !rows.is_empty() {
        said.push(Sentence::title("report-lessons"));
        said.push(Sentence::new("office-board-groups-lessons"));
        said.extend(rows.iter().map(finished));
    }
    said.push(of_release(edition));
    let keyboard = below(scene, edition, View::Groups(grouping));
    say(scene, said, keyboard);
}

fn group(row: &GroupRow) -> Sentence {
    let (key, wanted) = match row.wanted {
        None if row.share.is_none() => ("office-board-row", 0),
        None => ("office-board-group", 0),
        Some(Wanted::Share(share)) => ("office-board-group-share", i64::from(share)),
        Some(Wanted::People(people)) => ("office-board-group-people", i64::from(people)),
    };
    let share = row.share.map_or("–".to_owned(), |share| share.to_string());
    Sentence::row(key)
        .with("name", row.name.clone())
        .with("count", number(row.people))
        .with("share", share)
        .with("wanted", wanted)
}

fn finished(row: &GroupRow) -> Sentence {
    Sentence::row("office-board-row")
        .with("name", row.name.clone())
        .with("count", number(row.finished))
}

/// A number of a release, or that it is hidden.
fn number(number: Option<u64>) -> Gap {
    let hidden = Gap::Key("office-board-hidden");
    number.map_or(hidden, |number| Gap::Number(number as i64))
}

/// After which question people stopped.
pub(super) fn stops(scene: &mut Scene, edition: &Edition, (rows, hidden): (&[StopRow], usize)) {
    scene.next_stamp();
    let mut said = vec![
        Sentence::title("report-broke-off"),
        Sentence::new("office-board-stops"),
    ];
    let row = |row: &StopRow| {
        Sentence::row("office-board-stop")
            .with("number", row.number)
            .with("label", row.label.clone())
            .with("count", row.people as i64)
    };
    said.extend(rows.iter().map(row));
    if hidden > 0 {
        said.push(Sentence::row("office-board-stops-few").with("count", hidden));
    }
    said.push(of_release(edition));
    let keyboard = below(scene, edition, View::Stops);
    say(scene, said, keyboard);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_people_are_never_counted_and_a_group_grows_in_steps() {
        let all = [0, 1, 4, 5, 6].map(Heads::of_all);
        use Heads::{Exactly, Few, From};
        assert_eq!(all, [Exactly(0), Few, Few, Exactly(5), Exactly(6)]);
        let some = [0, 4, 5, 9, 10].map(Heads::of_some);
        assert_eq!(some, [Few, Few, From(5), From(5), From(10)]);
        // Of 13 or 14 nobody can tell whether they are more than 13, and so it is not said.
        let above = [Few, From(10), From(15), Exactly(13), Exactly(14)];
        let above = above.map(|people| people.are_above(13));
        assert_eq!(above, [false, false, true, false, true]);
    }
}
