//! One message between a person and the team: how it is written, shown before it goes, and said when it comes.

use super::{AGAIN, Ask, BACK, Desk, InboxAsk, InboxDesk, SEND, Spot, act};
use crate::{
    flow::{
        Button, Effect, Query, Slot,
        action::{Action, Panel},
        lesson,
        office::{button, home_row, say, sit},
        phrase::{Label, Line, Phrase, Sentence},
        scene::Scene,
    },
    model::{Post, Rich},
};

/// The longest answer, in characters: with the words around it, it is one message.
const LONGEST: usize = 3_500;

/// Passes something on to the team.
pub(in crate::flow) fn write(scene: &mut Scene, post: Post) {
    let asked = Ask::Inbox(InboxAsk::Write(Box::new(post)));
    scene.effect(Effect::Ask(Query::Office(Box::new(asked))));
}

/// A button that passes on what was written when nothing was open.
pub(in crate::flow) fn offer() -> Button {
    let label = Label::Key("office-button-inbox-pass");
    Button::new(label, Action::Open(Panel::PassOn))
}

/// It was passed on.
pub(super) fn passed(scene: &mut Scene) {
    let keyboard = lesson::home(scene);
    scene.say(Slot::Panel, Line::FeedbackThanks, keyboard);
}

/// Too many wait.
pub(super) fn full(scene: &mut Scene) {
    let keyboard = lesson::home(scene);
    let said = vec![Sentence::new("office-inbox-full")];
    scene.say(Slot::Panel, Phrase::Office(said), keyboard);
}

/// The team answers; the person can write back.
pub(super) fn from_team(scene: &mut Scene, post: Post) {
    let label = Label::Key("office-button-inbox-answer");
    let back = Button::new(label, Action::Open(Panel::Feedback));
    scene.tell(Phrase::Office(vec![Sentence::title(
        "office-inbox-from-team",
    )]));
    let phrase = Phrase::Post(Box::new(post));
    scene.say(Slot::Passing, phrase, vec![vec![back]]);
}

/// Asks for the words of an answer.
pub(super) fn ask_words(scene: &mut Scene, spot: Spot) {
    scene.next_stamp();
    let back = button(scene, "office-button-inbox-back", act(BACK, 0));
    let keyboard = vec![vec![back], home_row(scene)];
    sit(scene, Desk::Inbox(InboxDesk::Writing(spot)));
    let said = vec![Sentence::new("office-inbox-ask-words")];
    say(scene, said, keyboard);
}

/// Shows an answer as the person will see it.
pub(super) fn preview(scene: &mut Scene, spot: Spot, post: Post) {
    let long = post.text.text().chars().count() > LONGEST;
    let empty = post.text.text().trim().is_empty() && post.media.is_none();
    if long || empty {
        if long {
            let said = Sentence::new("office-inbox-too-long").with("most", LONGEST);
            scene.tell(Phrase::Office(vec![said]));
        }
        return ask_words(scene, spot);
    }
    scene.next_stamp();
    scene.tell(Phrase::Office(vec![Sentence::title(
        "office-inbox-from-team",
    )]));
    scene.tell(Phrase::Post(Box::new(post.clone())));
    let key = |key, verb| vec![button(scene, key, act(verb, 0))];
    let keyboard = vec![
        key("office-button-inbox-send", SEND),
        key("office-button-inbox-again", AGAIN),
        key("office-button-inbox-back", BACK),
        home_row(scene),
    ];
    sit(scene, Desk::Inbox(InboxDesk::Ready(spot, Box::new(post))));
    say(scene, vec![Sentence::new("office-inbox-ready")], keyboard);
}

/// The words of a message; what can only be seen or heard stands as a mark.
pub(in crate::flow::office) fn in_words(post: &Post) -> String {
    let words = post.text.text();
    match (&post.media, words.is_empty()) {
        (None, _) => words.to_owned(),
        (Some(media), true) => format!("[{}]", media.kind.as_str()),
        (Some(media), false) => format!("[{}] {words}", media.kind.as_str()),
    }
}

/// Shows what can be seen or heard in a message, without its words.
pub(in crate::flow::office) fn show_media(scene: &mut Scene, post: Post) {
    if post.media.is_some() {
        let bare = Post {
            text: Rich::default(),
            ..post
        };
        scene.tell(Phrase::Post(Box::new(bare)));
    }
}
