### The survey, one question at a time.

## Where the person is. $at: the question's number. $of: how many count now.
survey-place = ຂໍ້ { $at } ຈາກ { $of }

## What kind of answer is expected, below the question.
survey-expects-one = ກົດເລືອກໝາຍເລກ ຫຼື ພິມໝາຍເລກກໍໄດ້.
survey-expects-search = ກົດ ຫຼື ພິມໝາຍເລກ ຫຼື ພິມບາງສ່ວນຂອງຊື່.
survey-expects-many = ກົດເລືອກທຸກຂໍ້ທີ່ກົງກັບເຈົ້າ ແລ້ວກົດ “ສຳເລັດ”.
survey-expects-words = ພິມຄຳຕອບຂອງເຈົ້າ.
survey-expects-open = ພິມຕອບ ສົ່ງຂໍ້ຄວາມສຽງ ຫຼື ສົ່ງຮູບກໍໄດ້.
survey-expects-integer = ພິມເປັນຕົວເລກ ເຊັ່ນ 12.
survey-expects-decimal = ພິມຕົວເລກ.
survey-expects-date = ພິມວັນ ເດືອນ ປີ ແບບນີ້: 25/12/2026
survey-expects-photo = ສົ່ງຮູບມາໄດ້ເລີຍ.
survey-expects-voice = ສົ່ງຂໍ້ຄວາມສຽງມາໄດ້ເລີຍ.
survey-expects-video = ສົ່ງວິດີໂອມາໄດ້ເລີຍ.
survey-expects-file = ສົ່ງໄຟລ໌ມາໄດ້ເລີຍ.
survey-expects-ok = ອ່ານແລ້ວ ກົດ “ເຂົ້າໃຈແລ້ວ”.
survey-expects-rank = ກົດເທື່ອລະອັນຕາມລຳດັບ ແລ້ວກົດ “ສຳເລັດ”.
survey-expects-range = ກົດ ຫຼື ພິມຕົວເລກ ຈາກ { $from } ຫາ { $to }.
survey-expects-range-step = ພິມຕົວເລກ ຈາກ { $from } ຫາ { $to } ເພີ່ມເທື່ອລະ { $step }.
survey-expects-time = ພິມເວລາແບບນີ້: 14:30
survey-expects-moment = ພິມວັນ ເດືອນ ປີ ແລະ ເວລາ ແບບນີ້: 25/12/2026 14:30
survey-expects-place = ກົດ 📎 ແລ້ວກົດ “ທີ່ຕັ້ງ”. ພວກເຮົາເກັບແຕ່ບໍລິເວນຄ່າວໆ (ຜິດພາດປະມານ 100 ແມັດ).
survey-expects-another = ມີອີກບໍ?

