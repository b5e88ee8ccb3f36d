### The office.

## The first page of the office.
office-home = ការិយាល័យ
office-your-role = តួនាទីរបស់អ្នកនៅទីនេះ៖ { $role }។
office-reach = {"   "}តែ៖ { $names }

## Roles. They also stand on buttons.
office-role-owner = ម្ចាស់
office-role-coordinator = អ្នកសម្របសម្រួល
office-role-viewer = អ្នកមើល

## The team. $name is what a colleague is called; $number their place in the list.
office-team = អ្នកធ្វើការនៅទីនេះ
office-team-row = { $number }. { $name } · { $role }
office-team-row-own = { $number }. អ្នក · { $role }
office-team-link = តំណនេះឱ្យមនុស្សម្នាក់ចូលការិយាល័យបានតែម្ដងគត់ ក្នុងរយៈពេល { $minutes } នាទី។ សូមផ្ញើវាទៅគាត់ម្នាក់គត់។
office-team-link-itself = { $link }
office-team-taken = រួចហើយ។ គាត់មើលមិនឃើញការិយាល័យទៀតទេ។
office-team-last-owner = ត្រូវមានម្ចាស់យ៉ាងតិចម្នាក់។ សូមអញ្ជើញម្ចាស់ម្នាក់ទៀតសិន។
office-team-no-link = តំណនេះលែងដំណើរការហើយ។ សូមសុំតំណថ្មី។
office-team-joined = { $name } បានបើកតំណរបស់អ្នក ហើយឥឡូវធ្វើការក្នុងការិយាល័យ។
office-team-lost = អ្នកលែងធ្វើការក្នុងការិយាល័យហើយ។ មេរៀនរបស់អ្នកនៅដដែល។
office-team-ask-role = តើមិត្តរួមការងាររបស់អ្នកត្រូវធ្វើអ្វី?
office-team-owner-can = ម្ចាស់៖ ធ្វើបានទាំងអស់ និងជ្រើសអ្នកធ្វើការ
office-team-coordinator-can = អ្នកសម្របសម្រួល៖ ដំណឹង ការស្ទង់មតិ មេរៀន សារ
office-team-viewer-can = អ្នកមើល៖ មើលតួលេខ
office-team-ask-reach = សម្រាប់អ្នកណា? ប្រទេសមួយ ប្រភេទការងារមួយ ឬទាំងអស់គ្នា។
office-team-ask-name = តើអ្នកហៅមិត្តរួមការងារនេះដូចម្ដេច? សូមសរសេរឈ្មោះដែលអ្នកនឹងនៅស្គាល់ថ្ងៃក្រោយ។
office-team-audit = នេះជាអ្វីដែលបានធ្វើនៅទីនេះ ធ្វើនៅពេលណា និងដោយអ្នកណា តែមិនបង្ហាញខ្លឹមសារទេ។ ឈ្មោះគឺជាឈ្មោះដែលមិត្តរួមការងារបានដាក់ឱ្យ។
office-team-sure = តើអ្នកចង់ដកសិទ្ធិរបស់គាត់វិញមែនទេ?

## Buttons of the office: at most 24 letters.
office-button-team = អ្នកធ្វើការនៅទីនេះ
office-button-home = ការិយាល័យ
office-button-invite = អញ្ជើញមិត្តរួមការងារ
office-button-audit = អ្វីដែលបានធ្វើ
office-button-take = ដកសិទ្ធិលេខ
office-button-take-sure = បាទ/ចាស ដកសិទ្ធិ
office-button-everywhere = ទាំងអស់គ្នា

## What a colleague may not do, and what could not be made.
office-refused-publish = មានតែអ្នកសម្របសម្រួល និងម្ចាស់ដែលមើលឃើញមនុស្សទាំងអស់ទេ ដែលអាចដាក់ឱ្យប្រើការស្ទង់មតិ និងមេរៀនបាន។ សូមផ្ញើឯកសារនេះទៅម្នាក់ក្នុងចំណោមពួកគេ។
office-refused-owner = មានតែម្ចាស់ដែលមើលឃើញមនុស្សទាំងអស់ទេ ដែលអាចធ្វើការនេះបាន។ សូមស្នើទៅម្នាក់ក្នុងចំណោមពួកគេ។
office-refused-coordinator = តួនាទីរបស់អ្នកនៅទីនេះគឺអ្នកមើល។ ការនេះសម្រាប់អ្នកសម្របសម្រួល និងម្ចាស់។ សូមស្នើទៅម្នាក់ក្នុងចំណោមពួកគេ។
office-handed-missing = មិនអាចបង្កើតឯកសារដែលត្រូវនៅទីនេះបានទេ។ សូមស្នើម្ដងទៀត។ បើនៅតែមិនបាន សូមប្រាប់អ្នកដែលគ្រប់គ្រង Bot នេះ។

## Announcements: the list. $number is an announcement's number, $standing one of the words below, $delivered and $total are people.
office-announce = ដំណឹង
office-announce-row = លេខ { $number } · { $standing } · { $delivered } នៃ { $total } នាក់
office-announce-title = ដំណឹងលេខ { $number }៖ { $standing }
office-announce-freezing = កំពុងរៀបចំ
office-announce-asked = រង់ចាំម្នាក់ទៀតយល់ព្រម
office-announce-planned = បានកំណត់ពេលហើយ
office-announce-running = កំពុងផ្ញើ
office-announce-paused = ផ្អាកសិន
office-announce-cancelled = បានបោះបង់
office-announce-expired = ហួសពេលហើយ
office-announce-done = រួចរាល់
office-announce-not-there = ដំណឹងនេះលែងមានហើយ។

