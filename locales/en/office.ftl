### The office of those who run this.

## The first page of the office.
office-home = The office
office-your-role = You are here as: { $role }.
office-reach = {"   "}only: { $names }

## Roles. They also stand on buttons.
office-role-owner = Owner
office-role-coordinator = Coordinator
office-role-viewer = Viewer

## The team. $name is what a colleague is called; $number their place in the list.
office-team = Who works here
office-team-row = { $number }. { $name } · { $role }
office-team-row-own = { $number }. You · { $role }
office-team-link = This link opens the office for one person, once, within { $minutes } minutes. Send it only to them.
office-team-link-itself = { $link }
office-team-taken = Done. They no longer see the office.
office-team-last-owner = There has to be at least one owner. Invite another one first.
office-team-no-link = This link no longer works. Ask for a new one.
office-team-joined = { $name } has opened your link and works in the office now.
office-team-lost = You no longer work in the office. Your lessons go on as before.
office-team-ask-role = What is your colleague to do?
office-team-owner-can = Owner: everything, and who works here
office-team-coordinator-can = Coordinator: announcements, surveys, lessons, messages
office-team-viewer-can = Viewer: sees the numbers
office-team-ask-reach = For whom? A country or a kind of work, or everybody.
office-team-ask-name = What do you call your colleague? Write a name that you will know again.
office-team-audit = What was done here, when and by whom: never contents. Names are those that colleagues gave.
office-team-sure = Take this person’s rights back?

## Buttons of the office: at most 24 letters.
office-button-team = Who works here
office-button-home = Office
office-button-invite = Invite a colleague
office-button-audit = What was done
office-button-take = Take back
office-button-take-sure = Yes, take back
office-button-everywhere = Everybody

## What a colleague may not do, and what could not be made.
office-refused-publish = Surveys and lessons are made live by coordinators and owners who see everybody. Please send the file to one of them.
office-refused-owner = Only an owner who sees everybody can do this. Please ask one of them.
office-refused-coordinator = You are here as a viewer. Coordinators and owners do this; please ask one of them.
office-handed-missing = The file that belongs here could not be made. Please ask for it once more; if it fails again, tell the person who runs this bot.

## Announcements: the list. $number is an announcement's number, $standing one of the words below, $delivered and $total are people.
office-announce = Announcements
office-announce-row = No. { $number } · { $standing } · { $delivered } of { $total }
office-announce-title = Announcement { $number }: { $standing }
office-announce-freezing = being prepared
office-announce-asked = waits for a second yes
office-announce-planned = planned
office-announce-running = going out
office-announce-paused = stopped for now
office-announce-cancelled = cancelled
office-announce-expired = its time was over
office-announce-done = done
office-announce-not-there = This announcement is not there any more.

## Announcements: writing one. $language and $names are languages, $over and $longest letters.
office-announce-new = A new announcement
office-announce-write = Send me the message now, as people are to see it: words, or a photo, film, file or voice message with words below. This one is for those who read { $language }.
office-announce-empty = There are no words in it. Write something, or send a photo, film, file or voice message.
office-announce-too-long = That is { $over } letters too long. At most { $longest } fit. Please shorten it and send it once more.
office-announce-too-marked = There is too much bold and the like in it: at most { $most } places. Please send it once more.
office-announce-there = Written in: { $names }
office-announce-missing = Not written in: { $names }
office-announce-add = Tap a language to write in it, or to change it.
office-announce-fallback = What do people get who read { $names }?
office-announce-in = In { $language }:
office-announce-instead = { $names }: these people get { $language }.
office-announce-without = { $names }: these people get nothing.

## Announcements: for whom. $names are countries, languages and the like; commas mean "or".
office-people = For whom?
office-people-leave-out = Whom to leave out?
office-people-everybody = Everybody
office-people-only = {"   "}only: { $names }
office-people-not = {"   "}not: { $names }
office-people-count = { $count ->
    [0] Nobody is meant by this.
    [one] One person will get it.
   *[other] { $count } people will get it.
}
office-people-silent = silent for { $days } days
office-people-survey-before = survey not begun
office-people-survey-begun = midway in the survey
office-people-survey-done = survey sent in
office-people-lessons-before = no lesson yet
office-people-lessons-begun = took a lesson
office-people-few = Fewer than 5 people, perhaps nobody. An announcement to people chosen like this needs 5 at least.

