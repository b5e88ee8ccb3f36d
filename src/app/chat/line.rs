//! A line of a transcript, as it is typed or read.

use crate::model::{MarkKind, Media, MediaKind, Post, Rich};
use jiff::SignedDuration;

/// What a line asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Line {
    /// A remark, an expectation, an empty line.
    Nothing,
    /// Let time pass.
    Wait(SignedDuration),
    /// Somebody else talks from here on.
    As(String),
    /// Something that the person does.
    Input(Input),
}

/// Something that the person does.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// Types words; they may be a command or stand on a button.
    Text(String),
    /// Taps a button, perhaps one of a message some messages back.
    Tap {
        /// What stands on it.
        label: String,
        /// How many messages back; none means the nearest that has it.
        back: Option<usize>,
    },
    /// Sends a file.
    Media(Media),
    /// Writes words some of which are bold.
    Post(Post),
    /// Sends a place on the map, in degrees north and east.
    Place(f64, f64),
    /// Sends something that nobody can read.
    Sticker,
    /// Blocks the bot.
    Left,
}

impl Line {
    /// Reads a line. Lines that a transcript prints (`<`, `|`, `=`, `#`) are passed over, so that it can be replayed as it is.
    pub fn read(line: &str) -> Line {
        let line = line.trim_end_matches(['\r', '\n']);
        if let Some(typed) = line.strip_prefix('>') {
            return Line::Input(input(typed.strip_prefix(' ').unwrap_or(typed)));
        }
        let first = line.trim_start().chars().next();
        let silent = matches!(first, None | Some('<' | '|' | '=' | '#'));
        if silent || line.starts_with("content ") {
            return Line::Nothing;
        }
        let name = line.strip_prefix("as ").map(str::trim);
        let name = name.filter(|name| !name.is_empty() && !name.contains(' '));
        match (line.strip_prefix("wait ").and_then(duration), name) {
            (Some(time), _) => Line::Wait(time),
            (None, Some(name)) => Line::As(name.to_owned()),
            (None, None) => Line::Input(input(line)),
        }
    }
}

fn input(typed: &str) -> Input {
    let (word, rest) = typed.split_once(' ').unwrap_or((typed, ""));
    let rest = rest.trim();
    let media = |kind| {
        let (file, caption) = match rest.split_once(" | ") {
            Some((file, caption)) => (file, Some(caption.to_owned())),
            None => (rest, None),
        };
        Input::Media(Media {
            kind,
            file: file.to_owned(),
            caption,
            name: (kind == MediaKind::File).then(|| own_name(file)),
        })
    };
    match word {
        "tap" if !rest.is_empty() => tap(rest),
        "photo" if !rest.is_empty() => media(MediaKind::Photo),
        "voice" if !rest.is_empty() => media(MediaKind::Voice),
        "video" if !rest.is_empty() => media(MediaKind::Video),
        "file" if !rest.is_empty() => media(MediaKind::File),
        "marked" if !rest.is_empty() => Input::Post(marked(rest)),
        "place" => place(rest).unwrap_or_else(|| Input::Text(typed.to_owned())),
        "(sticker)" => Input::Sticker,
        "(left)" => Input::Left,
        _ => Input::Text(typed.to_owned()),
    }
}

/// A file's name without the folders before it.
fn own_name(path: &str) -> String {
    path.rsplit('/').next().unwrap_or(path).to_owned()
}

/// Words between pairs of `**` are bold.
fn marked(rest: &str) -> Post {
    let mut text = Rich::default();
    for (at, part) in rest.split("**").enumerate() {
        match at % 2 {
            0 => text.push(part),
            _ => text.push_marked(part, MarkKind::Bold),
        }
    }
    Post { text, media: None }
}

/// A place, as in `place 11.5564 104.9282`.
fn place(rest: &str) -> Option<Input> {
    let (latitude, longitude) = rest.split_once(' ')?;
    let degrees = |text: &str| text.trim_matches([',', ' ']).parse().ok();
    Some(Input::Place(degrees(latitude)?, degrees(longitude)?))
}

fn tap(rest: &str) -> Input {
    let back = rest
        .rsplit_once(" @")
        .and_then(|(label, back)| Some((label, back.parse().ok()?)));
    match back {
        Some((label, back)) => Input::Tap {
            label: label.trim().to_owned(),
            back: Some(back),
        },
        None => Input::Tap {
            label: rest.to_owned(),
            back: None,
        },
    }
}

/// A time such as `2d`, `90m` or `1h30m`.
fn duration(text: &str) -> Option<SignedDuration> {
    let (mut seconds, mut number) = (0i64, String::new());
    for c in text.trim().chars() {
        if c.is_ascii_digit() {
            number.push(c);
            continue;
        }
        let unit = match c {
            'w' => 604_800,
            'd' => 86_400,
            'h' => 3_600,
            'm' => 60,
            's' => 1,
            _ => return None,
        };
        seconds = seconds.checked_add(number.parse::<i64>().ok()?.checked_mul(unit)?)?;
        number.clear();
    }
    let whole = number.is_empty() && seconds > 0;
    whole.then(|| SignedDuration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_as_transcripts_write_them() {
        let check = |line: &str, expected: Line| assert_eq!(Line::read(line), expected, "{line}");
        let text = |text: &str| Line::Input(Input::Text(text.into()));
        let tap = |label: &str, back| {
            Line::Input(Input::Tap {
                label: label.into(),
                back,
            })
        };
        check("> /start weaving", text("/start weaving"));
        check("hello", text("hello"));
        check("> tap Yes", tap("Yes", None));
        check("> tap No, thanks @2", tap("No, thanks", Some(2)));
        check("> place 11.5 104.9", Line::Input(Input::Place(11.5, 104.9)));
        check("> place of birth", text("place of birth"));
        let photo = Media {
            kind: MediaKind::Photo,
            file: "loom.jpg".into(),
            caption: Some("My loom".into()),
            name: None,
        };
        check(
            "> photo loom.jpg | My loom",
            Line::Input(Input::Media(photo)),
        );
        check("> wait 2d", text("wait 2d"));
        check("wait 1h30m", Line::Wait(SignedDuration::from_secs(5_400)));
        check("wait a moment", text("wait a moment"));
        for silent in [
            "",
            "< Hello",
            "<~ Hello",
            "| more",
            "= answer a b",
            "# remark",
        ] {
            check(silent, Line::Nothing);
        }
    }
}