## Announcements: writing one. $language and $names are languages, $over and $longest letters.
office-announce-new = ដំណឹងថ្មី
office-announce-write = ឥឡូវសូមផ្ញើសារមកខ្ញុំ ឱ្យដូចដែលអ្នកចង់ឱ្យគេឃើញ៖ ជាអក្សរ ឬជារូបថត វីដេអូ ឯកសារ ឬសារជាសំឡេង ដែលមានអក្សរនៅខាងក្រោម។ សារនេះសម្រាប់អ្នកដែលអានភាសា { $language }។
office-announce-empty = ក្នុងសារនេះមិនមានអក្សរទេ។ សូមសរសេរអ្វីមួយ ឬផ្ញើរូបថត វីដេអូ ឯកសារ ឬសារជាសំឡេង។
office-announce-too-long = សារនេះវែងពេក លើស { $over } តួអក្សរ។ ដាក់បានច្រើនបំផុត { $longest } តួអក្សរ។ សូមធ្វើឱ្យខ្លី រួចផ្ញើម្ដងទៀត។
office-announce-too-marked = ក្នុងសារនេះមានអក្សរដិត និងការតុបតែងផ្សេងៗច្រើនពេក៖ ដាក់បានច្រើនបំផុត { $most } កន្លែង។ សូមផ្ញើម្ដងទៀត។
office-announce-there = សរសេររួចជាភាសា៖ { $names }
office-announce-missing = មិនទាន់សរសេរជាភាសា៖ { $names }
office-announce-add = សូមចុចលើភាសាដែលអ្នកចង់សរសេរ ឬចង់កែ។
office-announce-fallback = តើអ្នកដែលអានភាសា { $names } នឹងទទួលបានអ្វី?
office-announce-in = ជាភាសា { $language }៖
office-announce-instead = { $names }៖ អ្នកទាំងនេះនឹងទទួលបានជាភាសា { $language }។
office-announce-without = { $names }៖ អ្នកទាំងនេះនឹងមិនទទួលបានអ្វីទេ។

## Announcements: for whom. $names are countries, languages and the like; commas mean "or".
office-people = សម្រាប់អ្នកណា?
office-people-leave-out = មិនផ្ញើទៅអ្នកណា?
office-people-everybody = ទាំងអស់គ្នា
office-people-only = {"   "}តែ៖ { $names }
office-people-not = {"   "}លើកលែង៖ { $names }
office-people-count = { $count ->
    [0] មិនមានអ្នកណាទទួលបានដំណឹងនេះទេ។
   *[other] មនុស្ស { $count } នាក់នឹងទទួលបាន។
}
office-people-silent = ស្ងាត់ { $days } ថ្ងៃ
office-people-survey-before = មិនទាន់ចាប់ផ្ដើមស្ទង់មតិ
office-people-survey-begun = កំពុងឆ្លើយការស្ទង់មតិ
office-people-survey-done = បានផ្ញើការស្ទង់មតិ
office-people-lessons-before = មិនទាន់រៀនមេរៀនណា
office-people-lessons-begun = បានរៀនមេរៀនខ្លះ
office-people-few = តិចជាង 5 នាក់ ប្រហែលជាគ្មានអ្នកណាសោះ។ ដំណឹងសម្រាប់មនុស្សដែលជ្រើសបែបនេះ ត្រូវមានអ្នកទទួលយ៉ាងតិច 5 នាក់។

## Announcements: when. $time is a date and an hour.
office-moment = ពេលណា?
office-moment-now = ឥឡូវនេះ
office-moment-at = { $time } ព្រមគ្នាទាំងអស់
office-moment-local = { $time } តាមម៉ោងនៅកន្លែងម្នាក់ៗ
office-moment-days = អ្នកដែលមិនទាន់ទទួលបានក្នុងរយៈពេល { $days } ថ្ងៃ នឹងមិនទទួលបានទៀតទេ។
office-moment-not-at-night = មិនផ្ញើពេលយប់ទេ៖ អ្នកកំពុងគេងនឹងទទួលបាននៅពេលព្រឹក។
office-moment-at-night = ផ្ញើពេលយប់ដែរ។
office-moment-day = នៅថ្ងៃណា?
office-moment-hour = នៅម៉ោងប៉ុន្មាន?
office-moment-ask-night = ទូរស័ព្ទរបស់អ្នកទទួលនឹងរោទ៍ នៅចន្លោះម៉ោង { $from }:00 ដល់ { $until }:00 ដែរ។ តើបន្ទាន់ដល់ថ្នាក់នោះមែនទេ?

## Announcements: the last look, and what became of it. $name is a colleague.
office-announce-ready = អ្នកទទួលនឹងឃើញដូចនេះ។ តើអ្នកចង់ផ្ញើទេ?
office-announce-tested = { $count ->
    [0] មិនមានមិត្តរួមការងារណាអាចមើលបានទេ។
   *[other] ឥឡូវមិត្តរួមការងារ { $count } នាក់មើលឃើញហើយ។
}
office-announce-shows = { $name } ឱ្យអ្នកមើលដំណឹងមួយ មុនពេលផ្ញើចេញ៖
office-announce-asks = { $name } សុំឱ្យអ្នកយល់ព្រម។ ដំណឹងនេះនឹងទៅដល់មនុស្ស { $count } នាក់៖
office-announce-unsendable = Telegram មិនទទួលយកសារជាភាសា { $names } ទេ ដូច្នេះគ្មានអ្នកណានឹងទទួលបានឡើយ។ សូមកែសារនោះ រួចមើលម្ដងទៀត។
office-announce-second = ដំណឹងនេះរង់ចាំម្នាក់ទៀតយល់ព្រម។ បើគ្មានអ្នកយល់ព្រមទេ វានឹងចាប់ផ្ដើមផ្ញើនៅ { $time }។
office-announce-begins = ចាប់ផ្ដើមផ្ញើនៅ { $time }។ មុនពេលនោះ អ្នកនៅអាចដកវិញបាន។
office-announce-over = ដំណឹងលេខ { $number } ចប់ហើយ។ តួលេខនៅខាងលើ។
office-announce-orphaned = ដំណឹងលេខ { $number } បានឈប់៖ អ្នកផ្ញើលែងមានសិទ្ធិផ្ញើដំណឹងហើយ។ អ្នកផ្សេងអាចឱ្យវាបន្តបាន។