## Announcements: when. $time is a date and an hour.
office-moment = When?
office-moment-now = Now
office-moment-at = { $time }, for all at once
office-moment-local = { $time }, where each person lives
office-moment-days = { $days ->
    [one] Whoever has not got it within a day gets it no more.
   *[other] Whoever has not got it within { $days } days gets it no more.
}
office-moment-not-at-night = Not at night: who sleeps gets it in the morning.
office-moment-at-night = At night too.
office-moment-day = On which day?
office-moment-hour = At what time?
office-moment-ask-night = People’s phones will ring between { $from }:00 and { $until }:00 too. Is it that urgent?

## Announcements: the last look, and what became of it. $name is a colleague.
office-announce-ready = This is how it will look. Send it?
office-announce-tested = { $count ->
    [0] There is no colleague who could look at it.
    [one] One colleague sees it now.
   *[other] { $count } colleagues see it now.
}
office-announce-shows = { $name } shows you an announcement before it goes out:
office-announce-asks = { $count ->
    [one] { $name } asks for your yes. This would go to one person:
   *[other] { $name } asks for your yes. This would go to { $count } people:
}
office-announce-unsendable = Telegram did not take what is written in { $names }, so nobody would get it. Please change it and look once more.
office-announce-second = It waits for the yes of a second person. Without one it begins at { $time }.
office-announce-begins = It begins at { $time }. Until then it can be undone.
office-announce-over = Announcement { $number } is over. The numbers are above.
office-announce-orphaned = Announcement { $number } has stopped: whoever sent it may not announce any more. Somebody else can let it go on.

## Announcements: the numbers; each $count is people. $reason is what Telegram says.
office-tally-total = Meant for: { $count }
office-tally-delivered = got it: { $count }
office-tally-waiting = still to come: { $count }
office-tally-blocked = have blocked the bot: { $count }
office-tally-gone = have left: { $count }
office-tally-unsure = not sure whether it arrived: { $count }
office-tally-expired = too late for: { $count }
office-tally-cancelled = cancelled for: { $count }
office-tally-failed = refused: { $count }
office-tally-reason = {"   "}{ $count } × { $reason }

## Buttons of announcements: at most 24 letters.
office-button-announce = Announcements
office-button-new = New announcement
office-button-go-on = Go on writing
office-button-drop = Throw it away
office-button-look-at = Look at no.
office-button-remove = Leave this one out
office-button-back = Back
office-button-next = Next
office-button-done = Done
office-button-nothing = Nothing
office-button-words = Words
office-button-people = People
office-button-moment = Time
office-button-countries = Countries
office-button-domains = Kinds of work
office-button-languages = Languages
office-button-survey = Survey
office-button-taken = Lessons
office-button-topics = Finished topics
office-button-silence = Silence
office-button-colleagues = Colleagues
office-button-silent = Days of silence:
office-button-leave-out = Leave some out
office-button-only = Whom to take in
office-button-now = Now
office-button-at = At one time for all
office-button-local = At each one’s own time
office-button-days = Good for days:
office-button-night = At night too
office-button-night-sure = Yes, at night too
office-button-today = Today
office-button-tomorrow = Tomorrow
office-button-test = Show to colleagues
office-button-send = Send to people:
office-button-approve = Yes, send it
office-button-undo = Undo
office-button-pause = Stop for now
office-button-resume = Go on
office-button-cancel = Cancel it
office-button-unsure = Send to the unsure
office-button-refresh = Look again

