### Lessons, quiz items and what returns.

## The next lesson and why. $title: the lesson's title. $competence: a skill. $said: the words of the person's own answer.
lesson-offer = บทเรียนต่อไปของคุณ: “{ $title }”
lesson-why-said = บทเรียนนี้เหมาะกับคุณ เพราะในเรื่อง “{ $competence }” คุณตอบว่า “{ $said }”
lesson-why-said-missed = บทเรียนนี้เหมาะกับคุณ เพราะในเรื่อง “{ $competence }” คุณตอบว่า “{ $said }” และคำถามสั้น ๆ ที่ให้ลองทำยังตอบไม่ถูก
lesson-why-missed = บทเรียนนี้เหมาะกับคุณ เพราะในเรื่อง “{ $competence }” คำถามสั้น ๆ ที่ให้ลองทำยังตอบไม่ถูก
lesson-why-gap = บทเรียนนี้เหมาะกับคุณ เพราะงานของคุณต้องใช้ทักษะ “{ $competence }”
lesson-why-before = บทเรียนนี้ช่วยปูพื้นฐานก่อนเรียน “{ $title }”
lesson-why-usual = คนที่ทำงานแบบเดียวกับคุณมักเรียนบทเรียนนี้
lesson-why-more = เรียนเพิ่มเรื่อง “{ $competence }”
lesson-offer-when = เริ่มตอนนี้ได้เลย หรือรอให้บทเรียนมาเอง{ $when }

## A page. $at: its number. $of: how many.
lesson-place = หน้า { $at } จาก { $of }
lesson-picture = รูป: { $alt }
lesson-changed = บทเรียนนี้เพิ่งมีการแก้ไข จึงเริ่มใหม่ตั้งแต่ต้น
lesson-gone = ส่วนนี้จบไปแล้ว ตอนนี้เลือกทำต่อได้จากด้านล่าง
lesson-past = ส่วนนั้นผ่านไปแล้ว ตอนนี้คุณอยู่ตรงนี้

## A quiz item.
lesson-item-place = ข้อ { $at } จาก { $of }
lesson-review-place = อีกครั้ง: ข้อ { $at } จาก { $of }
lesson-item-many = คำตอบที่ถูกอาจมีมากกว่าหนึ่งข้อ กดเลือก แล้วกด “เสร็จแล้ว”
lesson-right = ถูกต้อง!
lesson-partly = ถูกบางส่วน
lesson-wrong = ยังไม่ถูก
lesson-answer =
    { $count ->
       *[other] คำตอบที่ถูก:
    }
lesson-returns =
    { $days ->
        [1] พรุ่งนี้คำถามนี้จะกลับมาให้ลองใหม่
       *[other] อีก { $days } วัน คำถามนี้จะกลับมาให้ลองใหม่
    }

## The end of a lesson. $right: items right. $of: items in all. $week: lessons this week. $goal: the weekly goal.
lesson-finished = เรียนจบบทนี้แล้ว ตอบถูก { $right } จาก { $of } ข้อ
lesson-finished-plain = เรียนจบบทนี้แล้ว
lesson-week = สัปดาห์นี้: { $week } จากเป้าหมาย { $goal } บท
lesson-week-reached = สัปดาห์นี้: { $week } จากเป้าหมาย { $goal } บท ถึงเป้าหมายแล้ว พักได้ตามสบายเลย!
lesson-mastered = คุณทำเรื่อง “{ $competence }” ได้คล่องแล้ว
lesson-due = วันนี้มีคำถามเดิมกลับมา { $due } ข้อ
lesson-reviewed = ทบทวนแล้ว ตอบถูก { $right } จาก { $of } ข้อ
lesson-all-done = คุณเรียนครบทุกบทที่มีสำหรับคุณแล้ว เก่งมาก! มีบทใหม่เมื่อไหร่ เราจะบอกที่นี่
lesson-nothing-to-review = วันนี้ไม่มีอะไรต้องทบทวน

## One gentle word, never guilt.
lesson-nudge = บทเรียน “{ $title }” พร้อมแล้ว ใช้เวลาไม่กี่นาที สะดวกเมื่อไหร่ค่อยเรียนก็ได้

## The tree of lessons.
lesson-tree = บทเรียนทั้งหมด กดเลือกหมายเลขได้เลย
lesson-tree-topic = { $title } ({ $done } จาก { $of })
lesson-tree-lesson = { $title } ({ $minutes } นาที)
lesson-tree-done = ✓ { $title }