## Announcements: the numbers; each $count is people. $reason is what Telegram says.
office-tally-total = សម្រាប់៖ { $count }
office-tally-delivered = បានទទួល៖ { $count }
office-tally-waiting = នៅរង់ចាំ៖ { $count }
office-tally-blocked = បានរារាំង Bot៖ { $count }
office-tally-gone = បានចាកចេញ៖ { $count }
office-tally-unsure = មិនច្បាស់ថាដល់ឬអត់៖ { $count }
office-tally-expired = ហួសពេលសម្រាប់៖ { $count }
office-tally-cancelled = បានបោះបង់សម្រាប់៖ { $count }
office-tally-failed = ត្រូវបដិសេធ៖ { $count }
office-tally-reason = {"   "}{ $count } × { $reason }

## Buttons of announcements: at most 24 letters.
office-button-announce = ដំណឹង
office-button-new = ដំណឹងថ្មី
office-button-go-on = សរសេរបន្ត
office-button-drop = បោះចោល
office-button-look-at = មើលលេខ
office-button-remove = ដកភាសានេះចេញ
office-button-back = ថយក្រោយ
office-button-next = បន្ទាប់
office-button-done = រួចរាល់
office-button-nothing = មិនផ្ញើអ្វីទេ
office-button-words = សារ
office-button-people = អ្នកទទួល
office-button-moment = ពេលវេលា
office-button-countries = ប្រទេស
office-button-domains = ប្រភេទការងារ
office-button-languages = ភាសា
office-button-survey = ការស្ទង់មតិ
office-button-taken = មេរៀន
office-button-topics = ប្រធានបទរៀនចប់
office-button-silence = អ្នកដែលស្ងាត់
office-button-colleagues = មិត្តរួមការងារ
office-button-silent = ស្ងាត់ (ថ្ងៃ)៖
office-button-leave-out = លើកលែងអ្នកខ្លះ
office-button-only = ជ្រើសអ្នកទទួល
office-button-now = ឥឡូវនេះ
office-button-at = ព្រមគ្នាទាំងអស់
office-button-local = តាមម៉ោងម្នាក់ៗ
office-button-days = រយៈពេល (ថ្ងៃ)៖
office-button-night = ពេលយប់ដែរ
office-button-night-sure = បាទ/ចាស ពេលយប់ដែរ
office-button-today = ថ្ងៃនេះ
office-button-tomorrow = ថ្ងៃស្អែក
office-button-test = ឱ្យមិត្តរួមការងារមើល
office-button-send = ផ្ញើទៅ (នាក់)៖
office-button-approve = បាទ/ចាស ផ្ញើ
office-button-undo = ដកវិញ
office-button-pause = ផ្អាកសិន
office-button-resume = បន្តផ្ញើ
office-button-cancel = បោះបង់
office-button-unsure = ផ្ញើឡើងវិញបើមិនច្បាស់
office-button-refresh = មើលម្ដងទៀត

## Announcements: why a second yes is asked. $limit is a number of people.
office-announce-second-many = ដំណឹងនេះទៅដល់មនុស្សលើសពី { $limit } នាក់។
office-announce-second-day = បើរាប់រួមនឹងដំណឹងផ្សេងដែលមិត្តរួមការងារដដែលបានផ្ញើក្នុងរយៈពេល 24 ម៉ោង សរុបទៅដល់មនុស្សលើសពី { $limit } នាក់។
## The numbers. $name, $count, $share, $wanted: a line of a list. $day: a day. $least, $k: a number of people.
office-board = ស្ថានភាពឥឡូវ
office-board-row = { $name }៖ { $count }
office-board-few = តិចជាង 5
office-board-hidden = លាក់
office-board-too-few = នៅទីនេះមានមនុស្សតិចពេក មិនអាចបង្ហាញតួលេខបានទេ ព្រោះតួលេខអាចឱ្យគេដឹងអំពីមនុស្សម្នាក់ៗ។
office-board-stuck-7 = ឈប់ពាក់កណ្ដាលទី ស្ងាត់ 7 ថ្ងៃ
office-board-stuck-14 = ឈប់ពាក់កណ្ដាលទី ស្ងាត់ 14 ថ្ងៃ
office-board-waiting-7 = មានមេរៀនរង់ចាំ ស្ងាត់ 7 ថ្ងៃ
office-board-waiting-14 = មានមេរៀនរង់ចាំ ស្ងាត់ 14 ថ្ងៃ
office-board-links = ចូលមកតាមតំណណា
office-board-no-link = គ្មានតំណ
office-board-links-few = តំណដែលមានមនុស្សតិចជាងនេះ៖ { $count }
office-board-groups = ចំនួនអ្នកដែលបានផ្ញើការស្ទង់មតិ។
office-board-groups-lessons = ចំនួនអ្នកដែលបានរៀនចប់មេរៀនមួយ។
office-board-group = { $name }៖ { $count } · { $share } %
office-board-group-share = { $name }៖ { $count } · { $share } % (គោលដៅ៖ { $wanted } %)
office-board-group-people = { $name }៖ { $count } (គោលដៅ៖ { $wanted })
office-board-stops = ក្រោយសំណួរទាំងនេះ មានអ្នកឈប់ ហើយស្ងាត់មួយសប្ដាហ៍។
office-board-stop = { $number }. { $label }៖ { $count }
office-board-stops-few = សំណួរដែលមិនបង្ហាញ ដើម្បីការពារអ្នកឆ្លើយ៖ { $count }
office-numbers-release = គណនានៅថ្ងៃទី { $day } (ការចេញផ្សាយ { $name })។ តួលេខនីមួយៗបានមកពីមនុស្សយ៉ាងតិច { $least } នាក់។
office-numbers-counting = កំពុងគណនា។ អាចចំណាយពេលពីរបីនាទី ហើយលទ្ធផលនឹងមកដោយខ្លួនឯង។
office-numbers-unmade = មិនទាន់បានគណនានៅឡើយទេ។ សូមឱ្យមិត្តរួមការងារដែលមើលឃើញមនុស្សទាំងអស់ បើកទំព័រនេះម្ដងសិន។
office-numbers-failed = គណនាមិនបានទេ។ សូមប្រាប់អ្នកដែលគ្រប់គ្រង Bot នេះ។
office-gaps-whom = { $name }
office-gaps-row = { $number }. { $name }៖ { $gap } (ត្រូវការ { $needed } ឥឡូវ { $now })
office-gaps-few = ជំនាញដែលមិនបង្ហាញ ដើម្បីការពារអ្នកឆ្លើយ៖ { $count }
office-export = ឯកសារសម្រាប់ចែក
office-export-public = សម្រាប់មនុស្សទូទៅ៖ តួលេខនីមួយៗបានមកពីមនុស្សយ៉ាងតិច 10 នាក់ ហើយត្រូវបានបង្គត់។
office-export-partner = សម្រាប់ដៃគូ៖ យ៉ាងតិច 5 នាក់ ហើយមិនបង្គត់។
office-export-narrow = ឯកសារទាំងនេះមានទិន្នន័យរបស់មនុស្សទាំងអស់។ អ្នកមើលឃើញតែមួយផ្នែក ដូច្នេះសូមសួរមិត្តរួមការងារដែលមើលឃើញមនុស្សទាំងអស់។
office-export-release = ការចេញផ្សាយ { $name }
office-export-files = បានបង្កើតនៅថ្ងៃទី { $day }។ តើអ្នកចង់បានឯកសារណា?
office-export-file = នេះជាឯកសារ។

