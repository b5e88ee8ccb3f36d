### What is handed out: pictures, the page, the workbook. For offices and for everybody; plain words, no full stop in headings.

## On pictures, which stand on phones: at most 34 letters.
report-chart-gap = ວຽກຕ້ອງການຫຍັງ ເຮັດໄດ້ປານໃດ
report-chart-own = ທັກສະຂອງເຈົ້າ
report-chart-calibration = ໃຜປະເມີນຕົນເອງສູງເກີນໄປ
report-needed = ວຽກຕ້ອງການ
report-current = ປະເມີນຕົນເອງ
report-tested = ຄຳຖາມທົດລອງສັ້ນໆ
report-interval = ເສັ້ນບາງ: ແນ່ນອນປານໃດ
report-over = ອັດຕາສ່ວນຂອງຜູ້ຕອບ
report-chosen = ຜູ້ຕອບສະໝັກໃຈຕອບເອງ.

## The head of the page. $name: the programme. $release: 2026-Q4. $date: a day. $k: a number of people.
report-title = ທັກສະດິຈິຕອນຂອງນັກສ້າງສັນ
report-edition = { $name }, { $release }, { $date }
report-kind-public = ສຳລັບທຸກຄົນ. ແຕ່ລະຕົວເລກມາຈາກຢ່າງໜ້ອຍ { $k } ຄົນ.
report-kind-partner = ສຳລັບຄູ່ຮ່ວມງານເທົ່ານັ້ນ ກະລຸນາຢ່າສົ່ງຕໍ່. ແຕ່ລະຕົວເລກມາຈາກຢ່າງໜ້ອຍ { $k } ຄົນ.
report-about = ນີ້ແມ່ນຫຍັງ
report-about-text = ນັກສ້າງສັນບອກວ່າ ວຽກຂອງເຂົາເຈົ້າຕ້ອງການທັກສະດິຈິຕອນຫຍັງ ແລະ ຕອນນີ້ເຮັດໄດ້ປານໃດ ແລ້ວໄດ້ຕອບຄຳຖາມທົດລອງສັ້ນໆ. ຢູ່ນີ້ເຈົ້າຈະເຫັນວ່າ ຍັງຂາດຫຍັງ ຂາດສຳລັບໃຜ ແລະ ຕົວເລກແນ່ນອນປານໃດ.
report-self-selected = ຜູ້ຕອບສະໝັກໃຈຕອບເອງ. ຕົວເລກບອກສະເພາະເລື່ອງຂອງຄົນທີ່ຕອບ ບໍ່ແມ່ນຂອງນັກສ້າງສັນທັງໝົດ.

## Who answered. Names of columns and rows are short.
report-who = ໃຜຕອບແດ່
report-wave = ຮອບທີ { $wave }
report-invited = ເຂົ້າມາ
report-started = ເລີ່ມຕອບ
report-broke-off = ຢຸດກາງທາງ
report-completed = ສົ່ງແລ້ວ
report-people = ຈຳນວນຄົນ

## The gaps. $low and $high: two numbers.
report-gaps = ຊ່ອງຫວ່າງ
report-gaps-text = ຊ່ອງຫວ່າງແມ່ນລະດັບທີ່ວຽກຕ້ອງການ ລົບດ້ວຍລະດັບທີ່ຜູ້ຕອບວ່າເຮັດໄດ້. ຍິ່ງກວ້າງ ກໍຍິ່ງມີເລື່ອງໃຫ້ຮຽນຫຼາຍ.
report-skill = ທັກສະ
report-gap = ຊ່ອງຫວ່າງ
report-between = { $low } ຫາ { $high }
report-quadrant = ລຳດັບຄວາມສຳຄັນ
report-quadrant-concentrate = ຄວນຮຽນກ່ອນ
report-quadrant-keep-up = ດີແລ້ວ ຮັກສາໄວ້
report-quadrant-low-priority = ລໍຖ້າໄດ້
report-quadrant-overkill = ເກີນທີ່ຕ້ອງການ
report-uncertain = ຍັງບໍ່ແນ່

## Groups of people, and numbers that are not shown. $k: a number of people.
report-groups = ແຍກຕາມກຸ່ມ
report-groups-text = ຊ່ອງຫວ່າງຂອງແຕ່ລະທັກສະ ໃນແຕ່ລະກຸ່ມ.
report-everybody = ທຸກຄົນ
report-not-stated = ບໍ່ໄດ້ບອກ
report-hidden = ເຊື່ອງໄວ້ ໜ້ອຍກວ່າ { $k } ຄົນ
report-hidden-other = ເຊື່ອງໄວ້ເພື່ອປົກປ້ອງຄົນອື່ນ
report-by-country = ແຍກຕາມປະເທດ
report-by-domain = ແຍກຕາມດ້ານທີ່ເຮັດວຽກ
report-by-sex = ແຍກຕາມເພດ
report-by-age-band = ແຍກຕາມອາຍຸ
report-by-locality = ແຍກຕາມບ່ອນຢູ່
report-by-disability = ແຍກຕາມຄວາມພິການ
report-by-org-size = ແຍກຕາມຂະໜາດອົງກອນ
report-by-role-level = ແຍກຕາມບົດບາດ
report-by-status = ແຍກຕາມວິທີເຮັດວຽກ

