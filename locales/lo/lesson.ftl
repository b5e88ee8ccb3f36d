### Lessons, quiz items and what returns.

## The next lesson and why. $title: the lesson's title. $competence: a skill. $said: the words of the person's own answer.
lesson-offer = ບົດຮຽນຕໍ່ໄປຂອງເຈົ້າ: “{ $title }”
lesson-why-said = ບົດຮຽນນີ້ເໝາະກັບເຈົ້າ ເພາະໃນເລື່ອງ “{ $competence }” ເຈົ້າຕອບວ່າ “{ $said }”.
lesson-why-said-missed = ບົດຮຽນນີ້ເໝາະກັບເຈົ້າ ເພາະໃນເລື່ອງ “{ $competence }” ເຈົ້າຕອບວ່າ “{ $said }” ແລະ ຍັງຕອບຄຳຖາມທົດລອງສັ້ນໆ ບໍ່ທັນຖືກ.
lesson-why-missed = ບົດຮຽນນີ້ເໝາະກັບເຈົ້າ ເພາະໃນເລື່ອງ “{ $competence }” ເຈົ້າຍັງຕອບຄຳຖາມທົດລອງສັ້ນໆ ບໍ່ທັນຖືກ.
lesson-why-gap = ບົດຮຽນນີ້ເໝາະກັບເຈົ້າ ເພາະວຽກຂອງເຈົ້າຕ້ອງໃຊ້ທັກສະ “{ $competence }”.
lesson-why-before = ບົດຮຽນນີ້ຊ່ວຍໃຫ້ເຈົ້າພ້ອມສຳລັບບົດ “{ $title }”.
lesson-why-usual = ຫຼາຍຄົນທີ່ເຮັດວຽກແບບດຽວກັບເຈົ້າ ກໍຮຽນບົດນີ້.
lesson-why-more = ຮຽນເພີ່ມເລື່ອງ “{ $competence }”.
lesson-offer-when = ເລີ່ມດຽວນີ້ກໍໄດ້ ຫຼື ລໍຖ້າໃຫ້ບົດຮຽນມາເອງ { $when }.

## A page. $at: its number. $of: how many.
lesson-place = ໜ້າ { $at } ຈາກ { $of }
lesson-picture = ຮູບ: { $alt }
lesson-changed = ບົດຮຽນນີ້ຫາກໍ່ມີການແກ້ໄຂ ຈຶ່ງເລີ່ມໃໝ່ແຕ່ຕົ້ນ.
lesson-gone = ສ່ວນນັ້ນຜ່ານໄປແລ້ວ. ດຽວນີ້ ເຈົ້າເລືອກຈາກຂ້າງລຸ່ມນີ້ໄດ້.
lesson-past = ສ່ວນນັ້ນຜ່ານໄປແລ້ວ. ດຽວນີ້ ເຈົ້າຢູ່ບ່ອນນີ້.

## A quiz item.
lesson-item-place = ຄຳຖາມ { $at } ຈາກ { $of }
lesson-review-place = ອີກເທື່ອໜຶ່ງ: { $at } ຈາກ { $of }
lesson-item-many = ຄຳຕອບທີ່ຖືກອາດມີຫຼາຍກວ່າໜຶ່ງຂໍ້. ກົດເລືອກ ແລ້ວກົດ “ສຳເລັດ”.
lesson-right = ເກັ່ງຫຼາຍ!
lesson-partly = ຖືກບາງສ່ວນ.
lesson-wrong = ຍັງບໍ່ທັນຖືກ.
lesson-answer =
    { $count ->
       *[other] ຄຳຕອບທີ່ຖືກ:
    }
lesson-returns =
    { $days ->
        [1] ມື້ອື່ນ ຄຳຖາມນີ້ຈະກັບມາໃຫ້ລອງໃໝ່.
       *[other] ອີກ { $days } ມື້ ຄຳຖາມນີ້ຈະກັບມາໃຫ້ລອງໃໝ່.
    }

## The end of a lesson. $right: items right. $of: items in all. $week: lessons this week. $goal: the weekly goal.
lesson-finished = ຮຽນຈົບບົດນີ້ແລ້ວ: ຕອບຖືກ { $right } ຈາກ { $of } ຂໍ້.
lesson-finished-plain = ຮຽນຈົບບົດນີ້ແລ້ວ.
lesson-week = ອາທິດນີ້: { $week } ຈາກເປົ້າໝາຍ { $goal } ບົດ.
lesson-week-reached = ອາທິດນີ້: ຮຽນແລ້ວ { $week } ບົດ. ຮອດເປົ້າໝາຍ { $goal } ບົດແລ້ວ ພັກຜ່ອນໄດ້ຕາມສະບາຍ!
lesson-mastered = ເຈົ້າຊຳນານເລື່ອງ “{ $competence }” ແລ້ວ.
lesson-due = ມື້ນີ້ ມີຄຳຖາມເກົ່າກັບມາ { $due } ຂໍ້.
lesson-reviewed = ທວນຄືນແລ້ວ: ຕອບຖືກ { $right } ຈາກ { $of } ຂໍ້.
lesson-all-done = ເຈົ້າຮຽນຄົບທຸກບົດທີ່ມີສຳລັບເຈົ້າແລ້ວ. ຍອດຢ້ຽມ! ມີບົດໃໝ່ເມື່ອໃດ ພວກເຮົາຈະບອກຢູ່ບ່ອນນີ້.
lesson-nothing-to-review = ມື້ນີ້ ບໍ່ມີຫຍັງຕ້ອງທວນຄືນ.

## One gentle word, never guilt.
lesson-nudge = ບົດຮຽນ “{ $title }” ຢູ່ບ່ອນນີ້ສຳລັບເຈົ້າ. ໃຊ້ເວລາບໍ່ເທົ່າໃດນາທີ ສະດວກຍາມໃດຈຶ່ງຮຽນກໍໄດ້.

## The tree of lessons.
lesson-tree = ບົດຮຽນທັງໝົດ. ກົດເລກໃດໜຶ່ງ.
lesson-tree-topic = { $title } ({ $done } ຈາກ { $of })
lesson-tree-lesson = { $title } ({ $minutes } ນາທີ)
lesson-tree-done = ✓ { $title }
