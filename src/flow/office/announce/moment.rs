//! When an announcement goes out, and for how long it is of use.

use super::{
    AnnounceDesk, DAY, DAYS, HOUR, LATER, MOMENT, NIGHT, NOW, READY, act, at, change, draft,
    home_row, words,
};
use crate::{
    flow::{
        Button, Slot,
        action::{Act, Action, Room},
        office::{Desk, desk, names},
        phrase::{Gap, Label, Phrase, Sentence},
        scene::{Keyboard, Scene},
    },
    model::{
        Announcement, Hour,
        announcement::{Days, Moment},
    },
};
use jiff::ToSpan;

/// For how many days an announcement may be of use.
const SPANS: [u8; 3] = [1, 3, 7];

/// How many days ahead one can be planned.
const DAYS_AHEAD: u8 = 7;

pub(super) fn tap(scene: &mut Scene, act: Act) {
    match (act.verb, desk(scene)) {
        (NOW, _) => {
            change(scene, |draft| draft.moment = Moment::Now);
            show(scene);
        }
        (LATER, _) => ask_day(scene, act.at == 1),
        (DAY, Some(Desk::Announce(AnnounceDesk::Day(local)))) => {
            ask_hour(scene, local, act.at.min(u32::from(DAYS_AHEAD)) as u8);
        }
        (HOUR, Some(Desk::Announce(AnnounceDesk::Hour(local, day)))) => {
            set(scene, (local, day), act.at);
            show(scene);
        }
        (NIGHT, _) if act.at == 1 => ask_night(scene),
        (NIGHT, _) => {
            change(scene, |draft| draft.at_night = act.at == 2);
            show(scene);
        }
        (DAYS, _) => {
            let days = SPANS.into_iter().find(|days| u32::from(*days) == act.at);
            change(scene, |draft| draft.days = days.map_or(draft.days, Days));
            show(scene);
        }
        _ => show(scene),
    }
}

/// When it goes out.
pub(super) fn show(scene: &mut Scene) {
    scene.next_stamp();
    let draft = draft(scene);
    let chosen = |key: &'static str, verb: char, place: u32, on: bool| {
        let label = match on {
            true => Label::Chosen(Box::new(Label::Key(key))),
            false => Label::Key(key),
        };
        let action = Action::Office(scene.state.stamp, Act::new(Room::Announce, verb, place));
        vec![Button::new(label, action)]
    };
    let days = |days: u8| {
        let label = Label::Numbered("office-button-days", days.into());
        let label = match draft.days == Days(days) {
            true => Label::Chosen(Box::new(label)),
            false => label,
        };
        let action = Act::new(Room::Announce, DAYS, days.into());
        Button::new(label, Action::Office(scene.state.stamp, action))
    };
    let mut keyboard: Keyboard = vec![
        chosen("office-button-now", NOW, 0, draft.moment == Moment::Now),
        chosen(
            "office-button-at",
            LATER,
            0,
            matches!(draft.moment, Moment::At(_)),
        ),
        chosen(
            "office-button-local",
            LATER,
            1,
            matches!(draft.moment, Moment::Local(_)),
        ),
        SPANS.map(days).to_vec(),
    ];
    keyboard.push(match draft.at_night {
        true => chosen("office-button-night", NIGHT, 0, true),
        false => chosen("office-button-night", NIGHT, 1, false),
    });
    keyboard.push(vec![act(scene, "office-button-next", READY, 0)]);
    keyboard.push(words::steps(scene));
    keyboard.push(home_row(scene));
    at(scene, AnnounceDesk::Moment);
    let mut said = vec![Sentence::title("office-moment")];
    said.extend(summary(scene, &draft));
    scene.redraw(Slot::Panel, Phrase::Office(said), keyboard);
}

/// When it goes out, in words.
pub(super) fn summary(scene: &Scene, announcement: &Announcement) -> Vec<Sentence> {
    let when = match announcement.moment {
        Moment::Now => Some(Sentence::row("office-moment-now")),
        Moment::At(moment) => {
            let time = names::moment(scene, moment);
            Some(Sentence::row("office-moment-at").with("time", time))
        }
        Moment::Local(_) => when_it_is_local(announcement),
    };
    let night = match announcement.at_night {
        true => "office-moment-at-night",
        false => "office-moment-not-at-night",
    };
    let days = Sentence::row("office-moment-days").with("days", i64::from(announcement.days.0));
    when.into_iter()
        .chain([days, Sentence::row(night)])
        .collect()
}

