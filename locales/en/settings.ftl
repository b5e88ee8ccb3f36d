### Settings, progress, help, and the person's own data.

## Help and unexpected things.
settings-help =
    This is what you can do here:
    /lesson – your next lesson
    /lessons – all lessons
    /survey – the questions
    /progress – how far you are
    /settings – hour, days, language, pictures
    /language – another language
    /pause – rest for a while
    /feedback – tell the team something
    /mydata – see everything that is kept about you
    /forget – erase everything
    /privacy – what is kept, and who sees it
settings-lost = I did not understand that, sorry. These buttons work:
settings-unknown-command = That command does not exist here. These buttons work:
settings-unsupported = I cannot read that kind of message, sorry.
settings-too-big = This file is too big for me, sorry. Please send one of less than 20 MB.
settings-too-fast = That was a lot at once, and I could not read all of it. Please wait a moment and send the last part again.
settings-trouble = Something went wrong on our side, sorry. Nothing is lost. Please try once more.
settings-welcome-back = Good to see you again! Everything is as you left it.

## All settings, one a line.
settings-row-language = Language: { $language }
settings-row-draft = (A native reader has not checked these words yet. Tell us what sounds wrong: /feedback)
settings-row-hour = Lesson at { $hour }
settings-row-days = Days: { $days }
settings-row-zone = Your time: { $time }
settings-row-goal = Goal: { $goal } a week
settings-row-pictures-on = Pictures: on
settings-row-pictures-off = Pictures: off, to save data
settings-row-pause = Lessons: resting
settings-row-pause-until = Lessons: resting until { $date }
settings-days-all = every day
settings-day-0 = Mon
settings-day-1 = Tue
settings-day-2 = Wed
settings-day-3 = Thu
settings-day-4 = Fri
settings-day-5 = Sat
settings-day-6 = Sun
settings-date = { $day }/{ $month }/{ $year }

## Questions of the settings, above buttons.
settings-ask-language = Which language?
settings-ask-hour = At what time should the lesson come?
settings-ask-days = On which days? The other days are free.
settings-ask-zone = What time is it where you are?
settings-ask-goal = How many lessons a week would you like?
settings-ask-pause = How long would you like to rest? Everything is kept.
settings-ask-feedback = What would you like to tell the team? Write it, or send a voice message. They do not see your name or number.
settings-ask-forget = Erase everything about you: answers, lessons, progress? This cannot be undone.

## What was set.
settings-language-set = We speak English now.
settings-hour-set = Your lesson comes at { $hour }, { $days }.
settings-goal-set =
    { $goal ->
        [one] Your goal: one lesson a week.
       *[other] Your goal: { $goal } lessons a week.
    }
settings-zone-set = Noted: it is { $time } where you are.
settings-pictures-off = Pictures are off now.
settings-pictures-on = Pictures are on now.
settings-announcements-off = No more announcements. Your lessons go on as before.
settings-announcements-on = Announcements are on again.
settings-paused = Rest well. Everything is kept. Tap Resume or send /lesson whenever you like.
settings-paused-until = Rest well until { $date }. Everything is kept.
settings-paused-itself = I will stop writing for now, so that I do not disturb you. Everything is kept. Any message or tap brings the lessons back.
settings-resumed = Welcome back!
settings-see-you = Well done. See you soon!
settings-all-right = All right.

## When the next lesson comes. $when is one of the three below it. $day: a short weekday.
settings-next-lesson = The next lesson comes { $when }.
settings-when-today = at { $hour }
settings-when-tomorrow = tomorrow at { $hour }
settings-when-day = on { $day } at { $hour }
settings-feedback-thanks = Thank you. The team will read it.

## Progress. A level is one of five words.
settings-progress = How far you are
settings-progress-level = { $competence }: { $now }, your work needs: { $needed }
settings-progress-strong = { $competence }: { $now } ✓
settings-progress-mastered = { $competence }: mastered ✓
settings-progress-none = Your skills stand here after the survey.
settings-progress-lessons = Lessons: { $done } of { $of }
settings-progress-week = This week: { $week } of { $goal }
settings-progress-due = To repeat today: { $due }
settings-progress-next = Next: “{ $title }”
settings-level-0 = not yet
settings-level-1 = with help
settings-level-2 = alone
settings-level-3 = can teach others
settings-level-4 = expert

## The person's own data.
settings-privacy = { $name }. Questions? Ask { $contact }.
settings-privacy-rights = See everything: /mydata. Erase everything: /forget. Rest: /pause.
settings-gathering = One moment, I am gathering everything.
settings-everything = This is everything that is kept about you. The file has the same, for programs.
settings-erased-by-team = The team has erased everything about you, as you had asked.
settings-forgotten = Everything about you is erased. Thank you for having been here. If you come back one day, you are welcome.
settings-not-forgotten = Nothing was erased.
settings-data-row = { $name }: { $value }
settings-data-joined = Here since
settings-data-seen = Last seen
settings-data-language = Language
settings-data-consent = Agreed
settings-data-source = Came by
settings-data-country = Country
settings-data-domain = Field
settings-data-hour = Lesson at
settings-data-zone = Time zone
settings-data-answer = Answer
settings-data-skipped = Passed over
settings-data-lesson = Lesson
settings-data-quiz = Quiz answers
settings-data-feedback = Told the team
settings-data-address = Address

## Whoever has been silent for long. $date: the day on which everything is erased; $months: after how many months they are told.
settings-leaving = We have not heard from you for a long time. If you no longer need this, there is nothing to do: on { $date } everything about you will be erased: answers, lessons, progress. Would you like to keep it? One tap or any word, and everything stays as it is. To erase it now: /forget
settings-privacy-silent =
    { $months ->
        [one] After a month without a sign from you, you are told that everything will be erased, and 30 days later it is. Any tap or word keeps it.
       *[other] After { $months } months without a sign from you, you are told that everything will be erased, and 30 days later it is. Any tap or word keeps it.
    }