## Own rating against tasks.
report-calibration = ການປະເມີນຕົນເອງ ແລະ ຄຳຖາມທົດລອງ
report-calibration-text = ຫຼາຍກວ່າ 0 ໝາຍຄວາມວ່າ ປະເມີນຕົນເອງສູງກວ່າທີ່ເຮັດໄດ້ໃນຄຳຖາມທົດລອງ, ໜ້ອຍກວ່າ 0 ໝາຍຄວາມວ່າຕ່ຳກວ່າ. ທັງສອງນັບແຕ່ 0 ຫາ 1.
report-area = ຂົງເຂດ
report-bias = ຄວາມຕ່າງ
report-over-raters = ປະເມີນຕົນເອງສູງເກີນໄປ

## Change. Never "effect".
report-change = ການປ່ຽນແປງ
report-change-text = ພວກເຮົາຖາມຄົນກຸ່ມເກົ່າອີກເທື່ອໜຶ່ງ. ພວກເຮົາເອີ້ນວ່າການປ່ຽນແປງ ບໍ່ເອີ້ນວ່າຜົນຂອງບົດຮຽນ ເພາະເລື່ອງອື່ນກໍອາດປ່ຽນໄປຄືກັນ.
report-p = ຄ່າ p
report-attrition = ບໍ່ໄດ້ກັບມາຕອບ

## Lessons.
report-lessons = ບົດຮຽນ
report-sent = ໄດ້ຮັບບົດຮຽນ
report-opened = ເປີດບົດຮຽນ
report-finished = ຮຽນຈົບ
report-right-first = ຄຳຖາມທີ່ຖືກແຕ່ເທື່ອທຳອິດ
report-days = ຈຳນວນມື້ແຕ່ສົ່ງຈົນຮຽນຈົບ
report-reviews-due = ຄຳຖາມທີ່ຮອດເວລາທວນຄືນ
report-reviews-kept = ໃນນັ້ນຕອບແລ້ວ

## How it was computed. $k: a number of people.
report-how = ຄິດໄລ່ແນວໃດ
report-how-interval = ຊ່ວງທີ່ຢູ່ຂ້າງຕົວເລກ: ໃນ 100 ຊ່ວງແບບນີ້ ປະມານ 95 ຊ່ວງກວມເອົາຄ່າທີ່ຄົນແບບນີ້ຈະຕອບ. ແຕ່ມັນແກ້ຄວາມລຳອຽງທີ່ມາຈາກການສະໝັກໃຈຕອບບໍ່ໄດ້.
report-how-indices = MWDS (Borich): ຊ່ອງຫວ່າງຄູນໃຫ້ສິ່ງທີ່ຕ້ອງການ. RDS ແຕ່ -100 ຫາ 100: ບ່ອນນີ້ ຄ່າລົບໝາຍຄວາມວ່າມີຄວາມຕ້ອງການ. PNI: ຊ່ອງຫວ່າງຫານໃຫ້ສິ່ງທີ່ເຮັດໄດ້.
report-how-places = ລຳດັບຄວາມສຳຄັນ: ທຽບທັກສະກັບຄ່າສະເລ່ຍຂອງທຸກທັກສະ ທັງສິ່ງທີ່ຕ້ອງການ ແລະ ສິ່ງທີ່ເຮັດໄດ້. “ຍັງບໍ່ແນ່” ໝາຍຄວາມວ່າ ຖ້າຖາມຄົນອື່ນ ມັນອາດຢູ່ບ່ອນອື່ນ.
report-how-hidden = ຕົວເລກຖືກເຊື່ອງ ເມື່ອມາຈາກໜ້ອຍກວ່າ { $k } ຄົນ ຫຼື ເມື່ອທຸກຄົນຕອບຄືກັນໝົດ ແລະ ເມື່ອຄິດໄລ່ຫາຕົວເລກທີ່ເຊື່ອງໄວ້ຈາກມັນໄດ້.
report-how-files = ຕົວເລກທັງໝົດຢູ່ໃນໄຟລ໌ CSV ແລະ ໄຟລ໌ Excel. datapackage.json ອະທິບາຍທຸກຖັນ.

