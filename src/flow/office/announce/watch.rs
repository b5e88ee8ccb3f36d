//! How an announcement stands: one message that changes in place, with what can be done.

use super::{
    AGAIN, APPROVE, AnnounceView, CANCEL, LOOK, PAUSE, RESUME, act, home_row, moment, people,
};
use crate::{
    flow::{
        Slot,
        action::{Act, Room},
        office::names,
        phrase::{Gap, Phrase, Sentence},
        scene::{Keyboard, Scene},
    },
    model::announcement::Standing,
};
use jiff::Timestamp;

/// Shows how it stands, as a message of its own. Only that of one's own changes by itself from then on.
pub(super) fn show(scene: &mut Scene, view: &AnnounceView) {
    let (said, keyboard) = (sentences(scene, view), keyboard(scene, view));
    let slot = match view.own {
        true => Slot::Announce,
        false => Slot::Passing,
    };
    scene.say(slot, Phrase::Office(said), keyboard);
}

/// Changes the message that shows how it stands.
pub(super) fn progress(scene: &mut Scene, view: &AnnounceView) {
    let (said, keyboard) = (sentences(scene, view), keyboard(scene, view));
    scene.redraw(Slot::Announce, Phrase::Office(said), keyboard);
}

/// One line of the list.
pub(super) fn row(view: &AnnounceView) -> Sentence {
    Sentence::row("office-announce-row")
        .with("number", view.id.0)
        .with("standing", Gap::Key(standing_key(view)))
        .with("delivered", view.tally.delivered as i64)
        .with("total", view.people)
}

fn standing_key(view: &AnnounceView) -> &'static str {
    match view.standing {
        Standing::Freezing => "office-announce-freezing",
        Standing::Asked => "office-announce-asked",
        Standing::Running if !view.begun => "office-announce-planned",
        Standing::Running => "office-announce-running",
        Standing::Paused => "office-announce-paused",
        Standing::Cancelled => "office-announce-cancelled",
        Standing::Expired => "office-announce-expired",
        Standing::Done => "office-announce-done",
    }
}

fn sentences(scene: &Scene, view: &AnnounceView) -> Vec<Sentence> {
    let tally = &view.tally;
    let title = Sentence::title("office-announce-title")
        .with("number", view.id.0)
        .with("standing", Gap::Key(standing_key(view)));
    let mut said = vec![title];
    said.extend(people::summary(scene, &view.content, &view.reach));
    if !view.begun && matches!(view.standing, Standing::Running | Standing::Asked) {
        said.extend(beginning(scene, view));
    }
    said.push(Sentence::new("office-tally-total").with("count", view.people));
    let failed: u64 = tally.failed.iter().map(|(_, count)| count).sum();
    for (key, count) in [
        ("office-tally-delivered", tally.delivered),
        ("office-tally-waiting", tally.waiting),
        ("office-tally-blocked", tally.blocked),
        ("office-tally-gone", tally.gone),
        ("office-tally-unsure", tally.unsure),
        ("office-tally-expired", tally.expired),
        ("office-tally-cancelled", tally.cancelled),
        ("office-tally-failed", failed),
    ] {
        if count > 0 {
            said.push(Sentence::row(key).with("count", count as i64));
        }
    }
    for (reason, count) in &tally.failed {
        let row = Sentence::row("office-tally-reason").with("count", *count as i64);
        said.push(row.with("reason", Gap::Foreign(reason.clone())));
    }
    said
}

/// When it begins; before that, why a second person is asked.
fn beginning(scene: &Scene, view: &AnnounceView) -> Vec<Sentence> {
    let begins = Timestamp::from_second(view.begins).unwrap_or(scene.ctx.now);
    let time = names::moment(scene, begins);
    let local = moment::when_it_is_local(&view.content);
    let mut said: Vec<Sentence> = local.into_iter().collect();
    if view.standing != Standing::Asked {
        said.push(Sentence::new("office-announce-begins").with("time", time));
        return said;
    }
    let limit = scene.library().programme.limits.second_person_above;
    let why = match view.people.are_above(limit) {
        true => "office-announce-second-many",
        false => "office-announce-second-day",
    };
    said.push(Sentence::new(why).with("limit", limit as i64));
    said.push(Sentence::row("office-announce-second").with("time", time));
    said
}

/// What can be done with it now. These buttons name the announcement, so they count whenever they are tapped.
fn keyboard(scene: &Scene, view: &AnnounceView) -> Keyboard {
    let place = usize::try_from(view.id.0).unwrap_or_default();
    let button = |key, verb| act(scene, key, verb, place);
    let deeds = match view.standing {
        Standing::Asked if view.own => vec![("office-button-cancel", CANCEL)],
        Standing::Asked => vec![
            ("office-button-approve", APPROVE),
            ("office-button-cancel", CANCEL),
        ],
        Standing::Running if !view.begun => vec![("office-button-undo", CANCEL)],
        Standing::Running => vec![
            ("office-button-pause", PAUSE),
            ("office-button-cancel", CANCEL),
        ],
        Standing::Paused => vec![
            ("office-button-resume", RESUME),
            ("office-button-cancel", CANCEL),
        ],
        Standing::Done if view.tally.unsure > 0 => vec![("office-button-unsure", AGAIN)],
        _ => Vec::new(),
    };
    let mut keyboard: Keyboard = vec![
        deeds
            .into_iter()
            .map(|(key, verb)| button(key, verb))
            .collect(),
    ];
    keyboard.retain(|row| !row.is_empty());
    let mut last = home_row(scene);
    if !view.standing.has_ended() || view.tally.waiting > 0 {
        last.insert(0, button("office-button-refresh", LOOK));
    }
    keyboard.push(last);
    keyboard
}

/// A button that opens one.
pub(super) fn look(scene: &Scene, view: &AnnounceView) -> Vec<crate::flow::Button> {
    let number = usize::try_from(view.id.0).unwrap_or_default();
    let label = crate::flow::phrase::Label::Numbered("office-button-look-at", number);
    let open = Act::new(Room::Announce, LOOK, number as u32);
    let action = crate::flow::action::Action::Office(scene.state.stamp, open);
    vec![crate::flow::Button::new(label, action)]
}
