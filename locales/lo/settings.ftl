### Settings, progress, help, and the person's own data.

## Help and unexpected things.
settings-help =
    ຢູ່ບ່ອນນີ້ ເຈົ້າເຮັດໄດ້ດັ່ງນີ້:
    /lesson – ຮຽນບົດຕໍ່ໄປ
    /lessons – ເບິ່ງບົດຮຽນທັງໝົດ
    /survey – ຕອບແບບສອບຖາມ
    /progress – ເບິ່ງວ່າຮຽນຮອດໃສແລ້ວ
    /settings – ຕັ້ງເວລາ ມື້ ພາສາ ຮູບ
    /language – ປ່ຽນພາສາ
    /pause – ພັກໄລຍະໜຶ່ງ
    /feedback – ບອກບາງຢ່າງກັບທີມງານ
    /mydata – ເບິ່ງທຸກຢ່າງທີ່ເກັບໄວ້ກ່ຽວກັບເຈົ້າ
    /forget – ລຶບທັງໝົດ
    /privacy – ເບິ່ງວ່າເກັບຫຍັງໄວ້ ແລະ ໃຜເຫັນແດ່
settings-lost = ຂໍໂທດ ພວກເຮົາບໍ່ເຂົ້າໃຈຂໍ້ຄວາມນີ້. ກົດປຸ່ມເຫຼົ່ານີ້ໄດ້:
settings-unknown-command = ຢູ່ບ່ອນນີ້ ບໍ່ມີຄຳສັ່ງນັ້ນ. ກົດປຸ່ມເຫຼົ່ານີ້ໄດ້:
settings-unsupported = ຂໍໂທດ ພວກເຮົາອ່ານຂໍ້ຄວາມແບບນີ້ບໍ່ໄດ້.
settings-too-big = ຂໍໂທດ ໄຟລ໌ນີ້ໃຫຍ່ເກີນໄປ. ກະລຸນາສົ່ງໄຟລ໌ທີ່ນ້ອຍກວ່າ 20 MB.
settings-too-fast = ຂໍ້ຄວາມມາຫຼາຍເກີນໄປໃນເທື່ອດຽວ ພວກເຮົາອ່ານບໍ່ທັນໝົດ. ກະລຸນາລໍຖ້າຈັກໜ້ອຍ ແລ້ວສົ່ງສ່ວນສຸດທ້າຍອີກເທື່ອໜຶ່ງ.
settings-trouble = ຂໍໂທດ ມີບັນຫາຢູ່ທາງພວກເຮົາ. ບໍ່ມີຫຍັງຫາຍ. ກະລຸນາລອງອີກເທື່ອໜຶ່ງ.
settings-welcome-back = ດີໃຈທີ່ໄດ້ພົບເຈົ້າອີກ! ທຸກຢ່າງຍັງຢູ່ຄືເກົ່າ.

## All settings, one a line.
settings-row-language = ພາສາ: { $language }
settings-row-draft = (ຍັງບໍ່ທັນມີເຈົ້າຂອງພາສາກວດຄຳເຫຼົ່ານີ້. ຖ້າຄຳໃດຟັງແລ້ວແປກ ບອກພວກເຮົາໄດ້ທີ່ /feedback)
settings-row-hour = ບົດຮຽນມາເວລາ { $hour } ໂມງ
settings-row-days = ມື້ຮຽນ: { $days }
settings-row-zone = ເວລາຢູ່ບ່ອນເຈົ້າ: { $time }
settings-row-goal = ເປົ້າໝາຍ: ອາທິດລະ { $goal } ບົດ
settings-row-pictures-on = ຮູບ: ສະແດງ
settings-row-pictures-off = ຮູບ: ບໍ່ສະແດງ ເພື່ອປະຢັດອິນເຕີເນັດ
settings-row-pause = ບົດຮຽນ: ກຳລັງພັກ
settings-row-pause-until = ບົດຮຽນ: ພັກຮອດວັນທີ { $date }
settings-days-all = ທຸກມື້
settings-day-0 = ຈັນ
settings-day-1 = ອັງຄານ
settings-day-2 = ພຸດ
settings-day-3 = ພະຫັດ
settings-day-4 = ສຸກ
settings-day-5 = ເສົາ
settings-day-6 = ອາທິດ
settings-date = { $day }/{ $month }/{ $year }

