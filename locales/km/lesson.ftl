### Lessons, quiz items and what returns.

## The next lesson and why. $title: the lesson's title. $competence: a skill. $said: the words of the person's own answer.
lesson-offer = មេរៀនបន្ទាប់របស់អ្នក៖ «{ $title }»។
lesson-why-said = មេរៀននេះសមនឹងអ្នក ព្រោះក្នុងជំនាញ «{ $competence }» អ្នកឆ្លើយថា «{ $said }»។
lesson-why-said-missed = មេរៀននេះសមនឹងអ្នក ព្រោះក្នុងជំនាញ «{ $competence }» អ្នកឆ្លើយថា «{ $said }» ហើយចម្លើយនៅសំណួរសាកល្បងខ្លីមិនទាន់ត្រូវ។
lesson-why-missed = មេរៀននេះសមនឹងអ្នក ព្រោះក្នុងជំនាញ «{ $competence }» ចម្លើយនៅសំណួរសាកល្បងខ្លីមិនទាន់ត្រូវ។
lesson-why-gap = មេរៀននេះសមនឹងអ្នក ព្រោះការងាររបស់អ្នកត្រូវការជំនាញ «{ $competence }»។
lesson-why-before = មេរៀននេះជួយអ្នកត្រៀមខ្លួនសម្រាប់មេរៀន «{ $title }»។
lesson-why-usual = មនុស្សជាច្រើនដែលធ្វើការងារដូចអ្នក ក៏រៀនមេរៀននេះដែរ។
lesson-why-more = រៀនបន្ថែមអំពី «{ $competence }»។
lesson-offer-when = ចាប់ផ្ដើមឥឡូវក៏បាន ឬមេរៀននឹងមកដោយខ្លួនឯង { $when }។

## A page. $at: its number. $of: how many.
lesson-place = ទំព័រទី { $at } នៃ { $of }
lesson-picture = រូបភាព៖ { $alt }
lesson-changed = មេរៀននេះទើបតែកែថ្មី ដូច្នេះវាចាប់ផ្ដើមពីដើមវិញ។
lesson-gone = ផ្នែកនេះចប់ហើយ។ ឥឡូវ អ្នកអាចជ្រើសរើសខាងក្រោម។
lesson-past = ចំណុចនោះកន្លងទៅហើយ។ អ្នកកំពុងនៅត្រង់នេះ៖

## A quiz item.
lesson-item-place = សំណួរទី { $at } នៃ { $of }
lesson-review-place = ម្ដងទៀត៖ សំណួរទី { $at } នៃ { $of }
lesson-item-many = អាចមានចម្លើយត្រូវច្រើនជាងមួយ។ សូមចុចចម្លើយទាំងនោះ ហើយចុច «រួចរាល់»។
lesson-right = ល្អណាស់!
lesson-partly = ត្រូវមួយផ្នែកហើយ។
lesson-wrong = មិនទាន់ត្រូវទេ។
lesson-answer =
    { $count ->
       *[other] ចម្លើយត្រឹមត្រូវ៖
    }
lesson-returns =
    { $days ->
        [1] ស្អែក សំណួរនេះនឹងត្រឡប់មកវិញ។
       *[other] { $days } ថ្ងៃទៀត សំណួរនេះនឹងត្រឡប់មកវិញ។
    }

## The end of a lesson. $right: items right. $of: items in all. $week: lessons this week. $goal: the weekly goal.
lesson-finished = អ្នករៀនចប់មេរៀននេះហើយ៖ ឆ្លើយត្រូវ { $right } ក្នុងចំណោម { $of }។
lesson-finished-plain = អ្នករៀនចប់មេរៀននេះហើយ។
lesson-week = សប្ដាហ៍នេះ៖ { $week } នៃគោលដៅ { $goal } មេរៀន។
lesson-week-reached = សប្ដាហ៍នេះ៖ { $week } នៃគោលដៅ { $goal } មេរៀន។ ដល់គោលដៅហើយ ចង់សម្រាកក៏បាន!
lesson-mastered = អ្នកចេះ «{ $competence }» ស្ទាត់ហើយ។
lesson-due = ថ្ងៃនេះ មានសំណួរពីមុន { $due } ត្រឡប់មកវិញ។
lesson-reviewed = រំលឹកមេរៀនរួចហើយ៖ ឆ្លើយត្រូវ { $right } ក្នុងចំណោម { $of }។
lesson-all-done = អ្នករៀនចប់មេរៀនទាំងអស់ដែលមានសម្រាប់អ្នកហើយ។ ល្អណាស់! ពេលមានមេរៀនថ្មី យើងនឹងប្រាប់នៅទីនេះ។
lesson-nothing-to-review = ថ្ងៃនេះ មិនមានមេរៀនត្រូវរំលឹកទេ។

## One gentle word, never guilt.
lesson-nudge = មេរៀន «{ $title }» នៅទីនេះសម្រាប់អ្នក។ ចំណាយពេលតែប៉ុន្មាននាទីប៉ុណ្ណោះ ពេលណាអ្នកទំនេរក៏បាន។

## The tree of lessons.
lesson-tree = មេរៀនទាំងអស់។ សូមចុចលេខមួយ។
lesson-tree-topic = { $title } ({ $done } នៃ { $of })
lesson-tree-lesson = { $title } ({ $minutes } នាទី)
lesson-tree-done = ✓ { $title }
