//! The end of a quiz: the lesson is finished, or today's review is; what was mastered is said.

use crate::{
    flow::{
        Button, Conversation, Effect, LessonMoment, QuizRun, Slot,
        action::{Action, Panel},
        lesson,
        phrase::{Phrase, Word},
        scene::{Keyboard, Scene},
    },
    model::Week,
    plan::{path, practice},
};
use jiff::{ToSpan, civil::Date};

/// The end of a run: the lesson is finished, or today's review is.
pub(super) fn end(scene: &mut Scene, run: QuizRun) {
    scene.state.live = Conversation::Idle;
    let mastered = newly_mastered(scene);
    let (right, of) = (run.right, run.items.len() as u8);
    let Some(lesson) = run.lesson else {
        return scene.say(
            Slot::Panel,
            Phrase::Reviewed {
                right,
                of,
                mastered,
            },
            lesson::home(scene),
        );
    };
    let first = !scene.learner.progress.finished.contains_key(&lesson);
    scene.effect(Effect::Lesson(lesson.clone(), LessonMoment::Finished));
    scene
        .learner
        .progress
        .finished
        .entry(lesson)
        .or_insert(scene.ctx.now);
    let today = scene.today();
    count(&mut scene.learner.progress.week, today, first);
    let (week, goal) = (scene.learner.progress.week.lessons, scene.learner.goal);
    let due = practice::due(scene.library(), &scene.learner, today).len() as u8;
    let last = path::next(scene.library(), &scene.learner).is_none();
    let keyboard = if last && due == 0 {
        lesson::home(scene)
    } else {
        after_lesson(last, due)
    };
    let finished = Phrase::Finished {
        right,
        of,
        week,
        goal,
        mastered,
        due,
        last,
    };
    scene.say(Slot::Panel, finished, keyboard);
}

fn after_lesson(last: bool, due: u8) -> Keyboard {
    let mut rows = Vec::new();
    if due > 0 {
        rows.push(vec![Button::new(Word::Review, Action::Open(Panel::Review))]);
    }
    let mut row = vec![Button::new(Word::Enough, Action::Open(Panel::Enough))];
    if !last {
        row.insert(
            0,
            Button::new(Word::NextLesson, Action::Open(Panel::Lesson)),
        );
    }
    rows.push(row);
    rows
}

/// Counts a finished lesson into its week; a new week begins on Monday.
fn count(week: &mut Week, today: Date, first: bool) {
    let since_monday = i64::from(today.weekday().to_monday_zero_offset());
    let monday = today.checked_sub(since_monday.days()).unwrap_or(today);
    if week.monday != Some(monday) {
        *week = Week {
            monday: Some(monday),
            lessons: 0,
        };
    }
    week.lessons = week.lessons.saturating_add(u8::from(first));
}

/// The competences that are mastered since this run; they are noted.
fn newly_mastered(scene: &mut Scene) -> Vec<String> {
    let progress = &mut scene.learner.progress;
    let new: Vec<_> = progress
        .recent
        .iter()
        .filter(|(id, recent)| !progress.mastered.contains(*id) && practice::mastered(recent))
        .map(|(id, _)| id.clone())
        .collect();
    progress.mastered.extend(new.iter().cloned());
    let lang = scene.lang();
    new.iter()
        .map(|id| scene.library().competence_name(id, lang).to_owned())
        .collect()
}
