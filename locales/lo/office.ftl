### The office.

## The first page of the office.
office-home = ຫ້ອງການ
office-your-role = ໜ້າທີ່ຂອງເຈົ້າຢູ່ນີ້: { $role }.
office-reach = {"   "}ສະເພາະ: { $names }

## Roles. They also stand on buttons.
office-role-owner = ເຈົ້າຂອງ
office-role-coordinator = ຜູ້ປະສານງານ
office-role-viewer = ຜູ້ເບິ່ງ

## The team. $name is what a colleague is called; $number their place in the list.
office-team = ຜູ້ເຮັດວຽກຢູ່ນີ້
office-team-row = { $number }. { $name } · { $role }
office-team-row-own = { $number }. ເຈົ້າ · { $role }
office-team-link = ລິ້ງນີ້ໃຫ້ຄົນດຽວເຂົ້າຫ້ອງການໄດ້ເທື່ອດຽວ ພາຍໃນ { $minutes } ນາທີ. ກະລຸນາສົ່ງໃຫ້ລາວຜູ້ດຽວ.
office-team-link-itself = { $link }
office-team-taken = ຮຽບຮ້ອຍ. ລາວບໍ່ເຫັນຫ້ອງການອີກແລ້ວ.
office-team-last-owner = ຕ້ອງມີເຈົ້າຂອງຢ່າງໜ້ອຍໜຶ່ງຄົນ. ກະລຸນາເຊີນເຈົ້າຂອງອີກຄົນກ່ອນ.
office-team-no-link = ລິ້ງນີ້ໃຊ້ບໍ່ໄດ້ແລ້ວ. ກະລຸນາຂໍລິ້ງໃໝ່.
office-team-joined = { $name } ເປີດລິ້ງຂອງເຈົ້າແລ້ວ ແລະ ດຽວນີ້ເຮັດວຽກຢູ່ຫ້ອງການ.
office-team-lost = ເຈົ້າບໍ່ໄດ້ເຮັດວຽກຢູ່ຫ້ອງການແລ້ວ. ບົດຮຽນຂອງເຈົ້າຍັງຄືເກົ່າ.
office-team-ask-role = ຢາກໃຫ້ເພື່ອນຮ່ວມງານເຮັດຫຍັງ?
office-team-owner-can = ເຈົ້າຂອງ: ເຮັດໄດ້ໝົດ ແລະ ເລືອກຜູ້ເຮັດວຽກ
office-team-coordinator-can = ຜູ້ປະສານງານ: ແຈ້ງການ ແບບສອບຖາມ ບົດຮຽນ ຂໍ້ຄວາມ
office-team-viewer-can = ຜູ້ເບິ່ງ: ເບິ່ງຕົວເລກ
office-team-ask-reach = ສຳລັບໃຜ? ປະເທດໜຶ່ງ ວຽກປະເພດໜຶ່ງ ຫຼື ທຸກຄົນ.
office-team-ask-name = ເຈົ້າເອີ້ນເພື່ອນຮ່ວມງານວ່າແນວໃດ? ກະລຸນາຂຽນຊື່ທີ່ເຈົ້າຈະຈື່ໄດ້.
office-team-audit = ນີ້ແມ່ນສິ່ງທີ່ໄດ້ເຮັດຢູ່ນີ້ ເຮັດເວລາໃດ ແລະ ໃຜເຮັດ ແຕ່ບໍ່ສະແດງເນື້ອໃນ. ຊື່ແມ່ນຊື່ທີ່ເພື່ອນຮ່ວມງານຕັ້ງໃຫ້.
office-team-sure = ຖອນສິດຂອງລາວແທ້ບໍ?

## Buttons of the office: at most 24 letters.
office-button-team = ຜູ້ເຮັດວຽກຢູ່ນີ້
office-button-home = ຫ້ອງການ
office-button-invite = ເຊີນເພື່ອນຮ່ວມງານ
office-button-audit = ສິ່ງທີ່ເຮັດແລ້ວ
office-button-take = ຖອນສິດທີ
office-button-take-sure = ແມ່ນ, ຖອນສິດ
office-button-everywhere = ທຸກຄົນ

## What a colleague may not do, and what could not be made.
office-refused-publish = ມີແຕ່ຜູ້ປະສານງານ ແລະ ເຈົ້າຂອງທີ່ເຫັນຂໍ້ມູນຂອງທຸກຄົນ ຈຶ່ງກົດເລີ່ມໃຊ້ແບບສອບຖາມ ແລະ ບົດຮຽນໄດ້. ກະລຸນາສົ່ງໄຟລ໌ນີ້ໃຫ້ຄົນໃດຄົນໜຶ່ງໃນນັ້ນ.
office-refused-owner = ມີແຕ່ເຈົ້າຂອງທີ່ເຫັນຂໍ້ມູນຂອງທຸກຄົນ ຈຶ່ງເຮັດສິ່ງນີ້ໄດ້. ກະລຸນາຂໍໃຫ້ຄົນໃດຄົນໜຶ່ງໃນນັ້ນຊ່ວຍ.
office-refused-coordinator = ໜ້າທີ່ຂອງເຈົ້າຢູ່ນີ້ແມ່ນຜູ້ເບິ່ງ. ຜູ້ປະສານງານ ແລະ ເຈົ້າຂອງເປັນຜູ້ເຮັດສິ່ງນີ້. ກະລຸນາຂໍໃຫ້ຄົນໃດຄົນໜຶ່ງໃນນັ້ນຊ່ວຍ.
office-handed-missing = ສ້າງໄຟລ໌ທີ່ຄວນຢູ່ບ່ອນນີ້ບໍ່ໄດ້. ກະລຸນາຂໍອີກເທື່ອໜຶ່ງ. ຖ້າຍັງບໍ່ໄດ້ ກະລຸນາບອກຜູ້ດູແລ Bot ນີ້.

## Announcements: the list. $number is an announcement's number, $standing one of the words below, $delivered and $total are people.
office-announce = ແຈ້ງການ
office-announce-row = ທີ { $number } · { $standing } · { $delivered } ຈາກ { $total } ຄົນ
office-announce-title = ແຈ້ງການທີ { $number }: { $standing }
office-announce-freezing = ກຳລັງກຽມ
office-announce-asked = ລໍຖ້າອີກຄົນຕົກລົງ
office-announce-planned = ຕັ້ງເວລາໄວ້ແລ້ວ
office-announce-running = ກຳລັງສົ່ງ
office-announce-paused = ຢຸດໄວ້ກ່ອນ
office-announce-cancelled = ຍົກເລີກແລ້ວ
office-announce-expired = ໝົດເວລາແລ້ວ
office-announce-done = ສຳເລັດ
office-announce-not-there = ແຈ້ງການນີ້ບໍ່ມີແລ້ວ.

