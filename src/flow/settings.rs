//! Settings, one panel each: language, hour, days, zone, goal, pictures, rest. They can be changed at any moment.

use super::{
    Button, Slot,
    action::{Action, Panel, Setting},
    lesson, onboarding,
    phrase::{Label, Line, Phrase, Settings, Word},
    scene::{Keyboard, Scene},
};
use crate::{
    model::{Days, Hour, Pause},
    plan::wake,
};
use jiff::{ToSpan, civil::Weekday};

/// The longest rest that can be chosen, in days.
const LONGEST_REST: u8 = 90;

/// Shows all settings.
pub(super) fn panel(scene: &mut Scene) {
    let phrase = overview(scene);
    let keyboard = rows(scene);
    scene.say(Slot::Panel, phrase, keyboard);
}

fn overview(scene: &Scene) -> Phrase {
    let local = scene.local();
    let learner = &scene.learner;
    Phrase::Settings(Box::new(Settings {
        lang: scene.lang(),
        draft: scene.lang() != crate::model::Lang::EN,
        hour: learner.hour,
        days: learner.days,
        time: local.strftime("%H:%M").to_string(),
        goal: learner.goal,
        text_only: learner.text_only,
        pause: learner.pause.map(|pause| {
            pause
                .until
                .map(|until| until.to_zoned(local.time_zone().clone()).date())
        }),
    }))
}

fn rows(scene: &Scene) -> Keyboard {
    let open = |word: Word, panel: Panel| Button::new(word, Action::Open(panel));
    let set = |word: Word, setting: Setting| Button::new(word, Action::Set(setting));
    let pictures = match scene.learner.text_only {
        true => set(Word::PicturesOn, Setting::TextOnly(false)),
        false => set(Word::PicturesOff, Setting::TextOnly(true)),
    };
    let announcements = match scene.learner.muted {
        true => set(Word::AnnouncementsOn, Setting::Mute(false)),
        false => set(Word::AnnouncementsOff, Setting::Mute(true)),
    };
    let pause = match scene.learner.pause {
        Some(_) => set(Word::Resume, Setting::Resume),
        None => open(Word::Pause, Panel::Pause),
    };
    vec![
        vec![
            open(Word::Language, Panel::Language),
            open(Word::Zone, Panel::Zone),
        ],
        vec![open(Word::Hour, Panel::Hour), open(Word::Days, Panel::Days)],
        vec![open(Word::Goal, Panel::Goal), pictures],
        vec![pause, open(Word::MyData, Panel::MyData)],
        vec![announcements],
    ]
}

/// Asks which language.
pub(super) fn ask_language(scene: &mut Scene) {
    let keyboard = onboarding::languages(scene);
    scene.say(Slot::Panel, Line::AskLanguage, keyboard);
}

/// A language was chosen: said, and whatever is open is said again in it.
pub(super) fn language_set(scene: &mut Scene) {
    let lang = scene.lang();
    scene.tell(Phrase::LanguageSet(lang));
    super::go_back(scene);
}

/// Asks for the hour of the lesson; hours of the night are not on offer.
pub(super) fn ask_hour(scene: &mut Scene) {
    let quiet = scene.library().programme.quiet;
    let hours = (0..24)
        .filter(|hour| !quiet.contain(*hour))
        .filter_map(Hour::new);
    let button = |hour| Button::new(Label::Hour(hour), Action::Set(Setting::Hour(hour)));
    let buttons: Vec<Button> = hours.map(button).collect();
    let keyboard = buttons.chunks(4).map(<[Button]>::to_vec).collect();
    scene.say(Slot::Panel, Line::AskHour, keyboard);
}

/// Asks for the days of lessons.
pub(super) fn ask_days(scene: &mut Scene) {
    let keyboard = day_rows(scene);
    scene.say(Slot::Panel, Line::AskDays, keyboard);
}

fn day_rows(scene: &Scene) -> Keyboard {
    let days = scene.learner.days;
    let button = |at: u8| {
        let weekday = Weekday::from_monday_zero_offset(at as i8).unwrap_or(Weekday::Monday);
        let on = days.contain(weekday);
        let changed = Setting::Days(days.with(weekday, !on));
        Button::new(Label::Day(at, on), Action::Set(changed))
    };
    let buttons: Vec<Button> = (0..7).map(button).collect();
    let mut keyboard: Keyboard = buttons.chunks(4).map(<[Button]>::to_vec).collect();
    keyboard.push(vec![
        Button::new(Word::EveryDay, Action::Set(Setting::Days(Days::ALL))),
        Button::new(Word::Done, Action::Open(Panel::Settings)),
    ]);
    keyboard
}

/// The zones of the programme's countries in the programme's order, each with its country; a button names one by its place.
fn zones<'a>(scene: &Scene<'a>) -> Vec<(&'a str, &'a str)> {
    let countries = scene.library().programme.countries.iter();
    countries
        .flat_map(|c| c.zones.iter().map(|zone| (c.id.as_str(), zone.as_str())))
        .collect()
}