## Announcements: why a second yes is asked. $limit is a number of people.
office-announce-second-many = It is for more than { $limit } people.
office-announce-second-day = Together with what the same colleague announced within 24 hours it is for more than { $limit } people.
## The numbers. $name, $count, $share, $wanted: a line of a list. $day: a day. $least, $k: a number of people.
office-board = How it goes
office-board-row = { $name }: { $count }
office-board-few = fewer than 5
office-board-hidden = hidden
office-board-too-few = There are too few people here to show numbers: they could tell about single people.
office-board-stuck-7 = Stopped half way, silent for 7 days
office-board-stuck-14 = Stopped half way, silent for 14 days
office-board-waiting-7 = A lesson waits, silent for 7 days
office-board-waiting-14 = A lesson waits, silent for 14 days
office-board-links = By which link they came
office-board-no-link = without a link
office-board-links-few = Links with fewer people: { $count }
office-board-groups = How many sent the survey in.
office-board-groups-lessons = How many finished a lesson.
office-board-group = { $name }: { $count } · { $share } %
office-board-group-share = { $name }: { $count } · { $share } % (wanted: { $wanted } %)
office-board-group-people = { $name }: { $count } (wanted: { $wanted })
office-board-stops = After these questions people stopped and have been silent for a week.
office-board-stop = { $number }. { $label }: { $count }
office-board-stops-few = Questions that are not shown, to protect people: { $count }
office-numbers-release = Counted on { $day } (release { $name }). At least { $least } people stand behind every number.
office-numbers-counting = Counting now. This can take some minutes; the answer comes by itself.
office-numbers-unmade = Nothing has been counted yet. Please ask a colleague who sees everybody to open this page once.
office-numbers-failed = The count did not work. Please tell the person who runs this bot.
office-gaps-whom = { $name }
office-gaps-row = { $number }. { $name }: { $gap } (needed { $needed }, now { $now })
office-gaps-few = Skills that are not shown, to protect people: { $count }
office-export = Files to hand out
office-export-public = For everybody: at least 10 people stand behind every number, and the numbers are rounded.
office-export-partner = For partners: at least 5 people, and not rounded.
office-export-narrow = These files are about everybody. You see a part only; please ask a colleague who sees everybody.
office-export-release = Release { $name }
office-export-files = Made on { $day }. Which file would you like?
office-export-file = Here is the file.

## Buttons of the numbers: at most 24 letters.
office-button-board = How it goes
office-button-gaps = The gaps
office-button-export = Files to hand out
office-button-stops = Where people stop
office-button-count = Count again
office-button-public = For everybody
office-button-partner = For partners
office-button-workbook = Workbook (Excel)
office-button-package = All tables (zip)
office-button-page = Page to read and print
## Invitations: links for a place or a partner, and posters. $name is what a colleague wrote; $place its number in the list; $count people; $least the smallest number that is shown.
## Of a poster each line of the text is a line on paper: break it where it reads well, at most 24 letters a line.
office-poster-line =
    Let more people see your work.
    Small lessons on your phone,
    a few minutes a day. Free.
office-poster-how = Point your phone’s camera here
office-posters = Invitations
office-posters-none = A link of your own tells you how many people come by it. Make one for each place or partner.
office-posters-row = { $place }. { $name } · { $count } joined
office-posters-row-few = { $place }. { $name } · fewer than { $least } joined
office-posters-ask-name = For which place or partner is it? Write its name. Only the team sees it.
office-posters-one = { $name }
office-posters-joined = { $count } joined by it.
office-posters-joined-few = Fewer than { $least } joined by it so far.
office-posters-link = { $link }
office-posters-ask-language = For a poster, choose its language.
office-posters-picture = A poster with a code to scan
office-posters-print = The first file is for a printer, at any size. The picture is for chats.
office-posters-gone = That link is not there.
office-button-posters = Invitations
office-button-posters-new = New link
office-button-posters-open = Open
office-button-posters-back = All links
office-button-posters-more = More