## Buttons of the numbers: at most 24 letters.
office-button-board = ស្ថានភាពឥឡូវ
office-button-gaps = គម្លាត
office-button-export = ឯកសារសម្រាប់ចែក
office-button-stops = គេឈប់ត្រង់ណា
office-button-count = គណនាម្ដងទៀត
office-button-public = សម្រាប់មនុស្សទូទៅ
office-button-partner = សម្រាប់ដៃគូ
office-button-workbook = ឯកសារ Excel
office-button-package = តារាងទាំងអស់ (zip)
office-button-page = ទំព័រសម្រាប់អាន
## Invitations: links for a place or a partner, and posters. $name is what a colleague wrote; $place its number in the list; $count people; $least the smallest number that is shown.
## Of a poster each line of the text is a line on paper: break it where it reads well, at most 24 letters a line.
office-poster-line =
    ឱ្យមនុស្សកាន់តែច្រើនស្គាល់ស្នាដៃអ្នក
    មេរៀនខ្លីៗ តាមទូរស័ព្ទរបស់អ្នក
    មួយថ្ងៃពីរបីនាទី មិនគិតថ្លៃ
office-poster-how = សូមស្កេនដោយកាមេរ៉ាទូរស័ព្ទ
office-posters = ការអញ្ជើញ
office-posters-none = តំណដាច់ដោយឡែកប្រាប់អ្នកថា មានមនុស្សប៉ុន្មាននាក់មកតាមវា។ សូមបង្កើតតំណមួយសម្រាប់កន្លែង ឬដៃគូនីមួយៗ។
office-posters-row = { $place }. { $name } · { $count } នាក់ចូលរួម
office-posters-row-few = { $place }. { $name } · តិចជាង { $least } នាក់ចូលរួម
office-posters-ask-name = សម្រាប់កន្លែង ឬដៃគូណា? សូមសរសេរឈ្មោះ។ មានតែក្រុមការងារទេដែលឃើញ។
office-posters-one = { $name }
office-posters-joined = { $count } នាក់ចូលរួមតាមតំណនេះ។
office-posters-joined-few = មកដល់ពេលនេះ តិចជាង { $least } នាក់ចូលរួមតាមតំណនេះ។
office-posters-link = { $link }
office-posters-ask-language = ចង់បានផ្ទាំងរូបភាព សូមជ្រើសភាសា។
office-posters-picture = ផ្ទាំងរូបភាពដែលមានកូដសម្រាប់ស្កេន
office-posters-print = ឯកសារទីមួយសម្រាប់បោះពុម្ព ទំហំណាក៏បាន។ រូបភាពសម្រាប់ផ្ញើក្នុងសារ។
office-posters-gone = មិនមានតំណនោះទេ។
office-button-posters = ការអញ្ជើញ
office-button-posters-new = តំណថ្មី
office-button-posters-open = បើក
office-button-posters-back = តំណទាំងអស់
office-button-posters-more = បន្តទៀត

