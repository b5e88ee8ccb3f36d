### Settings, progress, help, and the person's own data.

## Help and unexpected things.
settings-help =
    สิ่งที่คุณทำได้ที่นี่:
    /lesson – เรียนบทเรียนต่อไป
    /lessons – ดูบทเรียนทั้งหมด
    /survey – ตอบแบบสำรวจ
    /progress – ดูว่าคุณเรียนถึงไหนแล้ว
    /settings – ตั้งเวลา วัน ภาษา รูป
    /language – เปลี่ยนภาษา
    /pause – หยุดพักสักระยะ
    /feedback – บอกอะไรกับทีมงาน
    /mydata – ดูข้อมูลทั้งหมดที่เก็บไว้เกี่ยวกับคุณ
    /forget – ลบทั้งหมด
    /privacy – ดูว่าเก็บอะไรไว้ และใครเห็นบ้าง
settings-lost = ขออภัย เราไม่เข้าใจข้อความนี้ กดปุ่มเหล่านี้ได้เลย:
settings-unknown-command = ที่นี่ไม่มีคำสั่งนั้น กดปุ่มเหล่านี้ได้เลย:
settings-unsupported = ขออภัย เราอ่านข้อความแบบนี้ไม่ได้
settings-too-big = ขออภัย ไฟล์นี้ใหญ่เกินไป ช่วยส่งไฟล์ที่เล็กกว่า 20 MB นะ
settings-too-fast = ข้อความมามากเกินไปในครั้งเดียว เราอ่านไม่ทันทั้งหมด รอสักครู่แล้วส่งส่วนสุดท้ายอีกครั้งนะ
settings-trouble = ขออภัย มีปัญหาทางฝั่งเรา ไม่มีอะไรหาย ลองอีกครั้งได้เลย
settings-welcome-back = ดีใจที่ได้เจอกันอีก! ทุกอย่างยังอยู่เหมือนเดิม

## All settings, one a line.
settings-row-language = ภาษา: { $language }
settings-row-draft = (ยังไม่มีเจ้าของภาษาตรวจคำเหล่านี้ ถ้าคำไหนฟังแปลก ๆ บอกเราได้ที่ /feedback)
settings-row-hour = บทเรียนมาตอน { $hour } น.
settings-row-days = วันเรียน: { $days }
settings-row-zone = เวลาท้องถิ่นของคุณ: { $time } น.
settings-row-goal = เป้าหมาย: สัปดาห์ละ { $goal } บท
settings-row-pictures-on = รูป: แสดง
settings-row-pictures-off = รูป: ไม่แสดง เพื่อประหยัดเน็ต
settings-row-pause = บทเรียน: กำลังหยุดพัก
settings-row-pause-until = บทเรียน: หยุดพักถึงวันที่ { $date }
settings-days-all = ทุกวัน
settings-day-0 = จ.
settings-day-1 = อ.
settings-day-2 = พ.
settings-day-3 = พฤ.
settings-day-4 = ศ.
settings-day-5 = ส.
settings-day-6 = อา.
settings-date = { $day }/{ $month }/{ $year }

## Questions of the settings, above buttons.
settings-ask-language = อยากใช้ภาษาไหน
settings-ask-hour = อยากให้บทเรียนมากี่โมง
settings-ask-days = อยากเรียนวันไหนบ้าง วันอื่นเป็นวันพัก
settings-ask-zone = ตอนนี้ที่คุณอยู่กี่โมงแล้ว
settings-ask-goal = อยากเรียนสัปดาห์ละกี่บท
settings-ask-pause = อยากหยุดพักนานแค่ไหน ทุกอย่างยังเก็บไว้ให้ครบ
settings-ask-feedback = อยากบอกอะไรกับทีมงาน พิมพ์หรือส่งข้อความเสียงมาได้เลย ทีมงานจะไม่เห็นชื่อหรือเบอร์โทรของคุณ
settings-ask-forget = ต้องการลบข้อมูลทั้งหมดของคุณใช่ไหม ทั้งคำตอบ บทเรียน และความคืบหน้า ลบแล้วเอากลับคืนมาไม่ได้

## What was set.
settings-language-set = ตอนนี้เราคุยกันเป็นภาษาไทย
settings-hour-set = บทเรียนของคุณจะมาตอน { $hour } น. ({ $days })
settings-goal-set = เป้าหมายของคุณ: สัปดาห์ละ { $goal } บท
settings-zone-set = บันทึกแล้ว ตอนนี้ที่คุณอยู่เวลา { $time } น.
settings-pictures-off = ตอนนี้ไม่แสดงรูปแล้ว
settings-pictures-on = ตอนนี้แสดงรูปแล้ว
settings-announcements-off = จะไม่ส่งประกาศให้อีก บทเรียนของคุณยังมาเหมือนเดิม
settings-announcements-on = กลับมาส่งประกาศให้คุณแล้ว
settings-paused = พักให้สบายนะ ทุกอย่างยังเก็บไว้ให้ครบ อยากเรียนเมื่อไหร่ กด “เรียนต่อ” หรือส่ง /lesson ได้เลย
settings-paused-until = พักให้สบายจนถึงวันที่ { $date } ทุกอย่างยังเก็บไว้ให้ครบ
settings-paused-itself = เราขอหยุดส่งข้อความไว้ก่อน จะได้ไม่รบกวนคุณ ทุกอย่างยังเก็บไว้ให้ครบ อยากเรียนต่อเมื่อไหร่ แค่ส่งข้อความมาหรือกดปุ่มใดก็ได้ แล้วบทเรียนจะกลับมา
settings-resumed = ยินดีต้อนรับกลับมา!
settings-see-you = ทำได้ดีมาก แล้วพบกันใหม่!
settings-all-right = ได้เลย