## The inbox: what people write to the team under a name by chance ($name). $count messages; $time on the reader's clock; $words what somebody wrote.
office-inbox = Messages to the team
office-inbox-none = Nobody has written yet.
office-inbox-row = { $number }. { $name } · { $time }
office-inbox-row-new = { $number }. { $name } · { $time } · { $count } new
office-inbox-row-done = { $number }. { $name } · { $time } · done
office-inbox-thread = { $name }
office-inbox-by-them = { $time } · they: { $words }
office-inbox-by-team = { $time } · team: { $words }
office-inbox-news = New messages for the team: { $count }
office-inbox-ask-words = Write your answer, or send a voice message or a picture. They will see that it comes from the team, not your name.
office-inbox-too-long = That is too long for one message: at most { $most } letters.
office-inbox-ready = This is what they will see. Send it?
office-inbox-sent = Your answer to { $name } is on its way.
office-inbox-meanwhile = A colleague has answered meanwhile. Yours was not sent. This is what was said:
office-inbox-unreachable = { $name } cannot be reached any more. Nothing was sent.
office-inbox-done = Done. If { $name } writes again, you will hear of it.
office-inbox-gone = This conversation is no longer there.
office-inbox-from-team = From the team:
office-inbox-full = The team still has many messages of yours to read. Please wait for an answer.
office-button-inbox = Messages
office-button-inbox-open = Open messages
office-button-inbox-view = Open
office-button-inbox-more = More
office-button-inbox-reply = Answer
office-button-inbox-done = Done
office-button-inbox-all = All messages
office-button-inbox-back = Back to the messages
office-button-inbox-send = Send
office-button-inbox-again = Write again
office-button-inbox-answer = Answer the team
office-button-inbox-pass = Send this to the team

## Coding: an open answer gets one of the themes of its question. $left answers wait; $count were coded by two people, who agree by $kappa (0 is chance, 1 is always).
office-coding = Open answers
office-coding-none = No survey has an open question now.
office-coding-row = { $number }. { $question } · { $left } to read
office-coding-agreement = {"   "}two people agree: kappa { $kappa } (of { $count })
office-coding-agreement-few = {"   "}read by two: { $count }, too few to say how far they agree
office-coding-answer = One answer, of { $left } that wait
office-coding-words = { $words }
office-coding-which = What is it about?
office-coding-ask-name = What is it about, in one or two words? Write it. It will be a button for the next answers.
office-coding-coded = Kept: { $name }
office-coding-coded-none = Kept: no theme fits
office-coding-all-coded = Every answer has been read. Thank you.
office-coding-full = There are twelve themes already. Choose one of them.
office-button-coding = Open answers
office-button-coding-open = Read
office-button-coding-none = No theme fits
office-button-coding-new = New theme
office-button-coding-next = Next answer
office-button-coding-back = Back to the answer
office-button-coding-all = All questions
### Surveys and lessons that are made live

## Surveys. $title is what a survey is called, $midway and $sent how many people, $version the checksum of a text.
office-surveys = Surveys
office-surveys-row = { $number }. { $title }
office-surveys-counts = {"   "}midway: { $midway } · sent in: { $sent }
office-surveys-first = {"   "}Everybody is asked this one first.
office-surveys-send = To check another text, send its file here at any time: an XLSForm as Excel, ODS or CSV, or in a zip with the CSV files and pictures that it names.
office-survey = { $title }
office-survey-text = { $number }. Version { $edition }, { $day } ({ $version })
office-survey-text-live = { $number }. Version { $edition }, { $day } ({ $version }): live now
office-survey-language = In which language would you like to try it?
office-survey-trying = You try “{ $title }” as somebody who answers it. Nothing of it is kept or counted.
office-survey-tried = The trial is over. Nothing of it was kept.
office-survey-sure = Make “{ $title }” live? Whoever begins from now on is asked this text. Whoever is midway stays on theirs.
office-survey-published = “{ $title }” is live. Whoever begins from now on is asked this text.
office-survey-gone = This text is no longer here. Send the file once more.
office-survey-first-set = From now on everybody is asked “{ $title }” first.
office-survey-which = Which survey is { $name }?
office-survey-again = Ask those once more who sent “{ $title }” in. Each of them hears it once, by day. How long ago?
office-survey-again-row = { $weeks } weeks or longer: { $people }
office-survey-again-set = People who are asked once more: { $people }
office-survey-sure-later = Make “{ $title }” live? Everybody is still asked “{ $first }” first, until you choose this one instead.
office-survey-published-later = “{ $title }” is live, but nobody is asked it yet: everybody is asked “{ $first }” first.

