//! The nouns: values that are valid if they exist. Everything else in Sala speaks in these types.
//!
//! Nothing here reads a clock, a disk or a database, and nothing here decides what happens next.

mod address;
mod alarm;
pub mod announcement;
mod answer;
pub mod audience;
pub mod chance;
mod chapter;
mod competence;
mod drawing;
pub mod expression;
mod ids;
mod language;
mod learner;
mod lesson;
mod library;
mod made;
mod measure;
mod post;
mod programme;
mod progress;
mod pseudonym;
mod question;
mod rich;
mod role;
mod rows;
mod survey;
mod wish;

pub use address::{Address, Door};
pub use alarm::Alarm;
pub use announcement::{Announcement, BroadcastId};
pub use answer::{Answer, AnswerValue, Media, MediaKind, Missing, Point};
pub use chapter::{AnswerKey, Chapters, DEEPEST_REPEAT, MOST_CHAPTERS, Seat};
pub use competence::{Area, Competence, Framework, Level, Target};
pub use drawing::{Bar, Drawing, MOST_BARS};
pub use ids::{
    BadId, ChoiceName, CompetenceId, DomainId, ItemId, ItemSlug, Label, LearnerId, LessonId, Name,
    QuestionName, Slug, SurveyId, TopicId, Version, tag,
};
pub use language::{Lang, Words, base_letters};
pub use learner::{Consent, Days, Hour, Learner, Pause, Standing};
pub use lesson::{Because, Item, ItemText, Lesson, LessonKind, LessonText, Page, Topic};
pub use library::{Library, Sources};
pub use made::{Made, Paper, Part, Poster, Whom};
pub use measure::{Grouping, Measure};
pub use post::Post;
pub use programme::{Country, Domain, Limits, Programme, QuietHours, Quota, Wanted};
pub use progress::{Card, Measured, Progress, Recent, Week};
pub use pseudonym::Pseudonym;
pub use question::{Question, QuestionKind, Range};
pub use rich::{Mark, MarkKind, Rich};
pub use role::{Right, Rights, Role, Scope};
pub use rows::Rows;
pub use survey::{ANOTHER, Choice, ChoiceList, Group, Index, OTHER, PREFER_NOT, Repeat, Survey};
pub use wish::Wish;
