### Lessons, quiz items and what returns.

## The next lesson and why. $title: the lesson's title. $competence: a skill. $said: the words of the person's own answer.
lesson-offer = Your next lesson: “{ $title }”.
lesson-why-said = It is for you because in “{ $competence }” you said “{ $said }”.
lesson-why-said-missed = It is for you because in “{ $competence }” you said “{ $said }”, and the small task did not work out yet.
lesson-why-missed = It is for you because in “{ $competence }” the small task did not work out yet.
lesson-why-gap = It is for you because your work needs “{ $competence }”.
lesson-why-before = It prepares you for “{ $title }”.
lesson-why-usual = People in your field often take this lesson.
lesson-why-more = More about “{ $competence }”.
lesson-offer-when = Start now, or it comes by itself { $when }.

## A page. $at: its number. $of: how many.
lesson-place = Page { $at } of { $of }
lesson-picture = Picture: { $alt }
lesson-changed = This lesson was changed meanwhile. It begins again.
lesson-gone = That is over already. Here is what you can do now.
lesson-past = That is behind you. Here is where you are.

## A quiz item.
lesson-item-place = Question { $at } of { $of }
lesson-review-place = Once more: { $at } of { $of }
lesson-item-many = More than one can be right. Tap them, then Done.
lesson-right = Right!
lesson-partly = Partly right.
lesson-wrong = Not quite.
lesson-answer =
    { $count ->
        [one] The answer:
       *[other] The answers:
    }
lesson-returns =
    { $days ->
        [one] This question comes back tomorrow.
       *[other] This question comes back in { $days } days.
    }

## The end of a lesson. $right: items right. $of: items in all. $week: lessons this week. $goal: the weekly goal.
lesson-finished = Lesson done: { $right } of { $of } right.
lesson-finished-plain = Lesson done.
lesson-week = This week: { $week } of { $goal }.
lesson-week-reached =
    { $week ->
        [one] This week: one lesson. Your goal of { $goal } is reached, rest as you like!
       *[other] This week: { $week } lessons. Your goal of { $goal } is reached, rest as you like!
    }
lesson-mastered = You have mastered “{ $competence }”.
lesson-due =
    { $due ->
        [one] One earlier question is back today.
       *[other] { $due } earlier questions are back today.
    }
lesson-reviewed = Repeated: { $right } of { $of } right.
lesson-all-done = You have taken every lesson there is for you. Well done! New ones will be told here.
lesson-nothing-to-review = Nothing to repeat today.

## One gentle word, never guilt.
lesson-nudge = “{ $title }” is here for you. A few minutes, whenever it suits you.

## The tree of lessons.
lesson-tree = All lessons. Tap a number.
lesson-tree-topic = { $title } ({ $done } of { $of })
lesson-tree-lesson = { $title } ({ $minutes } min)
lesson-tree-done = ✓ { $title }