## What was found in a form that was sent. $name is the file; $sheet, $rows, $column and $text come from it; $names are names of questions.
office-draft = Looked through: { $name }
office-draft-facts = Questions: { $questions } · minutes: about { $minutes } · languages: { $languages }
office-draft-broken = It cannot be asked yet. Mend this and send the file again:
office-draft-look = It can be asked. Worth a look first:
office-draft-cell = • Sheet { $sheet }, row { $rows }, column { $column }: { $text }
office-draft-rows = • Sheet { $sheet }, row { $rows }: { $text }
office-draft-sheet = • Sheet { $sheet }: { $text }
office-draft-line = • Row { $rows }: { $text }
office-draft-file = • { $text }
office-draft-more = and { $more } more, in the file
office-draft-new = This is a new survey. Nobody is asked it before you make it live.
office-draft-same = This is the text that is live now.
office-draft-change = Different from the text that is live now:
office-draft-added = • New: { $names }
office-draft-gone = • Taken out: { $names }
office-draft-words = • Other words: { $names }
office-draft-choices = • Other choices: { $names }
office-draft-rules = • Asked otherwise (kind, condition): { $names }
office-draft-order = • The questions stand in another order.
office-draft-nothing = • Nothing that people are asked or read.
office-draft-midway = People midway: { $people }. They stay on the text that they began.
office-draft-line-cell = • Row { $rows }, column { $column }: { $text }
office-draft-files = • Other files: { $names }

## Why a file that was sent cannot be read.
office-file-gone = This file can no longer be fetched. Please send it once more.
office-file-away = The file cannot be fetched just now. Please send it again in a few minutes.
office-file-large = This file is too large. It may have 20 MB at most.
office-file-unknown = I cannot read this file.
office-file-slow = Reading this file takes too long, so it was left. Please send it in smaller parts.

## Buttons for surveys: at most 24 letters. A number follows “Look at”, “Make live”, “It is” and “Weeks”.
office-button-surveys = Surveys
office-button-look = Look at
office-button-live = Make live again
office-button-known = It is
office-button-new-survey = A new survey
office-button-try = Try it
office-button-stop-trying = Stop trying
office-button-publish = Make it live
office-button-publish-sure = Yes, make it live
office-button-first = Ask this one first
office-button-again = Ask once more
office-button-weeks = Weeks:

## Lessons. $language is a language's own name; $have of $of lessons have words in it that are not older than their English. $name is a lesson.
office-lessons = Lessons
office-lessons-facts = Lessons: { $lessons } · topics: { $topics }
office-lessons-language = • { $language }: { $have } / { $of }
office-lessons-live = { $number }. Lessons of { $day } ({ $version }): live now
office-lessons-earlier = { $number }. Lessons of { $day } ({ $version })
office-lessons-send = To check others, send a zip of lesson folders here at any time: some lessons, a topic, or the whole folder “courses”.
office-lessons-point = • { $place }: { $text }
office-lessons-broken = These lessons cannot be used yet. Mend this and send the zip again:
office-lessons-look = These lessons can be used. Worth a look first:
office-lessons-change = Different from the lessons that are live now:
office-lessons-changed = • Changed: { $names }
office-lessons-same = • Nothing. These are the lessons that are live.
office-lessons-languages = Lessons in each language, and not older than their English:
office-lessons-sure = Make these lessons live? Whoever is in a lesson that has changed begins it again.
office-lessons-published = These lessons are live.
office-lessons-gone = These lessons are no longer here, or do not fit the rest any more. Send the zip once more.
office-pack-broken = This zip cannot be opened. Please make it once more and send it.
office-pack-large = This zip holds too much: at most 10,000 files and 100 MB.
office-pack-outside = A name in this zip leads out of its folder. Nothing was read.
office-pack-empty = There is no lesson in this zip: a lesson’s folder holds lesson.toml.
office-pack-nowhere = There is no lesson { $name }. To add a new one, send the folder of its topic.
office-pack-neither = In this zip is neither a form (a workbook, or survey.csv) nor a lesson (lesson.toml).

