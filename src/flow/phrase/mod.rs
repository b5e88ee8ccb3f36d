//! Everything that Sala can say, without its words: the words are in `locales`, and `text` joins the two.
//!
//! Content (questions, pages, names of competences) stands here in the learner's language already.

mod line;
mod office;
mod question;
mod shape;

pub use line::{Line, Word};
pub use office::{Gap, Handed, Sentence, Style};
pub use question::{
    Expects, Lead, Question, Reason, Retry, Reviewed, Shown, Tick, Verdict, When, Why,
};
pub use shape::{Branch, Item, Page, Progress, Settings};

use crate::model::{Bar, Days, Hour, Lang, Post, Rich};
use jiff::civil::Date;

/// What stands on a button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label {
    /// A word of ours.
    Word(Word),
    /// Words of the office, by their key in the locales.
    Key(&'static str),
    /// The same with a number after them.
    Numbered(&'static str, usize),
    /// Content, in the learner's language.
    Text(String),
    /// Content with a tick before it, or room for one.
    Ticked(String, bool),
    /// Content with its place in an order before it.
    Placed(String, usize),
    /// Another label with a tick before it.
    Chosen(Box<Label>),
    /// A weekday (0 is Monday), chosen or not.
    Day(u8, bool),
    /// An hour of the day.
    Hour(Hour),
}

impl From<Word> for Label {
    fn from(word: Word) -> Self {
        Label::Word(word)
    }
}

impl From<String> for Label {
    fn from(text: String) -> Self {
        Label::Text(text)
    }
}

/// Something to say.
#[derive(Clone, Debug, PartialEq)]
pub enum Phrase {
    /// A sentence without gaps.
    Line(Line),
    /// What the office says.
    Office(Vec<Sentence>),
    /// What the office hands over: words, and a picture or a file with them.
    Handed(Vec<Sentence>, Handed),
    /// What somebody wrote for others, as they will see it.
    Post(Box<Post>),
    /// The very first message, before a language is known.
    Languages,
    /// Who runs this, and "16 or older?".
    Welcome {
        /// Who.
        name: String,
        /// How to reach them.
        contact: String,
    },
    /// The consent text, and the question.
    Consent(Rich),
    /// A question of a survey.
    Question(Box<Question>),
    /// All answers, before they are sent.
    Review {
        /// The questions and the answers, numbered from 1.
        answers: Vec<Reviewed>,
        /// Notes at the end of the form.
        notes: Vec<String>,
        /// What is said before.
        lead: Vec<Lead>,
        /// Whether one is being picked to be changed.
        picking: bool,
    },
    /// "You stopped at 9 of 14."
    Unfinished {
        /// The open question's number.
        at: usize,
        /// How many there are now.
        of: usize,
    },
    /// What the survey found.
    Result {
        /// What is strong already.
        strong: Vec<String>,
        /// What comes next, with the reason.
        next: Vec<(String, Reason)>,
        /// The picture; empty for somebody who saves data.
        bars: Vec<Bar>,
    },
    /// The next lesson and why.
    Offer {
        /// Its title.
        title: String,
        /// Why.
        why: Why,
        /// When it would come by itself; none while they rest.
        when: Option<When>,
    },
    /// The survey is sent in; no lessons follow from it.
    Thanks,
    /// A page of a lesson.
    Page(Box<Page>),
    /// A quiz item.
    Item(Box<Item>),
    /// What is said to an answer.
    Feedback {
        /// Whether it was right.
        verdict: Verdict,
        /// The comments on the choices taken.
        comments: Vec<Rich>,
        /// The right choices, when others were taken.
        answer: Vec<String>,
        /// In how many days the item returns, when it was missed.
        returns: Option<i64>,
    },
    /// A lesson is finished.
    Finished {
        /// Items right.
        right: u8,
        /// Items in all.
        of: u8,
        /// Lessons this week.
        week: u8,
        /// The weekly goal.
        goal: u8,
        /// Competences mastered just now.
        mastered: Vec<String>,
        /// Items that return today.
        due: u8,
        /// Whether no lesson is left.
        last: bool,
    },
    /// A review is finished.
    Reviewed {
        /// Items right.
        right: u8,
        /// Items in all.
        of: u8,
        /// Competences mastered just now.
        mastered: Vec<String>,
    },
    /// Items return today and no lesson is left.
    ReviewDue(u8),
    /// One gentle word about a lesson that waits.
    Nudge(String),
    /// The topics, or the lessons of one: number, title, whether done.
    Tree {
        /// The topic's title and summary; none for the list of topics.
        topic: Option<(String, String)>,
        /// The lines.
        rows: Vec<Branch>,
    },
    /// How far one is.
    Progress(Box<Progress>),
    /// All settings.
    Settings(Box<Settings>),
    /// The daily hour and days are set.
    HourSet {
        /// The hour.
        hour: Hour,
        /// The days.
        days: Days,
    },
    /// The weekly goal is set.
    GoalSet(u8),
    /// The clock of the person was understood.
    ZoneSet(String),
    /// The language is set.
    LanguageSet(Lang),
    /// Pictures are off, or on.
    PicturesSet {
        /// True when they are off.
        off: bool,
    },
    /// Announcements are off, or on.
    AnnouncementsSet {
        /// True when they are off.
        off: bool,
    },
    /// Resting until a day, or until they come back.
    Paused(Option<Date>),
    /// Nobody has heard of them for long: everything will be erased on this day, unless they give a sign.
    Leaving(Date),
    /// Lessons go on.
    Resumed(Option<When>),
    /// Enough for today; until the next lesson.
    SeeYou(Option<When>),
    /// What is kept, who sees it.
    Privacy {
        /// Who runs this.
        name: String,
        /// How to reach them.
        contact: String,
        /// The consent text.
        text: Rich,
        /// After how many months of silence everything goes; 0: never.
        months: u8,
    },
    /// Everything stored about the person, as a file to read and as JSON.
    Everything {
        /// The facts.
        rows: Vec<(String, String)>,
        /// The same as JSON.
        json: String,
    },
}

impl From<Line> for Phrase {
    fn from(line: Line) -> Self {
        Phrase::Line(line)
    }
}
