//! Those who work in the office: who may do what, one-time links for new ones, and taking rights back.

use super::{Ask, Desk, ask, button, home_row, say, sit};
use crate::{
    flow::{
        Button,
        action::{Act, Action, Room},
        phrase::{Gap, Handed, Label, Phrase, Sentence},
        scene::{Keyboard, Scene},
    },
    model::{Post, Right, Rights, Role, Scope},
};
use serde::{Deserialize, Serialize};

pub(super) use super::names::{reach, role, role_key};

/// The longest name of a colleague that is kept, in characters.
const LONGEST_NAME: usize = 60;

/// Where somebody is among the team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TeamDesk {
    /// Looking at the list, in this order of marks.
    List(Vec<String>),
    /// Making a link: for which role.
    Role,
    /// How far it is to reach.
    Reach(Role),
    /// What the new colleague is called.
    Name(Rights),
    /// Taking this person's rights back: sure?
    Sure(String),
}

impl TeamDesk {
    pub(super) fn takes_words(&self) -> bool {
        matches!(self, TeamDesk::Name(_))
    }
}

/// What is asked about the team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TeamAsk {
    /// Who is in it?
    List,
    /// A link for somebody of this name.
    Link(Rights, String),
    /// Take this person's rights.
    Take(String),
    /// What was done here, as a file.
    Audit,
    /// What is this link good for? By anybody who has one.
    Redeem(String),
}

impl TeamAsk {
    pub(super) fn right(&self) -> Option<Right> {
        match self {
            TeamAsk::Redeem(_) => None,
            _ => Some(Right::Team),
        }
    }
}

/// Somebody who works in the office, as the others see them.
#[derive(Clone, Debug, PartialEq)]
pub struct Colleague {
    /// A mark by which only the store knows who it is: nothing that is kept of the one who looks names somebody who may erase themselves.
    pub mark: String,
    /// Whether it is the one who looks.
    pub own: bool,
    /// What they are called.
    pub name: String,
    /// What they may do.
    pub rights: Rights,
}

/// What is told about the team.
#[derive(Clone, Debug, PartialEq)]
pub enum TeamTold {
    /// Who is in it.
    List(Vec<Colleague>),
    /// The link, and for how many minutes it is good.
    Link(String, i64),
    /// Somebody's rights are taken, or not, since they are the last owner.
    Taken(bool),
    /// The link was good: these are the rights now.
    Welcome(Rights),
    /// What was done here: a table.
    Audit(String),
    /// The link was used before, is too old, or never was one.
    NoLink,
    /// Somebody of this name has used the link.
    Joined(String, Rights),
    /// One's own rights were taken.
    Lost,
}

/// The source of a link into the office begins with this; that of no learner's link does.
pub const LINK: &str = "i-";

/// The token in the source of a link, if it leads into the office.
pub(in crate::flow) fn token(source: &str) -> Option<&str> {
    source.strip_prefix(LINK)
}

/// Verbs of this room's buttons.
const NEW: char = 'n';
const ROLE: char = 'r';
const COUNTRY: char = 'c';
const DOMAIN: char = 'd';
const EVERYWHERE: char = 'e';
const TAKE: char = 't';
const SURE: char = 's';
const AUDIT: char = 'a';

pub(super) fn tap(scene: &mut Scene, act: Act) {
    match (act.verb, super::desk(scene)) {
        (NEW, _) => ask_role(scene),
        (AUDIT, _) => ask(scene, Ask::Team(TeamAsk::Audit)),
        (ROLE, Some(Desk::Team(TeamDesk::Role))) => match Role::ALL.get(act.at as usize) {
            Some(role) => ask_reach(scene, *role),
            None => ask_role(scene),
        },
        (COUNTRY | DOMAIN | EVERYWHERE, Some(Desk::Team(TeamDesk::Reach(role)))) => {
            match reach_of(scene, act) {
                Some(scope) => ask_name(scene, Rights { role, scope }),
                None => ask_reach(scene, role),
            }
        }
        (TAKE, Some(Desk::Team(TeamDesk::List(members)))) => match members.get(act.at as usize) {
            Some(member) => ask_sure(scene, member.clone()),
            None => open(scene),
        },
        (SURE, Some(Desk::Team(TeamDesk::Sure(member)))) => {
            scene.next_stamp();
            ask(scene, Ask::Team(TeamAsk::Take(member)));
        }
        _ => open(scene),
    }
}

/// Asks who is in it.
fn open(scene: &mut Scene) {
    ask(scene, Ask::Team(TeamAsk::List));
}

pub(super) fn wrote(scene: &mut Scene, desk: TeamDesk, post: &Post) {
    let TeamDesk::Name(rights) = desk else {
        return open(scene);
    };
    let name = super::names::given(post, LONGEST_NAME);
    match name.is_empty() {
        true => ask_name(scene, rights),
        false => {
            super::leave(scene);
            scene.next_stamp();
            ask(scene, Ask::Team(TeamAsk::Link(rights, name)));
        }
    }
}

