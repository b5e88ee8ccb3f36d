//! Sentences and words of buttons that have no gaps: each is one key of the locales.

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
        /// Some weeks have passed; would they answer once more?
        OnceMore = "survey-once-more",
        /// Nothing is open behind that button any more.
        Gone = "lesson-gone",
        /// That is past; here is what is open.
        Past = "lesson-past",
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
        /// The team has erased the person, as they had asked it to.
        ErasedByTeam = "settings-erased-by-team",
        /// All is erased.
        Forgotten = "settings-forgotten",
        /// Nothing was erased.
        NotForgotten = "settings-not-forgotten",
        /// A moment, it is being gathered.
        Gathering = "settings-gathering",
        /// All right, then not.
        AllRight = "settings-all-right",
        /// What the commands do.
        Help = "settings-help",
        /// What can be done with a text that belongs nowhere.
        Lost = "settings-lost",
        /// A command that does not exist.
        UnknownCommand = "settings-unknown-command",
        /// A sticker or the like.
        Unsupported = "settings-unsupported",
        /// A file that is too large.
        TooBig = "settings-too-big",
        /// Too many messages at once; the last ones were passed over.
        TooFast = "settings-too-fast",
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
        /// Now.
        Now = "button-now",
        /// One more chapter.
        Another = "button-another",
        /// No more chapters.
        GoOn = "button-go-on",
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
        /// Announcements on.
        AnnouncementsOn = "button-announcements-on",
        /// Announcements off.
        AnnouncementsOff = "button-announcements-off",
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