## Announcements: writing one. $language and $names are languages, $over and $longest letters.
office-announce-new = ແຈ້ງການໃໝ່
office-announce-write = ກະລຸນາສົ່ງຂໍ້ຄວາມມາ ໃຫ້ຄືກັບທີ່ຢາກໃຫ້ທຸກຄົນເຫັນ: ເປັນຕົວໜັງສື ຫຼື ເປັນຮູບ ວິດີໂອ ໄຟລ໌ ຫຼື ຂໍ້ຄວາມສຽງ ທີ່ມີຕົວໜັງສືຢູ່ລຸ່ມ. ຂໍ້ຄວາມນີ້ສຳລັບຄົນທີ່ອ່ານພາສາ { $language }.
office-announce-empty = ຍັງບໍ່ມີຕົວໜັງສືເລີຍ. ກະລຸນາພິມມາ ຫຼື ສົ່ງຮູບ ວິດີໂອ ໄຟລ໌ ຫຼື ຂໍ້ຄວາມສຽງ.
office-announce-too-long = ຍາວເກີນໄປ { $over } ຕົວອັກສອນ. ໃສ່ໄດ້ຫຼາຍສຸດ { $longest } ຕົວ. ກະລຸນາຫຍໍ້ໃຫ້ສັ້ນລົງ ແລ້ວສົ່ງມາອີກເທື່ອໜຶ່ງ.
office-announce-too-marked = ມີຕົວໜາ ແລະ ການເນັ້ນແບບອື່ນໆຫຼາຍເກີນໄປ: ໃສ່ໄດ້ຫຼາຍສຸດ { $most } ບ່ອນ. ກະລຸນາແກ້ ແລ້ວສົ່ງມາອີກເທື່ອໜຶ່ງ.
office-announce-there = ຂຽນແລ້ວເປັນພາສາ: { $names }
office-announce-missing = ຍັງບໍ່ໄດ້ຂຽນເປັນພາສາ: { $names }
office-announce-add = ກົດພາສາທີ່ຢາກຂຽນ ຫຼື ຢາກແກ້.
office-announce-fallback = ຄົນທີ່ອ່ານພາສາ { $names } ຈະໄດ້ຮັບຫຍັງ?
office-announce-in = ເປັນພາສາ { $language }:
office-announce-instead = { $names }: ຄົນເຫຼົ່ານີ້ຈະໄດ້ຮັບເປັນພາສາ { $language }.
office-announce-without = { $names }: ຄົນເຫຼົ່ານີ້ຈະບໍ່ໄດ້ຮັບຫຍັງ.

## Announcements: for whom. $names are countries, languages and the like; commas mean "or".
office-people = ສຳລັບໃຜ?
office-people-leave-out = ບໍ່ສົ່ງໃຫ້ໃຜ?
office-people-everybody = ທຸກຄົນ
office-people-only = {"   "}ສະເພາະ: { $names }
office-people-not = {"   "}ຍົກເວັ້ນ: { $names }
office-people-count = { $count ->
    [0] ບໍ່ມີໃຜຈະໄດ້ຮັບ.
   *[other] ຈະມີ { $count } ຄົນໄດ້ຮັບ.
}
office-people-silent = ງຽບໄປ { $days } ມື້
office-people-survey-before = ຍັງບໍ່ເລີ່ມແບບສອບຖາມ
office-people-survey-begun = ກຳລັງຕອບແບບສອບຖາມ
office-people-survey-done = ສົ່ງແບບສອບຖາມແລ້ວ
office-people-lessons-before = ຍັງບໍ່ໄດ້ຮຽນບົດໃດ
office-people-lessons-begun = ຮຽນແລ້ວບາງບົດ
office-people-few = ໜ້ອຍກວ່າ 5 ຄົນ ຫຼື ອາດບໍ່ມີໃຜເລີຍ. ແຈ້ງການໃຫ້ຄົນທີ່ເລືອກແບບນີ້ ຕ້ອງມີຜູ້ຮັບຢ່າງໜ້ອຍ 5 ຄົນ.

## Announcements: when. $time is a date and an hour.
office-moment = ຍາມໃດ?
office-moment-now = ດຽວນີ້
office-moment-at = { $time } ພ້ອມກັນທຸກຄົນ
office-moment-local = { $time } ຕາມເວລາຢູ່ບ່ອນຂອງແຕ່ລະຄົນ
office-moment-days = ໃຜຍັງບໍ່ໄດ້ຮັບພາຍໃນ { $days } ມື້ ຈະບໍ່ໄດ້ຮັບອີກ.
office-moment-not-at-night = ບໍ່ສົ່ງຍາມກາງຄືນ: ໃຜນອນຢູ່ ຈະໄດ້ຮັບຕອນເຊົ້າ.
office-moment-at-night = ສົ່ງຍາມກາງຄືນນຳ.
office-moment-day = ມື້ໃດ?
office-moment-hour = ຈັກໂມງ?
office-moment-ask-night = ໂທລະສັບຂອງຜູ້ຮັບຈະດັງລະຫວ່າງ { $from }:00 ຫາ { $until }:00 ນຳ. ດ່ວນປານນັ້ນບໍ?

## Announcements: the last look, and what became of it. $name is a colleague.
office-announce-ready = ຜູ້ຮັບຈະເຫັນແບບນີ້. ສົ່ງເລີຍບໍ?
office-announce-tested = { $count ->
    [0] ບໍ່ມີເພື່ອນຮ່ວມງານທີ່ຈະຊ່ວຍເບິ່ງໄດ້.
   *[other] ດຽວນີ້ ເພື່ອນຮ່ວມງານ { $count } ຄົນເຫັນແລ້ວ.
}
office-announce-shows = { $name } ໃຫ້ເຈົ້າເບິ່ງແຈ້ງການກ່ອນສົ່ງອອກ:
office-announce-asks = { $name } ຂໍໃຫ້ເຈົ້າຕົກລົງ. ແຈ້ງການນີ້ຈະໄປຮອດ { $count } ຄົນ:
office-announce-unsendable = Telegram ບໍ່ຮັບຂໍ້ຄວາມພາສາ { $names } ສະນັ້ນຈະບໍ່ມີໃຜໄດ້ຮັບ. ກະລຸນາແກ້ຂໍ້ຄວາມນັ້ນ ແລ້ວເບິ່ງອີກເທື່ອໜຶ່ງ.
office-announce-second = ລໍຖ້າອີກຄົນຕົກລົງ. ຖ້າບໍ່ມີໃຜຕົກລົງ ຈະເລີ່ມສົ່ງ { $time }.
office-announce-begins = ຈະເລີ່ມສົ່ງ { $time }. ກ່ອນຮອດເວລານັ້ນ ຍັງຖອນຄືນໄດ້.
office-announce-over = ແຈ້ງການທີ { $number } ຈົບແລ້ວ. ຕົວເລກຢູ່ຂ້າງເທິງ.
office-announce-orphaned = ແຈ້ງການທີ { $number } ຢຸດແລ້ວ: ຄົນທີ່ສົ່ງບໍ່ມີສິດສົ່ງແຈ້ງການອີກ. ຄົນອື່ນກົດໃຫ້ສົ່ງຕໍ່ໄດ້.