## Questions of the settings, above buttons.
settings-ask-language = ຢາກໃຊ້ພາສາໃດ?
settings-ask-hour = ຢາກໃຫ້ບົດຮຽນມາຈັກໂມງ?
settings-ask-days = ຢາກຮຽນມື້ໃດແດ່? ມື້ທີ່ເຫຼືອ ແມ່ນມື້ພັກ.
settings-ask-zone = ດຽວນີ້ ຢູ່ບ່ອນເຈົ້າຈັກໂມງແລ້ວ?
settings-ask-goal = ຢາກຮຽນອາທິດລະຈັກບົດ?
settings-ask-pause = ຢາກພັກດົນປານໃດ? ທຸກຢ່າງຍັງເກັບໄວ້ຄືເກົ່າ.
settings-ask-feedback = ຢາກບອກຫຍັງກັບທີມງານ? ພິມມາ ຫຼື ສົ່ງຂໍ້ຄວາມສຽງກໍໄດ້. ທີມງານຈະບໍ່ເຫັນຊື່ ຫຼື ເບີໂທຂອງເຈົ້າ.
settings-ask-forget = ຕ້ອງການລຶບຂໍ້ມູນທັງໝົດຂອງເຈົ້າບໍ? ຄຳຕອບ ບົດຮຽນ ແລະ ຄວາມຄືບໜ້າ ຈະຖືກລຶບໝົດ. ລຶບແລ້ວ ເອົາກັບຄືນມາບໍ່ໄດ້.

## What was set.
settings-language-set = ດຽວນີ້ ພວກເຮົາລົມກັນເປັນພາສາລາວ.
settings-hour-set = ບົດຮຽນຂອງເຈົ້າຈະມາເວລາ { $hour } ໂມງ ({ $days }).
settings-goal-set = ເປົ້າໝາຍຂອງເຈົ້າ: ອາທິດລະ { $goal } ບົດ.
settings-zone-set = ບັນທຶກແລ້ວ: ດຽວນີ້ຢູ່ບ່ອນເຈົ້າແມ່ນເວລາ { $time }.
settings-pictures-off = ດຽວນີ້ ບໍ່ສະແດງຮູບແລ້ວ.
settings-pictures-on = ດຽວນີ້ ສະແດງຮູບແລ້ວ.
settings-announcements-off = ຈະບໍ່ສົ່ງແຈ້ງການໃຫ້ອີກ. ບົດຮຽນຂອງເຈົ້າຍັງມາຄືເກົ່າ.
settings-announcements-on = ກັບມາສົ່ງແຈ້ງການໃຫ້ເຈົ້າແລ້ວ.
settings-paused = ພັກໃຫ້ສະບາຍເດີ. ທຸກຢ່າງຍັງເກັບໄວ້ຄືເກົ່າ. ຢາກຮຽນຍາມໃດ ກົດ “ຮຽນຕໍ່” ຫຼື ສົ່ງ /lesson ໄດ້ເລີຍ.
settings-paused-until = ພັກໃຫ້ສະບາຍຈົນຮອດວັນທີ { $date }. ທຸກຢ່າງຍັງເກັບໄວ້ຄືເກົ່າ.
settings-paused-itself = ພວກເຮົາຈະຢຸດສົ່ງຂໍ້ຄວາມໄວ້ກ່ອນ ເພື່ອບໍ່ໃຫ້ລົບກວນເຈົ້າ. ທຸກຢ່າງຍັງເກັບໄວ້ຄືເກົ່າ. ຢາກຮຽນຍາມໃດ ພຽງແຕ່ສົ່ງຂໍ້ຄວາມມາ ຫຼື ກົດປຸ່ມໃດກໍໄດ້ ແລ້ວບົດຮຽນຈະກັບມາ.
settings-resumed = ຍິນດີຕ້ອນຮັບກັບມາ!
settings-see-you = ດີຫຼາຍ. ພົບກັນໃໝ່!
settings-all-right = ໄດ້ເລີຍ.

## When the next lesson comes. $when is one of the three below it. $day: a short weekday.
settings-next-lesson = ບົດຮຽນຕໍ່ໄປຈະມາ { $when }.
settings-when-today = ເວລາ { $hour } ໂມງ
settings-when-tomorrow = ມື້ອື່ນ ເວລາ { $hour } ໂມງ
settings-when-day = ວັນ{ $day } ເວລາ { $hour } ໂມງ
settings-feedback-thanks = ຂອບໃຈ. ທີມງານຈະອ່ານຂໍ້ຄວາມຂອງເຈົ້າ.

## Progress. A level is one of five words.
settings-progress = ເຈົ້າຮຽນຮອດໃສແລ້ວ
settings-progress-level = { $competence }: { $now } (ລະດັບທີ່ວຽກຂອງເຈົ້າຕ້ອງການ: { $needed })
settings-progress-strong = { $competence }: { $now } ✓
settings-progress-mastered = { $competence }: ຊຳນານແລ້ວ ✓
settings-progress-none = ຫຼັງຈາກຕອບແບບສອບຖາມ ເຈົ້າຈະເຫັນທັກສະຂອງເຈົ້າຢູ່ບ່ອນນີ້.
settings-progress-lessons = ບົດຮຽນ: { $done } ຈາກ { $of }
settings-progress-week = ອາທິດນີ້: { $week } ຈາກເປົ້າໝາຍ { $goal } ບົດ
settings-progress-due = ທວນຄືນມື້ນີ້: { $due } ຂໍ້
settings-progress-next = ຕໍ່ໄປ: “{ $title }”
settings-level-0 = ຍັງເຮັດບໍ່ເປັນ
settings-level-1 = ເຮັດໄດ້ຖ້າມີຄົນຊ່ວຍ
settings-level-2 = ເຮັດເອງໄດ້
settings-level-3 = ສອນຄົນອື່ນໄດ້
settings-level-4 = ຊ່ຽວຊານ