## In place of a table that has nothing to show.
report-empty-balance = ຍັງບໍ່ມີໃຜສົ່ງແບບສອບຖາມ ຫຼື ມີໜ້ອຍເກີນທີ່ຈະສະແດງ.
report-empty-gap = ຄົນທີ່ບອກທັງສິ່ງທີ່ວຽກຕ້ອງການ ແລະ ສິ່ງທີ່ເຮັດໄດ້ ຍັງມີໜ້ອຍເກີນໄປ.
report-empty-groups = ຍັງບໍ່ມີກຸ່ມໃດໃຫຍ່ພໍທີ່ຈະສະແດງ.
report-empty-calibration = ຄົນທີ່ທັງປະເມີນຕົນເອງ ແລະ ຕອບຄຳຖາມທົດລອງ ຍັງມີໜ້ອຍເກີນໄປ.
report-empty-change = ຄົນທີ່ຕອບເທື່ອທີສອງ ຍັງມີໜ້ອຍເກີນໄປ.
report-empty-lessons = ຄົນທີ່ໄດ້ຮັບບົດຮຽນ ຍັງມີໜ້ອຍເກີນໄປ.
report-empty-taken = ຍັງບໍ່ມີຄຳຖາມໃຫ້ເລືອກທີ່ມີຄົນຕອບພໍ.

## The last page. $count: a number of numbers. $half: half a range. $groups: a list.
report-brief = ບົດສະຫຼຸບຫຍໍ້ດ້ານນະໂຍບາຍ
report-brief-gaps = ສາມຊ່ອງຫວ່າງທີ່ກວ້າງທີ່ສຸດ
report-brief-gap = { $skill }: { $gap } ({ $low } ຫາ { $high }, { $n } ຄົນ)
report-brief-for = ກວ້າງທີ່ສຸດສຳລັບ: { $groups }
report-brief-asked = ສິ່ງທີ່ຄົນເລືອກ
report-brief-choice = { $choice }: { $share } ໃນ { $n } ຄົນ
report-brief-hidden = ຫຍັງຖືກເຊື່ອງໄວ້ ແລະ ຍ້ອນຫຍັງ
report-brief-hidden-a = ຕົວເລກທີ່ເຊື່ອງຍ້ອນມາຈາກຄົນໜ້ອຍເກີນໄປ ຫຼື ຕອບຄືກັນໝົດ: { $count }
report-brief-hidden-d = ຕົວເລກທີ່ເຊື່ອງເພື່ອບໍ່ໃຫ້ຄິດໄລ່ຫາຕົວເລກເຫຼົ່ານັ້ນໄດ້: { $count }
report-brief-sure = ຕົວເລກແນ່ນອນປານໃດ
report-brief-half = ຊ່ອງຫວ່າງສ່ວນຫຼາຍອາດຫຼາຍ ຫຼື ໜ້ອຍກວ່ານີ້ປະມານ { $half }.
report-brief-unsure = ທັກສະທີ່ລຳດັບຄວາມສຳຄັນຍັງບໍ່ແນ່: { $count } ໃນ { $of }

## What people wrote, by theme. $coded, $uncoded: numbers of answers. $kappa: a number up to 1.
report-themes = ສິ່ງທີ່ຄົນຂຽນ
report-themes-text = ຜູ້ປະສານງານອ່ານຄຳຕອບເປີດ ແລະ ໃຫ້ຫົວຂໍ້ໜຶ່ງແກ່ແຕ່ລະຄຳຕອບ ໂດຍບໍ່ສະແດງຄຳເວົ້າຂອງໃຜ. ຄຳຕອບທີ່ມີສອງຄົນອ່ານ ອາດມີສອງຫົວຂໍ້ ສະນັ້ນ ອັດຕາສ່ວນລວມກັນອາດບໍ່ເທົ່າກັບ 100 %.
report-themes-coded = ຄຳຕອບທີ່ອ່ານແລ້ວ: { $coded }. ຍັງບໍ່ໄດ້ອ່ານ: { $uncoded }.
report-themes-agreement = ຜູ້ອ່ານສອງຄົນເຫັນກົງກັນປານໃດ: kappa { $kappa } (1 ແມ່ນກົງກັນທຸກຄັ້ງ, 0 ແມ່ນກົງກັນພຽງໂດຍບັງເອີນ).
report-theme = ຫົວຂໍ້
report-share = ອັດຕາສ່ວນຂອງຄຳຕອບ
report-answers = ຄຳຕອບ
report-none-fits = ບໍ່ມີຫົວຂໍ້ທີ່ເໝາະ

## Names of sheets in the workbook, at most 31 letters, none of []:*?/\
report-sheet-read-me = ອ່ານກ່ອນ
report-sheet-charts = ກຣາຟ
report-sheet-gap = ຊ່ອງຫວ່າງ
report-sheet-calibration = ປະເມີນ ແລະ ທົດລອງ
report-sheet-change = ການປ່ຽນແປງ
report-sheet-items = ຄຳຖາມ
report-sheet-balance = ໃຜຕອບແດ່
report-sheet-lessons = ບົດຮຽນ
report-sheet-indicators = ຕົວຊີ້ວັດ SDG
report-sheet-codebook = ປຶ້ມລະຫັດ
report-sheet-themes = ຫົວຂໍ້