## Announcements: the numbers; each $count is people. $reason is what Telegram says.
office-tally-total = ສຳລັບ: { $count }
office-tally-delivered = ໄດ້ຮັບແລ້ວ: { $count }
office-tally-waiting = ຍັງລໍຖ້າ: { $count }
office-tally-blocked = ບລັອກ Bot ແລ້ວ: { $count }
office-tally-gone = ອອກໄປແລ້ວ: { $count }
office-tally-unsure = ບໍ່ແນ່ໃຈວ່າໄປຮອດບໍ: { $count }
office-tally-expired = ບໍ່ທັນເວລາ: { $count }
office-tally-cancelled = ຍົກເລີກກ່ອນໄດ້ຮັບ: { $count }
office-tally-failed = ຖືກປະຕິເສດ: { $count }
office-tally-reason = {"   "}{ $count } × { $reason }

## Buttons of announcements: at most 24 letters.
office-button-announce = ແຈ້ງການ
office-button-new = ແຈ້ງການໃໝ່
office-button-go-on = ຂຽນຕໍ່
office-button-drop = ຖິ້ມໄປ
office-button-look-at = ເບິ່ງແຈ້ງການທີ
office-button-remove = ເອົາພາສານີ້ອອກ
office-button-back = ກັບຄືນ
office-button-next = ຕໍ່ໄປ
office-button-done = ສຳເລັດ
office-button-nothing = ບໍ່ສົ່ງຫຍັງ
office-button-words = ຂໍ້ຄວາມ
office-button-people = ຜູ້ຮັບ
office-button-moment = ເວລາ
office-button-countries = ປະເທດ
office-button-domains = ປະເພດວຽກ
office-button-languages = ພາສາ
office-button-survey = ແບບສອບຖາມ
office-button-taken = ບົດຮຽນ
office-button-topics = ຫົວຂໍ້ທີ່ຮຽນຈົບ
office-button-silence = ຜູ້ທີ່ງຽບໄປ
office-button-colleagues = ເພື່ອນຮ່ວມງານ
office-button-silent = ງຽບໄປ (ມື້):
office-button-leave-out = ຍົກເວັ້ນບາງຄົນ
office-button-only = ເລືອກຜູ້ຮັບ
office-button-now = ດຽວນີ້
office-button-at = ພ້ອມກັນທຸກຄົນ
office-button-local = ຕາມເວລາແຕ່ລະຄົນ
office-button-days = ໃຊ້ໄດ້ (ມື້):
office-button-night = ກາງຄືນນຳ
office-button-night-sure = ແມ່ນ, ກາງຄືນນຳ
office-button-today = ມື້ນີ້
office-button-tomorrow = ມື້ອື່ນ
office-button-test = ໃຫ້ເພື່ອນຮ່ວມງານເບິ່ງ
office-button-send = ສົ່ງໃຫ້ (ຄົນ):
office-button-approve = ແມ່ນ, ສົ່ງເລີຍ
office-button-undo = ຖອນຄືນ
office-button-pause = ຢຸດໄວ້ກ່ອນ
office-button-resume = ສົ່ງຕໍ່ໄປ
office-button-cancel = ຍົກເລີກ
office-button-unsure = ສົ່ງຊ້ຳທີ່ບໍ່ແນ່ໃຈ
office-button-refresh = ເບິ່ງອີກ

## Announcements: why a second yes is asked. $limit is a number of people.
office-announce-second-many = ແຈ້ງການນີ້ຈະໄປຮອດຫຼາຍກວ່າ { $limit } ຄົນ.
office-announce-second-day = ເມື່ອນັບລວມກັບແຈ້ງການອື່ນທີ່ເພື່ອນຮ່ວມງານຄົນດຽວກັນສົ່ງພາຍໃນ 24 ຊົ່ວໂມງ ຈະໄປຮອດທັງໝົດຫຼາຍກວ່າ { $limit } ຄົນ.
## The numbers. $name, $count, $share, $wanted: a line of a list. $day: a day. $least, $k: a number of people.
office-board = ສະພາບຕອນນີ້
office-board-row = { $name }: { $count }
office-board-few = ໜ້ອຍກວ່າ 5
office-board-hidden = ເຊື່ອງໄວ້
office-board-too-few = ຢູ່ນີ້ມີຄົນໜ້ອຍເກີນໄປ ບໍ່ສາມາດສະແດງຕົວເລກ ເພາະຕົວເລກອາດເປີດເຜີຍເລື່ອງຂອງແຕ່ລະຄົນ.
office-board-stuck-7 = ຢຸດກາງທາງ ງຽບ 7 ມື້
office-board-stuck-14 = ຢຸດກາງທາງ ງຽບ 14 ມື້
office-board-waiting-7 = ມີບົດຮຽນລໍຢູ່ ງຽບ 7 ມື້
office-board-waiting-14 = ມີບົດຮຽນລໍຢູ່ ງຽບ 14 ມື້
office-board-links = ເຂົ້າມາທາງລິ້ງໃດ
office-board-no-link = ບໍ່ມີລິ້ງ
office-board-links-few = ລິ້ງທີ່ມີຄົນໜ້ອຍກວ່ານີ້: { $count }
office-board-groups = ຈຳນວນຄົນທີ່ສົ່ງແບບສອບຖາມແລ້ວ.
office-board-groups-lessons = ຈຳນວນຄົນທີ່ຮຽນຈົບບົດຮຽນໜຶ່ງ.
office-board-group = { $name }: { $count } · { $share } %
office-board-group-share = { $name }: { $count } · { $share } % (ເປົ້າໝາຍ: { $wanted } %)
office-board-group-people = { $name }: { $count } (ເປົ້າໝາຍ: { $wanted })
office-board-stops = ຫຼັງຄຳຖາມເຫຼົ່ານີ້ ມີຄົນຢຸດ ແລະ ງຽບໄປໜຶ່ງອາທິດ.
office-board-stop = { $number }. { $label }: { $count }
office-board-stops-few = ຄຳຖາມທີ່ບໍ່ສະແດງ ເພື່ອປົກປ້ອງຜູ້ຕອບ: { $count }
office-numbers-release = ຄິດໄລ່ວັນທີ { $day } (ສະບັບ { $name }). ແຕ່ລະຕົວເລກມາຈາກຢ່າງໜ້ອຍ { $least } ຄົນ.
office-numbers-counting = ກຳລັງຄິດໄລ່. ອາດໃຊ້ເວລາສອງສາມນາທີ ແລ້ວຜົນຈະມາເອງ.
office-numbers-unmade = ຍັງບໍ່ໄດ້ຄິດໄລ່ເທື່ອ. ກະລຸນາໃຫ້ເພື່ອນຮ່ວມງານທີ່ເຫັນຂໍ້ມູນຂອງທຸກຄົນ ເປີດໜ້ານີ້ກ່ອນເທື່ອໜຶ່ງ.
office-numbers-failed = ຄິດໄລ່ບໍ່ໄດ້. ກະລຸນາບອກຜູ້ດູແລ Bot ນີ້.
office-gaps-whom = { $name }
office-gaps-row = { $number }. { $name }: { $gap } (ຕ້ອງການ { $needed } ຕອນນີ້ { $now })
office-gaps-few = ທັກສະທີ່ບໍ່ສະແດງ ເພື່ອປົກປ້ອງຜູ້ຕອບ: { $count }
office-export = ໄຟລ໌ສຳລັບແຈກ
office-export-public = ສຳລັບທຸກຄົນ: ແຕ່ລະຕົວເລກມາຈາກຢ່າງໜ້ອຍ 10 ຄົນ ແລະ ປັດເສດແລ້ວ.
office-export-partner = ສຳລັບຄູ່ຮ່ວມງານ: ຢ່າງໜ້ອຍ 5 ຄົນ ແລະ ບໍ່ໄດ້ປັດເສດ.
office-export-narrow = ໄຟລ໌ເຫຼົ່ານີ້ມີຂໍ້ມູນຂອງທຸກຄົນ. ເຈົ້າເຫັນແຕ່ບາງສ່ວນ ສະນັ້ນ ກະລຸນາຖາມເພື່ອນຮ່ວມງານທີ່ເຫັນຂໍ້ມູນຂອງທຸກຄົນ.
office-export-release = ສະບັບ { $name }
office-export-files = ສ້າງວັນທີ { $day }. ເຈົ້າຢາກໄດ້ໄຟລ໌ໃດ?
office-export-file = ນີ້ແມ່ນໄຟລ໌.