## The person's own data.
settings-privacy = ນີ້ແມ່ນ { $name }. ມີຫຍັງຢາກຖາມ ຖາມໄດ້ນຳ { $contact }.
settings-privacy-rights = ກົດ /mydata ເພື່ອເບິ່ງທັງໝົດ, /forget ເພື່ອລຶບທັງໝົດ ຫຼື /pause ເພື່ອພັກ.
settings-gathering = ກະລຸນາລໍຖ້າຈັກໜ້ອຍ ກຳລັງລວບລວມໃຫ້ເຈົ້າ.
settings-everything = ນີ້ແມ່ນຂໍ້ມູນທັງໝົດທີ່ເກັບໄວ້ກ່ຽວກັບເຈົ້າ. ໃນໄຟລ໌ກໍມີຂໍ້ມູນອັນດຽວກັນ ສຳລັບໃຫ້ໂປຣແກຣມຄອມພິວເຕີອ່ານ.
settings-erased-by-team = ທີມງານໄດ້ລຶບທຸກຢ່າງກ່ຽວກັບເຈົ້າແລ້ວ ຕາມທີ່ເຈົ້າຂໍ.
settings-forgotten = ລຶບຂໍ້ມູນທັງໝົດຂອງເຈົ້າແລ້ວ. ຂອບໃຈທີ່ໄດ້ມາຮຽນນຳກັນ. ຖ້າມື້ໃດເຈົ້າກັບມາ ພວກເຮົາຍິນດີຕ້ອນຮັບສະເໝີ.
settings-not-forgotten = ບໍ່ໄດ້ລຶບຫຍັງ.
settings-data-row = { $name }: { $value }
settings-data-joined = ເລີ່ມໃຊ້ເມື່ອ
settings-data-seen = ໃຊ້ຄັ້ງຫຼ້າສຸດ
settings-data-language = ພາສາ
settings-data-consent = ຕົກລົງແລ້ວ
settings-data-source = ເຂົ້າມາທາງ
settings-data-country = ປະເທດ
settings-data-domain = ດ້ານທີ່ເຮັດວຽກ
settings-data-hour = ບົດຮຽນມາເວລາ
settings-data-zone = ເຂດເວລາ
settings-data-answer = ຄຳຕອບ
settings-data-skipped = ຂໍ້ທີ່ຂ້າມ
settings-data-lesson = ບົດຮຽນ
settings-data-quiz = ຄຳຕອບໃນບົດຮຽນ
settings-data-feedback = ທີ່ບອກທີມງານ
settings-data-address = ທີ່ຢູ່ສຳລັບສົ່ງຂໍ້ຄວາມ

## Whoever has been silent for long. $date: the day on which everything is erased; $months: after how many months they are told.
settings-leaving = ບໍ່ໄດ້ພົບເຈົ້າດົນແລ້ວ. ຖ້າເຈົ້າບໍ່ຕ້ອງການໃຊ້ອີກ ກໍບໍ່ຕ້ອງເຮັດຫຍັງ: ໃນວັນທີ { $date } ພວກເຮົາຈະລຶບຂໍ້ມູນທັງໝົດຂອງເຈົ້າ ຄື ຄຳຕອບ ບົດຮຽນ ແລະ ຄວາມຄືບໜ້າ. ຖ້າຢາກເກັບໄວ້ ພຽງແຕ່ກົດປຸ່ມ ຫຼື ສົ່ງຂໍ້ຄວາມໃດກໍໄດ້ ທຸກຢ່າງຈະຢູ່ຄືເກົ່າ. ຖ້າຢາກລຶບດຽວນີ້ ກົດ /forget
settings-privacy-silent = ຖ້າເຈົ້າບໍ່ໄດ້ໃຊ້ { $months } ເດືອນ ພວກເຮົາຈະບອກເຈົ້າກ່ອນ ແລ້ວອີກ 30 ມື້ຈຶ່ງລຶບທັງໝົດ. ພຽງແຕ່ສົ່ງຂໍ້ຄວາມ ຫຼື ກົດປຸ່ມໃດກໍໄດ້ ທຸກຢ່າງຍັງເກັບໄວ້ຄືເກົ່າ.