## Said when an answer could not be taken; the question follows again.
survey-retry-one = ກະລຸນາກົດປຸ່ມໃດໜຶ່ງ ຫຼື ພິມໝາຍເລກຂອງຂໍ້ນັ້ນ.
survey-retry-search = ບໍ່ພົບໃນລາຍການ. ລອງພິມໃຫ້ສັ້ນລົງ ຫຼື ເບິ່ງໄປເທື່ອລະໜ້າ.
survey-retry-many = ກະລຸນາກົດເລືອກຂໍ້ທີ່ກົງກັບເຈົ້າ ຫຼື ພິມໝາຍເລກແບບນີ້: 1 3
survey-retry-words = ຄຳຖາມນີ້ຕ້ອງຕອບເປັນຕົວໜັງສື.
survey-retry-open = ຄຳຖາມນີ້ຕອບເປັນຕົວໜັງສື ຂໍ້ຄວາມສຽງ ຮູບ ຫຼື ໄຟລ໌ກໍໄດ້.
survey-retry-integer = ຄຳຖາມນີ້ຕ້ອງຕອບເປັນຕົວເລກຖ້ວນ ເຊັ່ນ 12.
survey-retry-decimal = ຄຳຖາມນີ້ຕ້ອງຕອບເປັນຕົວເລກ ເຊັ່ນ 12 ຫຼື 3.5.
survey-retry-date = ຄຳຖາມນີ້ຕ້ອງຕອບເປັນວັນ ເດືອນ ປີ ເຊັ່ນ 25/12/2026.
survey-retry-photo = ຄຳຖາມນີ້ຕ້ອງຕອບເປັນຮູບ.
survey-retry-voice = ຄຳຖາມນີ້ຕ້ອງຕອບເປັນຂໍ້ຄວາມສຽງ.
survey-retry-video = ຄຳຖາມນີ້ຕ້ອງຕອບເປັນວິດີໂອ.
survey-retry-file = ຄຳຖາມນີ້ຕ້ອງຕອບເປັນໄຟລ໌.
survey-retry-ok = ອ່ານແລ້ວ ກະລຸນາກົດ “ເຂົ້າໃຈແລ້ວ”.
survey-retry-rank = ຈັດລຳດັບໃຫ້ຄົບທຸກອັນ. ກົດເທື່ອລະອັນ ຫຼື ພິມໝາຍເລກ ແບບນີ້: 3 1 2.
survey-retry-range = ຄຳຖາມນີ້ຕ້ອງຕອບເປັນຕົວເລກ ຈາກ { $from } ຫາ { $to }.
survey-retry-range-step = ຄຳຖາມນີ້ຕ້ອງຕອບເປັນຕົວເລກ ຈາກ { $from } ຫາ { $to } ເພີ່ມເທື່ອລະ { $step }.
survey-retry-time = ຄຳຖາມນີ້ຕ້ອງຕອບເປັນເວລາ ເຊັ່ນ 14:30.
survey-retry-moment = ຄຳຖາມນີ້ຕ້ອງຕອບເປັນວັນ ເດືອນ ປີ ແລະ ເວລາ ເຊັ່ນ 25/12/2026 14:30.
survey-retry-place = ຄຳຖາມນີ້ຕ້ອງຕອບເປັນທີ່ຕັ້ງ. ສົ່ງທີ່ຕັ້ງຂອງເຈົ້າ ຫຼື ພິມຕົວເລກສອງຕົວ ເຊັ່ນ 11.556, 104.928.
survey-retry-another = ກະລຸນາກົດປຸ່ມໃດໜຶ່ງໃນສອງປຸ່ມ.
survey-retry-not-fitting = ຄຳຕອບນີ້ຍັງບໍ່ເຂົ້າກັບຄຳຖາມ. ກະລຸນາເບິ່ງຄຳຖາມອີກເທື່ອໜຶ່ງ.
survey-retry-required = ຕ້ອງຕອບຂໍ້ນີ້ກ່ອນ ຈຶ່ງໄປຕໍ່ໄດ້.
survey-retry-too-long = ຄຳຕອບນີ້ຍາວເກີນໄປ ເກັບໄວ້ບໍ່ໄດ້. ກະລຸນາເຮັດໃຫ້ສັ້ນລົງ ຫຼື ແບ່ງສົ່ງເປັນຂໍ້ຄວາມສຽງເທື່ອລະສ່ວນ.

## An answer that was given. $answer: the answer.
survey-your-answer = ຄຳຕອບຂອງເຈົ້າ: { $answer }
survey-shown-skipped = (ຂ້າມໄປ)
survey-shown-photo = (ຮູບ)
survey-shown-voice = (ຂໍ້ຄວາມສຽງ)
survey-shown-video = (ວິດີໂອ)
survey-shown-file = (ໄຟລ໌)
survey-shown-seen = (ອ່ານແລ້ວ)

## The branch changed, and some answers do not count any more. The questions follow, one a line.
survey-set-aside =
    { $count ->
       *[other] ຍ້ອນແກ້ຄຳຕອບນັ້ນ ຄຳຕອບຂອງຂໍ້ລຸ່ມນີ້ຈະບໍ່ນັບອີກ:
    }

## All answers, before they are sent.
survey-review = ນີ້ແມ່ນຄຳຕອບຂອງເຈົ້າ. ກົດ “ສົ່ງ” ໄດ້ເລີຍ ຫຼື ແກ້ຂໍ້ໃດໜຶ່ງກ່ອນກໍໄດ້.
survey-review-change = ຢາກແກ້ຂໍ້ໃດ?

