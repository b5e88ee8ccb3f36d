### The survey, one question at a time.

## Where the person is. $at: the question's number. $of: how many count now.
survey-place = សំណួរទី { $at } នៃ { $of }

## What kind of answer is expected, below the question.
survey-expects-one = សូមចុចលេខមួយ ឬវាយលេខនោះ។
survey-expects-search = សូមចុច ឬវាយលេខ ឬវាយផ្នែកខ្លះនៃឈ្មោះ។
survey-expects-many = សូមចុចគ្រប់ចម្លើយដែលត្រូវនឹងអ្នក ហើយចុច «រួចរាល់»។
survey-expects-words = សូមវាយចម្លើយរបស់អ្នក។
survey-expects-open = អ្នកអាចសរសេរ ផ្ញើសារជាសំឡេង ឬផ្ញើរូបភាព។
survey-expects-integer = សូមវាយជាលេខ ឧទាហរណ៍ 12។
survey-expects-decimal = សូមវាយលេខ។
survey-expects-date = សូមវាយថ្ងៃខែឆ្នាំបែបនេះ៖ 25/12/2026
survey-expects-photo = សូមផ្ញើរូបភាពមួយ។
survey-expects-voice = សូមផ្ញើសារជាសំឡេងមួយ។
survey-expects-video = សូមផ្ញើវីដេអូមួយ។
survey-expects-file = សូមផ្ញើឯកសារមួយ។
survey-expects-ok = អានរួច សូមចុច «យល់ហើយ»។
survey-expects-rank = សូមចុចម្ដងមួយៗតាមលំដាប់ ហើយចុច «រួចរាល់»។
survey-expects-range = សូមចុច ឬវាយលេខពី { $from } ដល់ { $to }។
survey-expects-range-step = សូមវាយលេខពី { $from } ដល់ { $to } ដោយឡើងម្ដង { $step }។
survey-expects-time = សូមវាយម៉ោងបែបនេះ៖ 14:30
survey-expects-moment = សូមវាយថ្ងៃខែឆ្នាំ និងម៉ោងបែបនេះ៖ 25/12/2026 14:30
survey-expects-place = សូមចុច 📎 ហើយចុច «ទីតាំង»។ យើងរក្សាទុកតែកន្លែងប្រហែលៗ (ខុសគ្នាប្រហែល 100 ម៉ែត្រ)។
survey-expects-another = នៅមានទៀតទេ?

## Said when an answer could not be taken; the question follows again.
survey-retry-one = សូមចុចប៊ូតុងណាមួយ ឬវាយលេខរបស់វា។
survey-retry-search = រកមិនឃើញក្នុងបញ្ជីទេ។ សូមវាយឱ្យខ្លីជាងនេះ ឬមើលតាមទំព័រ។
survey-retry-many = សូមចុចចម្លើយដែលត្រូវនឹងអ្នក ឬវាយលេខបែបនេះ៖ 1 3
survey-retry-words = សំណួរនេះត្រូវឆ្លើយជាអក្សរ។
survey-retry-open = សំណួរនេះ អ្នកអាចឆ្លើយជាអក្សរ សារជាសំឡេង រូបភាព ឬឯកសារ។
survey-retry-integer = សំណួរនេះត្រូវឆ្លើយជាលេខគត់ ដូចជា 12។
survey-retry-decimal = សំណួរនេះត្រូវឆ្លើយជាលេខ ដូចជា 12 ឬ 3.5។
survey-retry-date = សំណួរនេះត្រូវឆ្លើយជាថ្ងៃខែឆ្នាំ ដូចជា 25/12/2026។
survey-retry-photo = សំណួរនេះត្រូវឆ្លើយជារូបភាព។
survey-retry-voice = សំណួរនេះត្រូវឆ្លើយជាសារជាសំឡេង។
survey-retry-video = សំណួរនេះត្រូវឆ្លើយជាវីដេអូ។
survey-retry-file = សំណួរនេះត្រូវឆ្លើយជាឯកសារ។
survey-retry-ok = អានរួច សូមចុច «យល់ហើយ»។
survey-retry-rank = សូមដាក់លំដាប់ឱ្យគ្រប់។ ចុចម្ដងមួយៗតាមលំដាប់ ឬវាយលេខបែបនេះ៖ 3 1 2។
survey-retry-range = សំណួរនេះត្រូវឆ្លើយជាលេខពី { $from } ដល់ { $to }។
survey-retry-range-step = សំណួរនេះត្រូវឆ្លើយជាលេខពី { $from } ដល់ { $to } ដោយឡើងម្ដង { $step }។
survey-retry-time = សំណួរនេះត្រូវឆ្លើយជាម៉ោង ដូចជា 14:30។
survey-retry-moment = សំណួរនេះត្រូវឆ្លើយជាថ្ងៃខែឆ្នាំ និងម៉ោង ដូចជា 25/12/2026 14:30។
survey-retry-place = សំណួរនេះត្រូវឆ្លើយជាទីតាំង។ សូមផ្ញើទីតាំងរបស់អ្នក ឬវាយលេខពីរ ដូចជា 11.556, 104.928។
survey-retry-another = សូមចុចប៊ូតុងមួយក្នុងចំណោមពីរ។
survey-retry-not-fitting = ចម្លើយនេះមិនទាន់ត្រូវនឹងសំណួរទេ។ សូមមើលសំណួរម្ដងទៀត។
survey-retry-required = សំណួរនេះត្រូវឆ្លើយសិន ទើបបន្តបាន។
survey-retry-too-long = ចម្លើយនេះវែងពេក រក្សាទុកមិនបានទេ។ សូមធ្វើឱ្យខ្លីជាងនេះ ឬផ្ញើសារជាសំឡេងម្ដងមួយផ្នែក។

