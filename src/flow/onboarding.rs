//! The first taps: language, age, consent, and for whom takes no survey, the domain.

use super::{
    Button, Conversation, Onboarding, Slot, Stage,
    action::Action,
    lesson,
    phrase::{Line, Phrase, Word},
    scene::{Keyboard, Scene},
    settings, survey,
};
use crate::{
    model::{Consent, Lang},
    plan::wake,
};

/// Begins with the languages, and nothing to read before them. The first link that somebody came by stays.
pub(super) fn begin(scene: &mut Scene, came_by: Option<String>) {
    let source = source(scene).or(came_by);
    go(scene, Stage::Language, source);
}

/// Notes the link of somebody who opens it during the first taps.
pub(super) fn came_by(scene: &mut Scene, link: Option<String>) {
    if let Conversation::Onboarding(onboarding) = &mut scene.state.live {
        onboarding.source = onboarding.source.take().or(link);
    }
}

/// Goes to a stage and asks its question.
fn go(scene: &mut Scene, stage: Stage, source: Option<String>) {
    scene.park();
    scene.state.live = Conversation::Onboarding(Onboarding { stage, source });
    ask(scene, stage);
}

/// The source of the link, while the first taps go on.
fn source(scene: &Scene) -> Option<String> {
    match &scene.state.live {
        Conversation::Onboarding(onboarding) => onboarding.source.clone(),
        _ => None,
    }
}

/// Asks the question of a stage.
fn ask(scene: &mut Scene, stage: Stage) {
    let programme = &scene.library().programme;
    let lang = scene.lang();
    match stage {
        Stage::Language => {
            let keyboard = languages(scene);
            scene.say(Slot::Panel, Phrase::Languages, keyboard);
        }
        Stage::Age => {
            let name = programme.name.get(lang).to_owned();
            let contact = programme.contact.get(lang).to_owned();
            let keyboard = vec![
                vec![Button::new(Word::Older, Action::Adult(true))],
                vec![Button::new(Word::Younger, Action::Adult(false))],
            ];
            scene.say(Slot::Panel, Phrase::Welcome { name, contact }, keyboard);
        }
        Stage::Consent => {
            let text = programme.consent(lang).cloned().unwrap_or_default();
            let keyboard = vec![
                vec![Button::new(Word::Yes, Action::Consent(true))],
                vec![Button::new(Word::NoThanks, Action::Consent(false))],
            ];
            scene.say(Slot::Panel, Phrase::Consent(text), keyboard);
        }
        Stage::Domain => {
            let name = |at: usize| programme.domains[at].name.get(lang).to_owned();
            let button = |at: usize| vec![Button::new(name(at), Action::Domain(at as u8))];
            let keyboard = (0..programme.domains.len()).map(button).collect();
            scene.say(Slot::Panel, Line::ChooseDomain, keyboard);
        }
    }
}

/// The languages on offer, each in its own script.
pub(super) fn languages(scene: &Scene) -> Keyboard {
    let offered = &scene.library().programme.languages;
    let name = |lang: &Lang| Button::new(lang.own_name().to_owned(), Action::Language(*lang));
    offered.iter().map(|lang| vec![name(lang)]).collect()
}

/// Asks for consent again, because something needs it. Younger people are not asked.
pub(super) fn ask_consent(scene: &mut Scene) {
    if scene.learner.adult == Some(false) {
        scene.tell(Line::Young);
        return super::go_back(scene);
    }
    if scene
        .learner
        .consent
        .as_ref()
        .is_some_and(|consent| !consent.given)
    {
        scene.tell(Line::NeedsConsent);
    }
    go(scene, Stage::Consent, None);
}

/// Whether the consent text has changed since it was agreed to.
pub(super) fn is_outdated(scene: &Scene) -> bool {
    let version = &scene.library().programme.consent_version;
    scene
        .learner
        .consent
        .as_ref()
        .is_some_and(|own| own.given && own.version != *version)
}

/// Whether a first question is open and comes before all else. Whoever has said No once, and is asked again for the survey's sake, may do
/// everything else instead.
pub(super) fn comes_first(scene: &Scene) -> bool {
    let declined = || scene.learner.consent.as_ref().is_some_and(|own| !own.given);
    matches!(scene.state.live, Conversation::Onboarding(_))
        && !(is_at(scene, Stage::Consent) && declined())
}