## Buttons of the numbers: at most 24 letters.
office-button-board = ສະພາບຕອນນີ້
office-button-gaps = ຊ່ອງຫວ່າງ
office-button-export = ໄຟລ໌ສຳລັບແຈກ
office-button-stops = ຄົນຢຸດຢູ່ບ່ອນໃດ
office-button-count = ຄິດໄລ່ໃໝ່
office-button-public = ສຳລັບທຸກຄົນ
office-button-partner = ສຳລັບຄູ່ຮ່ວມງານ
office-button-workbook = ໄຟລ໌ Excel
office-button-package = ຕາຕະລາງທັງໝົດ (zip)
office-button-page = ໜ້າສຳລັບອ່ານ
## Invitations: links for a place or a partner, and posters. $name is what a colleague wrote; $place its number in the list; $count people; $least the smallest number that is shown.
## Of a poster each line of the text is a line on paper: break it where it reads well, at most 24 letters a line.
office-poster-line =
    ໃຫ້ຄົນຮູ້ຈັກຜົນງານຂອງເຈົ້າຫຼາຍຂຶ້ນ
    ບົດຮຽນສັ້ນໆ ໃນໂທລະສັບຂອງເຈົ້າ
    ມື້ລະສອງສາມນາທີ ບໍ່ເສຍເງິນ
office-poster-how = ສະແກນດ້ວຍກ້ອງໂທລະສັບ
office-posters = ການເຊີນ
office-posters-none = ລິ້ງສະເພາະບ່ອນຈະບອກວ່າ ມີຈັກຄົນມາທາງລິ້ງນັ້ນ. ກະລຸນາສ້າງລິ້ງໜຶ່ງໃຫ້ແຕ່ລະສະຖານທີ່ ຫຼື ຄູ່ຮ່ວມງານ.
office-posters-row = { $place }. { $name } · { $count } ຄົນເຂົ້າຮ່ວມ
office-posters-row-few = { $place }. { $name } · ໜ້ອຍກວ່າ { $least } ຄົນເຂົ້າຮ່ວມ
office-posters-ask-name = ສຳລັບສະຖານທີ່ ຫຼື ຄູ່ຮ່ວມງານໃດ? ກະລຸນາຂຽນຊື່. ມີແຕ່ທີມງານເຫັນ.
office-posters-one = { $name }
office-posters-joined = { $count } ຄົນເຂົ້າຮ່ວມທາງລິ້ງນີ້.
office-posters-joined-few = ຮອດປັດຈຸບັນ ໜ້ອຍກວ່າ { $least } ຄົນເຂົ້າຮ່ວມທາງລິ້ງນີ້.
office-posters-link = { $link }
office-posters-ask-language = ຢາກໄດ້ໂປສເຕີ ກະລຸນາເລືອກພາສາ.
office-posters-picture = ໂປສເຕີທີ່ມີລະຫັດໃຫ້ສະແກນ
office-posters-print = ໄຟລ໌ທຳອິດໃຊ້ພິມ ຂະໜາດໃດກໍໄດ້. ຮູບໃຊ້ສົ່ງໃນແຊັດ.
office-posters-gone = ບໍ່ມີລິ້ງນັ້ນ.
office-button-posters = ການເຊີນ
office-button-posters-new = ລິ້ງໃໝ່
office-button-posters-open = ເປີດ
office-button-posters-back = ລິ້ງທັງໝົດ
office-button-posters-more = ເພີ່ມເຕີມ

