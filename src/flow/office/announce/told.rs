//! What the shell found out about announcements.

use super::{
    AnnounceDesk, AnnounceTold, AnnounceView, DROP, NEW, act, at, home_row, languages, people, say,
    send, watch, words,
};
use crate::{
    flow::{
        Slot,
        office::{Desk, Heads, desk},
        phrase::{Gap, Phrase, Sentence},
        scene::{Keyboard, Scene},
    },
    model::{Announcement, Lang, Right},
};

pub(in crate::flow::office) fn told(scene: &mut Scene, told: AnnounceTold) {
    if !scene.learner.may(Right::Announce) {
        return;
    }
    match told {
        AnnounceTold::List(views) => list(scene, &views),
        AnnounceTold::Count(people) => counted(scene, people),
        AnnounceTold::Tested(count) => note(
            scene,
            Sentence::new("office-announce-tested").with("count", count),
        ),
        AnnounceTold::Test(name, announcement) => test(scene, name, &announcement),
        AnnounceTold::Sent(view) => {
            scene.state.draft = None;
            super::super::leave(scene);
            watch::show(scene, &view);
        }
        AnnounceTold::TooFew => too_few(scene),
        AnnounceTold::Unsendable(langs) => {
            let said = languages("office-announce-unsendable", langs.into_iter());
            let keyboard = vec![words::steps(scene), home_row(scene)];
            say(scene, vec![said], keyboard);
        }
        AnnounceTold::Look(view) => watch::show(scene, &view),
        AnnounceTold::Progress(view) => watch::progress(scene, &view),
        AnnounceTold::Report(view) => {
            match view.own {
                true => watch::progress(scene, &view),
                false => watch::show(scene, &view),
            }
            note(
                scene,
                Sentence::new("office-announce-over").with("number", view.id.0),
            );
        }
        AnnounceTold::Asked(name, view) => {
            let asked = Sentence::new("office-announce-asks").with("name", Gap::Foreign(name));
            let asked = asked.with("count", view.people);
            scene.tell(Phrase::Office(vec![asked]));
            send::preview(scene, &view.content, of_somebody_else);
            watch::show(scene, &view);
        }
        AnnounceTold::Orphaned(view) => {
            let said = Sentence::new("office-announce-orphaned").with("number", view.id.0);
            scene.tell(Phrase::Office(vec![said]));
            watch::show(scene, &view);
        }
        AnnounceTold::Missing => note(scene, Sentence::new("office-announce-not-there")),
    }
}

/// A word that changes nothing of what is open.
fn note(scene: &mut Scene, said: Sentence) {
    scene.tell(Phrase::Office(vec![said]));
}

/// So few people are picked that it goes to none: others can be taken in.
fn too_few(scene: &mut Scene) {
    scene.next_stamp();
    let keyboard = vec![words::steps(scene), home_row(scene)];
    say(scene, vec![people::count(Heads::Few)], keyboard);
}

fn list(scene: &mut Scene, views: &[AnnounceView]) {
    scene.next_stamp();
    let mut said = vec![Sentence::title("office-announce")];
    said.extend(views.iter().map(watch::row));
    let mut keyboard: Keyboard = match scene.state.draft.is_some() {
        true => vec![vec![
            act(scene, "office-button-go-on", NEW, 0),
            act(scene, "office-button-drop", DROP, 0),
        ]],
        false => vec![vec![act(scene, "office-button-new", NEW, 0)]],
    };
    let looks: Vec<_> = views
        .iter()
        .flat_map(|view| watch::look(scene, view))
        .collect();
    keyboard.extend(looks.chunks(2).map(<[_]>::to_vec));
    keyboard.push(home_row(scene));
    at(scene, AnnounceDesk::List);
    say(scene, said, keyboard);
}

fn counted(scene: &mut Scene, people: Heads) {
    match desk(scene) {
        Some(Desk::Announce(AnnounceDesk::People(side))) => {
            people::counted(scene, (side, None), people)
        }
        Some(Desk::Announce(AnnounceDesk::Pick(side, kind))) => {
            people::counted(scene, (side, Some(kind)), people);
        }
        Some(Desk::Announce(AnnounceDesk::Ready)) => send::counted(scene, people),
        _ => {}
    }
}

/// What a colleague wrote says nothing about what is being written here.
fn of_somebody_else(_: Lang) -> Slot {
    Slot::Passing
}

fn test(scene: &mut Scene, name: String, announcement: &Announcement) {
    note(
        scene,
        Sentence::new("office-announce-shows").with("name", Gap::Foreign(name)),
    );
    send::preview(scene, announcement, of_somebody_else);
}