/// Asks what time it is, so that nobody has to know the name of a zone: clocks of the own country first, each once.
pub(super) fn ask_zone(scene: &mut Scene) {
    let own = scene.learner.country.as_deref();
    let mut numbered: Vec<_> = zones(scene).into_iter().enumerate().collect();
    numbered.sort_by_key(|(_, (country, _))| Some(*country) != own);
    let mut keyboard = Keyboard::new();
    let mut clocks = Vec::new();
    for (at, (_, zone)) in numbered {
        let Ok(local) = scene.ctx.now.in_tz(zone) else {
            continue;
        };
        let clock = local.strftime("%H:%M").to_string();
        if !clocks.contains(&clock) {
            clocks.push(clock.clone());
            keyboard.push(vec![Button::new(
                clock,
                Action::Set(Setting::Zone(at as u8)),
            )]);
        }
    }
    scene.say(Slot::Panel, Line::AskZone, keyboard);
}

/// Asks for the clock where the learner's country has several.
pub(super) fn ask_zone_if_unsure(scene: &mut Scene) {
    let own = scene.learner.country.as_deref();
    let country = own.and_then(|id| scene.library().programme.country(id));
    if country.is_some_and(|country| country.zones.len() > 1) {
        ask_zone(scene);
    }
}

/// Asks for the weekly goal.
pub(super) fn ask_goal(scene: &mut Scene) {
    let button = |goal: u8| Button::new(goal.to_string(), Action::Set(Setting::Goal(goal)));
    let row = (1..=7).map(button).collect();
    scene.say(Slot::Panel, Line::AskGoal, vec![row]);
}

/// Asks how long a rest.
pub(super) fn ask_pause(scene: &mut Scene) {
    let rest = |word: Word, days: u8| vec![Button::new(word, Action::Set(Setting::Pause(days)))];
    let keyboard = vec![
        rest(Word::OneWeek, 7),
        rest(Word::TwoWeeks, 14),
        rest(Word::UntilBack, 0),
    ];
    scene.say(Slot::Panel, Line::AskPause, keyboard);
}

/// Changes a setting and says so.
pub(super) fn set(scene: &mut Scene, setting: Setting) {
    match setting {
        Setting::Hour(hour) => {
            scene.learner.hour = hour;
            wake::let_pass(
                &scene.library().programme,
                &mut scene.learner,
                scene.ctx.now,
            );
            say_hour(scene);
        }
        Setting::Days(days) => {
            let whole = days == Days::ALL;
            scene.learner.days = days;
            match whole {
                true => say_hour(scene),
                false => {
                    let keyboard = day_rows(scene);
                    scene.redraw(Slot::Panel, Line::AskDays, keyboard);
                }
            }
        }
        Setting::Zone(at) => set_zone(scene, at),
        Setting::Goal(goal) => {
            scene.learner.goal = goal;
            scene.tell(Phrase::GoalSet(goal));
        }
        Setting::TextOnly(off) => {
            scene.learner.text_only = off;
            scene.tell(Phrase::PicturesSet { off });
        }
        Setting::Mute(off) => mute(scene, off),
        Setting::Pause(days) => rest(scene, days),
        Setting::Resume => resume(scene),
    }
}

/// No announcements, or announcements again; the button takes it back.
fn mute(scene: &mut Scene, off: bool) {
    scene.learner.muted = off;
    let back = match off {
        true => Button::new(Word::AnnouncementsOn, Action::Set(Setting::Mute(false))),
        false => Button::new(Word::AnnouncementsOff, Action::Set(Setting::Mute(true))),
    };
    let phrase = Phrase::AnnouncementsSet { off };
    scene.say(Slot::Panel, phrase, vec![vec![back]]);
}

fn say_hour(scene: &mut Scene) {
    let (hour, days) = (scene.learner.hour, scene.learner.days);
    let keyboard = vec![
        vec![Button::new(Word::Days, Action::Open(Panel::Days))],
        vec![Button::new(Word::StartNow, Action::Open(Panel::Start))],
    ];
    scene.say(Slot::Panel, Phrase::HourSet { hour, days }, keyboard);
}

fn set_zone(scene: &mut Scene, at: u8) {
    let zone = zones(scene)
        .get(usize::from(at))
        .map(|(_, zone)| (*zone).to_owned());
    let Some(zone) = zone else {
        return ask_zone(scene);
    };
    scene.learner.zone = Some(zone);
    wake::let_pass(
        &scene.library().programme,
        &mut scene.learner,
        scene.ctx.now,
    );
    let clock = scene.local().strftime("%H:%M").to_string();
    scene.tell(Phrase::ZoneSet(clock));
}

/// Rests for days, or until they come back; lessons end, progress stays.
fn rest(scene: &mut Scene, days: u8) {
    let until = (days > 0).then(|| {
        let days = i64::from(days.min(LONGEST_REST));
        scene.local().checked_add(days.days()).ok()
    });
    let until = until.flatten();
    let moment = until.as_ref().map(jiff::Zoned::timestamp);
    scene.learner.pause = Some(Pause {
        until: moment,
        by_bot: false,
    });
    let back = Button::new(Word::Resume, Action::Set(Setting::Resume));
    scene.say(
        Slot::Panel,
        Phrase::Paused(until.map(|until| until.date())),
        vec![vec![back]],
    );
}

/// Goes on after a rest.
pub(super) fn resume(scene: &mut Scene) {
    scene.learner.pause = None;
    wake::let_pass(
        &scene.library().programme,
        &mut scene.learner,
        scene.ctx.now,
    );
    let when = scene.next_lesson();
    let keyboard = lesson::home(scene);
    scene.say(Slot::Panel, Phrase::Resumed(when), keyboard);
}
