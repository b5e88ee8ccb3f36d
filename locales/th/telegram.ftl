### What Telegram shows around the conversation: the menu, the bot's own page, one line in groups.

## The menu: a few words beside each command, without a full stop.
telegram-command-start = เริ่ม หรือดูว่าถึงไหนแล้ว
telegram-command-survey = ตอบแบบสำรวจ
telegram-command-lesson = เรียนบทเรียนต่อไป
telegram-command-lessons = บทเรียนทั้งหมด
telegram-command-progress = ดูว่าเรียนถึงไหนแล้ว
telegram-command-settings = ตั้งเวลา วัน รูปภาพ
telegram-command-language = เปลี่ยนภาษา
telegram-command-pause = หยุดพักสักระยะ
telegram-command-feedback = บอกอะไรกับทีมงาน
telegram-command-mydata = ดูข้อมูลทั้งหมดที่เก็บไว้เกี่ยวกับคุณ
telegram-command-forget = ลบทั้งหมด
telegram-command-privacy = เก็บอะไรไว้ และใครเห็นบ้าง
telegram-command-help = ทำอะไรได้บ้างที่นี่
telegram-command-office = สำนักงาน สำหรับคนดูแล
telegram-command-board = มากี่คน และไปถึงไหนแล้ว
telegram-command-gaps = ทักษะที่ยังขาด
telegram-command-export = ตัวเลขเป็นไฟล์
telegram-command-invite = ลิงก์และโปสเตอร์

## Before the first tap, at most 512 letters; and on the bot's page, at most 120.
telegram-description = โรงเรียนเล็ก ๆ สำหรับคนทำงานสร้างสรรค์: รู้ว่าควรเรียนทักษะดิจิทัลไหนต่อ แล้วเรียนวันละไม่กี่นาที กด Start ได้เลย
telegram-short = ทักษะดิจิทัลสำหรับคนทำงานสร้างสรรค์ วันละไม่กี่นาที

## In a group, once.
telegram-group = เราคุยกับแต่ละคนเป็นการส่วนตัว เพื่อให้คำตอบเป็นความลับ เริ่มที่นี่: { $link }