## The inbox: what people write to the team under a name by chance ($name). $count messages; $time on the reader's clock; $words what somebody wrote.
office-inbox = ຂໍ້ຄວາມເຖິງທີມງານ
office-inbox-none = ຍັງບໍ່ມີໃຜຂຽນມາ.
office-inbox-row = { $number }. { $name } · { $time }
office-inbox-row-new = { $number }. { $name } · { $time } · ໃໝ່ { $count }
office-inbox-row-done = { $number }. { $name } · { $time } · ສຳເລັດ
office-inbox-thread = { $name }
office-inbox-by-them = { $time } · ລາວ: { $words }
office-inbox-by-team = { $time } · ທີມງານ: { $words }
office-inbox-news = ຂໍ້ຄວາມໃໝ່ເຖິງທີມງານ: { $count }
office-inbox-ask-words = ກະລຸນາພິມຄຳຕອບ ຫຼື ສົ່ງຂໍ້ຄວາມສຽງ ຫຼື ຮູບ. ລາວຈະເຫັນວ່າມາຈາກທີມງານ ແຕ່ບໍ່ເຫັນຊື່ຂອງເຈົ້າ.
office-inbox-too-long = ຍາວເກີນໄປສຳລັບຂໍ້ຄວາມດຽວ: ໃສ່ໄດ້ຫຼາຍສຸດ { $most } ຕົວອັກສອນ.
office-inbox-ready = ລາວຈະເຫັນແບບນີ້. ສົ່ງບໍ?
office-inbox-sent = ກຳລັງສົ່ງຄຳຕອບຂອງເຈົ້າຫາ { $name }.
office-inbox-meanwhile = ເພື່ອນຮ່ວມງານຕອບກ່ອນແລ້ວ. ຄຳຕອບຂອງເຈົ້າບໍ່ໄດ້ສົ່ງ. ນີ້ແມ່ນການສົນທະນາ:
office-inbox-unreachable = ຕິດຕໍ່ { $name } ບໍ່ໄດ້ແລ້ວ. ບໍ່ໄດ້ສົ່ງຫຍັງ.
office-inbox-done = ຮຽບຮ້ອຍ. ຖ້າ { $name } ຂຽນມາອີກ ເຈົ້າຈະຮູ້.
office-inbox-gone = ການສົນທະນານີ້ບໍ່ມີແລ້ວ.
office-inbox-from-team = ຈາກທີມງານ:
office-inbox-full = ທີມງານຍັງມີຂໍ້ຄວາມຂອງເຈົ້າຫຼາຍທີ່ຍັງບໍ່ໄດ້ອ່ານ. ກະລຸນາລໍຖ້າຄຳຕອບກ່ອນ.
office-button-inbox = ຂໍ້ຄວາມ
office-button-inbox-open = ເປີດຂໍ້ຄວາມ
office-button-inbox-view = ເປີດ
office-button-inbox-more = ເພີ່ມເຕີມ
office-button-inbox-reply = ຕອບ
office-button-inbox-done = ສຳເລັດ
office-button-inbox-all = ຂໍ້ຄວາມທັງໝົດ
office-button-inbox-back = ກັບໄປຂໍ້ຄວາມ
office-button-inbox-send = ສົ່ງ
office-button-inbox-again = ຂຽນໃໝ່
office-button-inbox-answer = ຕອບທີມງານ
office-button-inbox-pass = ສົ່ງໃຫ້ທີມງານ

## Coding: an open answer gets one of the themes of its question. $left answers wait; $count were coded by two people, who agree by $kappa (0 is chance, 1 is always).
office-coding = ຄຳຕອບເປີດ
office-coding-none = ຕອນນີ້ບໍ່ມີແບບສອບຖາມທີ່ມີຄຳຖາມເປີດ.
office-coding-row = { $number }. { $question } · ຕ້ອງອ່ານ { $left }
office-coding-agreement = {"   "}ສອງຄົນເຫັນກົງກັນ: kappa { $kappa } (ໃນ { $count })
office-coding-agreement-few = {"   "}ສອງຄົນອ່ານແລ້ວ: { $count } ໜ້ອຍເກີນໄປ ຍັງບອກບໍ່ໄດ້ວ່າກົງກັນປານໃດ
office-coding-answer = ຄຳຕອບໜຶ່ງ ໃນ { $left } ທີ່ລໍຢູ່
office-coding-words = { $words }
office-coding-which = ຄຳຕອບນີ້ເວົ້າເຖິງຫຍັງ?
office-coding-ask-name = ຄຳຕອບນີ້ເວົ້າເຖິງຫຍັງ? ກະລຸນາພິມມາໜຶ່ງ ຫຼື ສອງຄຳ. ມັນຈະເປັນປຸ່ມສຳລັບຄຳຕອບຕໍ່ໄປ.
office-coding-coded = ບັນທຶກແລ້ວ: { $name }
office-coding-coded-none = ບັນທຶກແລ້ວ: ບໍ່ມີຫົວຂໍ້ທີ່ເໝາະ
office-coding-all-coded = ອ່ານທຸກຄຳຕອບແລ້ວ. ຂອບໃຈ.
office-coding-full = ມີ 12 ຫົວຂໍ້ແລ້ວ. ກະລຸນາເລືອກອັນໜຶ່ງ.
office-button-coding = ຄຳຕອບເປີດ
office-button-coding-open = ອ່ານ
office-button-coding-none = ບໍ່ມີຫົວຂໍ້ທີ່ເໝາະ
office-button-coding-new = ຫົວຂໍ້ໃໝ່
office-button-coding-next = ຄຳຕອບຕໍ່ໄປ
office-button-coding-back = ກັບໄປຄຳຕອບ
office-button-coding-all = ຄຳຖາມທັງໝົດ
### Surveys and lessons that are made live

