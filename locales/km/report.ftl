### What is handed out: pictures, the page, the workbook. For offices and for everybody; plain words, no full stop in headings.

## On pictures, which stand on phones: at most 34 letters.
report-chart-gap = ការងារត្រូវការអ្វី គេធ្វើបានប៉ុនណា
report-chart-own = ជំនាញរបស់អ្នក
report-chart-calibration = អ្នកដែលវាយតម្លៃខ្លួនខ្ពស់ពេក
report-needed = ការងារត្រូវការ
report-current = វាយតម្លៃខ្លួនឯង
report-tested = សំណួរសាកល្បងខ្លី
report-interval = បន្ទាត់ស្ដើង៖ ប្រាកដប៉ុនណា
report-over = ភាគរយនៃអ្នកឆ្លើយ
report-chosen = អ្នកឆ្លើយបានស្ម័គ្រចិត្តឆ្លើយដោយខ្លួនឯង។

## The head of the page. $name: the programme. $release: 2026-Q4. $date: a day. $k: a number of people.
report-title = ជំនាញឌីជីថលរបស់អ្នកច្នៃប្រឌិត
report-edition = { $name }, { $release }, { $date }
report-kind-public = សម្រាប់មនុស្សទូទៅ។ តួលេខនីមួយៗបានមកពីមនុស្សយ៉ាងតិច { $k } នាក់។
report-kind-partner = សម្រាប់តែដៃគូ សូមកុំចែករំលែកបន្ត។ តួលេខនីមួយៗបានមកពីមនុស្សយ៉ាងតិច { $k } នាក់។
report-about = នេះជាអ្វី
report-about-text = អ្នកច្នៃប្រឌិតបានប្រាប់ថា ការងាររបស់ពួកគេត្រូវការជំនាញឌីជីថលអ្វីខ្លះ ហើយឥឡូវពួកគេធ្វើបានប៉ុនណា និងបានឆ្លើយសំណួរសាកល្បងខ្លីៗ។ នៅទីនេះ អ្នកឃើញថានៅខ្វះអ្វី សម្រាប់អ្នកណា ហើយតួលេខនោះប្រាកដប៉ុនណា។
report-self-selected = អ្នកឆ្លើយបានស្ម័គ្រចិត្តឆ្លើយដោយខ្លួនឯង។ តួលេខទាំងនេះបង្ហាញតែអំពីអ្នកដែលបានឆ្លើយ មិនមែនអំពីអ្នកច្នៃប្រឌិតទាំងអស់ទេ។

## Who answered. Names of columns and rows are short.
report-who = អ្នកណាបានឆ្លើយ
report-wave = លើកទី { $wave }
report-invited = បានចូលមក
report-started = បានចាប់ផ្ដើម
report-broke-off = ឈប់ពាក់កណ្ដាលទី
report-completed = បានផ្ញើ
report-people = ចំនួនមនុស្ស

## The gaps. $low and $high: two numbers.
report-gaps = គម្លាត
report-gaps-text = គម្លាតគឺកម្រិតដែលការងារត្រូវការ ដកកម្រិតដែលអ្នកឆ្លើយថាធ្វើបាន។ គម្លាតកាន់តែធំ មានអ្វីត្រូវរៀនកាន់តែច្រើន។
report-skill = ជំនាញ
report-gap = គម្លាត
report-between = { $low } ដល់ { $high }
report-quadrant = អាទិភាព
report-quadrant-concentrate = គួររៀនមុន
report-quadrant-keep-up = ល្អហើយ សូមរក្សា
report-quadrant-low-priority = ចាំពេលក្រោយបាន
report-quadrant-overkill = លើសតម្រូវការ
report-uncertain = មិនទាន់ប្រាកដ

## Groups of people, and numbers that are not shown. $k: a number of people.
report-groups = តាមក្រុម
report-groups-text = គម្លាតនៃជំនាញនីមួយៗ ក្នុងក្រុមនីមួយៗ។
report-everybody = ទាំងអស់គ្នា
report-not-stated = មិនបានប្រាប់
report-hidden = លាក់ តិចជាង { $k } នាក់
report-hidden-other = លាក់ដើម្បីការពារអ្នកដទៃ
report-by-country = តាមប្រទេស
report-by-domain = តាមប្រភេទការងារ
report-by-sex = តាមភេទ
report-by-age-band = តាមអាយុ
report-by-locality = តាមទីកន្លែង
report-by-disability = តាមពិការភាព
report-by-org-size = តាមទំហំអង្គភាព
report-by-role-level = តាមតួនាទី
report-by-status = តាមរបៀបធ្វើការ