/// Asks the question of the open stage again.
pub(super) fn again(scene: &mut Scene) {
    match &scene.state.live {
        Conversation::Onboarding(onboarding) => ask(scene, onboarding.stage),
        _ => begin(scene, None),
    }
}

/// A language was tapped: the first one leads on, a later one changes what is spoken.
pub(super) fn language(scene: &mut Scene, lang: Lang) {
    let first = scene.learner.language.is_none();
    scene.learner.language = Some(lang);
    match &scene.state.live {
        Conversation::Onboarding(_) if first && scene.learner.rights.is_some() => {
            // Who came to work here need not learn here.
            scene.state.live = Conversation::Idle;
            super::office::home(scene);
        }
        Conversation::Onboarding(onboarding) if onboarding.stage == Stage::Language => {
            go(scene, Stage::Age, source(scene))
        }
        _ if first => go(scene, Stage::Age, None),
        Conversation::Onboarding(_) => again(scene),
        _ => settings::language_set(scene),
    }
}

/// "16 or older?" was answered. Younger people get lessons, and nothing is asked about them.
pub(super) fn age(scene: &mut Scene, adult: bool) {
    if !is_at(scene, Stage::Age) {
        return late(scene, Action::Adult(adult));
    }
    scene.state.last = Some(Action::Adult(adult));
    scene.learner.adult = Some(adult);
    if adult {
        return go(scene, Stage::Consent, source(scene));
    }
    scene.tell(Line::Young);
    decline(scene);
}

/// The consent question was answered.
pub(super) fn consent(scene: &mut Scene, given: bool) {
    if !is_at(scene, Stage::Consent) {
        return late(scene, Action::Consent(given));
    }
    scene.state.last = Some(Action::Consent(given));
    if !given {
        scene.tell(Line::NoThanks);
        return decline(scene);
    }
    let came_by = source(scene);
    scene.learner.source = came_by.or(scene.learner.source.take());
    set_consent(scene, true);
    scene.state.live = Conversation::Idle;
    survey::open(scene);
}

/// Nothing is asked: the lessons are the usual ones of a domain.
fn decline(scene: &mut Scene) {
    // What only a Yes allows is not kept after a No.
    scene.state.parked = None;
    scene.learner.source = None;
    scene.learner.country = None;
    set_consent(scene, false);
    match scene.learner.domain {
        None => go(scene, Stage::Domain, None),
        Some(_) => settled(scene),
    }
}

fn set_consent(scene: &mut Scene, given: bool) {
    let version = scene.library().programme.consent_version.clone();
    scene.learner.consent = Some(Consent {
        version,
        given,
        at: scene.ctx.now,
    });
}

/// The domain was tapped.
pub(super) fn domain(scene: &mut Scene, at: u8) {
    let domain = scene.library().programme.domains.get(usize::from(at));
    let Some(domain) = domain.filter(|_| is_at(scene, Stage::Domain)) else {
        return late(scene, Action::Domain(at));
    };
    scene.learner.domain = Some(domain.id.clone());
    scene.state.last = Some(Action::Domain(at));
    settled(scene);
}

/// The first taps are over; lessons begin.
fn settled(scene: &mut Scene) {
    scene.state.live = Conversation::Idle;
    wake::let_pass(
        &scene.library().programme,
        &mut scene.learner,
        scene.ctx.now,
    );
    lesson::offer(scene);
}

fn is_at(scene: &Scene, stage: Stage) -> bool {
    matches!(&scene.state.live, Conversation::Onboarding(open) if open.stage == stage)
}

/// A tap of an earlier stage: the second one of a double tap is passed over, any other leads back to what is open.
fn late(scene: &mut Scene, tapped: Action) {
    if scene.state.last.as_ref() == Some(&tapped) {
        return;
    }
    if !matches!(
        scene.state.live,
        Conversation::Onboarding(_) | Conversation::Idle
    ) {
        scene.tell(Line::Past);
    }
    super::go_back(scene);
}
