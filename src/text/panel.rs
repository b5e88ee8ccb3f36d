//! The words of the panels: settings, progress, the person's own data.

use super::{
    File, Words, own_picture,
    voice::{Voice, clock},
};
use crate::{
    flow::phrase::{Phrase, Progress, Settings, When},
    model::{MarkKind, Rich},
};

/// The words of a panel or of a setting that was changed.
pub(super) fn words(voice: &Voice, phrase: &Phrase) -> Words {
    match phrase {
        Phrase::Progress(progress) => Words {
            rich: self::progress(voice, progress),
            media: own_picture(voice, &progress.bars),
            ..Words::default()
        },
        Phrase::Settings(settings) => Rich::plain(self::settings(voice, settings)).into(),
        Phrase::HourSet { hour, days } => {
            let (hour, days) = (clock(*hour), voice.days(*days));
            let args = [("hour", (&hour).into()), ("days", (&days).into())];
            voice.with("settings-hour-set", &args).into()
        }
        Phrase::GoalSet(goal) => voice
            .with("settings-goal-set", &[("goal", goal.into())])
            .into(),
        Phrase::ZoneSet(time) => voice.one("settings-zone-set", "time", time).into(),
        Phrase::LanguageSet(_) => voice.say("settings-language-set").into(),
        Phrase::PicturesSet { off } => voice
            .say(if *off {
                "settings-pictures-off"
            } else {
                "settings-pictures-on"
            })
            .into(),
        Phrase::AnnouncementsSet { off: true } => voice.say("settings-announcements-off").into(),
        Phrase::AnnouncementsSet { off: false } => voice.say("settings-announcements-on").into(),
        Phrase::Paused(None) => voice.say("settings-paused").into(),
        Phrase::Paused(Some(until)) => voice
            .one("settings-paused-until", "date", &voice.date(*until))
            .into(),
        Phrase::Leaving(day) => voice
            .one("settings-leaving", "date", &voice.date(*day))
            .into(),
        Phrase::Resumed(when) => coming(voice, "settings-resumed", *when).into(),
        Phrase::SeeYou(when) => coming(voice, "settings-see-you", *when).into(),
        Phrase::Privacy {
            name,
            contact,
            text,
            months,
        } => {
            let mut rich = privacy(voice, (name, contact), text);
            rich.paragraph(&Rich::plain(silent(voice, *months)));
            rich.into()
        }
        Phrase::Everything { rows, json } => everything(voice, rows, json),
        _ => Words::default(),
    }
}

/// A sentence, and when the next lesson comes, if one does.
fn coming(voice: &Voice, key: &str, when: Option<When>) -> String {
    let sentence = voice.say(key);
    match when {
        Some(when) => {
            let next = voice.one("settings-next-lesson", "when", &voice.when(when));
            format!("{sentence} {next}")
        }
        None => sentence,
    }
}

/// How far one is.
fn progress(voice: &Voice, progress: &Progress) -> Rich {
    let mut rich = Rich::marked(voice.say("settings-progress"), MarkKind::Bold);
    let skills: Vec<String> = progress
        .competences
        .iter()
        .map(|line| skill(voice, line))
        .collect();
    rich.paragraph(&Rich::plain(match skills.is_empty() {
        true => voice.say("settings-progress-none"),
        false => skills.join("\n"),
    }));
    let (done, of) = &progress.lessons;
    let (week, goal) = &progress.week;
    let mut lines = vec![
        voice.with(
            "settings-progress-lessons",
            &[("done", done.into()), ("of", of.into())],
        ),
        voice.with(
            "settings-progress-week",
            &[("week", week.into()), ("goal", goal.into())],
        ),
    ];
    if progress.due > 0 {
        let due = &progress.due;
        lines.push(voice.with("settings-progress-due", &[("due", due.into())]));
    }
    if let Some(title) = &progress.next {
        lines.push(voice.one("settings-progress-next", "title", title));
    }
    rich.paragraph(&Rich::plain(lines.join("\n")));
    rich
}

/// A competence with its level now and the level needed, in words.
fn skill(voice: &Voice, (name, now, needed, mastered): &(String, u8, u8, bool)) -> String {
    let level = |level: &u8| voice.say(&format!("settings-level-{}", level.div_ceil(2)));
    let (now_words, needed_words) = (level(now), level(needed));
    let args = [
        ("competence", name.into()),
        ("now", (&now_words).into()),
        ("needed", (&needed_words).into()),
    ];
    match (mastered, now >= needed) {
        (true, _) => voice.one("settings-progress-mastered", "competence", name),
        (false, true) => voice.with("settings-progress-strong", &args[..2]),
        (false, false) => voice.with("settings-progress-level", &args),
    }
}

/// All settings, one a line.
fn settings(voice: &Voice, settings: &Settings) -> String {
    let time = &settings.time;
    let mut lines = vec![voice.one(
        "settings-row-language",
        "language",
        settings.lang.own_name(),
    )];
    if settings.draft {
        lines.push(voice.say("settings-row-draft"));
    }
    lines.push(voice.one("settings-row-hour", "hour", &clock(settings.hour)));
    lines.push(voice.one("settings-row-days", "days", &voice.days(settings.days)));
    lines.push(voice.one("settings-row-zone", "time", time));
    lines.push(voice.with("settings-row-goal", &[("goal", (&settings.goal).into())]));
    let pictures = ["settings-row-pictures-on", "settings-row-pictures-off"];
    lines.push(voice.say(pictures[usize::from(settings.text_only)]));
    match settings.pause {
        None => {}
        Some(None) => lines.push(voice.say("settings-row-pause")),
        Some(Some(until)) => {
            lines.push(voice.one("settings-row-pause-until", "date", &voice.date(until)))
        }
    }
    lines.join("\n")
}

/// What is kept, who sees it, how to leave.
fn privacy(voice: &Voice, (name, contact): (&str, &str), text: &Rich) -> Rich {
    let args = [("name", name.into()), ("contact", contact.into())];
    let mut rich = Rich::plain(voice.with("settings-privacy", &args));
    rich.paragraph(text);
    rich.paragraph(&Rich::plain(voice.say("settings-privacy-rights")));
    rich
}

/// What becomes of somebody who is silent for long; nothing where all is kept.
fn silent(voice: &Voice, months: u8) -> String {
    match months {
        0 => String::new(),
        months => voice.with("settings-privacy-silent", &[("months", (&months).into())]),
    }
}

/// Everything stored about the person, to be read, and as a file for programs.
fn everything(voice: &Voice, rows: &[(String, String)], json: &str) -> Words {
    let mut rich = Rich::plain(voice.say("settings-everything"));
    let line = |(name, value): &(String, String)| {
        let name = voice.say(&format!("settings-data-{name}"));
        voice.with(
            "settings-data-row",
            &[("name", (&name).into()), ("value", value.into())],
        )
    };
    let lines: Vec<String> = rows.iter().map(line).collect();
    rich.paragraph(&Rich::plain(lines.join("\n")));
    let file = File {
        name: "sala-my-data.json".into(),
        content: json.to_owned(),
        made: None,
        instead: String::new(),
    };
    Words {
        rich,
        file: Some(file),
        ..Words::default()
    }
}
