### The survey, one question at a time.

## Where the person is. $at: the question's number. $of: how many count now.
survey-place = ข้อ { $at } จาก { $of }

## What kind of answer is expected, below the question.
survey-expects-one = กดเลือกหมายเลข หรือพิมพ์หมายเลขก็ได้
survey-expects-search = กดหรือพิมพ์หมายเลข หรือพิมพ์บางส่วนของชื่อ
survey-expects-many = กดเลือกทุกข้อที่ตรงกับคุณ แล้วกด “เสร็จแล้ว”
survey-expects-words = พิมพ์คำตอบของคุณ
survey-expects-open = พิมพ์ตอบ ส่งข้อความเสียง หรือส่งรูปก็ได้
survey-expects-integer = พิมพ์เป็นตัวเลข เช่น 12
survey-expects-decimal = พิมพ์ตัวเลข
survey-expects-date = พิมพ์วัน เดือน ปี ค.ศ. แบบนี้: 25/12/2026
survey-expects-photo = ส่งรูปได้เลย
survey-expects-voice = ส่งข้อความเสียงได้เลย
survey-expects-video = ส่งวิดีโอได้เลย
survey-expects-file = ส่งไฟล์ได้เลย
survey-expects-ok = อ่านจบแล้ว กด “รับทราบ”
survey-expects-rank = กดทีละข้อตามลำดับ เริ่มจากอันดับแรก แล้วกด “เสร็จแล้ว”
survey-expects-range = กดหรือพิมพ์ตัวเลขตั้งแต่ { $from } ถึง { $to }
survey-expects-range-step = พิมพ์ตัวเลขตั้งแต่ { $from } ถึง { $to } เพิ่มทีละ { $step }
survey-expects-time = พิมพ์เวลาแบบนี้: 14:30
survey-expects-moment = พิมพ์วัน เดือน ปี ค.ศ. และเวลาแบบนี้: 25/12/2026 14:30
survey-expects-place = กด 📎 แล้วกด “ตำแหน่ง” (Location) เราเก็บแค่บริเวณคร่าว ๆ (คลาดเคลื่อนราว 100 เมตร)
survey-expects-another = มีอีกไหม

## Said when an answer could not be taken; the question follows again.
survey-retry-one = กดปุ่มใดปุ่มหนึ่ง หรือพิมพ์หมายเลขของข้อนั้น
survey-retry-search = ไม่พบในรายการ ลองพิมพ์ให้สั้นลง หรือดูทีละหน้า
survey-retry-many = กดเลือกข้อที่ตรงกับคุณ หรือพิมพ์หมายเลขแบบนี้: 1 3
survey-retry-words = ข้อนี้ต้องตอบเป็นตัวหนังสือ
survey-retry-open = ข้อนี้ตอบเป็นตัวหนังสือ ข้อความเสียง รูป หรือไฟล์ก็ได้
survey-retry-integer = ข้อนี้ต้องตอบเป็นตัวเลขที่ไม่มีจุดทศนิยม เช่น 12
survey-retry-decimal = ข้อนี้ต้องตอบเป็นตัวเลข เช่น 12 หรือ 3.5
survey-retry-date = ข้อนี้ต้องตอบเป็นวัน เดือน ปี ค.ศ. เช่น 25/12/2026
survey-retry-photo = ข้อนี้ต้องตอบเป็นรูป
survey-retry-voice = ข้อนี้ต้องตอบเป็นข้อความเสียง
survey-retry-video = ข้อนี้ต้องตอบเป็นวิดีโอ
survey-retry-file = ข้อนี้ต้องตอบเป็นไฟล์
survey-retry-ok = อ่านจบแล้ว กด “รับทราบ”
survey-retry-rank = จัดลำดับให้ครบทุกข้อ กดทีละข้อ หรือพิมพ์หมายเลขแบบนี้: 3 1 2
survey-retry-range = ข้อนี้ต้องตอบเป็นตัวเลขตั้งแต่ { $from } ถึง { $to }
survey-retry-range-step = ข้อนี้ต้องตอบเป็นตัวเลขตั้งแต่ { $from } ถึง { $to } เพิ่มทีละ { $step }
survey-retry-time = ข้อนี้ต้องตอบเป็นเวลา เช่น 14:30
survey-retry-moment = ข้อนี้ต้องตอบเป็นวัน เดือน ปี ค.ศ. และเวลา เช่น 25/12/2026 14:30
survey-retry-place = ข้อนี้ต้องตอบเป็นตำแหน่ง ส่งตำแหน่งของคุณ หรือพิมพ์ตัวเลขสองตัว เช่น 11.556, 104.928
survey-retry-another = กดปุ่มใดปุ่มหนึ่งในสองปุ่ม
survey-retry-not-fitting = คำตอบนี้ยังไม่เข้ากับคำถาม ลองดูคำถามอีกครั้ง
survey-retry-required = ต้องตอบข้อนี้ก่อน จึงจะไปต่อได้
survey-retry-too-long = คำตอบนี้ยาวเกินกว่าจะเก็บได้ ลองทำให้สั้นลง หรือแบ่งส่งเป็นข้อความเสียงทีละส่วน

