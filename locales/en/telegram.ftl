### What Telegram shows around the conversation: the menu, the bot's own page, one line in groups.

## The menu: a few words beside each command, without a full stop.
telegram-command-start = Begin, or see where you are
telegram-command-survey = Answer the survey
telegram-command-lesson = Take the next lesson
telegram-command-lessons = All lessons
telegram-command-progress = How far you are
telegram-command-settings = Hour, days, pictures
telegram-command-language = Change the language
telegram-command-pause = Take a break
telegram-command-feedback = Tell the team something
telegram-command-mydata = See all that is kept about you
telegram-command-forget = Erase everything
telegram-command-privacy = What is kept, and who sees it
telegram-command-help = What I can do
telegram-command-office = The office, for those who run this
telegram-command-board = How many have come, and how far
telegram-command-gaps = Which skills are missing
telegram-command-export = The numbers as files
telegram-command-invite = Links and posters

## Before the first tap, at most 512 letters; and on the bot's page, at most 120.
telegram-description = A small school for people who make things: find out which digital skills help you next, and learn them in a few minutes a day. Tap Start.
telegram-short = Digital skills for people who make things, a few minutes a day.

## In a group, once.
telegram-group = I talk with each person alone, so that answers stay private. Begin here: { $link }