## An answer that was given. $answer: the answer.
survey-your-answer = ចម្លើយរបស់អ្នក៖ { $answer }
survey-shown-skipped = (បានរំលង)
survey-shown-photo = (រូបភាព)
survey-shown-voice = (សារជាសំឡេង)
survey-shown-video = (វីដេអូ)
survey-shown-file = (ឯកសារ)
survey-shown-seen = (បានអាន)

## The branch changed, and some answers do not count any more. The questions follow, one a line.
survey-set-aside =
    { $count ->
       *[other] ក្រោយពេលប្ដូរនេះ ចម្លើយខាងក្រោមលែងយកមកគិតទៀតហើយ៖
    }

## All answers, before they are sent.
survey-review = នេះជាចម្លើយរបស់អ្នក។ សូមចុច «ផ្ញើ» ឬប្ដូរចម្លើយណាមួយសិនក៏បាន។
survey-review-change = តើអ្នកចង់ប្ដូរចម្លើយណា?

## Coming back.
survey-unfinished = លើកមុន អ្នកបានដល់សំណួរទី { $at } នៃ { $of }។ តើអ្នកចង់បន្តទេ?
survey-aside = នេះជាសំណួរដែលអ្នកមិនទាន់បានឆ្លើយ។ អ្វីដែលអ្នកវាយឥឡូវ នឹងជាចម្លើយសម្រាប់សំណួរនេះ។
survey-stale = សំណួរនោះចប់ហើយ។ ឥឡូវដល់សំណួរនេះ។
survey-away = ខ្ញុំបានអវត្តមានមួយរយៈ ចម្លើយចុងក្រោយរបស់អ្នកប្រហែលជាមកមិនដល់ទេ។ នេះជាសំណួរដែលនៅរង់ចាំអ្នក។
survey-only-send = អ្នកឆ្លើយសំណួរអស់ហើយ។ នៅសល់តែចុច «ផ្ញើ» ប៉ុណ្ណោះ។
survey-again = អ្នកបានផ្ញើការស្ទង់មតិនេះរួចហើយ។ អរគុណ! តើអ្នកចង់ឆ្លើយម្ដងទៀតទេ?
survey-once-more = ជាច្រើនសប្ដាហ៍បានកន្លងទៅ ចាប់តាំងពីអ្នកឆ្លើយសំណួររបស់យើង។ តើអ្នកអាចឆ្លើយម្ដងទៀតបានទេ? ពេលនោះ ទាំងអ្នក ទាំងយើង នឹងឃើញថា អ្នករីកចម្រើនដល់ណា។
survey-none = ពេលនេះ មិនមានការស្ទង់មតិទេ។
survey-needs-consent = មុនឆ្លើយសំណួរ សូមអ្នកយល់ព្រមសិន ដើម្បីឱ្យយើងអាចរក្សាទុកចម្លើយរបស់អ្នក។

## The result. Names of skills follow, one a line.
survey-result = អរគុណ! ចម្លើយរបស់អ្នកបង្ហាញដូចនេះ។
survey-result-strong = ជំនាញដែលអ្នកចេះល្អហើយ៖
survey-result-next = ជំនាញដែលគួររៀនបន្ត៖
survey-result-picture = ជំនាញរបស់អ្នក និងអ្វីដែលការងាររបស់អ្នកត្រូវការ
survey-result-unmade = ពេលនេះបង្កើតរូបភាពមិនបានទេ។
survey-result-all-strong = អ្នកមានជំនាញគ្រប់គ្រាន់សម្រាប់ការងាររបស់អ្នកហើយ។ ក្នុងមេរៀន នៅតែមានអ្វីថ្មីៗសម្រាប់អ្នក។
## A skill and why it comes next.
survey-result-line = { $competence }៖ { $reason }
survey-result-reason-said = អ្នកឆ្លើយថា «{ $said }»
survey-result-reason-said-missed = អ្នកឆ្លើយថា «{ $said }» ហើយចម្លើយនៅសំណួរសាកល្បងខ្លីមិនទាន់ត្រូវ
survey-result-reason-missed = ចម្លើយនៅសំណួរសាកល្បងខ្លីមិនទាន់ត្រូវ
survey-thanks = អរគុណ! យើងបានទទួលចម្លើយរបស់អ្នកហើយ។
