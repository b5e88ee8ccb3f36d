### The survey, one question at a time.

## Where the person is. $at: the question's number. $of: how many count now.
survey-place = { $at } of { $of }

## What kind of answer is expected, below the question. $from and $to: the least and the largest number. $step: from one to the next.
survey-expects-one = Tap a number, or type it.
survey-expects-search = Tap or type a number, or type part of the name.
survey-expects-many = Tap all that fit, then Done.
survey-expects-words = Type your answer.
survey-expects-open = Write it, say it in a voice message, or send a picture.
survey-expects-integer = Type a number, like 12.
survey-expects-decimal = Type a number.
survey-expects-date = Type the day like this: 25/12/2026.
survey-expects-photo = Send a picture.
survey-expects-voice = Send a voice message.
survey-expects-video = Send a video.
survey-expects-file = Send a file.
survey-expects-ok = Tap OK when you have read it.
survey-expects-rank = Tap them in order, the first one first. Then Done.
survey-expects-range = Tap or type a number from { $from } to { $to }.
survey-expects-range-step = Type a number from { $from } to { $to }, in steps of { $step }.
survey-expects-time = Type the time like this: 14:30.
survey-expects-moment = Type the day and the time like this: 25/12/2026 14:30.
survey-expects-place = Tap 📎, then Location. We keep only roughly where, to about 100 metres.
survey-expects-another = Is there one more?

## Said when an answer could not be taken; the question follows again. $from and $to: the least and the largest number. $step: from one to the next.
survey-retry-one = Please tap one of the buttons, or type its number.
survey-retry-search = Nothing in the list has these words. Try fewer letters, or look through the pages.
survey-retry-many = Please tap the ones that fit, or type their numbers like this: 1 3.
survey-retry-words = This question needs words.
survey-retry-open = This question takes words, a voice message, a picture or a file.
survey-retry-integer = This question needs a whole number, like 12.
survey-retry-decimal = This question needs a number, like 12 or 3.5.
survey-retry-date = This question needs a day, like 25/12/2026.
survey-retry-photo = This question needs a picture.
survey-retry-voice = This question needs a voice message.
survey-retry-video = This question needs a video.
survey-retry-file = This question needs a file.
survey-retry-ok = Please tap OK when you have read it.
survey-retry-rank = Please give each one its place. Tap them one after the other, or type the numbers like this: 3 1 2.
survey-retry-range = This question needs a number from { $from } to { $to }.
survey-retry-range-step = This question needs a number from { $from } to { $to }, in steps of { $step }.
survey-retry-time = This question needs a time, like 14:30.
survey-retry-moment = This question needs a day and a time, like 25/12/2026 14:30.
survey-retry-place = This question needs a place. Share your location, or type two numbers like 11.556, 104.928.
survey-retry-another = Please tap one of the two buttons.
survey-retry-not-fitting = That does not fit here. Please look at the question once more.
survey-retry-required = This one is needed to go on.
survey-retry-too-long = That is too long to keep. Please make it shorter, or send it in parts as a voice message.

## An answer that was given. $answer: the answer.
survey-your-answer = Your answer: { $answer }
survey-shown-skipped = (skipped)
survey-shown-photo = (picture)
survey-shown-voice = (voice message)
survey-shown-video = (video)
survey-shown-file = (file)
survey-shown-seen = (read)

## The branch changed, and some answers do not count any more. The questions follow, one a line.
survey-set-aside =
    { $count ->
        [one] After that change, this no longer counts:
       *[other] After that change, these no longer count:
    }

## All answers, before they are sent.
survey-review = These are your answers. Send them, or change one first.
survey-review-change = Which one would you like to change?

## Coming back.
survey-unfinished = You stopped at { $at } of { $of }. Carry on?
survey-aside = Here is the question that is still open. What you type now is your answer to it.
survey-stale = That question is behind you. Here is the open one.
survey-away = I was away for a while, and your last answer may not have reached me. Here is the open question.
survey-only-send = All your questions are answered. Only Send is left.
survey-again = You have sent this survey in already. Thank you! Would you like to take it again?
survey-once-more = Some weeks have passed since you answered our questions. Would you answer them once more? Then we both see how far you have come.
survey-none = There is no survey at the moment.
survey-needs-consent = The survey needs your Yes first, so that your answers may be kept.

## The result. Names of skills follow, one a line.
survey-result = Thank you! This is what your answers say.
survey-result-strong = You are already strong in:
survey-result-next = Good to learn next:
survey-result-picture = Your skills, and what your work needs
survey-result-unmade = The picture could not be drawn just now.
survey-result-all-strong = You already have what your work needs. The lessons will still show you something new.
## A skill and why it comes next.
survey-result-line = { $competence }: { $reason }
survey-result-reason-said = you said “{ $said }”
survey-result-reason-said-missed = you said “{ $said }”, and the small task did not work out yet
survey-result-reason-missed = the small task did not work out yet
survey-thanks = Thank you! Your answers are in.
