### The first taps of a new person. Warm, plain, short; for somebody who left school at 14.

## Who runs this, and the age question. $name: the programme's name. $contact: who to ask, in the programme's own words.
onboarding-welcome =
    ສະບາຍດີ ຍິນດີຕ້ອນຮັບສູ່ { $name }! ກ່ອນອື່ນ ພວກເຮົາຈະຖາມສັ້ນໆ ກ່ຽວກັບການໃຊ້ໂທລະສັບໃນວຽກຂອງເຈົ້າ. ຈາກນັ້ນ ຈະສົ່ງບົດຮຽນນ້ອຍໆ ທີ່ເໝາະກັບເຈົ້າ ໃຫ້ມື້ລະບົດ.

    ມີຫຍັງຢາກຖາມ ຖາມໄດ້ນຳ { $contact }.

    ເຈົ້າອາຍຸ 16 ປີຂຶ້ນໄປແມ່ນບໍ?
onboarding-young = ບໍ່ເປັນຫຍັງ. ພວກເຮົາຈະບໍ່ຖາມເລື່ອງສ່ວນຕົວຂອງເຈົ້າ. ສ່ວນບົດຮຽນ ເຈົ້າກໍຮຽນໄດ້ຄືກັນ.
onboarding-tap = ກະລຸນາກົດປຸ່ມໃດໜຶ່ງ.

## Below the consent text.
onboarding-agree = ເຈົ້າຕົກລົງຕາມນີ້ບໍ?
onboarding-no-thanks = ບໍ່ເປັນຫຍັງ. ພວກເຮົາຈະບໍ່ຖາມ ແລະ ບໍ່ເກັບຂໍ້ມູນຂອງເຈົ້າ ນອກຈາກພາສາ ເວລາຮຽນ ແລະ ບົດຮຽນຂອງເຈົ້າ.
onboarding-domain = ເຈົ້າເຮັດວຽກດ້ານໃດ? ບົດຮຽນຂອງເຈົ້າຈະເລີ່ມຈາກດ້ານນັ້ນ.