/// The hour, where it is each person's own that counts.
pub(super) fn when_it_is_local(announcement: &Announcement) -> Option<Sentence> {
    let Moment::Local(moment) = announcement.moment else {
        return None;
    };
    Some(Sentence::row("office-moment-local").with("time", Gap::Moment(moment)))
}

fn ask_day(scene: &mut Scene, local: bool) {
    let stamp = scene.next_stamp();
    let today = scene.today();
    let day = |ahead: u8| {
        let label = match ahead {
            0 => Label::Key("office-button-today"),
            1 => Label::Key("office-button-tomorrow"),
            _ => {
                let date = today.checked_add(i64::from(ahead).days()).unwrap_or(today);
                Label::Day(date.weekday().to_monday_zero_offset() as u8, false)
            }
        };
        Button::new(
            label,
            Action::Office(stamp, Act::new(Room::Announce, DAY, ahead.into())),
        )
    };
    let open = |ahead: &u8| hours(scene, *ahead).next().is_some();
    let days: Vec<Button> = (0..DAYS_AHEAD).filter(open).map(day).collect();
    let mut keyboard: Keyboard = days.chunks(2).map(<[Button]>::to_vec).collect();
    keyboard.push(vec![act(scene, "office-button-back", MOMENT, 0)]);
    at(scene, AnnounceDesk::Day(local));
    scene.redraw(
        Slot::Panel,
        Phrase::Office(vec![Sentence::new("office-moment-day")]),
        keyboard,
    );
}

/// The hours of a day: those of the night only where it may go out at night, and those of today that are over are not.
fn hours(scene: &Scene, day: u8) -> impl Iterator<Item = Hour> {
    let (quiet, night) = (scene.library().programme.quiet, draft(scene).at_night);
    let from = match day {
        0 => scene.local().hour() as u8 + 1,
        _ => 0,
    };
    let open = move |hour: &u8| *hour >= from && (night || !quiet.contain(*hour));
    (0..24).filter(open).filter_map(Hour::new)
}

fn ask_hour(scene: &mut Scene, local: bool, day: u8) {
    let stamp = scene.next_stamp();
    let button = |hour: Hour| {
        let act = Act::new(Room::Announce, HOUR, hour.number().into());
        Button::new(Label::Hour(hour), Action::Office(stamp, act))
    };
    let hours: Vec<Button> = hours(scene, day).map(button).collect();
    let mut keyboard: Keyboard = hours.chunks(4).map(<[Button]>::to_vec).collect();
    keyboard.push(vec![act(scene, "office-button-back", MOMENT, 0)]);
    at(scene, AnnounceDesk::Hour(local, day));
    scene.redraw(
        Slot::Panel,
        Phrase::Office(vec![Sentence::new("office-moment-hour")]),
        keyboard,
    );
}

fn set(scene: &mut Scene, (local, day): (bool, u8), hour: u32) {
    let date = scene.today().checked_add(i64::from(day).days());
    let Ok(date) = date else { return };
    let time = date.at(hour.min(23) as i8, 0, 0, 0);
    let here = time.to_zoned(scene.local().time_zone().clone());
    let moment = match (local, here) {
        (true, _) => Moment::Local(time),
        (false, Ok(here)) => Moment::At(here.timestamp()),
        (false, Err(_)) => Moment::Now,
    };
    change(scene, |draft| draft.moment = moment);
}

/// People would be woken: that takes a second tap.
fn ask_night(scene: &mut Scene) {
    scene.next_stamp();
    let quiet = scene.library().programme.quiet;
    let keyboard = vec![
        vec![act(scene, "office-button-night-sure", NIGHT, 2)],
        vec![act(scene, "office-button-back", MOMENT, 0)],
    ];
    let said = Sentence::new("office-moment-ask-night")
        .with("from", i64::from(quiet.from))
        .with("until", i64::from(quiet.until));
    scene.redraw(Slot::Panel, Phrase::Office(vec![said]), keyboard);
}