## Surveys. $title is what a survey is called, $midway and $sent how many people, $version the checksum of a text.
office-surveys = ແບບສອບຖາມ
office-surveys-row = { $number }. { $title }
office-surveys-counts = {"   "}ກຳລັງຕອບ: { $midway } · ສົ່ງແລ້ວ: { $sent }
office-surveys-first = {"   "}ທຸກຄົນຈະຕອບແບບສອບຖາມນີ້ກ່ອນ.
office-surveys-send = ຢາກກວດສະບັບອື່ນ ສົ່ງໄຟລ໌ມາບ່ອນນີ້ໄດ້ທຸກເວລາ: XLSForm ເປັນ Excel, ODS ຫຼື CSV ຫຼື ເປັນ zip ພ້ອມໄຟລ໌ CSV ແລະ ຮູບທີ່ແບບສອບຖາມໃຊ້.
office-survey = { $title }
office-survey-text = { $number }. ສະບັບ { $edition }, { $day } ({ $version })
office-survey-text-live = { $number }. ສະບັບ { $edition }, { $day } ({ $version }): ກຳລັງໃຊ້
office-survey-language = ຢາກລອງເປັນພາສາໃດ?
office-survey-trying = ເຈົ້າກຳລັງລອງ “{ $title }” ຄືກັບຜູ້ຕອບຄົນໜຶ່ງ. ຄຳຕອບຈະບໍ່ຖືກເກັບໄວ້ ແລະ ບໍ່ຖືກນັບ.
office-survey-tried = ການລອງຈົບແລ້ວ. ບໍ່ໄດ້ເກັບຫຍັງໄວ້.
office-survey-sure = ເລີ່ມໃຊ້ “{ $title }” ບໍ? ຜູ້ທີ່ເລີ່ມຕອບນັບແຕ່ນີ້ໄປ ຈະຕອບສະບັບນີ້. ຜູ້ທີ່ກຳລັງຕອບຢູ່ ຕອບສະບັບເດີມຕໍ່ໄປ.
office-survey-published = ເລີ່ມໃຊ້ “{ $title }” ແລ້ວ. ຜູ້ທີ່ເລີ່ມຕອບນັບແຕ່ນີ້ໄປ ຈະຕອບສະບັບນີ້.
office-survey-gone = ສະບັບນີ້ບໍ່ມີຢູ່ບ່ອນນີ້ແລ້ວ. ກະລຸນາສົ່ງໄຟລ໌ອີກເທື່ອໜຶ່ງ.
office-survey-first-set = ນັບແຕ່ນີ້ໄປ ທຸກຄົນຈະຕອບ “{ $title }” ກ່ອນ.
office-survey-which = { $name } ແມ່ນແບບສອບຖາມໃດ?
office-survey-again = ຖາມອີກເທື່ອໜຶ່ງ ກັບຜູ້ທີ່ສົ່ງ “{ $title }” ແລ້ວ. ແຕ່ລະຄົນຈະໄດ້ຮັບຂໍ້ຄວາມເທື່ອດຽວ ໃນຕອນກາງເວັນ. ເຂົາເຈົ້າສົ່ງມາດົນປານໃດແລ້ວ?
office-survey-again-row = { $weeks } ອາທິດ ຫຼື ດົນກວ່ານັ້ນ: { $people }
office-survey-again-set = ຈຳນວນຄົນທີ່ພວກເຮົາຖາມອີກ: { $people }
office-survey-sure-later = ເລີ່ມໃຊ້ “{ $title }” ບໍ? ທຸກຄົນຍັງຈະຕອບ “{ $first }” ກ່ອນ ຈົນກວ່າເຈົ້າຈະເລືອກອັນນີ້ແທນ.
office-survey-published-later = ເລີ່ມໃຊ້ “{ $title }” ແລ້ວ ແຕ່ຍັງບໍ່ມີໃຜຕ້ອງຕອບ: ທຸກຄົນຈະຕອບ “{ $first }” ກ່ອນ.

## What was found in a form that was sent. $name is the file; $sheet, $rows, $column and $text come from it; $names are names of questions.
office-draft = ກວດເບິ່ງແລ້ວ: { $name }
office-draft-facts = ຄຳຖາມ: { $questions } · ນາທີ: ປະມານ { $minutes } · ພາສາ: { $languages }
office-draft-broken = ແບບສອບຖາມນີ້ຍັງໃຊ້ບໍ່ໄດ້. ກະລຸນາແກ້ຈຸດເຫຼົ່ານີ້ ແລ້ວສົ່ງໄຟລ໌ອີກ:
office-draft-look = ແບບສອບຖາມນີ້ໃຊ້ໄດ້. ແຕ່ຄວນເບິ່ງຈຸດເຫຼົ່ານີ້ກ່ອນ:
office-draft-cell = • ແຜ່ນ { $sheet } ແຖວ { $rows } ຖັນ { $column }: { $text }
office-draft-rows = • ແຜ່ນ { $sheet } ແຖວ { $rows }: { $text }
office-draft-sheet = • ແຜ່ນ { $sheet }: { $text }
office-draft-line = • ແຖວ { $rows }: { $text }
office-draft-file = • { $text }
office-draft-more = ແລະ ອີກ { $more } ຈຸດ ຢູ່ໃນໄຟລ໌
office-draft-new = ນີ້ແມ່ນແບບສອບຖາມໃໝ່. ກ່ອນເຈົ້າຈະເລີ່ມໃຊ້ ຍັງບໍ່ມີໃຜຕ້ອງຕອບ.
office-draft-same = ນີ້ແມ່ນສະບັບທີ່ກຳລັງໃຊ້.
office-draft-change = ຕ່າງຈາກສະບັບທີ່ກຳລັງໃຊ້:
office-draft-added = • ໃໝ່: { $names }
office-draft-gone = • ເອົາອອກ: { $names }
office-draft-words = • ປ່ຽນຄຳ: { $names }
office-draft-choices = • ປ່ຽນຕົວເລືອກ: { $names }
office-draft-rules = • ປ່ຽນວິທີຖາມ (ປະເພດ, ເງື່ອນໄຂ): { $names }
office-draft-order = • ປ່ຽນລຳດັບຄຳຖາມ.
office-draft-nothing = • ສິ່ງທີ່ຄົນຈະຕອບ ຫຼື ອ່ານ ຍັງຄືເກົ່າ.
office-draft-midway = ຜູ້ທີ່ກຳລັງຕອບ: { $people }. ເຂົາເຈົ້າຕອບສະບັບທີ່ເລີ່ມໄວ້ຕໍ່ໄປ.
office-draft-line-cell = • ແຖວ { $rows } ຖັນ { $column }: { $text }
office-draft-files = • ປ່ຽນໄຟລ໌: { $names }

## Why a file that was sent cannot be read.
office-file-gone = ດຶງໄຟລ໌ນີ້ມາບໍ່ໄດ້ແລ້ວ. ກະລຸນາສົ່ງອີກເທື່ອໜຶ່ງ.
office-file-away = ດຽວນີ້ດຶງໄຟລ໌ມາບໍ່ໄດ້. ກະລຸນາລໍຖ້າສອງສາມນາທີ ແລ້ວສົ່ງອີກ.
office-file-large = ໄຟລ໌ນີ້ໃຫຍ່ເກີນໄປ. ໃຫຍ່ສຸດໄດ້ 20 MB.
office-file-unknown = ພວກເຮົາອ່ານໄຟລ໌ນີ້ບໍ່ໄດ້.
office-file-slow = ໃຊ້ເວລາອ່ານໄຟລ໌ນີ້ດົນເກີນໄປ ຈຶ່ງຢຸດໄວ້. ກະລຸນາແບ່ງເປັນສ່ວນນ້ອຍໆ ແລ້ວສົ່ງອີກ.

## Buttons for surveys: at most 24 letters. A number follows “Look at”, “Make live”, “It is” and “Weeks”.
office-button-surveys = ແບບສອບຖາມ
office-button-look = ເບິ່ງ
office-button-live = ໃຊ້ຄືນ
office-button-known = ແມ່ນເລກ
office-button-new-survey = ແບບສອບຖາມໃໝ່
office-button-try = ລອງເບິ່ງ
office-button-stop-trying = ເຊົາລອງ
office-button-publish = ເລີ່ມໃຊ້
office-button-publish-sure = ແມ່ນ, ເລີ່ມໃຊ້
office-button-first = ຖາມອັນນີ້ກ່ອນ
office-button-again = ຖາມອີກເທື່ອໜຶ່ງ
office-button-weeks = ອາທິດ:

