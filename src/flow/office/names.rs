//! Who may do what, what roles are called, how far rights reach, and moments, in words; and names that colleagues give.

use crate::{
    flow::{
        phrase::{Gap, Sentence},
        scene::Scene,
    },
    model::{Post, Right, Rights, Role, Scope},
};
use jiff::Timestamp;

/// Who may do what somebody may not.
pub(super) fn who_may(right: Right) -> Sentence {
    Sentence::new(match right {
        Right::Publish => "office-refused-publish",
        Right::RawData | Right::Team => "office-refused-owner",
        Right::Numbers | Right::Announce | Right::Inbox | Right::Posters => {
            "office-refused-coordinator"
        }
    })
}

/// A name that a colleague gave to somebody or something: on one line, and not too long.
pub(super) fn given(post: &Post, longest: usize) -> String {
    let words = crate::flow::survey::clean(post.text.text());
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(longest).collect()
}

/// A moment on the reader's own clock.
pub(super) fn moment(scene: &Scene, at: Timestamp) -> Gap {
    let local = at.to_zoned(scene.local().time_zone().clone());
    Gap::Moment(local.datetime())
}

/// What a role is called.
pub(super) fn role_key(role: Role) -> &'static str {
    match role {
        Role::Owner => "office-role-owner",
        Role::Coordinator => "office-role-coordinator",
        Role::Viewer => "office-role-viewer",
    }
}

/// What somebody is here.
pub(super) fn role(rights: &Rights) -> Sentence {
    Sentence::new("office-your-role").with("role", Gap::Key(role_key(rights.role)))
}

/// How far it reaches, where that is not everywhere.
pub(super) fn reach(scene: &Scene, scope: &Scope) -> Option<Sentence> {
    let lang = scene.lang();
    let library = scene.library();
    let country = |id: &crate::model::Slug| {
        let known = library.programme.country(id.as_str());
        known
            .map_or(id.as_str(), |country| country.name.get(lang))
            .to_owned()
    };
    let domains = scope
        .domains
        .iter()
        .map(|id| library.domain_name(id, lang).to_owned());
    let names: Vec<String> = scope.countries.iter().map(country).chain(domains).collect();
    (!names.is_empty()).then(|| Sentence::row("office-reach").with("names", names.join(", ")))
}
