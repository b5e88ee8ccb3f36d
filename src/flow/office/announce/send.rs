//! The last look at an announcement: as learners will see it, to whom, when; shown to colleagues, and sent.

use super::{
    AnnounceAsk, AnnounceDesk, MOMENT, SEND, TEST, act, ask_about, at, draft, home_row, languages,
    moment, people, words,
};
use crate::{
    flow::{
        Button, Slot,
        action::{Act, Action, Room},
        office::Heads,
        phrase::{Label, Phrase, Sentence},
        scene::Scene,
    },
    model::{Announcement, Lang},
};

pub(super) fn tap(scene: &mut Scene, act: Act) {
    let ready = matches!(
        crate::flow::office::desk(scene),
        Some(crate::flow::office::Desk::Announce(AnnounceDesk::Ready))
    );
    match act.verb {
        TEST if ready => {
            let draft = Box::new(draft(scene));
            ask_about(scene, AnnounceAsk::Test(draft));
        }
        SEND if ready => {
            scene.next_stamp();
            let draft = Box::new(draft(scene));
            ask_about(scene, AnnounceAsk::Send(draft));
        }
        _ => show(scene),
    }
}

/// Asks for how many it is; the last look follows with the answer.
pub(super) fn show(scene: &mut Scene) {
    let draft = draft(scene);
    if draft.posts.is_empty() {
        return words::begin(scene);
    }
    at(scene, AnnounceDesk::Ready);
    ask_about(scene, AnnounceAsk::Count(Box::new(draft)));
}

/// As learners will see it, in every language, and then whom it is for and when.
pub(super) fn counted(scene: &mut Scene, people: Heads) {
    let stamp = scene.next_stamp();
    let draft = draft(scene);
    preview(scene, &draft, Slot::Preview);
    let mut keyboard = vec![vec![act(scene, "office-button-test", TEST, 0)]];
    let label = match people {
        Heads::Few | Heads::Exactly(0) => None,
        Heads::From(_) => Some(Label::Key("office-button-approve")),
        Heads::Exactly(people) => Some(Label::Numbered("office-button-send", people as usize)),
    };
    if let Some(label) = label {
        let send = Action::Office(stamp, Act::new(Room::Announce, SEND, 0));
        keyboard.insert(0, vec![Button::new(label, send)]);
    }
    let mut steps = words::steps(scene);
    steps.push(act(scene, "office-button-moment", MOMENT, 0));
    keyboard.push(steps);
    keyboard.push(home_row(scene));
    let mut said = vec![Sentence::title("office-announce-ready")];
    said.extend(people::summary(scene, &draft, &people::own_reach(scene)));
    said.push(people::count(people));
    said.extend(moment::summary(scene, &draft));
    super::say(scene, said, keyboard);
}

/// What it says, as learners will see it, each language after its name and in its slot.
pub(super) fn preview(scene: &mut Scene, announcement: &Announcement, slot: fn(Lang) -> Slot) {
    for (lang, post) in &announcement.posts {
        scene.tell(Phrase::Office(vec![
            Sentence::title("office-announce-in").with("language", lang.own_name()),
        ]));
        let post = Phrase::Post(Box::new(post.clone()));
        scene.say(slot(*lang), post, Vec::new());
    }
    let missing = scene.library().programme.languages.iter().copied();
    let missing: Vec<_> = missing
        .filter(|lang| !announcement.posts.contains_key(lang))
        .collect();
    if missing.is_empty() {
        return;
    }
    let said = match announcement.fallback {
        Some(lang) => languages("office-announce-instead", missing.into_iter())
            .with("language", lang.own_name()),
        None => languages("office-announce-without", missing.into_iter()),
    };
    scene.tell(Phrase::Office(vec![said]));
}
