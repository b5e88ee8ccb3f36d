//! Everything that Sala can say, without its words: the words are in `locales`, and `text` joins the two.
//!
//! Content (questions, pages, names of competences) stands here in the learner's language already.

use crate::model::{Days, Hour, Lang, MediaKind, Rich};
use jiff::civil::Date;

macro_rules! lines {
    ($(#[$doc:meta])* $name:ident { $($(#[$line_doc:meta])* $line:ident = $key:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$line_doc])* $line),+ }

        impl $name {
            /// All of them.
            pub const ALL: &'static [$name] = &[$($name::$line),+];

            /// The key in the locales.
            pub fn key(self) -> &'static str {
                match self { $($name::$line => $key),+ }
            }
        }
    };
}

lines! {
    /// Sentences without gaps to fill.
    Line {
        /// Which domain do you work in? (for the usual path)
        ChooseDomain = "onboarding-domain",
        /// Young people take lessons; nothing is asked.
        Young = "onboarding-young",
        /// Without a Yes there are lessons all the same.
        NoThanks = "onboarding-no-thanks",
        /// Please tap one of the buttons.
        TapPlease = "onboarding-tap",
        /// No survey is open now.
        NoSurvey = "survey-none",
        /// The survey asks for a Yes first.
        NeedsConsent = "survey-needs-consent",
        /// The survey was sent in before; once more?
        Again = "survey-again",
        /// Nothing is open behind that button any more.
        Gone = "lesson-gone",
        /// The lesson changed; it begins again.
        Changed = "lesson-changed",
        /// All lessons of the path are done.
        AllDone = "lesson-all-done",
        /// Nothing returns today.
        NothingToReview = "lesson-nothing-to-review",
        /// Choose an hour.
        AskHour = "settings-ask-hour",
        /// Choose the days.
        AskDays = "settings-ask-days",
        /// What time is it where you are?
        AskZone = "settings-ask-zone",
        /// How many lessons a week?
        AskGoal = "settings-ask-goal",
        /// How long a rest?
        AskPause = "settings-ask-pause",
        /// Which language?
        AskLanguage = "settings-ask-language",
        /// The bot paused itself.
        PausedItself = "settings-paused-itself",
        /// Write or say it; the team reads it.
        AskFeedback = "settings-ask-feedback",
        /// Thank you; it was passed on.
        FeedbackThanks = "settings-feedback-thanks",
        /// Erase everything?
        AskForget = "settings-ask-forget",
        /// All is erased.
        Forgotten = "settings-forgotten",
        /// Nothing was erased.
        NotForgotten = "settings-not-forgotten",
        /// A moment, it is being gathered.
        Gathering = "settings-gathering",
        /// What the commands do.
        Help = "settings-help",
        /// What can be done with a text that belongs nowhere.
        Lost = "settings-lost",
        /// A command that does not exist.
        UnknownCommand = "settings-unknown-command",
        /// A sticker or the like.
        Unsupported = "settings-unsupported",
        /// Something went wrong here; nothing was lost.
        Trouble = "settings-trouble",
        /// Welcome back.
        WelcomeBack = "settings-welcome-back",
    }
}

lines! {
    /// Words on buttons.
    Word {
        /// Yes.
        Yes = "button-yes",
        /// No, thanks.
        NoThanks = "button-no-thanks",
        /// I am 16 or older.
        Older = "button-older",
        /// I am younger.
        Younger = "button-younger",
        /// Back.
        Back = "button-back",
        /// Skip.
        Skip = "button-skip",
        /// Done.
        Done = "button-done",
        /// Keep the answer and go on.
        Keep = "button-keep",
        /// Next.
        Next = "button-next",
        /// OK.
        Ok = "button-ok",
        /// Today.
        Today = "button-today",
        /// Send.
        Send = "button-send",
        /// Change answers.
        Change = "button-change",
        /// Carry on.
        CarryOn = "button-carry-on",
        /// Start now.
        StartNow = "button-start-now",
        /// Pick another time.
        PickTime = "button-pick-time",
        /// To the questions of the lesson.
        Quiz = "button-quiz",
        /// Next lesson.
        NextLesson = "button-next-lesson",
        /// Enough for today.
        Enough = "button-enough",
        /// Repeat.
        Review = "button-review",
        /// The survey.
        Survey = "button-survey",
        /// The next lesson.
        Lesson = "button-lesson",
        /// All lessons.
        Lessons = "button-lessons",
        /// Progress.
        Progress = "button-progress",
        /// Settings.
        Settings = "button-settings",
        /// Help.
        Help = "button-help",
        /// Language.
        Language = "button-language",
        /// Hour.
        Hour = "button-hour",
        /// Days.
        Days = "button-days",
        /// Time zone.
        Zone = "button-zone",
        /// Weekly goal.
        Goal = "button-goal",
        /// Pictures on.
        PicturesOn = "button-pictures-on",
        /// Pictures off.
        PicturesOff = "button-pictures-off",
        /// Pause.
        Pause = "button-pause",
        /// Resume.
        Resume = "button-resume",
        /// One week.
        OneWeek = "button-one-week",
        /// Two weeks.
        TwoWeeks = "button-two-weeks",
        /// Until I come back.
        UntilBack = "button-until-back",
        /// Erase everything.
        Erase = "button-erase",
        /// Keep everything.
        KeepAll = "button-keep-all",
        /// My data.
        MyData = "button-my-data",
        /// Leave it.
        Cancel = "button-cancel",
        /// Every day.
        EveryDay = "button-every-day",
    }
}