## An answer that was given. $answer: the answer.
survey-your-answer = คำตอบของคุณ: { $answer }
survey-shown-skipped = (ข้ามไป)
survey-shown-photo = (รูป)
survey-shown-voice = (ข้อความเสียง)
survey-shown-video = (วิดีโอ)
survey-shown-file = (ไฟล์)
survey-shown-seen = (อ่านแล้ว)

## The branch changed, and some answers do not count any more. The questions follow, one a line.
survey-set-aside =
    { $count ->
       *[other] เมื่อแก้คำตอบนั้นแล้ว คำตอบต่อไปนี้จะไม่นับอีก:
    }

## All answers, before they are sent.
survey-review = นี่คือคำตอบของคุณ กด “ส่ง” ได้เลย หรือจะแก้บางข้อก่อนก็ได้
survey-review-change = อยากแก้ข้อไหน

## Coming back.
survey-unfinished = ครั้งก่อนคุณทำถึงข้อ { $at } จาก { $of } ทำต่อไหม
survey-aside = นี่คือคำถามที่ยังค้างอยู่ สิ่งที่พิมพ์ต่อจากนี้จะเป็นคำตอบ
survey-stale = คำถามนั้นผ่านไปแล้ว ตอนนี้ถึงข้อนี้
survey-away = เราหายไปสักพัก คำตอบล่าสุดของคุณอาจมาไม่ถึง นี่คือคำถามที่ยังรออยู่
survey-only-send = ตอบครบทุกข้อแล้ว เหลือแค่กด “ส่ง”
survey-again = คุณส่งแบบสำรวจนี้แล้ว ขอบคุณมาก อยากทำอีกครั้งไหม
survey-once-more = ผ่านมาหลายสัปดาห์แล้วตั้งแต่คุณตอบคำถามของเรา ช่วยตอบอีกครั้งได้ไหม แล้วเราจะเห็นด้วยกันว่าคุณก้าวหน้าไปแค่ไหน
survey-none = ตอนนี้ยังไม่มีแบบสำรวจ
survey-needs-consent = ก่อนทำแบบสำรวจ เราขอความยินยอมจากคุณก่อน เพื่อเก็บคำตอบของคุณไว้

## The result. Names of skills follow, one a line.
survey-result = ขอบคุณมาก! นี่คือสิ่งที่คำตอบของคุณบอกเรา
survey-result-strong = เรื่องที่คุณทำได้ดีอยู่แล้ว:
survey-result-next = ทักษะที่ควรเรียนต่อ:
survey-result-picture = ทักษะของคุณ และสิ่งที่งานของคุณต้องใช้
survey-result-unmade = ตอนนี้ยังสร้างรูปไม่ได้
survey-result-all-strong = คุณมีทักษะที่งานของคุณต้องใช้ครบแล้ว แต่ในบทเรียนยังมีอะไรใหม่ ๆ ให้คุณอีก
## A skill and why it comes next.
survey-result-line = { $competence }: { $reason }
survey-result-reason-said = คุณตอบว่า “{ $said }”
survey-result-reason-said-missed = คุณตอบว่า “{ $said }” และคำถามสั้น ๆ ที่ให้ลองทำยังตอบไม่ถูก
survey-result-reason-missed = คำถามสั้น ๆ ที่ให้ลองทำยังตอบไม่ถูก
survey-thanks = ขอบคุณมาก! เราได้รับคำตอบของคุณแล้ว