## The inbox: what people write to the team under a name by chance ($name). $count messages; $time on the reader's clock; $words what somebody wrote.
office-inbox = សារជូនក្រុមការងារ
office-inbox-none = មិនទាន់មានអ្នកណាសរសេរទេ។
office-inbox-row = { $number }. { $name } · { $time }
office-inbox-row-new = { $number }. { $name } · { $time } · ថ្មី { $count }
office-inbox-row-done = { $number }. { $name } · { $time } · រួចហើយ
office-inbox-thread = { $name }
office-inbox-by-them = { $time } · គាត់៖ { $words }
office-inbox-by-team = { $time } · ក្រុមការងារ៖ { $words }
office-inbox-news = សារថ្មីជូនក្រុមការងារ៖ { $count }
office-inbox-ask-words = សូមសរសេរចម្លើយ ឬផ្ញើសារជាសំឡេង ឬរូបភាព។ គាត់នឹងឃើញថាសារនេះមកពីក្រុមការងារ តែមិនឃើញឈ្មោះអ្នកទេ។
office-inbox-too-long = វែងពេកសម្រាប់សារមួយ៖ ដាក់បានច្រើនបំផុត { $most } តួអក្សរ។
office-inbox-ready = គាត់នឹងឃើញដូចនេះ។ តើអ្នកចង់ផ្ញើទេ?
office-inbox-sent = កំពុងផ្ញើចម្លើយរបស់អ្នកទៅ { $name }។
office-inbox-meanwhile = មិត្តរួមការងារម្នាក់បានឆ្លើយមុន។ ចម្លើយរបស់អ្នកមិនបានផ្ញើទេ។ នេះជាការសន្ទនា៖
office-inbox-unreachable = មិនអាចទាក់ទង { $name } បានទៀតទេ។ មិនបានផ្ញើអ្វីឡើយ។
office-inbox-done = រួចហើយ។ បើ { $name } សរសេរម្ដងទៀត អ្នកនឹងដឹង។
office-inbox-gone = ការសន្ទនានេះលែងមានហើយ។
office-inbox-from-team = ពីក្រុមការងារ៖
office-inbox-full = ក្រុមការងារនៅមានសាររបស់អ្នកជាច្រើនដែលមិនទាន់អាន។ សូមរង់ចាំចម្លើយសិន។
office-button-inbox = សារ
office-button-inbox-open = បើកសារ
office-button-inbox-view = បើក
office-button-inbox-more = បន្តទៀត
office-button-inbox-reply = ឆ្លើយ
office-button-inbox-done = រួចហើយ
office-button-inbox-all = សារទាំងអស់
office-button-inbox-back = ត្រឡប់ទៅសារ
office-button-inbox-send = ផ្ញើ
office-button-inbox-again = សរសេរឡើងវិញ
office-button-inbox-answer = ឆ្លើយទៅក្រុមការងារ
office-button-inbox-pass = ផ្ញើទៅក្រុមការងារ

## Coding: an open answer gets one of the themes of its question. $left answers wait; $count were coded by two people, who agree by $kappa (0 is chance, 1 is always).
office-coding = ចម្លើយបើក
office-coding-none = ឥឡូវគ្មានការស្ទង់មតិណាមានសំណួរបើកទេ។
office-coding-row = { $number }. { $question } · ត្រូវអាន { $left }
office-coding-agreement = {"   "}មនុស្សពីរនាក់យល់ស្រប៖ kappa { $kappa } (ក្នុង { $count })
office-coding-agreement-few = {"   "}អានដោយពីរនាក់៖ { $count } តិចពេក មិនទាន់អាចនិយាយថាយល់ស្របប៉ុនណា
office-coding-answer = ចម្លើយមួយ ក្នុងចំណោម { $left } ដែលរង់ចាំ
office-coding-words = { $words }
office-coding-which = តើចម្លើយនេះនិយាយអំពីអ្វី?
office-coding-ask-name = តើចម្លើយនេះនិយាយអំពីអ្វី? សូមសរសេរជាពាក្យមួយ ឬពីរ។ វានឹងក្លាយជាប៊ូតុងសម្រាប់ចម្លើយបន្ទាប់។
office-coding-coded = បានរក្សាទុក៖ { $name }
office-coding-coded-none = បានរក្សាទុក៖ គ្មានប្រធានបទសមទេ
office-coding-all-coded = បានអានចម្លើយទាំងអស់ហើយ។ អរគុណ។
office-coding-full = មានប្រធានបទ 12 ហើយ។ សូមជ្រើសមួយក្នុងចំណោមនោះ។
office-button-coding = ចម្លើយបើក
office-button-coding-open = អាន
office-button-coding-none = គ្មានប្រធានបទសម
office-button-coding-new = ប្រធានបទថ្មី
office-button-coding-next = ចម្លើយបន្ទាប់
office-button-coding-back = ត្រឡប់ទៅចម្លើយ
office-button-coding-all = សំណួរទាំងអស់
### Surveys and lessons that are made live