## Own rating against tasks.
report-calibration = ការវាយតម្លៃខ្លួនឯង និងសំណួរសាកល្បង
report-calibration-text = លើសលេខ 0 មានន័យថា អ្នកឆ្លើយវាយតម្លៃខ្លួនខ្ពស់ជាងលទ្ធផលសំណួរសាកល្បង។ ក្រោម 0 មានន័យថាទាបជាង។ ទាំងពីរគិតពី 0 ដល់ 1។
report-area = ផ្នែក
report-bias = ភាពខុសគ្នា
report-over-raters = វាយតម្លៃខ្លួនខ្ពស់ពេក

## Change. Never "effect".
report-change = ការផ្លាស់ប្ដូរ
report-change-text = យើងសួរមនុស្សដដែលម្ដងទៀត។ យើងហៅថាការផ្លាស់ប្ដូរ មិនហៅថាផលដែលបានពីមេរៀនទេ ព្រោះរឿងផ្សេងទៀតក៏អាចផ្លាស់ប្ដូរដែរ។
report-p = តម្លៃ p
report-attrition = មិនបានត្រឡប់មក

## Lessons.
report-lessons = មេរៀន
report-sent = បានទទួលមេរៀន
report-opened = បានបើកមេរៀន
report-finished = បានរៀនចប់
report-right-first = សំណួរដែលត្រូវតាំងពីលើកដំបូង
report-days = ចំនួនថ្ងៃពីពេលផ្ញើដល់រៀនចប់
report-reviews-due = សំណួរត្រូវរំលឹក
report-reviews-kept = ក្នុងនោះបានឆ្លើយ

## How it was computed. $k: a number of people.
report-how = របៀបគណនា
report-how-interval = ចន្លោះនៅក្បែរតួលេខ៖ ក្នុងចំណោមចន្លោះបែបនេះ 100 មានប្រហែល 95 ដែលគ្របលើតម្លៃដែលមនុស្សបែបនេះនឹងឆ្លើយ។ ប៉ុន្តែវាមិនអាចកែភាពលម្អៀង ដែលកើតពីការស្ម័គ្រចិត្តឆ្លើយបានទេ។
report-how-indices = MWDS (Borich)៖ គម្លាតគុណនឹងអ្វីដែលត្រូវការ។ RDS ពី -100 ដល់ 100៖ នៅទីនេះ លេខអវិជ្ជមានមានន័យថាមានតម្រូវការ។ PNI៖ គម្លាតចែកនឹងអ្វីដែលធ្វើបាន។
report-how-places = អាទិភាព៖ ប្រៀបធៀបជំនាញនីមួយៗនឹងមធ្យមនៃជំនាញទាំងអស់ ទាំងអ្វីដែលត្រូវការ និងអ្វីដែលធ្វើបាន។ «មិនទាន់ប្រាកដ» មានន័យថា បើសួរមនុស្សផ្សេង វាអាចនៅកន្លែងផ្សេង។
report-how-hidden = តួលេខមួយត្រូវលាក់ ពេលមានមនុស្សតិចជាង { $k } នាក់ ឬពេលគ្រប់គ្នាឆ្លើយដូចគ្នា ហើយក៏លាក់ដែរ ពេលគេអាចគណនារកតួលេខដែលលាក់តាមរយៈវា។
report-how-files = តួលេខទាំងអស់មានក្នុងឯកសារ CSV និងឯកសារ Excel។ datapackage.json ពន្យល់ជួរឈរនីមួយៗ។