## Lessons. $language is a language's own name; $have of $of lessons have words in it that are not older than their English. $name is a lesson.
office-lessons = ບົດຮຽນ
office-lessons-facts = ບົດຮຽນ: { $lessons } · ຫົວຂໍ້: { $topics }
office-lessons-language = • { $language }: { $have } / { $of }
office-lessons-live = { $number }. ບົດຮຽນວັນທີ { $day } ({ $version }): ກຳລັງໃຊ້
office-lessons-earlier = { $number }. ບົດຮຽນວັນທີ { $day } ({ $version })
office-lessons-send = ຢາກກວດບົດຮຽນອື່ນ ສົ່ງ zip ຂອງໂຟລເດີບົດຮຽນມາບ່ອນນີ້ໄດ້ທຸກເວລາ: ບາງບົດຮຽນ, ຫົວຂໍ້ໜຶ່ງ ຫຼື ໂຟລເດີ “courses” ທັງໝົດ.
office-lessons-point = • { $place }: { $text }
office-lessons-broken = ບົດຮຽນເຫຼົ່ານີ້ຍັງໃຊ້ບໍ່ໄດ້. ກະລຸນາແກ້ຈຸດເຫຼົ່ານີ້ ແລ້ວສົ່ງ zip ອີກ:
office-lessons-look = ບົດຮຽນເຫຼົ່ານີ້ໃຊ້ໄດ້. ຄວນເບິ່ງຈຸດເຫຼົ່ານີ້ກ່ອນ:
office-lessons-change = ຕ່າງຈາກບົດຮຽນທີ່ກຳລັງໃຊ້:
office-lessons-changed = • ປ່ຽນ: { $names }
office-lessons-same = • ບໍ່ມີ. ນີ້ແມ່ນບົດຮຽນທີ່ກຳລັງໃຊ້.
office-lessons-languages = ບົດຮຽນໃນແຕ່ລະພາສາ ທີ່ບໍ່ເກົ່າກວ່າພາສາອັງກິດ:
office-lessons-sure = ເລີ່ມໃຊ້ບົດຮຽນເຫຼົ່ານີ້ບໍ? ຜູ້ທີ່ກຳລັງຮຽນບົດທີ່ປ່ຽນ ຈະເລີ່ມບົດນັ້ນໃໝ່.
office-lessons-published = ເລີ່ມໃຊ້ບົດຮຽນເຫຼົ່ານີ້ແລ້ວ.
office-lessons-gone = ບົດຮຽນເຫຼົ່ານີ້ບໍ່ມີຢູ່ບ່ອນນີ້ແລ້ວ ຫຼື ບໍ່ເຂົ້າກັບສ່ວນອື່ນແລ້ວ. ກະລຸນາສົ່ງ zip ອີກເທື່ອໜຶ່ງ.
office-pack-broken = ເປີດ zip ນີ້ບໍ່ໄດ້. ກະລຸນາເຮັດໃໝ່ ແລ້ວສົ່ງມາ.
office-pack-large = zip ນີ້ມີຫຼາຍເກີນໄປ: ຫຼາຍສຸດ 10,000 ໄຟລ໌ ແລະ 100 MB.
office-pack-outside = ໃນ zip ນີ້ ມີຊື່ໜຶ່ງຊີ້ອອກນອກໂຟລເດີຂອງມັນ. ບໍ່ໄດ້ອ່ານຫຍັງ.
office-pack-empty = ບໍ່ມີບົດຮຽນໃນ zip ນີ້: ໂຟລເດີບົດຮຽນຕ້ອງມີ lesson.toml.
office-pack-nowhere = ບໍ່ມີບົດຮຽນ { $name }. ຢາກເພີ່ມບົດໃໝ່ ສົ່ງໂຟລເດີຂອງຫົວຂໍ້ມາ.
office-pack-neither = ໃນ zip ນີ້ບໍ່ມີທັງແບບສອບຖາມ (Excel, ODS ຫຼື survey.csv) ແລະ ບົດຮຽນ (lesson.toml).

## Quiz items that work badly. $people answered when they met it; $right and $share of a hundred.
office-weak = ຄຳຖາມທີ່ມີຄົນຕອບຖືກໜ້ອຍ
office-weak-item = { $number }. { $lesson }: { $question } ຕອບຖືກ: { $right } ຈາກ { $people } ຄົນ
office-weak-choice = • { $share } · { $choice }
office-weak-right = ✓ { $share } · { $choice }
office-weak-none = ຄຳຕອບຍັງໜ້ອຍເກີນໄປ ຍັງບອກຫຍັງບໍ່ໄດ້.
office-weak-hidden = ຂີດ – ໝາຍຄວາມວ່າ ມີຄົນເລືອກໜ້ອຍຫຼາຍ ຈົນອາດຮູ້ວ່າແມ່ນໃຜ.

## Buttons for lessons: at most 24 letters.
office-button-lessons = ບົດຮຽນ
office-button-weak = ຄຳຖາມຍາກ

## Files to be translated. $language is a language's own name.
office-sheet-language = ສຳລັບພາສາໃດ?
office-sheet = ບົດຮຽນແບ່ງເປັນສ່ວນໆ ພ້ອມຄຳທີ່ມີຢູ່ແລ້ວເປັນພາສາ { $language }. ກະລຸນາຕື່ມໃສ່ຖັນນັ້ນ ແລ້ວສົ່ງໄຟລ໌ກັບມາບ່ອນນີ້. ພວກເຮົາຈະກວດກ່ອນໃຜຈະເຫັນ.
office-survey-file = “{ $title }” ຕາມທີ່ກຳລັງໃຊ້. ກະລຸນາແກ້ ຫຼື ແປ ແລ້ວສົ່ງໄຟລ໌ກັບມາບ່ອນນີ້. ພວກເຮົາຈະກວດກ່ອນຖາມໃຜ.
office-button-sheet = ຕາຕະລາງແປ
office-button-file = ເປັນໄຟລ໌