## Surveys. $title is what a survey is called, $midway and $sent how many people, $version the checksum of a text.
office-surveys = ការស្ទង់មតិ
office-surveys-row = { $number }. { $title }
office-surveys-counts = {"   "}កំពុងឆ្លើយ៖ { $midway } · បានផ្ញើ៖ { $sent }
office-surveys-first = {"   "}គ្រប់គ្នាឆ្លើយការស្ទង់មតិនេះមុនគេ។
office-surveys-send = ដើម្បីពិនិត្យកំណែផ្សេង សូមផ្ញើឯកសារមកទីនេះនៅពេលណាក៏បាន៖ XLSForm ជា Excel, ODS ឬ CSV ឬជា zip ដែលមានទាំងឯកសារ CSV និងរូបភាពដែលវាប្រើ។
office-survey = { $title }
office-survey-text = { $number }. កំណែ { $edition }, { $day } ({ $version })
office-survey-text-live = { $number }. កំណែ { $edition }, { $day } ({ $version })៖ កំពុងប្រើ
office-survey-language = តើអ្នកចង់សាកល្បងជាភាសាអ្វី?
office-survey-trying = អ្នកកំពុងសាកល្បង «{ $title }» ដូចអ្នកឆ្លើយម្នាក់ដែរ។ ចម្លើយមិនត្រូវរក្សាទុក ឬយកទៅរាប់ទេ។
office-survey-tried = ការសាកល្បងចប់ហើយ។ មិនបានរក្សាទុកអ្វីទេ។
office-survey-sure = ដាក់ឱ្យប្រើ «{ $title }» មែនទេ? អ្នកដែលចាប់ផ្ដើមពីពេលនេះទៅ នឹងឆ្លើយកំណែនេះ។ អ្នកដែលកំពុងឆ្លើយ នៅតែបន្តកំណែចាស់។
office-survey-published = បានដាក់ឱ្យប្រើ «{ $title }» ហើយ។ អ្នកដែលចាប់ផ្ដើមពីពេលនេះទៅ នឹងឆ្លើយកំណែនេះ។
office-survey-gone = កំណែនេះលែងមាននៅទីនេះហើយ។ សូមផ្ញើឯកសារម្ដងទៀត។
office-survey-first-set = ពីពេលនេះទៅ គ្រប់គ្នានឹងឆ្លើយ «{ $title }» មុនគេ។
office-survey-which = តើ { $name } ជាការស្ទង់មតិមួយណា?
office-survey-again = អ្នកដែលបានផ្ញើ «{ $title }» នឹងត្រូវសួរម្ដងទៀត។ ម្នាក់ៗនឹងទទួលសារតែម្ដង នៅពេលថ្ងៃ។ តើគេបានផ្ញើយូរប៉ុនណាហើយ?
office-survey-again-row = { $weeks } សប្ដាហ៍ ឬយូរជាងនេះ៖ { $people }
office-survey-again-set = ចំនួនអ្នកដែលយើងសួរម្ដងទៀត៖ { $people }
office-survey-sure-later = ដាក់ឱ្យប្រើ «{ $title }» មែនទេ? គ្រប់គ្នានៅតែឆ្លើយ «{ $first }» មុនគេ រហូតដល់អ្នកជ្រើសមួយនេះជំនួសវិញ។
office-survey-published-later = បានដាក់ឱ្យប្រើ «{ $title }» ហើយ ប៉ុន្តែមិនទាន់មានអ្នកណាត្រូវឆ្លើយទេ៖ គ្រប់គ្នាឆ្លើយ «{ $first }» មុនគេ។

## What was found in a form that was sent. $name is the file; $sheet, $rows, $column and $text come from it; $names are names of questions.
office-draft = បានពិនិត្យ៖ { $name }
office-draft-facts = សំណួរ៖ { $questions } · នាទី៖ ប្រហែល { $minutes } · ភាសា៖ { $languages }
office-draft-broken = ការស្ទង់មតិនេះមិនទាន់អាចប្រើបានទេ។ សូមកែចំណុចទាំងនេះ រួចផ្ញើឯកសារម្ដងទៀត៖
office-draft-look = ការស្ទង់មតិនេះអាចប្រើបាន។ តែគួរមើលចំណុចទាំងនេះសិន៖
office-draft-cell = • សន្លឹក { $sheet } ជួរដេក { $rows } ជួរឈរ { $column }៖ { $text }
office-draft-rows = • សន្លឹក { $sheet } ជួរដេក { $rows }៖ { $text }
office-draft-sheet = • សន្លឹក { $sheet }៖ { $text }
office-draft-line = • ជួរដេក { $rows }៖ { $text }
office-draft-file = • { $text }
office-draft-more = និង { $more } ចំណុចទៀត នៅក្នុងឯកសារ
office-draft-new = នេះជាការស្ទង់មតិថ្មី។ មុនអ្នកដាក់ឱ្យប្រើ គ្មានអ្នកណាត្រូវឆ្លើយទេ។
office-draft-same = នេះជាកំណែដែលកំពុងប្រើ។
office-draft-change = ខុសពីកំណែដែលកំពុងប្រើ៖
office-draft-added = • ថ្មី៖ { $names }
office-draft-gone = • ដកចេញ៖ { $names }
office-draft-words = • ប្ដូរពាក្យ៖ { $names }
office-draft-choices = • ប្ដូរជម្រើស៖ { $names }
office-draft-rules = • ប្ដូររបៀបសួរ (ប្រភេទ លក្ខខណ្ឌ)៖ { $names }
office-draft-order = • ប្ដូរលំដាប់សំណួរ។
office-draft-nothing = • អ្វីដែលគេត្រូវឆ្លើយ ឬអាន នៅដដែល។
office-draft-midway = អ្នកកំពុងឆ្លើយ៖ { $people }។ ពួកគេបន្តកំណែដែលបានចាប់ផ្ដើម។
office-draft-line-cell = • ជួរដេក { $rows } ជួរឈរ { $column }៖ { $text }
office-draft-files = • ប្ដូរឯកសារ៖ { $names }

## Why a file that was sent cannot be read.
office-file-gone = ឯកសារនេះទាញយកលែងបានហើយ។ សូមផ្ញើម្ដងទៀត។
office-file-away = ពេលនេះទាញយកឯកសារមិនបានទេ។ ប៉ុន្មាននាទីទៀត សូមផ្ញើម្ដងទៀត។
office-file-large = ឯកសារនេះធំពេក។ ដាក់បានធំបំផុត 20 MB។
office-file-unknown = ខ្ញុំអានឯកសារនេះមិនបានទេ។
office-file-slow = អានឯកសារនេះយូរពេក ដូច្នេះបានឈប់អាន។ សូមចែកវាជាផ្នែកតូចៗ រួចផ្ញើម្ដងទៀត។

## Buttons for surveys: at most 24 letters. A number follows “Look at”, “Make live”, “It is” and “Weeks”.
office-button-surveys = ការស្ទង់មតិ
office-button-look = មើល
office-button-live = ប្រើឡើងវិញ
office-button-known = គឺលេខ
office-button-new-survey = ការស្ទង់មតិថ្មី
office-button-try = សាកល្បង
office-button-stop-trying = ឈប់សាកល្បង
office-button-publish = ដាក់ឱ្យប្រើ
office-button-publish-sure = បាទ/ចាស ដាក់ឱ្យប្រើ
office-button-first = សួរមួយនេះមុនគេ
office-button-again = សួរម្ដងទៀត
office-button-weeks = សប្ដាហ៍៖

