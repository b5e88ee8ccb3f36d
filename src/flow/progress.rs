//! How far somebody is: levels now and needed, lessons, this week, what returns, what comes next.

use super::{Slot, lesson, phrase::Phrase, phrase::Progress, scene::Scene};
use crate::model::{Bar, CompetenceId, MOST_BARS};
use crate::plan::{level, path, practice};

/// Shows how far the person is.
pub(super) fn panel(scene: &mut Scene) {
    let library = scene.library();
    let lang = scene.lang();
    let own = &scene.learner.progress;
    let gaps = level::gaps(library, &scene.learner);
    let line = |gap: &level::Gap| {
        let name = library.competence_name(&gap.competence, lang).to_owned();
        let mastered = own.mastered.contains(&gap.competence);
        (name, gap.now.number(), gap.needed.number(), mastered)
    };
    let today = scene.today();
    let step = path::next(library, &scene.learner);
    let this_week = own
        .week
        .monday
        .is_some_and(|monday| practice::days_between(monday, today) < 7);
    let done = library
        .lessons()
        .iter()
        .filter(|lesson| own.finished.contains_key(&lesson.id));
    // What somebody neither can nor needs is no progress, and no praise.
    let is_of_use = |gap: &&level::Gap| gap.now.number() > 0 || gap.needed.number() > 0;
    let measured = |id: &CompetenceId| gaps.iter().any(|gap| gap.competence == *id);
    let beyond = own.mastered.iter().filter(|id| !measured(id));
    let beyond = beyond.map(|id| (library.competence_name(id, lang).to_owned(), 0, 0, true));
    let progress = Progress {
        competences: gaps
            .iter()
            .filter(is_of_use)
            .map(line)
            .chain(beyond)
            .collect(),
        lessons: (done.count(), library.lessons().len()),
        week: (
            if this_week { own.week.lessons } else { 0 },
            scene.learner.goal,
        ),
        due: practice::due(library, &scene.learner, today).len() as u8,
        next: step.map(|step| step.lesson.title(lang).to_owned()),
        bars: bars(scene, &gaps),
    };
    let keyboard = lesson::home(scene);
    scene.say(Slot::Panel, Phrase::Progress(Box::new(progress)), keyboard);
}

/// The picture of these gaps, unless the person saves data.
pub(super) fn bars(scene: &Scene, gaps: &[level::Gap]) -> Vec<Bar> {
    if scene.learner.text_only {
        return Vec::new();
    }
    let lang = scene.lang();
    let bar = |gap: &level::Gap| {
        let measured = scene.learner.progress.measured.get(&gap.competence)?;
        let name = scene.library().competence_name(&gap.competence, lang);
        Some(Bar::new(name.to_owned(), gap.needed, measured))
    };
    gaps.iter().take(MOST_BARS).filter_map(bar).collect()
}
