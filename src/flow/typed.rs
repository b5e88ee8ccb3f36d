//! What somebody typed that stands on a button: as good as a tap on it.

use super::{Command, Conversation, Event, State, survey, trial};
use crate::model::{Library, Post};

/// A typed command, or a typed word or number of a button shown last, as what it stands for; anything else as it is.
///
/// `shown` is where the person is and the buttons that they saw last, labels and codes. A question that takes words takes
/// every word as an answer, and where a number may be an answer it does not mean the place of a button.
pub fn typed(library: &Library, shown: (&State, &[(String, String)]), event: Event) -> Event {
    let (state, buttons) = shown;
    let state = &*trial::as_tried(state);
    let shown = (state, buttons);
    let event = match event {
        Event::Post(post) if !matches!(state.live, Conversation::Office(_)) => unmarked(&post),
        other => other,
    };
    let Event::Text(text) = &event else {
        return event;
    };
    if let Some(command) = Command::parse(text) {
        return Event::Command(command);
    }
    if takes_words(library, state) {
        return event;
    }
    let typed = survey::bare(text);
    let named = || {
        buttons
            .iter()
            .position(|(label, _)| is_label(label, &typed))
    };
    let counted = || {
        let number = typed.parse::<usize>().ok()?;
        // In the office a number is no tap: it could send something to everybody.
        let office = matches!(state.live, Conversation::Office(_));
        number
            .checked_sub(1)
            .filter(|_| !office && !takes_numbers(state))
    };
    let place = named().or_else(counted);
    if place.is_none() && is_stop(state, &typed) {
        return Event::Command(Command::Pause);
    }
    let place = place.or_else(|| near(library, shown, text));
    let code = place
        .and_then(|place| buttons.get(place))
        .map(|(_, code)| code);
    match code.and_then(|code| code.parse().ok()) {
        Some(action) => Event::Tap(action),
        None => event,
    }
}

/// The one word by which people everywhere end messages, in each language.
const STOP: [&str; 7] = ["stop", "ឈប់", "ຢຸດ", "หยุด", "dừng lại", "berhenti", "ရပ်"];

/// Whether somebody wants no more messages. In the office that is what buttons say of other things.
fn is_stop(state: &State, typed: &str) -> bool {
    let is_it = |word: &&str| survey::bare(word) == typed;
    !matches!(state.live, Conversation::Office(_)) && STOP.iter().any(is_it)
}

/// What was written, for a conversation that needs no marks.
fn unmarked(post: &Post) -> Event {
    match post.captioned() {
        Some(media) => Event::Media(media),
        None => Event::Text(post.text.text().to_owned()),
    }
}

/// The button whose words were typed but for a slip of the finger. Nobody erases anything by a slip, nor sends or publishes anything in the
/// office, and the words of choices that stand on no button come first.
fn near(library: &Library, shown: (&State, &[(String, String)]), typed: &str) -> Option<usize> {
    let (state, buttons) = shown;
    let choices = match &state.live {
        Conversation::Survey(run) => survey::open_labels(run, library)?,
        Conversation::Quiz(_) | Conversation::Forgetting | Conversation::Office(_) => return None,
        _ => Vec::new(),
    };
    let on_button = |label: &&str| {
        let label = survey::bare(label);
        buttons
            .iter()
            .any(|(shown, _)| survey::bare(shown) == label)
    };
    let others = choices.into_iter().filter(|label| !on_button(label));
    let own = buttons.iter().enumerate();
    let own = own.map(|(at, (label, _))| (Some(at), label.as_str()));
    let known: Vec<_> = own.chain(others.map(|label| (None, label))).collect();
    survey::meant(&known, typed)?
}

/// Whether typed words are those of a button; "19" means 19:00.
fn is_label(label: &str, typed: &str) -> bool {
    let label = survey::bare(label);
    label == typed || label.strip_suffix(":00") == Some(typed)
}

/// Whether what is typed is taken as it is, so that no word of it is mistaken for a button.
fn takes_words(library: &Library, state: &State) -> bool {
    match &state.live {
        Conversation::Feedback => true,
        Conversation::Office(desk) => desk.takes_words(),
        Conversation::Survey(run) => survey::takes_words(run, library),
        _ => false,
    }
}

/// Whether a number that is typed may be an answer.
fn takes_numbers(state: &State) -> bool {
    matches!(
        state.live,
        Conversation::Survey(_) | Conversation::Quiz(_) | Conversation::Feedback
    )
}
