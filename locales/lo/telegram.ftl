### What Telegram shows around the conversation: the menu, the bot's own page, one line in groups.

## The menu: a few words beside each command, without a full stop.
telegram-command-start = ເລີ່ມ ຫຼື ເບິ່ງວ່າຮອດໃສແລ້ວ
telegram-command-survey = ຕອບແບບສອບຖາມ
telegram-command-lesson = ຮຽນບົດຕໍ່ໄປ
telegram-command-lessons = ບົດຮຽນທັງໝົດ
telegram-command-progress = ເບິ່ງວ່າຮຽນຮອດໃສແລ້ວ
telegram-command-settings = ຕັ້ງເວລາ ມື້ ຮູບ
telegram-command-language = ປ່ຽນພາສາ
telegram-command-pause = ພັກໄລຍະໜຶ່ງ
telegram-command-feedback = ບອກບາງຢ່າງກັບທີມງານ
telegram-command-mydata = ເບິ່ງທຸກຢ່າງທີ່ເກັບໄວ້ກ່ຽວກັບເຈົ້າ
telegram-command-forget = ລຶບທັງໝົດ
telegram-command-privacy = ເກັບຫຍັງໄວ້ ແລະ ໃຜເຫັນແດ່
telegram-command-help = ສິ່ງທີ່ເຮັດໄດ້ຢູ່ນີ້
telegram-command-office = ຫ້ອງການ ສຳລັບຜູ້ດູແລ
telegram-command-board = ມີຄົນມາຈັກຄົນ ແລະ ຮອດໃສແລ້ວ
telegram-command-gaps = ທັກສະທີ່ຍັງຂາດ
telegram-command-export = ຕົວເລກເປັນໄຟລ໌
telegram-command-invite = ລິ້ງ ແລະ ໂປສເຕີ

## Before the first tap, at most 512 letters; and on the bot's page, at most 120.
telegram-description = ໂຮງຮຽນນ້ອຍໆ ສຳລັບນັກສ້າງສັນ: ຮູ້ວ່າທັກສະດິຈິຕອນໃດທີ່ຈະຊ່ວຍເຈົ້າໃນຂັ້ນຕໍ່ໄປ ແລະ ຮຽນມັນມື້ລະສອງສາມນາທີ. ກົດ Start.
telegram-short = ທັກສະດິຈິຕອນສຳລັບນັກສ້າງສັນ ມື້ລະສອງສາມນາທີ.

## In a group, once.
telegram-group = ພວກເຮົາລົມກັບແຕ່ລະຄົນເປັນສ່ວນຕົວ ເພື່ອໃຫ້ຄຳຕອບເປັນຄວາມລັບ. ເລີ່ມບ່ອນນີ້: { $link }