## Coming back.
survey-unfinished = ເທື່ອກ່ອນ ເຈົ້າຕອບຮອດຂໍ້ { $at } ຈາກ { $of }. ຕອບຕໍ່ບໍ?
survey-aside = ນີ້ແມ່ນຄຳຖາມທີ່ຍັງບໍ່ທັນຕອບ. ສິ່ງທີ່ເຈົ້າພິມຕໍ່ໄປນີ້ ຈະເປັນຄຳຕອບຂອງຄຳຖາມນີ້.
survey-stale = ຄຳຖາມນັ້ນຜ່ານໄປແລ້ວ. ດຽວນີ້ຮອດຂໍ້ນີ້.
survey-away = ພວກເຮົາບໍ່ຢູ່ຊ່ວງໜຶ່ງ ຄຳຕອບສຸດທ້າຍຂອງເຈົ້າອາດມາບໍ່ເຖິງ. ນີ້ແມ່ນຄຳຖາມທີ່ຍັງລໍຢູ່.
survey-only-send = ເຈົ້າຕອບຄົບທຸກຂໍ້ແລ້ວ. ເຫຼືອແຕ່ກົດ “ສົ່ງ”.
survey-again = ເຈົ້າສົ່ງແບບສອບຖາມນີ້ແລ້ວ. ຂອບໃຈ! ຢາກຕອບອີກເທື່ອໜຶ່ງບໍ?
survey-once-more = ຜ່ານມາຫຼາຍອາທິດແລ້ວ ນັບແຕ່ເຈົ້າຕອບຄຳຖາມຂອງພວກເຮົາ. ເຈົ້າຈະຕອບອີກເທື່ອໜຶ່ງໄດ້ບໍ? ແລ້ວທັງເຈົ້າ ແລະ ພວກເຮົາ ຈະເຫັນວ່າ ເຈົ້າກ້າວໜ້າໄປໄກພຽງໃດ.
survey-none = ດຽວນີ້ ຍັງບໍ່ມີແບບສອບຖາມ.
survey-needs-consent = ກ່ອນຕອບແບບສອບຖາມ ຂໍໃຫ້ເຈົ້າຕົກລົງກ່ອນ ເພື່ອໃຫ້ພວກເຮົາເກັບຄຳຕອບຂອງເຈົ້າໄວ້ໄດ້.

## The result. Names of skills follow, one a line.
survey-result = ຂອບໃຈ! ຄຳຕອບຂອງເຈົ້າບອກໃຫ້ຮູ້ດັ່ງນີ້.
survey-result-strong = ເລື່ອງທີ່ເຈົ້າເຮັດໄດ້ດີຢູ່ແລ້ວ:
survey-result-next = ເລື່ອງທີ່ຄວນຮຽນຕໍ່:
survey-result-picture = ທັກສະຂອງເຈົ້າ ແລະ ສິ່ງທີ່ວຽກຂອງເຈົ້າຕ້ອງການ
survey-result-unmade = ຕອນນີ້ສ້າງຮູບບໍ່ໄດ້.
survey-result-all-strong = ເຈົ້າມີທັກສະທີ່ວຽກຂອງເຈົ້າຕ້ອງການຄົບແລ້ວ. ແຕ່ໃນບົດຮຽນ ຍັງມີສິ່ງໃໝ່ໆ ໃຫ້ເຈົ້າອີກ.
## A skill and why it comes next.
survey-result-line = { $competence }: { $reason }
survey-result-reason-said = ເຈົ້າຕອບວ່າ “{ $said }”
survey-result-reason-said-missed = ເຈົ້າຕອບວ່າ “{ $said }” ແລະ ຍັງຕອບຄຳຖາມທົດລອງສັ້ນໆ ບໍ່ທັນຖືກ
survey-result-reason-missed = ຍັງຕອບຄຳຖາມທົດລອງສັ້ນໆ ບໍ່ທັນຖືກ
survey-thanks = ຂອບໃຈ! ພວກເຮົາໄດ້ຮັບຄຳຕອບຂອງເຈົ້າແລ້ວ.
