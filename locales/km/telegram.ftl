### What Telegram shows around the conversation: the menu, the bot's own page, one line in groups.

## The menu: a few words beside each command, without a full stop.
telegram-command-start = ចាប់ផ្ដើម ឬបន្តពីកន្លែងចាស់
telegram-command-survey = ឆ្លើយសំណួរស្ទង់មតិ
telegram-command-lesson = រៀនមេរៀនបន្ទាប់
telegram-command-lessons = មើលមេរៀនទាំងអស់
telegram-command-progress = មើលថាអ្នករៀនដល់ណាហើយ
telegram-command-settings = កំណត់ម៉ោង ថ្ងៃ រូបភាព
telegram-command-language = ប្ដូរភាសា
telegram-command-pause = ផ្អាកមួយរយៈ
telegram-command-feedback = ប្រាប់អ្វីមួយដល់ក្រុមការងារ
telegram-command-mydata = មើលអ្វីៗទាំងអស់ដែលរក្សាទុកអំពីអ្នក
telegram-command-forget = លុបទាំងអស់
telegram-command-privacy = រក្សាទុកអ្វីខ្លះ ហើយអ្នកណាមើលឃើញ
telegram-command-help = អ្វីដែលអ្នកអាចធ្វើនៅទីនេះ
telegram-command-office = ការិយាល័យ សម្រាប់អ្នកគ្រប់គ្រង
telegram-command-board = មានមនុស្សមកប៉ុន្មាននាក់ ដល់ណាហើយ
telegram-command-gaps = ជំនាញណាដែលនៅខ្វះ
telegram-command-export = តួលេខជាឯកសារ
telegram-command-invite = តំណ និងផ្ទាំងរូបភាព

## Before the first tap, at most 512 letters; and on the bot's page, at most 120.
telegram-description = សាលាតូចមួយសម្រាប់អ្នកច្នៃប្រឌិត៖ ស្វែងយល់ថា ជំនាញឌីជីថលណាដែលនឹងជួយអ្នកជាបន្ទាប់ ហើយរៀនវាតែពីរបីនាទីក្នុងមួយថ្ងៃ។ សូមចុច Start។
telegram-short = ជំនាញឌីជីថលសម្រាប់អ្នកច្នៃប្រឌិត ពីរបីនាទីក្នុងមួយថ្ងៃ។

## In a group, once.
telegram-group = ខ្ញុំជជែកជាមួយមនុស្សម្នាក់ៗដាច់ដោយឡែក ដើម្បីកុំឱ្យអ្នកដទៃឃើញចម្លើយ។ សូមចាប់ផ្ដើមនៅទីនេះ៖ { $link }
