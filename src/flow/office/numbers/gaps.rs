//! The gaps: a picture, and the same in words, of everybody or of one group that a release shows.

use super::{Edition, View, below, look, of_release, scope, whom};
use crate::{
    flow::{
        Button,
        action::{Act, Action, Room},
        office::{button, say},
        phrase::{Handed, Label, Phrase, Sentence},
        scene::{Keyboard, Scene},
    },
    model::{Grouping, Lang, Library, Made, Whom},
};

/// A skill and its gap, as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GapRow {
    /// What the skill is called.
    pub name: String,
    /// How much of it the work needs.
    pub needed: String,
    /// How much people have.
    pub current: String,
    /// The difference, with its sign.
    pub gap: String,
}

/// The verb of a button that shows the gaps of others.
const OF: char = 'g';

pub(super) fn tap(scene: &mut Scene, act: Act) {
    let open = choices(scene);
    let at = if act.verb == OF { act.at as usize } else { 0 };
    if let Some(whom) = open.get(at).or(open.first()) {
        look(scene, View::Gaps(whom.clone()));
    }
}

/// Whose gaps this person may see, one way of telling apart after the other.
fn choices(scene: &Scene) -> Vec<Whom> {
    let scope = scope(scene);
    if !scope.is_everywhere() {
        return whom(&scope);
    }
    let programme = &scene.library().programme;
    let countries = programme
        .countries
        .iter()
        .map(|own| (Grouping::Country, own.id.as_str().to_owned()));
    let domains = programme
        .domains
        .iter()
        .map(|own| (Grouping::Domain, own.id.as_str().to_owned()));
    let groups = countries.chain(domains).map(|group| vec![group]);
    [Whom::new()].into_iter().chain(groups).collect()
}

/// What a group is called on a button.
fn name(library: &Library, lang: Lang, whom: &Whom) -> String {
    let part = |(grouping, id): &(Grouping, String)| match grouping {
        Grouping::Country => library
            .programme
            .country(id)
            .map(|own| own.name.get(lang).to_owned()),
        _ => id
            .parse()
            .ok()
            .map(|id| library.domain_name(&id, lang).to_owned()),
    };
    let parts: Vec<String> = whom.iter().filter_map(part).collect();
    parts.join(" · ")
}

/// The picture and the words, with buttons for the others.
pub(super) fn show(
    scene: &mut Scene,
    edition: &Edition,
    (whom, name): (Whom, String),
    (rows, hidden): (&[GapRow], usize),
) {
    scene.next_stamp();
    let mut said = vec![Sentence::title("report-gaps")];
    if !name.is_empty() {
        said.push(Sentence::row("office-gaps-whom").with("name", name));
    }
    match rows.is_empty() {
        true => said.push(Sentence::new("report-empty-gap")),
        false => said.push(Sentence::new("report-gaps-text")),
    }
    for (at, row) in rows.iter().enumerate() {
        let line = Sentence::row("office-gaps-row")
            .with("number", at + 1)
            .with("name", row.name.clone())
            .with("gap", row.gap.clone());
        let line = line.with("needed", row.needed.clone());
        said.push(line.with("now", row.current.clone()));
    }
    if hidden > 0 {
        said.push(Sentence::row("office-gaps-few").with("count", hidden));
    }
    said.push(of_release(edition));
    let mut keyboard = others(scene, &whom);
    keyboard.extend(below(scene, edition, View::Gaps(whom.clone())));
    if rows.is_empty() || scene.learner.text_only {
        return say(scene, said, keyboard);
    }
    let made = Made::Gaps {
        release: edition.number,
        whom,
        lang: scene.lang(),
    };
    let picture = Handed::Picture("report-chart-gap", made);
    scene.say(
        crate::flow::Slot::Panel,
        Phrase::Handed(said, picture),
        keyboard,
    );
}

/// A button for each whose gaps can be seen but these.
fn others(scene: &Scene, shown: &Whom) -> Keyboard {
    let all = choices(scene);
    let lang = scene.lang();
    let other = |(at, whom): (usize, &Whom)| {
        let act = Act::new(Room::Gaps, OF, at as u32);
        match whom.is_empty() {
            true => button(scene, "report-everybody", act),
            false => {
                let label = Label::Text(name(scene.library(), lang, whom));
                Button::new(label, Action::Office(scene.state.stamp, act))
            }
        }
    };
    let others: Vec<Button> = all
        .iter()
        .enumerate()
        .filter(|(_, whom)| *whom != shown)
        .map(other)
        .collect();
    others.chunks(2).map(<[Button]>::to_vec).collect()
}