## Lessons. $language is a language's own name; $have of $of lessons have words in it that are not older than their English. $name is a lesson.
office-lessons = មេរៀន
office-lessons-facts = មេរៀន៖ { $lessons } · ប្រធានបទ៖ { $topics }
office-lessons-language = • { $language }៖ { $have } / { $of }
office-lessons-live = { $number }. មេរៀនថ្ងៃទី { $day } ({ $version })៖ កំពុងប្រើ
office-lessons-earlier = { $number }. មេរៀនថ្ងៃទី { $day } ({ $version })
office-lessons-send = ដើម្បីពិនិត្យមេរៀនផ្សេង សូមផ្ញើ zip នៃថតមេរៀនមកទីនេះនៅពេលណាក៏បាន៖ មេរៀនខ្លះ ប្រធានបទមួយ ឬថត «courses» ទាំងមូល។
office-lessons-point = • { $place }: { $text }
office-lessons-broken = មេរៀនទាំងនេះមិនទាន់អាចប្រើបានទេ។ សូមកែចំណុចទាំងនេះ រួចផ្ញើ zip ម្ដងទៀត៖
office-lessons-look = មេរៀនទាំងនេះអាចប្រើបាន។ គួរមើលចំណុចទាំងនេះសិន៖
office-lessons-change = ខុសពីមេរៀនដែលកំពុងប្រើ៖
office-lessons-changed = • បានប្ដូរ៖ { $names }
office-lessons-same = • គ្មានទេ។ ទាំងនេះជាមេរៀនដែលកំពុងប្រើ។
office-lessons-languages = មេរៀនជាភាសានីមួយៗ ដែលមិនចាស់ជាងភាសាអង់គ្លេស៖
office-lessons-sure = ដាក់ឱ្យប្រើមេរៀនទាំងនេះមែនទេ? អ្នកដែលកំពុងរៀនមេរៀនដែលបានប្ដូរ នឹងចាប់ផ្ដើមវាឡើងវិញ។
office-lessons-published = បានដាក់ឱ្យប្រើមេរៀនទាំងនេះហើយ។
office-lessons-gone = មេរៀនទាំងនេះលែងមាននៅទីនេះ ឬលែងត្រូវគ្នានឹងមេរៀនផ្សេងទៀត។ សូមផ្ញើ zip ម្ដងទៀត។
office-pack-broken = មិនអាចបើក zip នេះបានទេ។ សូមបង្កើតម្ដងទៀត រួចផ្ញើមក។
office-pack-large = zip នេះមានច្រើនពេក៖ យ៉ាងច្រើន 10,000 ឯកសារ និង 100 MB។
office-pack-outside = ក្នុង zip នេះ មានឈ្មោះមួយចង្អុលចេញក្រៅថតរបស់វា។ យើងមិនបានអានអ្វីទេ។
office-pack-empty = គ្មានមេរៀនក្នុង zip នេះទេ៖ ថតមេរៀនត្រូវមាន lesson.toml។
office-pack-nowhere = គ្មានមេរៀន { $name } ទេ។ ដើម្បីបន្ថែមមេរៀនថ្មី សូមផ្ញើថតប្រធានបទរបស់វា។
office-pack-neither = ក្នុង zip នេះគ្មានទាំងការស្ទង់មតិ (Excel, ODS ឬ survey.csv) ទាំងមេរៀន (lesson.toml) ទេ។

## Quiz items that work badly. $people answered when they met it; $right and $share of a hundred.
office-weak = សំណួរដែលមានអ្នកឆ្លើយត្រូវតិច
office-weak-item = { $number }. { $lesson }៖ { $question } ឆ្លើយត្រូវ៖ { $right } ក្នុងចំណោម { $people } នាក់
office-weak-choice = • { $share } · { $choice }
office-weak-right = ✓ { $share } · { $choice }
office-weak-none = ចម្លើយនៅតិចពេក មិនទាន់អាចនិយាយអ្វីបានទេ។
office-weak-hidden = សញ្ញា – មានន័យថា អ្នកជ្រើសមានតិចពេក រហូតអាចឱ្យគេដឹងថាជាអ្នកណា។

## Buttons for lessons: at most 24 letters.
office-button-lessons = មេរៀន
office-button-weak = សំណួរពិបាក

## Files to be translated. $language is a language's own name.
office-sheet-language = សម្រាប់ភាសាអ្វី?
office-sheet = មេរៀនតាមផ្នែកនីមួយៗ ជាមួយពាក្យដែលមានស្រាប់ជាភាសា { $language }។ សូមបំពេញជួរឈរនោះ រួចផ្ញើឯកសារមកវិញទីនេះ។ យើងនឹងពិនិត្យវាសិន មុនអ្នកណាម្នាក់ឃើញ។
office-survey-file = «{ $title }» ដូចដែលកំពុងប្រើ។ សូមកែ ឬបកប្រែ រួចផ្ញើឯកសារមកវិញទីនេះ។ យើងនឹងពិនិត្យវាសិន មុនសួរអ្នកណាម្នាក់។
office-button-sheet = តារាងបកប្រែ
office-button-file = ជាឯកសារ