## In place of a table that has nothing to show.
report-empty-balance = មិនទាន់មានអ្នកណាផ្ញើការស្ទង់មតិទេ ឬមានតិចពេក បង្ហាញមិនបាន។
report-empty-gap = អ្នកដែលបានប្រាប់ទាំងអ្វីដែលការងារត្រូវការ ទាំងអ្វីដែលធ្វើបាន នៅតិចពេក។
report-empty-groups = គ្មានក្រុមណាធំល្មមនឹងបង្ហាញបានទេ។
report-empty-calibration = អ្នកដែលបានវាយតម្លៃខ្លួនឯងផង និងឆ្លើយសំណួរសាកល្បងផង នៅតិចពេក។
report-empty-change = អ្នកដែលបានឆ្លើយជាលើកទីពីរ នៅតិចពេក។
report-empty-lessons = អ្នកដែលបានទទួលមេរៀន នៅតិចពេក។
report-empty-taken = គ្មានសំណួរជ្រើសរើសណាដែលមានអ្នកឆ្លើយគ្រប់គ្រាន់ទេ។

## The last page. $count: a number of numbers. $half: half a range. $groups: a list.
report-brief = សេចក្ដីសង្ខេបគោលនយោបាយ
report-brief-gaps = គម្លាតធំជាងគេទាំងបី
report-brief-gap = { $skill }៖ { $gap } ({ $low } ដល់ { $high }, មនុស្ស { $n } នាក់)
report-brief-for = ធំជាងគេសម្រាប់៖ { $groups }
report-brief-asked = អ្វីដែលអ្នកឆ្លើយបានជ្រើសរើស
report-brief-choice = { $choice }៖ { $share } នៃមនុស្ស { $n } នាក់
report-brief-hidden = អ្វីដែលត្រូវលាក់ និងហេតុអ្វី
report-brief-hidden-a = ចំនួនតួលេខដែលលាក់ ព្រោះមានមនុស្សតិចពេក ឬឆ្លើយដូចគ្នាទាំងអស់៖ { $count }
report-brief-hidden-d = ចំនួនតួលេខដែលលាក់ ដើម្បីកុំឱ្យគេគណនារកតួលេខទាំងនោះបាន៖ { $count }
report-brief-sure = តួលេខទាំងនេះប្រាកដប៉ុនណា
report-brief-half = គម្លាតភាគច្រើនអាចលើស ឬខ្វះប្រហែល { $half }។
report-brief-unsure = ជំនាញដែលអាទិភាពមិនទាន់ប្រាកដ៖ { $count } នៃ { $of }

## What people wrote, by theme. $coded, $uncoded: numbers of answers. $kappa: a number up to 1.
report-themes = អ្វីដែលអ្នកឆ្លើយបានសរសេរ
report-themes-text = អ្នកសម្របសម្រួលបានអានចម្លើយបើក ហើយដាក់ប្រធានបទមួយឱ្យចម្លើយនីមួយៗ។ ពាក្យរបស់អ្នកឆ្លើយមិនត្រូវបង្ហាញទេ។ ចម្លើយដែលមានអ្នកអានពីរនាក់ អាចមានប្រធានបទពីរ ដូច្នេះបូកភាគរយទាំងអស់ អាចមិនស្មើ 100 %។
report-themes-coded = ចម្លើយដែលបានអាន៖ { $coded }។ មិនទាន់អាន៖ { $uncoded }។
report-themes-agreement = អ្នកអានពីរនាក់យល់ស្របគ្នាប៉ុនណា៖ kappa { $kappa } (1 មានន័យថាយល់ស្របជានិច្ច 0 មានន័យថាស្របដោយចៃដន្យប៉ុណ្ណោះ)។
report-theme = ប្រធានបទ
report-share = ភាគរយនៃចម្លើយ
report-answers = ចម្លើយ
report-none-fits = គ្មានប្រធានបទសម

## Names of sheets in the workbook, at most 31 letters, none of []:*?/\
report-sheet-read-me = សូមអានសិន
report-sheet-charts = ក្រាហ្វ
report-sheet-gap = គម្លាត
report-sheet-calibration = វាយតម្លៃ និងសាកល្បង
report-sheet-change = ការផ្លាស់ប្ដូរ
report-sheet-items = សំណួរ
report-sheet-balance = អ្នកណាបានឆ្លើយ
report-sheet-lessons = មេរៀន
report-sheet-indicators = សូចនាករ SDG
report-sheet-codebook = បញ្ជីលេខកូដ
report-sheet-themes = ប្រធានបទ
