### Settings, progress, help, and the person's own data.

## Help and unexpected things.
settings-help =
    នៅទីនេះ អ្នកអាច៖
    /lesson – រៀនមេរៀនបន្ទាប់
    /lessons – មើលមេរៀនទាំងអស់
    /survey – ឆ្លើយសំណួរស្ទង់មតិ
    /progress – មើលថាអ្នករៀនដល់ណាហើយ
    /settings – កំណត់ម៉ោង ថ្ងៃ ភាសា រូបភាព
    /language – ប្ដូរភាសា
    /pause – ផ្អាកមួយរយៈ
    /feedback – ប្រាប់អ្វីមួយដល់ក្រុមការងារ
    /mydata – មើលអ្វីៗទាំងអស់ដែលរក្សាទុកអំពីអ្នក
    /forget – លុបទាំងអស់
    /privacy – មើលថារក្សាទុកអ្វីខ្លះ ហើយអ្នកណាមើលឃើញ
settings-lost = សុំទោស ខ្ញុំមិនយល់ទេ។ អ្នកអាចចុចប៊ូតុងទាំងនេះ៖
settings-unknown-command = នៅទីនេះមិនមានពាក្យបញ្ជានោះទេ។ អ្នកអាចចុចប៊ូតុងទាំងនេះ៖
settings-unsupported = សុំទោស ខ្ញុំអានសារប្រភេទនេះមិនបានទេ។
settings-too-big = សុំទោស ឯកសារនេះធំពេក។ សូមផ្ញើមួយដែលតូចជាង 20 MB។
settings-too-fast = សារមកច្រើនពេកក្នុងពេលតែមួយ ខ្ញុំអានមិនទាន់អស់ទេ។ សូមរង់ចាំបន្តិច រួចផ្ញើផ្នែកចុងក្រោយម្ដងទៀត។
settings-trouble = សុំទោស មានបញ្ហានៅខាងយើង។ មិនមានអ្វីបាត់ទេ។ សូមសាកម្ដងទៀត។
settings-welcome-back = រីករាយដែលបានជួបអ្នកវិញ! អ្វីៗទាំងអស់នៅដដែល។

## All settings, one a line.
settings-row-language = ភាសា៖ { $language }
settings-row-draft = (ពាក្យទាំងនេះ មិនទាន់មានអ្នកនិយាយភាសាខ្មែរពីកំណើតពិនិត្យទេ។ បើពាក្យណាស្ដាប់ទៅមិនសម សូមប្រាប់យើង៖ /feedback)
settings-row-hour = មេរៀនមកនៅម៉ោង { $hour }
settings-row-days = ថ្ងៃរៀន៖ { $days }
settings-row-zone = ម៉ោងនៅកន្លែងអ្នក៖ { $time }
settings-row-goal = គោលដៅ៖ { $goal } មេរៀនក្នុងមួយសប្ដាហ៍
settings-row-pictures-on = រូបភាព៖ បង្ហាញ
settings-row-pictures-off = រូបភាព៖ មិនបង្ហាញ ដើម្បីសន្សំអ៊ីនធឺណិត
settings-row-pause = មេរៀន៖ កំពុងផ្អាក
settings-row-pause-until = មេរៀន៖ ផ្អាករហូតដល់ថ្ងៃទី { $date }
settings-days-all = រាល់ថ្ងៃ
settings-day-0 = ច័ន្ទ
settings-day-1 = អង្គារ
settings-day-2 = ពុធ
settings-day-3 = ព្រហ
settings-day-4 = សុក្រ
settings-day-5 = សៅរ៍
settings-day-6 = អាទិត្យ
settings-date = { $day }/{ $month }/{ $year }

