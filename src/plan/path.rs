//! From gaps to lessons: which come, in which order, and why.

use super::level::{self, BROAD, Gap};
use crate::model::{Because, CompetenceId, Learner, Lesson, LessonId, Level, Library};
use std::{collections::HashSet, sync::Arc};

/// A lesson on somebody's path.
#[derive(Clone, Debug, PartialEq)]
pub struct PathStep {
    /// The lesson.
    pub lesson: Arc<Lesson>,
    /// Why it is there.
    pub because: Because,
}

/// All lessons that the learner has not finished: the largest gap first, by one broad level, then what is the largest gap by
/// then; each lesson after what it requires, as far as that is not known yet; then everything else, in the order of the tree, what is
/// known already last.
/// Nothing measured means the usual way of the domain.
pub fn path(library: &Library, learner: &Learner) -> Vec<PathStep> {
    let mut path = Path {
        library,
        learner,
        taken: HashSet::new(),
        steps: Vec::new(),
    };
    let gaps = level::gaps(library, learner);
    match gaps.is_empty() {
        true => path.usual(),
        false => path.close(gaps),
    }
    let (known, new): (Vec<_>, Vec<_>) = library.lessons().iter().partition(|l| path.knows(l));
    for lesson in new.into_iter().chain(known) {
        path.add(lesson, Because::More(lesson.competence.clone()));
    }
    path.steps
}

/// The next lesson of the path.
pub fn next(library: &Library, learner: &Learner) -> Option<PathStep> {
    path(library, learner).into_iter().next()
}

struct Path<'a> {
    library: &'a Library,
    learner: &'a Learner,
    taken: HashSet<LessonId>,
    steps: Vec<PathStep>,
}

impl Path<'_> {
    /// Adds the lessons that close the gaps, each time a broad level of the one that is the largest. What is mastered already is
    /// left for later.
    fn close(&mut self, mut gaps: Vec<Gap>) {
        let mastered = &self.learner.progress.mastered;
        gaps.retain(|gap| gap.steps() > 0 && !mastered.contains(&gap.competence));
        // Of equal gaps, the last one that is looked at is taken: the first in their order.
        let largest = |gaps: &[Gap]| {
            let places = (0..gaps.len()).rev();
            places.max_by_key(|at| (gaps[*at].steps(), gaps[*at].needed))
        };
        while let Some(at) = largest(&gaps) {
            let gap = &mut gaps[at];
            let to = gap.now.raise(BROAD).min(gap.needed);
            let mut lessons = lessons_between(self.library, &gap.competence, gap.now, to);
            // Where nothing leads to the next level, what leads further waits until it is its turn.
            lessons.retain(|lesson| lesson.level <= to || to == gap.needed);
            gap.now = lessons.last().map_or(to, |lesson| lesson.level.max(to));
            let because = Because::Gap(gap.competence.clone());
            if gap.steps() <= 0 {
                gaps.remove(at);
            }
            for lesson in lessons {
                self.add(&lesson, because.clone());
            }
        }
    }

    /// The usual way: what the domain needs most first, from the beginning.
    fn usual(&mut self) {
        let domain = self.learner.domain.as_ref();
        let framework = &self.library.framework;
        let needed = |id: &CompetenceId| framework.needed(id, domain);
        let mut wanted: Vec<_> = framework
            .competences
            .iter()
            .map(|c| (needed(&c.id), &c.id))
            .collect();
        wanted.sort_by_key(|(level, _)| std::cmp::Reverse(*level));
        for (level, competence) in wanted {
            for lesson in lessons_between(self.library, competence, Level::NONE, level) {
                self.add(&lesson, Because::Usual);
            }
        }
    }

    /// Whether the learner stands where a lesson leads to already.
    fn knows(&self, lesson: &Lesson) -> bool {
        let measured = self.learner.progress.measured.get(&lesson.competence);
        let now = measured.and_then(level::now);
        now.is_some_and(|now| now >= lesson.level)
    }

    /// Adds a lesson after everything that it requires, unless it is finished or there already.
    fn add(&mut self, lesson: &Arc<Lesson>, because: Because) {
        let done = self.learner.progress.finished.contains_key(&lesson.id);
        if done || !self.taken.insert(lesson.id.clone()) {
            return;
        }
        // What a required lesson requires itself is there for the same lesson in the end.
        let before = match &because {
            Because::Before(..) => because.clone(),
            Because::Gap(competence) => {
                Because::Before(lesson.id.clone(), Some(competence.clone()))
            }
            Because::Usual | Because::More(_) => Because::Before(lesson.id.clone(), None),
        };
        for required in &lesson.requires {
            let required = self.library.lesson(required).cloned();
            if let Some(required) = required.filter(|required| !self.knows(required)) {
                self.add(&required, before.clone());
            }
        }
        self.steps.push(PathStep {
            lesson: lesson.clone(),
            because,
        });
    }
}

/// The lessons of a competence that lead from one level to another, the lowest first, then in the order of the tree.
/// Where none ends inside, the first one above is taken, so that a gap is never without a lesson that exists.
fn lessons_between(
    library: &Library,
    competence: &CompetenceId,
    from: Level,
    to: Level,
) -> Vec<Arc<Lesson>> {
    let of = |lesson: &&Arc<Lesson>| lesson.competence == *competence && lesson.level > from;
    let mut above: Vec<Arc<Lesson>> = library.lessons().iter().filter(of).cloned().collect();
    above.sort_by_key(|lesson| lesson.level);
    let inside = above.iter().filter(|lesson| lesson.level <= to).count();
    above.truncate(inside.max(1));
    above
}
