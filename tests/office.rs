//! Rights: whoever may not do something in the office cannot, whatever they tap, type or open, and in the middle of anything.
//!
//! `SALA_FORGED` is the number of forged taps and links.

use crate::support::project;
use jiff::Timestamp;
use sala::{
    content::{self, Tree},
    flow::{
        self, Command, Context, Conversation, Effect, Event, Fact, Query, State,
        action::{Act, Action},
        office::{
            AnnounceAsk, AnnounceDesk, AnnounceTold, AnnounceView, Ask, Colleague, Desk, Heads,
            TeamAsk, TeamTold, Told,
        },
        phrase::Phrase,
    },
    model::{
        Announcement, BroadcastId, Lang, Learner, LearnerId, Library, Post, Rights, Role, Scope,
        announcement::{Standing, Tally},
    },
};
use std::collections::BTreeMap;

const VERBS: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const PLACES: [u32; 4] = [0, 1, 2, 999];

fn library() -> Library {
    let tree = Tree::open(&project().join("tests/content/careful")).expect("content");
    let (loaded, problems) = content::load(&tree);
    loaded.unwrap_or_else(|| panic!("{problems:?}")).library
}

fn now() -> Timestamp {
    Timestamp::from_second(1_772_452_800).expect("a time")
}

fn somebody(rights: Option<Rights>) -> Learner {
    let mut learner = Learner::new(LearnerId(1), now());
    learner.language = Some(Lang::EN);
    learner.rights = rights;
    learner
}

fn owner() -> Rights {
    Rights {
        role: Role::Owner,
        scope: Scope::default(),
    }
}

/// Every role with every kind of reach, and nobody.
fn everybody() -> Vec<Option<Rights>> {
    let reach = |countries: &[&str], domains: &[&str]| Scope {
        countries: countries
            .iter()
            .map(|id| id.parse().expect("an id"))
            .collect(),
        domains: domains
            .iter()
            .map(|id| id.parse().expect("an id"))
            .collect(),
    };
    let scopes = [
        reach(&[], &[]),
        reach(&["kh"], &[]),
        reach(&[], &["crafts"]),
        reach(&["kh"], &["crafts"]),
    ];
    let rights = |role: Role| scopes.clone().map(|scope| Some(Rights { role, scope }));
    Role::ALL
        .into_iter()
        .flat_map(rights)
        .chain([None])
        .collect()
}

/// Every code of a room that there is.
fn rooms() -> Vec<char> {
    let is_room = |c: &char| format!("w:0:{c}o0").parse::<Action>().is_ok();
    ('a'..='z').filter(is_room).collect()
}

fn act(room: char, verb: char, at: u32) -> Act {
    format!("{room}{verb}{at}").parse().expect("an act")
}

/// What the shell could say.
fn answer(ask: &Ask) -> Option<Told> {
    let view = || {
        Box::new(AnnounceView {
            id: BroadcastId(1),
            content: announcement(),
            reach: Scope::default(),
            standing: Standing::Running,
            people: Heads::Exactly(0),
            tally: Tally::default(),
            begins: 0,
            ends: 0,
            own: false,
            begun: true,
        })
    };
    Some(match ask {
        Ask::Team(TeamAsk::List) => {
            let member = |own, name: &str| Colleague {
                mark: format!("mark of {name}"),
                own,
                name: name.to_owned(),
                rights: owner(),
            };
            Told::Team(TeamTold::List(vec![
                member(true, "me"),
                member(false, "Dara"),
            ]))
        }
        Ask::Team(TeamAsk::Link(..)) => Told::Team(TeamTold::Link("/start i-x".into(), 10)),
        Ask::Announce(AnnounceAsk::List) => Told::Announce(AnnounceTold::List(vec![*view()])),
        Ask::Announce(AnnounceAsk::Count(_)) => {
            Told::Announce(AnnounceTold::Count(Heads::Exactly(5)))
        }
        Ask::Announce(AnnounceAsk::Send(_)) => Told::Announce(AnnounceTold::Sent(view())),
        Ask::Announce(_) => Told::Announce(AnnounceTold::Look(view())),
        _ => return None,
    })
}

fn announcement() -> Announcement {
    Announcement {
        posts: [(Lang::EN, Post::plain("Market day"))].into(),
        ..Announcement::default()
    }
}

struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }
}

/// One state of each kind that an owner comes to by tapping what is shown and writing now and then.
fn states(ctx: &Context) -> Vec<State> {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let mut state = State::default();
    let mut found: BTreeMap<String, State> = BTreeMap::new();
    let mut buttons: Vec<Action> = vec![Action::Office(0, act('h', 'o', 0))];
    for _ in 0..6_000 {
        let mut events = vec![match dice.roll(12) {
            0 => Event::Text("Market day".into()),
            1 => Event::Command(Command::Office),
            _ => Event::Tap(buttons[dice.roll(buttons.len())].clone()),
        }];
        while let Some(event) = events.pop() {
            let step = flow::step(ctx, somebody(Some(owner())), state, event);
            state = step.state;
            for effect in step.effects {
                match effect {
                    Effect::Say(speech) | Effect::Redraw(speech) if !speech.keyboard.is_empty() => {
                        let keys = speech.keyboard.into_iter().flatten();
                        buttons = keys.map(|button| button.action).collect();
                    }
                    Effect::Ask(Query::Office(ask)) => {
                        let told = answer(&ask).map(|told| Fact::Office(Box::new(told)));
                        events.extend(told.map(Event::Told));
                    }
                    _ => {}
                }
            }
        }
        let kind: String = format!("{:?}", state.live).chars().take(40).collect();
        found.entry(kind).or_insert_with(|| state.clone());
    }
    assert!(found.len() > 12, "the walk saw little: {:?}", found.keys());
    found.into_values().collect()
}