## What needs a second yes. $whom is the name by chance of a person, $name a colleague, $wish one of the two wishes.
office-request = អ្វីដែលត្រូវការអ្នកទីពីរយល់ព្រម
office-request-none = ឥឡូវគ្មានអ្វីរង់ចាំទេ។
office-request-answers = ចម្លើយរបស់មនុស្សម្នាក់ៗ ជាឯកសារ
office-request-erase = លុបទិន្នន័យរបស់ { $whom }
office-request-row = លេខ { $number }៖ { $wish }។ ស្នើដោយ { $name }។ បើគ្មានអ្នកទីពីរយល់ព្រមទេ អាចអនុវត្តបានចាប់ពី { $time }។
office-request-row-counts = លេខ { $number }៖ { $wish }។ ស្នើដោយ { $name }។ អាចអនុវត្តបានហើយ។
office-request-sure-answers = តើអ្នកចង់ទាញយកចម្លើយរបស់មនុស្សម្នាក់ៗមែនទេ? ទិន្នន័យត្រូវបានធ្វើឱ្យលែងលម្អិត ហើយប្រើលេខចៃដន្យជំនួសឈ្មោះ ប៉ុន្តែបើធ្លាក់ទៅដៃអ្នកមិនល្អ វានៅតែអាចធ្វើឱ្យអ្នកណាម្នាក់រងគ្រោះ។ សម្រាប់តែអ្នកវិភាគដែលអ្នកទុកចិត្តប៉ុណ្ណោះ។ ម្ចាស់ម្នាក់ទៀតត្រូវយល់ព្រម ឬត្រូវរង់ចាំមួយថ្ងៃ។
office-request-sure-erase = លុបទិន្នន័យទាំងអស់របស់មនុស្សនេះ ព្រោះគាត់បានស្នើមែនទេ? លុបហើយ យកមកវិញមិនបានទេ។ មិត្តរួមការងារម្នាក់ត្រូវយល់ព្រម ឬត្រូវរង់ចាំមួយថ្ងៃ។
office-request-waits = កត់ត្រារួចហើយ។ វារង់ចាំអ្នកទីពីរយល់ព្រម ឬរង់ចាំមួយថ្ងៃ។
office-request-wanted = មិត្តរួមការងារម្នាក់សុំការយល់ព្រមពីអ្នក៖
office-request-ready = សំណើនេះអាចអនុវត្តបានហើយ៖
office-request-refused = មិត្តរួមការងារម្នាក់មិនយល់ព្រម៖
office-request-erased = បានលុបទិន្នន័យទាំងអស់របស់ { $whom } រួចហើយ ហើយក៏បានប្រាប់គាត់ដែរ។
office-request-file = សូមទុកឯកសារនេះសម្រាប់តែអ្នក និងអ្នកដែលត្រូវការវា ហើយលុបវាពេលការងារចប់។
office-request-unmade = សូមបើកឯកសារសម្រាប់ដៃគូជាមុនសិន ព្រោះឯកសារចម្លើយត្រូវភ្ជាប់ទៅនឹងការចេញផ្សាយមួយ។
office-request-missing = សំណើនេះលែងមានហើយ ឬអ្នកគ្មានសិទ្ធិសម្រេចទេ។
office-button-requests = អ្នកទីពីរយល់ព្រម
office-button-answers = ចម្លើយម្នាក់ៗ
office-button-erase = លុបទិន្នន័យអ្នកនេះ
office-button-request-sure = បាទ/ចាស ស្នើសុំ
office-button-request-take = ទាញយកលេខ
office-button-request-yes = យល់ព្រមលេខ
office-button-request-no = មិនយល់ព្រមលេខ

## What the machine needs: told to owners, who pass it on to the person who runs the bot. $from and $until are moments.
office-alarm-disk = ទំហំផ្ទុកនៃម៉ាស៊ីនដែល Bot នេះដំណើរការ ជិតពេញហើយ។ បើពេញ នឹងរក្សាទុកអ្វីទៀតមិនបានទេ។ សូមប្រាប់អ្នកដែលគ្រប់គ្រង Bot នេះ ឱ្យបង្កើនកន្លែងទំនេរ។
office-alarm-disk-over = ទំហំផ្ទុកមានកន្លែងទំនេរវិញហើយ។
office-alarm-backup = មិនមានច្បាប់ចម្លងបម្រុងថ្មីអស់មួយរយៈហើយ។ សូមប្រាប់អ្នកដែលគ្រប់គ្រង Bot នេះ ឱ្យរកមូលហេតុ។ រហូតដល់ពេលនោះ អ្វីដែលផ្ញើមកត្រូវបានរក្សាទុកតែមួយកន្លែងប៉ុណ្ណោះ។
office-alarm-backup-over = ច្បាប់ចម្លងបម្រុងត្រូវបានធ្វើជាធម្មតាវិញហើយ។
office-alarm-rival = មានកម្មវិធីមួយទៀតយកអ្វីដែលគេសរសេរមក Bot នេះ ដូច្នេះខ្លះមកមិនដល់យើងទេ។ សូមប្រាប់អ្នកដែលគ្រប់គ្រង Bot នេះ ឱ្យបញ្ឈប់កម្មវិធីនោះ។
office-alarm-rival-over = អ្វីៗដែលគេសរសេរ មកដល់យើងជាធម្មតាវិញហើយ។
office-alarm-content = ការស្ទង់មតិ ឬមេរៀនដែលបានដាក់ឱ្យប្រើពីទីនេះ លែងប្រើហើយ៖ ឯកសារក្នុងម៉ាស៊ីនត្រូវបានប្ដូរ ហើយឯកសារទាំងនោះត្រូវប្រើជំនួស។ បើអ្នកមិនមានបំណងដូច្នេះទេ សូមដាក់របស់អ្នកឱ្យប្រើម្ដងទៀត។
office-alarm-deaf = ចាប់ពី { $from } ដល់ { $until } អ្វីដែលគេសរសេរ មកមិនដល់យើងទេ។ ឥឡូវបានទទួលហើយ ប៉ុន្តែការចុចប៊ូតុងបានបាត់ ហើយអ្វីដែលចាស់ជាងមួយថ្ងៃក៏បាត់ដែរ។ សំណួរដែលនៅសល់ នឹងសួរម្ដងទៀត។