## When the next lesson comes. $when is one of the three below it. $day: a short weekday.
settings-next-lesson = บทเรียนต่อไปจะมา{ $when }
settings-when-today = ตอน { $hour } น.
settings-when-tomorrow = พรุ่งนี้ ตอน { $hour } น.
settings-when-day = วัน { $day } ตอน { $hour } น.
settings-feedback-thanks = ขอบคุณมาก ทีมงานจะอ่านข้อความของคุณ

## Progress. A level is one of five words.
settings-progress = คุณเรียนถึงไหนแล้ว
settings-progress-level = { $competence }: { $now } (ระดับที่งานของคุณต้องการ: { $needed })
settings-progress-strong = { $competence }: { $now } ✓
settings-progress-mastered = { $competence }: ทำได้คล่องแล้ว ✓
settings-progress-none = เมื่อทำแบบสำรวจแล้ว คุณจะเห็นทักษะของคุณที่นี่
settings-progress-lessons = บทเรียน: { $done } จาก { $of }
settings-progress-week = สัปดาห์นี้: { $week } จากเป้าหมาย { $goal } บท
settings-progress-due = ทบทวนวันนี้: { $due } ข้อ
settings-progress-next = ต่อไป: “{ $title }”
settings-level-0 = ยังทำไม่เป็น
settings-level-1 = ทำได้ถ้ามีคนช่วย
settings-level-2 = ทำเองได้
settings-level-3 = สอนคนอื่นได้
settings-level-4 = เชี่ยวชาญ

## The person's own data.
settings-privacy = นี่คือ { $name } มีข้อสงสัย ถามได้ที่ { $contact }
settings-privacy-rights = กด /mydata เพื่อดูทั้งหมด /forget เพื่อลบทั้งหมด หรือ /pause เพื่อหยุดพัก
settings-gathering = รอสักครู่ กำลังรวบรวมให้คุณ
settings-everything = นี่คือข้อมูลทั้งหมดที่เก็บไว้เกี่ยวกับคุณ ในไฟล์มีข้อมูลเดียวกัน สำหรับเปิดด้วยโปรแกรม
settings-erased-by-team = ทีมงานลบทุกอย่างเกี่ยวกับคุณแล้ว ตามที่คุณขอ
settings-forgotten = ลบข้อมูลทั้งหมดของคุณแล้ว ขอบคุณที่มาเรียนด้วยกัน ถ้าวันไหนอยากกลับมา เรายินดีต้อนรับเสมอ
settings-not-forgotten = ไม่ได้ลบอะไร ทุกอย่างยังอยู่
settings-data-row = { $name }: { $value }
settings-data-joined = เริ่มใช้เมื่อ
settings-data-seen = ใช้ล่าสุดเมื่อ
settings-data-language = ภาษา
settings-data-consent = ยินยอมเมื่อ
settings-data-source = เข้ามาทาง
settings-data-country = ประเทศ
settings-data-domain = ด้านที่ทำงาน
settings-data-hour = บทเรียนมาตอน
settings-data-zone = เขตเวลา
settings-data-answer = คำตอบ
settings-data-skipped = คำถามที่ข้าม
settings-data-lesson = บทเรียน
settings-data-quiz = คำตอบในบทเรียน
settings-data-feedback = ที่บอกทีมงาน
settings-data-address = ที่อยู่แชต

## Whoever has been silent for long. $date: the day on which everything is erased; $months: after how many months they are told.
settings-leaving = ไม่ได้เจอคุณนานแล้ว ถ้าไม่ต้องการใช้อีก ก็ไม่ต้องทำอะไร วันที่ { $date } เราจะลบข้อมูลทั้งหมดของคุณ ทั้งคำตอบ บทเรียน และความคืบหน้า ถ้าอยากเก็บไว้ แค่กดปุ่มหรือส่งข้อความอะไรก็ได้ ทุกอย่างจะอยู่เหมือนเดิม ถ้าอยากลบตอนนี้ กด /forget
settings-privacy-silent = ถ้าคุณไม่ได้ใช้ { $months } เดือน เราจะบอกคุณก่อน แล้วอีก 30 วันจึงลบทั้งหมด แค่ส่งข้อความหรือกดปุ่มใดก็ได้ ทุกอย่างก็ยังเก็บไว้เหมือนเดิม