## What needs a second yes. $whom is the name by chance of a person, $name a colleague, $wish one of the two wishes.
office-request = ສິ່ງທີ່ຕ້ອງມີຄົນທີສອງຕົກລົງ
office-request-none = ຕອນນີ້ບໍ່ມີຫຍັງລໍຖ້າ.
office-request-answers = ຄຳຕອບຂອງແຕ່ລະຄົນ ເປັນໄຟລ໌
office-request-erase = ລຶບຂໍ້ມູນຂອງ { $whom }
office-request-row = ທີ { $number }: { $wish }. { $name } ເປັນຜູ້ຂໍ. ຖ້າບໍ່ມີຄົນທີສອງຕົກລົງ ຈະມີຜົນຕັ້ງແຕ່ { $time }.
office-request-row-counts = ທີ { $number }: { $wish }. { $name } ເປັນຜູ້ຂໍ. ມີຜົນແລ້ວ.
office-request-sure-answers = ດາວໂຫຼດຄຳຕອບຂອງແຕ່ລະຄົນແທ້ບໍ? ຂໍ້ມູນຖືກເຮັດໃຫ້ລະອຽດໜ້ອຍລົງ ແລະ ໃຊ້ໝາຍເລກສຸ່ມແທນຊື່ ແຕ່ຖ້າຕົກໃສ່ມືຄົນບໍ່ດີ ກໍຍັງເຮັດໃຫ້ບາງຄົນເດືອດຮ້ອນໄດ້. ສຳລັບນັກວິເຄາະທີ່ເຈົ້າໄວ້ໃຈເທົ່ານັ້ນ. ເຈົ້າຂອງອີກຄົນໜຶ່ງຕ້ອງຕົກລົງ ຫຼື ຕ້ອງລໍຖ້າໜຶ່ງມື້.
office-request-sure-erase = ລຶບຂໍ້ມູນທັງໝົດຂອງຜູ້ນີ້ ຍ້ອນລາວຂໍເອງແທ້ບໍ? ລຶບແລ້ວ ເອົາກັບຄືນມາບໍ່ໄດ້. ເພື່ອນຮ່ວມງານຄົນໜຶ່ງຕ້ອງຕົກລົງ ຫຼື ຕ້ອງລໍຖ້າໜຶ່ງມື້.
office-request-waits = ຈົດໄວ້ແລ້ວ. ກຳລັງລໍຖ້າຄົນທີສອງຕົກລົງ ຫຼື ລໍຖ້າໜຶ່ງມື້.
office-request-wanted = ເພື່ອນຮ່ວມງານຂໍໃຫ້ເຈົ້າຕົກລົງ:
office-request-ready = ອັນນີ້ມີຜົນແລ້ວ:
office-request-refused = ເພື່ອນຮ່ວມງານບໍ່ຕົກລົງ:
office-request-erased = ລຶບຂໍ້ມູນທັງໝົດຂອງ { $whom } ແລ້ວ ແລະ ໄດ້ແຈ້ງລາວແລ້ວ.
office-request-file = ເກັບໄຟລ໌ນີ້ໄວ້ສຳລັບເຈົ້າ ແລະ ຜູ້ທີ່ຈຳເປັນເທົ່ານັ້ນ ແລ້ວລຶບຖິ້ມເມື່ອວຽກສຳເລັດ.
office-request-unmade = ກະລຸນາເປີດໄຟລ໌ສຳລັບຄູ່ຮ່ວມງານກ່ອນ ເພາະໄຟລ໌ຄຳຕອບຕ້ອງຢູ່ກັບສະບັບໃດໜຶ່ງ.
office-request-missing = ບໍ່ມີອັນນັ້ນແລ້ວ ຫຼື ບໍ່ແມ່ນເຈົ້າເປັນຜູ້ຕັດສິນ.
office-button-requests = ຄົນທີສອງຕົກລົງ
office-button-answers = ຄຳຕອບແຕ່ລະຄົນ
office-button-erase = ລຶບຂໍ້ມູນຜູ້ນີ້
office-button-request-sure = ແມ່ນ, ຂໍເລີຍ
office-button-request-take = ດາວໂຫຼດທີ
office-button-request-yes = ຕົກລົງທີ
office-button-request-no = ບໍ່ຕົກລົງທີ

## What the machine needs: told to owners, who pass it on to the person who runs the bot. $from and $until are moments.
office-alarm-disk = ໜ່ວຍຄວາມຈຳຂອງເຄື່ອງທີ່ Bot ນີ້ເຮັດວຽກຢູ່ ໃກ້ເຕັມແລ້ວ. ຖ້າເຕັມ ຈະບັນທຶກຫຍັງບໍ່ໄດ້ອີກ. ກະລຸນາບອກຜູ້ດູແລ Bot ນີ້ ໃຫ້ເພີ່ມບ່ອນວ່າງ.
office-alarm-disk-over = ໜ່ວຍຄວາມຈຳມີບ່ອນວ່າງແລ້ວ.
office-alarm-backup = ບໍ່ມີການເຮັດສຳເນົາສຳຮອງມາໄລຍະໜຶ່ງແລ້ວ. ກະລຸນາບອກຜູ້ດູແລ Bot ນີ້ ໃຫ້ຊອກຫາສາເຫດ. ລະຫວ່າງນີ້ ສິ່ງທີ່ສົ່ງເຂົ້າມາ ເກັບໄວ້ບ່ອນດຽວເທົ່ານັ້ນ.
office-alarm-backup-over = ເຮັດສຳເນົາສຳຮອງໄດ້ຄືເກົ່າແລ້ວ.
office-alarm-rival = ມີໂປຣແກຣມອື່ນເອົາສິ່ງທີ່ຄົນຂຽນຫາ Bot ນີ້ໄປ ບາງສ່ວນຈຶ່ງມາບໍ່ຮອດພວກເຮົາ. ກະລຸນາບອກຜູ້ດູແລ Bot ນີ້ ໃຫ້ຢຸດໂປຣແກຣມນັ້ນ.
office-alarm-rival-over = ທຸກຢ່າງທີ່ຄົນຂຽນ ມາຮອດພວກເຮົາຄືເກົ່າແລ້ວ.
office-alarm-content = ແບບສອບຖາມ ຫຼື ບົດຮຽນທີ່ເລີ່ມໃຊ້ຈາກບ່ອນນີ້ ບໍ່ໄດ້ໃຊ້ແລ້ວ ເພາະໄຟລ໌ໃນເຄື່ອງຖືກປ່ຽນ ແລະ ໃຊ້ໄຟລ໌ນັ້ນແທນ. ຖ້າບໍ່ໄດ້ຕັ້ງໃຈແນວນັ້ນ ກະລຸນາເລີ່ມໃຊ້ຂອງເຈົ້າອີກເທື່ອໜຶ່ງ.
office-alarm-deaf = ຕັ້ງແຕ່ { $from } ຮອດ { $until } ສິ່ງທີ່ຄົນຂຽນ ມາບໍ່ຮອດພວກເຮົາ. ດຽວນີ້ໄດ້ຮັບແລ້ວ ແຕ່ການກົດປຸ່ມເສຍໄປ ແລະ ສິ່ງທີ່ເກົ່າກວ່າໜຶ່ງມື້ກໍເສຍຄືກັນ. ຄຳຖາມທີ່ຄ້າງຢູ່ ຈະຖາມອີກ.