## Questions of the settings, above buttons.
settings-ask-language = តើអ្នកចង់ប្រើភាសាណា?
settings-ask-hour = តើអ្នកចង់ឱ្យមេរៀនមកនៅម៉ោងប៉ុន្មាន?
settings-ask-days = តើអ្នកចង់រៀនថ្ងៃណាខ្លះ? ថ្ងៃផ្សេងទៀតជាថ្ងៃសម្រាក។
settings-ask-zone = ឥឡូវនៅកន្លែងអ្នក ម៉ោងប៉ុន្មានហើយ?
settings-ask-goal = តើអ្នកចង់រៀនប៉ុន្មានមេរៀនក្នុងមួយសប្ដាហ៍?
settings-ask-pause = តើអ្នកចង់ផ្អាកយូរប៉ុនណា? អ្វីៗទាំងអស់រក្សាទុកដដែល។
settings-ask-feedback = តើអ្នកចង់ប្រាប់អ្វីដល់ក្រុមការងារ? សូមសរសេរ ឬផ្ញើសារជាសំឡេង។ ក្រុមការងារមិនឃើញឈ្មោះ ឬលេខទូរស័ព្ទរបស់អ្នកទេ។
settings-ask-forget = តើអ្នកចង់លុបអ្វីៗទាំងអស់អំពីអ្នកមែនទេ? ចម្លើយ មេរៀន និងវឌ្ឍនភាពនឹងបាត់ទាំងអស់។ លុបហើយ យកមកវិញមិនបានទេ។

## What was set.
settings-language-set = ឥឡូវយើងនិយាយភាសាខ្មែរ។
settings-hour-set = មេរៀនរបស់អ្នកនឹងមកនៅម៉ោង { $hour } ({ $days })។
settings-goal-set = គោលដៅរបស់អ្នក៖ { $goal } មេរៀនក្នុងមួយសប្ដាហ៍។
settings-zone-set = បានកត់ទុកហើយ៖ ឥឡូវនៅកន្លែងអ្នក ម៉ោង { $time }។
settings-pictures-off = ឥឡូវ មិនបង្ហាញរូបភាពទៀតទេ។
settings-pictures-on = ឥឡូវ បង្ហាញរូបភាពហើយ។
settings-announcements-off = អ្នកនឹងមិនទទួលដំណឹងទៀតទេ។ មេរៀនរបស់អ្នកនៅដដែល។
settings-announcements-on = អ្នកនឹងទទួលដំណឹងវិញហើយ។
settings-paused = សូមសម្រាកឱ្យស្រួល។ អ្វីៗទាំងអស់រក្សាទុកដដែល។ ចង់រៀនវិញពេលណា សូមចុច «រៀនបន្ត» ឬផ្ញើ /lesson មក។
settings-paused-until = សូមសម្រាកឱ្យស្រួល រហូតដល់ថ្ងៃទី { $date }។ អ្វីៗទាំងអស់រក្សាទុកដដែល។
settings-paused-itself = ខ្ញុំឈប់ផ្ញើសារមួយរយៈសិន កុំឱ្យរំខានអ្នក។ អ្វីៗទាំងអស់រក្សាទុកដដែល។ ចង់រៀនវិញពេលណា គ្រាន់តែផ្ញើសារ ឬចុចប៊ូតុងណាមួយ មេរៀននឹងមកវិញ។
settings-resumed = រីករាយដែលអ្នកមកវិញ!
settings-see-you = ធ្វើបានល្អណាស់។ ជួបគ្នាពេលក្រោយ!
settings-all-right = បាន មិនអីទេ។

## When the next lesson comes. $when is one of the three below it. $day: a short weekday.
settings-next-lesson = មេរៀនបន្ទាប់នឹងមក { $when }។
settings-when-today = នៅម៉ោង { $hour }
settings-when-tomorrow = នៅថ្ងៃស្អែក ម៉ោង { $hour }
settings-when-day = នៅថ្ងៃ{ $day } ម៉ោង { $hour }
settings-feedback-thanks = អរគុណ។ ក្រុមការងារនឹងអានសាររបស់អ្នក។

