### The office.

## The first page of the office.
office-home = ຫ້ອງການ
office-your-role = ເຈົ້າຢູ່ນີ້ໃນຖານະ: { $role }.
office-reach = {"   "}ສະເພາະ: { $names }

## Roles. They also stand on buttons.
office-role-owner = ເຈົ້າຂອງ
office-role-coordinator = ຜູ້ປະສານງານ
office-role-viewer = ຜູ້ເບິ່ງ

## The team. $name is what a colleague is called; $number their place in the list.
office-team = ຜູ້ເຮັດວຽກຢູ່ນີ້
office-team-row = { $number }. { $name } · { $role }
office-team-row-own = { $number }. ເຈົ້າ · { $role }
office-team-link = ລິ້ງນີ້ເປີດຫ້ອງການໃຫ້ຄົນດຽວ ເທື່ອດຽວ ພາຍໃນ { $minutes } ນາທີ. ສົ່ງໃຫ້ລາວຜູ້ດຽວເດີ້.
office-team-link-itself = { $link }
office-team-taken = ຮຽບຮ້ອຍ. ລາວບໍ່ເຫັນຫ້ອງການອີກແລ້ວ.
office-team-last-owner = ຕ້ອງມີເຈົ້າຂອງຢ່າງໜ້ອຍໜຶ່ງຄົນ. ເຊີນອີກຄົນກ່ອນ.
office-team-no-link = ລິ້ງນີ້ໃຊ້ບໍ່ໄດ້ແລ້ວ. ຂໍລິ້ງໃໝ່ເດີ້.
office-team-joined = { $name } ເປີດລິ້ງຂອງເຈົ້າແລ້ວ ແລະ ເຮັດວຽກຢູ່ຫ້ອງການ.
office-team-lost = ເຈົ້າບໍ່ໄດ້ເຮັດວຽກຢູ່ຫ້ອງການແລ້ວ. ບົດຮຽນຂອງເຈົ້າຍັງຄືເກົ່າ.
office-team-ask-role = ຢາກໃຫ້ເພື່ອນຮ່ວມງານເຮັດຫຍັງ?
office-team-owner-can = ເຈົ້າຂອງ: ເຮັດໄດ້ໝົດ ແລະ ເລືອກຜູ້ເຮັດວຽກ
office-team-coordinator-can = ຜູ້ປະສານງານ: ແຈ້ງຂ່າວ ແບບສອບຖາມ ບົດຮຽນ ຂໍ້ຄວາມ
office-team-viewer-can = ຜູ້ເບິ່ງ: ເບິ່ງຕົວເລກ
office-team-ask-reach = ສຳລັບໃຜ? ປະເທດໜຶ່ງ ວຽກປະເພດໜຶ່ງ ຫຼືທຸກຄົນ.
office-team-ask-name = ເຈົ້າເອີ້ນເພື່ອນຮ່ວມງານວ່າແນວໃດ? ຂຽນຊື່ທີ່ເຈົ້າຈື່ໄດ້.
office-team-sure = ເອົາສິດຂອງລາວຄືນບໍ?

## Buttons of the office: at most 24 letters.
office-button-team = ຜູ້ເຮັດວຽກຢູ່ນີ້
office-button-home = ຫ້ອງການ
office-button-invite = ເຊີນເພື່ອນຮ່ວມງານ
office-button-take = ເອົາຄືນ
office-button-take-sure = ແມ່ນ, ເອົາຄືນ
office-button-everywhere = ທຸກຄົນ
