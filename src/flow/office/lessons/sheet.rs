//! The translators' sheet: for which language, and handing it over. It comes back as any other file.

use super::{
    super::{Desk, home_row, leave, say, sit},
    LessonDesk, SHEET, open,
};
use crate::{
    flow::{
        Button, Slot,
        action::{Act, Action, Room},
        phrase::{Handed, Label, Phrase, Sentence},
        scene::{Keyboard, Scene},
    },
    model::{Lang, Made},
};

/// The languages that lessons are translated into.
fn languages(scene: &Scene) -> Vec<Lang> {
    let all = scene.library().programme.languages.iter().copied();
    all.filter(|lang| *lang != Lang::EN).collect()
}

/// Asks for which language.
pub(super) fn ask_language(scene: &mut Scene) {
    scene.next_stamp();
    let stamp = scene.state.stamp;
    let button = |(at, lang): (usize, Lang)| {
        let act = Act::new(Room::Lessons, SHEET, at as u32);
        let label = Label::Text(lang.own_name().to_owned());
        Button::new(label, Action::Office(stamp, act))
    };
    let buttons: Vec<Button> = languages(scene)
        .into_iter()
        .enumerate()
        .map(button)
        .collect();
    let mut keyboard: Keyboard = buttons.chunks(2).map(<[Button]>::to_vec).collect();
    keyboard.push(home_row(scene));
    sit(scene, Desk::Lessons(LessonDesk::Languages));
    say(
        scene,
        vec![Sentence::new("office-sheet-language")],
        keyboard,
    );
}

/// Hands over the translators' sheet of a language.
pub(super) fn hand_over(scene: &mut Scene, at: usize) {
    let Some(lang) = languages(scene).get(at).copied() else {
        return open(scene);
    };
    scene.next_stamp();
    let said = Sentence::new("office-sheet").with("language", lang.own_name());
    let file = Handed::File(format!("lessons-{lang}.xlsx"), Made::Sheet(lang));
    let keyboard = vec![home_row(scene)];
    leave(scene);
    scene.say(Slot::Panel, Phrase::Handed(vec![said], file), keyboard);
}