## Progress. A level is one of five words.
settings-progress = អ្នករៀនដល់ណាហើយ
settings-progress-level = { $competence }៖ { $now } (កម្រិតដែលការងាររបស់អ្នកត្រូវការ៖ { $needed })
settings-progress-strong = { $competence }៖ { $now } ✓
settings-progress-mastered = { $competence }៖ ចេះស្ទាត់ហើយ ✓
settings-progress-none = ក្រោយការស្ទង់មតិ អ្នកនឹងឃើញជំនាញរបស់អ្នកនៅទីនេះ។
settings-progress-lessons = មេរៀន៖ { $done } នៃ { $of }
settings-progress-week = សប្ដាហ៍នេះ៖ { $week } នៃគោលដៅ { $goal }
settings-progress-due = រំលឹកមេរៀនថ្ងៃនេះ៖ { $due } សំណួរ
settings-progress-next = បន្ទាប់៖ «{ $title }»
settings-level-0 = មិនទាន់ចេះ
settings-level-1 = បាន បើមានគេជួយ
settings-level-2 = បានដោយខ្លួនឯង
settings-level-3 = អាចបង្រៀនអ្នកដទៃ
settings-level-4 = អ្នកជំនាញ

## The person's own data.
settings-privacy = នេះជា { $name }។ បើមានអ្វីចង់សួរ សូមសួរ { $contact }។
settings-privacy-rights = ចុច /mydata ដើម្បីមើលទាំងអស់ /forget ដើម្បីលុបទាំងអស់ ឬ /pause ដើម្បីផ្អាក។
settings-gathering = សូមចាំបន្តិច ខ្ញុំកំពុងរៀបចំជូនអ្នក។
settings-everything = នេះជាអ្វីៗទាំងអស់ដែលរក្សាទុកអំពីអ្នក។ ក្នុងឯកសារមានទិន្នន័យដូចគ្នា សម្រាប់ឱ្យកម្មវិធីកុំព្យូទ័រអាន។
settings-erased-by-team = ក្រុមការងារបានលុបអ្វីៗទាំងអស់អំពីអ្នកហើយ ដូចដែលអ្នកបានស្នើ។
settings-forgotten = យើងបានលុបអ្វីៗទាំងអស់អំពីអ្នកហើយ។ អរគុណដែលបាននៅជាមួយយើង។ ថ្ងៃណាអ្នកចង់មកវិញ យើងរីករាយទទួលជានិច្ច។
settings-not-forgotten = មិនបានលុបអ្វីទេ។
settings-data-row = { $name }៖ { $value }
settings-data-joined = ចូលរួមតាំងពី
settings-data-seen = ប្រើចុងក្រោយ
settings-data-language = ភាសា
settings-data-consent = បានយល់ព្រម
settings-data-source = មកតាម
settings-data-country = ប្រទេស
settings-data-domain = ផ្នែកការងារ
settings-data-hour = ម៉ោងមេរៀនមក
settings-data-zone = ល្វែងម៉ោង
settings-data-answer = ចម្លើយ
settings-data-skipped = សំណួរដែលរំលង
settings-data-lesson = មេរៀន
settings-data-quiz = ចម្លើយក្នុងមេរៀន
settings-data-feedback = បានប្រាប់ក្រុមការងារ
settings-data-address = អាសយដ្ឋានសម្រាប់ផ្ញើសារ

## Whoever has been silent for long. $date: the day on which everything is erased; $months: after how many months they are told.
settings-leaving = យើងខានជួបអ្នកយូរហើយ។ បើអ្នកលែងត្រូវការទៀត មិនបាច់ធ្វើអ្វីទេ៖ នៅថ្ងៃទី { $date } យើងនឹងលុបអ្វីៗទាំងអស់អំពីអ្នក គឺចម្លើយ មេរៀន និងវឌ្ឍនភាព។ បើអ្នកចង់ទុក គ្រាន់តែចុចប៊ូតុង ឬផ្ញើពាក្យណាមួយមក អ្វីៗទាំងអស់នឹងនៅដដែល។ បើចង់លុបឥឡូវនេះ ចុច /forget
settings-privacy-silent = បើអ្នកមិនបានប្រើ { $months } ខែ យើងប្រាប់អ្នកជាមុនសិន ហើយ 30 ថ្ងៃក្រោយមក ទើបលុបអ្វីៗទាំងអស់។ គ្រាន់តែអ្នកផ្ញើសារ ឬចុចប៊ូតុងណាមួយ អ្វីៗទាំងអស់នៅរក្សាទុកដដែល។