## Quiz items that work badly. $people answered when they met it; $right and $share of a hundred.
office-weak = Questions that few get right
office-weak-item = { $number }. { $lesson }: { $question } Right: { $right } of { $people } people
office-weak-choice = • { $share } · { $choice }
office-weak-right = ✓ { $share } · { $choice }
office-weak-none = There are too few answers yet to say anything.
office-weak-hidden = A dash stands where so few people chose that it could tell who.

## Buttons for lessons: at most 24 letters.
office-button-lessons = Lessons
office-button-weak = Hard questions

## Files to be translated. $language is a language's own name.
office-sheet-language = For which language?
office-sheet = The lessons part by part, with what there is in { $language }. Fill in that column and send the file back here; it is checked before anybody sees it.
office-survey-file = “{ $title }” as it is live now. Change or translate it and send the file back here; it is checked before anybody is asked.
office-button-sheet = Translators’ sheet
office-button-file = As a file

## What needs a second yes. $whom is the name by chance of a person, $name a colleague, $wish one of the two wishes.
office-request = What needs a second yes
office-request-none = Nothing waits now.
office-request-answers = what each person answered, as a file
office-request-erase = to erase { $whom }
office-request-row = No. { $number }: { $wish }. Asked by { $name }. Without a second yes it counts from { $time }.
office-request-row-counts = No. { $number }: { $wish }. Asked by { $name }. It counts.
office-request-sure-answers = Take out what each person answered? It is coarsened and under random ids, but it can still hurt somebody if it gets into wrong hands. Only for an analyst whom you trust. A second owner has to say yes, or a day has to pass.
office-request-sure-erase = Erase their data, because they asked for it? Everything of theirs goes, for good. A colleague has to say yes, or a day has to pass.
office-request-waits = Noted. It waits for a second yes, or for a day to pass.
office-request-wanted = A colleague asks for your yes:
office-request-ready = This counts now:
office-request-refused = A colleague said no:
office-request-erased = { $whom } is erased now, and has been told.
office-request-file = Keep this file to yourself and those who need it, and delete it when the work is done.
office-request-unmade = Please open the files for partners first, so that there is a release that this belongs to.
office-request-missing = That is not there any more, or not for you to decide.
office-button-requests = Second yes
office-button-answers = What each answered
office-button-erase = Erase their data
office-button-request-sure = Yes, ask for it
office-button-request-take = Take no.
office-button-request-yes = Yes to no.
office-button-request-no = No to no.

## What the machine needs: told to owners, who pass it on to the person who runs the bot. $from and $until are moments.
office-alarm-disk = The disk of the machine that this bot runs on is nearly full. When it is full, nothing can be saved any more. Please ask the person who runs this bot to make room.
office-alarm-disk-over = There is room on the disk again.
office-alarm-backup = No backup has been made for some time. Please ask the person who runs this bot to look why; until then, what comes in is kept in one place only.
office-alarm-backup-over = Backups are made again.
office-alarm-rival = Another program takes away what people write to this bot, so some of it does not reach us. Please ask the person who runs this bot to stop that program.
office-alarm-rival-over = Everything that people write reaches us again.
office-alarm-content = A survey or lessons that were made live here are not in use any more: the files on the machine were changed, and those count. If that was not meant, make yours live once more.
office-alarm-deaf = From { $from } until { $until } nothing that people wrote could reach us. It has come in now, but taps on buttons are lost, and so is what is older than a day. Open questions are asked again.