pub(super) fn told(scene: &mut Scene, told: TeamTold) {
    match told {
        TeamTold::List(members) if scene.learner.may(Right::Team) => list(scene, &members),
        TeamTold::List(_) => {}
        TeamTold::Link(link, minutes) => {
            let keyboard = vec![home_row(scene)];
            let said = vec![
                Sentence::new("office-team-link").with("minutes", minutes),
                Sentence::new("office-team-link-itself").with("link", link),
            ];
            say(scene, said, keyboard);
        }
        TeamTold::Audit(table) if scene.learner.may(Right::Team) => {
            let said = vec![Sentence::new("office-team-audit")];
            let file = Handed::Text("sala-audit.csv".into(), table);
            scene.tell(Phrase::Handed(said, file));
        }
        TeamTold::Audit(_) => {}
        TeamTold::Taken(done) => {
            let key = if done {
                "office-team-taken"
            } else {
                "office-team-last-owner"
            };
            let keyboard = vec![home_row(scene)];
            super::leave(scene);
            say(scene, vec![Sentence::new(key)], keyboard);
        }
        TeamTold::Welcome(rights) => {
            scene.learner.rights = Some(rights);
            if scene.learner.language.is_some() {
                super::home(scene);
            }
        }
        TeamTold::NoLink => scene.tell(Phrase::Office(vec![Sentence::new("office-team-no-link")])),
        TeamTold::Joined(name, rights) => {
            let joined = Sentence::new("office-team-joined").with("name", Gap::Foreign(name));
            scene.tell(Phrase::Office(vec![joined, role(&rights)]));
        }
        TeamTold::Lost => {
            super::leave(scene);
            scene.tell(Phrase::Office(vec![Sentence::new("office-team-lost")]));
        }
    }
}

fn list(scene: &mut Scene, members: &[Colleague]) {
    scene.next_stamp();
    let mut said = vec![Sentence::title("office-team")];
    let mut keyboard: Keyboard = vec![vec![button(
        scene,
        "office-button-invite",
        Act::new(Room::Team, NEW, 0),
    )]];
    for (at, member) in members.iter().enumerate() {
        let own = if member.own {
            "office-team-row-own"
        } else {
            "office-team-row"
        };
        let row = Sentence::row(own)
            .with("number", at + 1)
            .with("name", Gap::Foreign(member.name.clone()))
            .with("role", Gap::Key(role_key(member.rights.role)));
        said.push(row);
        said.extend(reach(scene, &member.rights.scope));
        let take = Act::new(Room::Team, TAKE, at as u32);
        if !member.own {
            let label = Label::Numbered("office-button-take", at + 1);
            keyboard.push(vec![Button::new(
                label,
                Action::Office(scene.state.stamp, take),
            )]);
        }
    }
    let audit = Act::new(Room::Team, AUDIT, 0);
    keyboard.push(vec![button(scene, "office-button-audit", audit)]);
    keyboard.push(home_row(scene));
    let order = members.iter().map(|member| member.mark.clone()).collect();
    sit(scene, Desk::Team(TeamDesk::List(order)));
    say(scene, said, keyboard);
}

fn ask_role(scene: &mut Scene) {
    scene.next_stamp();
    let row = |(at, role): (usize, &Role)| {
        vec![button(
            scene,
            role_key(*role),
            Act::new(Room::Team, ROLE, at as u32),
        )]
    };
    let mut keyboard: Keyboard = Role::ALL.iter().enumerate().map(row).collect();
    keyboard.push(home_row(scene));
    sit(scene, Desk::Team(TeamDesk::Role));
    let said = vec![
        Sentence::title("office-team-ask-role"),
        Sentence::row("office-team-owner-can"),
        Sentence::row("office-team-coordinator-can"),
        Sentence::row("office-team-viewer-can"),
    ];
    say(scene, said, keyboard);
}

fn ask_reach(scene: &mut Scene, role: Role) {
    scene.next_stamp();
    let lang = scene.lang();
    let stamp = scene.state.stamp;
    let programme = &scene.library().programme;
    let named = |verb: char, at: usize, name: &str| {
        let act = Act::new(Room::Team, verb, at as u32);
        Button::new(Label::Text(name.to_owned()), Action::Office(stamp, act))
    };
    let countries = programme.countries.iter().enumerate();
    let countries = countries.map(|(at, country)| named(COUNTRY, at, country.name.get(lang)));
    let domains = programme.domains.iter().enumerate();
    let domains = domains.map(|(at, domain)| named(DOMAIN, at, domain.name.get(lang)));
    let narrow: Vec<Button> = countries.chain(domains).collect();
    let everywhere = button(
        scene,
        "office-button-everywhere",
        Act::new(Room::Team, EVERYWHERE, 0),
    );
    let mut keyboard: Keyboard = vec![vec![everywhere]];
    keyboard.extend(narrow.chunks(2).map(<[Button]>::to_vec));
    keyboard.push(home_row(scene));
    sit(scene, Desk::Team(TeamDesk::Reach(role)));
    say(
        scene,
        vec![Sentence::new("office-team-ask-reach")],
        keyboard,
    );
}

/// What a tapped reach means.
fn reach_of(scene: &Scene, act: Act) -> Option<Scope> {
    let programme = &scene.library().programme;
    let mut scope = Scope::default();
    match act.verb {
        COUNTRY => {
            scope
                .countries
                .insert(programme.countries.get(act.at as usize)?.id.clone());
        }
        DOMAIN => {
            scope
                .domains
                .insert(programme.domains.get(act.at as usize)?.id.clone());
        }
        _ => {}
    }
    Some(scope)
}

fn ask_name(scene: &mut Scene, rights: Rights) {
    scene.next_stamp();
    let keyboard = vec![home_row(scene)];
    sit(scene, Desk::Team(TeamDesk::Name(rights)));
    say(scene, vec![Sentence::new("office-team-ask-name")], keyboard);
}

fn ask_sure(scene: &mut Scene, member: String) {
    scene.next_stamp();
    let sure = button(
        scene,
        "office-button-take-sure",
        Act::new(Room::Team, SURE, 0),
    );
    let keyboard = vec![vec![sure], home_row(scene)];
    sit(scene, Desk::Team(TeamDesk::Sure(member)));
    say(scene, vec![Sentence::new("office-team-sure")], keyboard);
}