/// What is asked of the shell, and what is said.
fn outcome(
    ctx: &Context,
    rights: Option<Rights>,
    (state, event): (State, Event),
) -> (Vec<Ask>, bool) {
    let step = flow::step(ctx, somebody(rights), state, event);
    let mut asked = Vec::new();
    let mut shown = false;
    for effect in step.effects {
        match effect {
            Effect::Ask(Query::Office(ask)) => asked.push(*ask),
            Effect::Say(speech) | Effect::Redraw(speech) => {
                shown |= matches!(speech.phrase, Phrase::Office(_) | Phrase::Handed(..));
            }
            _ => {}
        }
    }
    (asked, shown)
}

fn holds(ctx: &Context, rights: &Option<Rights>, (state, event): (&State, Event)) {
    let (asked, shown) = outcome(ctx, rights.clone(), (state.clone(), event.clone()));
    for ask in asked {
        let may = ask
            .right()
            .is_none_or(|right| rights.as_ref().is_some_and(|own| own.may(right)));
        assert!(may, "{rights:?} asked {ask:?} by {event:?}");
    }
    assert!(
        rights.is_some() || !shown,
        "somebody without rights saw the office by {event:?}"
    );
}

#[test]
fn nobody_does_what_they_may_not_in_any_room_in_the_middle_of_anything() {
    let library = library();
    let ctx = Context {
        library: &library,
        now: now(),
    };
    let states = states(&ctx);
    for rights in everybody() {
        for state in &states {
            for (room, verb) in rooms()
                .into_iter()
                .flat_map(|room| VERBS.chars().map(move |verb| (room, verb)))
            {
                for at in PLACES {
                    let tapped = Event::Tap(Action::Office(state.stamp, act(room, verb, at)));
                    holds(&ctx, &rights, (state, tapped));
                }
            }
            holds(&ctx, &rights, (state, Event::Text("Market day".into())));
            holds(&ctx, &rights, (state, Event::Command(Command::Office)));
        }
    }
}

#[test]
fn nothing_is_sent_by_a_slip_of_the_finger() {
    let library = library();
    let send: Action = "w:0:az0".parse().expect("an action");
    let shown = [("Send it out now".to_owned(), send.to_string())];
    let read = |live: Conversation, words: &str| {
        let state = State {
            live,
            ..State::default()
        };
        flow::typed(&library, (&state, &shown), Event::Text(words.into()))
    };
    let ready = || Conversation::Office(Box::new(Desk::Announce(AnnounceDesk::Ready)));
    let slip = "Sent it out now";
    assert_eq!(read(ready(), slip), Event::Text(slip.into()));
    assert_eq!(read(ready(), "send it out now"), Event::Tap(send.clone()));
    assert_eq!(read(Conversation::Idle, slip), Event::Tap(send));
}

#[test]
fn forged_taps_and_links_open_nothing() {
    let forged: u64 =
        std::env::var("SALA_FORGED").map_or(30_000, |text| text.parse().expect("a number"));
    let library = library();
    let ctx = Context {
        library: &library,
        now: now(),
    };
    let (states, rooms) = (states(&ctx), rooms());
    let mut dice = Dice(7);
    let verbs: Vec<char> = VERBS.chars().collect();
    for _ in 0..forged {
        let state = &states[dice.roll(states.len())];
        let event = match dice.roll(4) {
            0 => {
                let source = format!("i-{:032x}", dice.0);
                Event::Command(Command::Start(Some(source)))
            }
            1 => Event::Tap(Action::Office(
                dice.roll(9) as u32,
                act(
                    rooms[dice.roll(rooms.len())],
                    verbs[dice.roll(52)],
                    dice.roll(9) as u32,
                ),
            )),
            _ => Event::Tap(Action::Office(
                state.stamp,
                act(
                    rooms[dice.roll(rooms.len())],
                    verbs[dice.roll(52)],
                    dice.roll(9) as u32,
                ),
            )),
        };
        let (asked, shown) = outcome(&ctx, None, (state.clone(), event.clone()));
        // A link is only looked up: the shell knows its hash, or says that it is none.
        assert!(
            asked
                .iter()
                .all(|ask| matches!(ask, Ask::Team(TeamAsk::Redeem(_)))),
            "{event:?} asked {asked:?}"
        );
        assert!(!shown, "{event:?} showed the office");
    }
}
