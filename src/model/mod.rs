//! The nouns: values that are valid if they exist. Everything else in Sala speaks in these types.
//!
//! Nothing here reads a clock, a disk or a database, and nothing here decides what happens next.

mod address;
mod answer;
mod competence;
pub mod expression;
mod ids;
mod language;
mod learner;
mod lesson;
mod library;
mod programme;
mod progress;
mod rich;
mod survey;

pub use address::{Address, Door};
pub use answer::{Answer, AnswerValue, Media, MediaKind, Missing};
pub use competence::{Area, Competence, Framework, Level, Target};
pub use ids::{
    BadId, ChoiceName, CompetenceId, DomainId, ItemId, ItemSlug, LearnerId, LessonId, Name,
    QuestionName, Slug, SurveyId, TopicId, Version, tag,
};
pub use language::{Lang, Words, base_letters};
pub use learner::{Consent, Days, Hour, Learner, Pause, Standing};
pub use lesson::{Because, Item, ItemText, Lesson, LessonKind, LessonText, Page, Topic};
pub use library::Library;
pub use programme::{Country, Domain, Programme, QuietHours};
pub use progress::{Card, Measured, Progress, Recent, Week};
pub use rich::{Mark, MarkKind, Rich};
pub use survey::{
    Choice, ChoiceList, Group, Grouping, Measure, OTHER, PREFER_NOT, Question, QuestionKind, Survey,
};