/// What stands on a button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label {
    /// A word of ours.
    Word(Word),
    /// Content, in the learner's language.
    Text(String),
    /// Content with a tick before it, or room for one.
    Ticked(String, bool),
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
        /// The question and the answer, numbered from 1.
        answers: Vec<(String, Shown)>,
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
    },
    /// The next lesson and why.
    Offer {
        /// Its title.
        title: String,
        /// Why.
        why: Why,
        /// The hour at which it would come by itself.
        hour: Hour,
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
        right: bool,
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
    /// The language is set; whether its text is a draft.
    LanguageSet(Lang),
    /// Pictures are off, or on.
    PicturesSet {
        /// True when they are off.
        off: bool,
    },
    /// Resting until a day, or until they come back.
    Paused(Option<Date>),
    /// Lessons go on at this hour.
    Resumed(Hour),
    /// What is kept, who sees it.
    Privacy {
        /// Who runs this.
        name: String,
        /// How to reach them.
        contact: String,
        /// The consent text.
        text: Rich,
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

/// A question of a survey as it is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Question {
    /// What is said before it.
    pub lead: Vec<Lead>,
    /// Its number among those that count now, and their number; none on its own.
    pub place: Option<(usize, usize)>,
    /// Titles of groups that begin with it.
    pub sections: Vec<String>,
    /// Notes before it.
    pub notes: Vec<String>,
    /// The question.
    pub label: String,
    /// The hint.
    pub hint: String,
    /// Choices that stand numbered in the text, with their ticks; the first has this number.
    pub choices: Vec<(usize, String, bool)>,
    /// The answer given before.
    pub answer: Option<Shown>,
    /// What is expected, in words.
    pub expects: Option<Expects>,
}

/// What is said before a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Lead {
    /// The answer could not be taken.
    Retry(Retry),
    /// These questions' answers do not count any more, because the branch changed.
    SetAside(Vec<String>),
    /// The button belonged to a question that is past.
    Stale,
}

/// An answer as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    /// In its own words.
    Text(String),
    /// Skipped.
    Skipped,
    /// A file of some kind.
    Media(MediaKind),
    /// Read.
    Seen,
}

/// What kind of answer is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expects {
    /// One choice; tap or type its number.
    One,
    /// Any number of choices, then Done.
    Many,
    /// Words.
    Words,
    /// Words, a voice message or a picture.
    Open,
    /// A whole number.
    Integer,
    /// A number.
    Decimal,
    /// A day.
    Date,
    /// A file of this kind.
    Media(MediaKind),
    /// An OK.
    Ok,
}

impl Expects {
    /// All kinds, for checks.
    pub const ALL: [Expects; 12] = [
        Expects::Words,
        Expects::One,
        Expects::Many,
        Expects::Open,
        Expects::Integer,
        Expects::Decimal,
        Expects::Date,
        Expects::Media(MediaKind::Photo),
        Expects::Media(MediaKind::Voice),
        Expects::Media(MediaKind::Video),
        Expects::Media(MediaKind::File),
        Expects::Ok,
    ];
}

/// Why an answer could not be taken.
#[derive(Clone, Debug, PartialEq)]
pub enum Retry {
    /// Another kind of answer is expected.
    Wanted(Expects),
    /// The form's own words for what is wrong.
    Own(String),
    /// It does not fit, and the form has no words for it.
    NotFitting,
    /// It cannot be skipped.
    Required,
    /// It is longer than can be kept.
    TooLong,
}

/// Why a competence comes next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reason {
    /// What the person said, in the words of the choice.
    pub said: Option<String>,
    /// Whether the task was missed.
    pub missed: bool,
}

/// Why a lesson is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// A gap in this competence.
    Gap(String, Reason),
    /// It prepares this lesson.
    Before(String),
    /// It is the usual way in the domain.
    Usual,
    /// More of this competence.
    More(String),
    /// They chose it.
    Chosen,
}

/// A page of a lesson as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The lesson's title.
    pub title: String,
    /// The page's number, from 1.
    pub number: usize,
    /// How many pages.
    pub of: usize,
    /// The words.
    pub text: Rich,
    /// The picture's path, and what can be seen on it.
    pub picture: Option<(String, String)>,
    /// Whether the picture is left out, to save data.
    pub text_only: bool,
    /// Why this lesson; on the first page.
    pub why: Option<Why>,
}

/// A quiz item as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its number, from 1.
    pub number: usize,
    /// How many there are.
    pub of: usize,
    /// Whether it returned for review.
    pub review: bool,
    /// The question.
    pub question: Rich,
    /// The choices, numbered from 1, with their ticks.
    pub choices: Vec<(String, bool)>,
    /// Whether several may be right.
    pub many: bool,
}

/// A line of the tree of lessons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    /// The title.
    pub title: String,
    /// Lessons done.
    pub done: usize,
    /// Lessons in all; 1 for a lesson.
    pub of: usize,
    /// Minutes; 0 for a topic.
    pub minutes: u8,
}

/// How far one is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Progress {
    /// Each competence: its name, the level now and the level needed (0 to 8), whether mastered.
    pub competences: Vec<(String, u8, u8, bool)>,
    /// Lessons finished, and how many there are.
    pub lessons: (usize, usize),
    /// Lessons this week, and the goal.
    pub week: (u8, u8),
    /// Items that return today.
    pub due: u8,
    /// The next lesson.
    pub next: Option<String>,
}

/// All settings as they are shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// The language.
    pub lang: Lang,
    /// Whether its words are a draft that no native reader has signed.
    pub draft: bool,
    /// The hour of the lesson.
    pub hour: Hour,
    /// Its days.
    pub days: Days,
    /// The zone's name, and the time there now.
    pub zone: (String, String),
    /// The weekly goal.
    pub goal: u8,
    /// Whether pictures are left out.
    pub text_only: bool,
    /// Whether lessons rest, and until when.
    pub pause: Option<Option<Date>>,
}
