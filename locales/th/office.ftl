### The office.

## The first page of the office.
office-home = สำนักงาน
office-your-role = คุณอยู่ที่นี่ในฐานะ: { $role }
office-reach = {"   "}เฉพาะ: { $names }

## Roles. They also stand on buttons.
office-role-owner = เจ้าของ
office-role-coordinator = ผู้ประสานงาน
office-role-viewer = ผู้ดูข้อมูล

## The team. $name is what a colleague is called; $number their place in the list.
office-team = คนที่ทำงานที่นี่
office-team-row = { $number }. { $name } · { $role }
office-team-row-own = { $number }. คุณ · { $role }
office-team-link = ลิงก์นี้เปิดสำนักงานให้คนเดียว ครั้งเดียว ภายใน { $minutes } นาที ส่งให้คนนั้นคนเดียวนะ
office-team-link-itself = { $link }
office-team-taken = เรียบร้อย เขาไม่เห็นสำนักงานแล้ว
office-team-last-owner = ต้องมีเจ้าของอย่างน้อยหนึ่งคน เชิญอีกคนก่อนนะ
office-team-no-link = ลิงก์นี้ใช้ไม่ได้แล้ว ขอลิงก์ใหม่ได้เลย
office-team-joined = { $name } เปิดลิงก์ของคุณแล้ว และทำงานในสำนักงานแล้ว
office-team-lost = คุณไม่ได้ทำงานในสำนักงานแล้ว บทเรียนของคุณยังอยู่เหมือนเดิม
office-team-ask-role = อยากให้เพื่อนร่วมงานทำอะไร
office-team-owner-can = เจ้าของ: ทำได้ทุกอย่าง และเลือกได้ว่าใครทำงานที่นี่
office-team-coordinator-can = ผู้ประสานงาน: ประกาศ แบบสำรวจ บทเรียน ข้อความ
office-team-viewer-can = ผู้ดูข้อมูล: ดูตัวเลข
office-team-ask-reach = สำหรับคนกลุ่มไหน เลือกประเทศ ด้านที่ทำงาน หรือทุกคน
office-team-ask-name = คุณเรียกเพื่อนร่วมงานคนนี้ว่าอะไร พิมพ์ชื่อที่คุณเห็นแล้วจำได้
office-team-audit = ใครทำอะไรที่นี่ และเมื่อไหร่ ไม่มีเนื้อหา ชื่อที่เห็นคือชื่อที่เพื่อนร่วมงานตั้งให้
office-team-sure = ถอนสิทธิ์ของคนนี้ไหม

## Buttons of the office: at most 24 letters.
office-button-team = คนที่ทำงานที่นี่
office-button-home = สำนักงาน
office-button-invite = เชิญเพื่อนร่วมงาน
office-button-audit = สิ่งที่ทำไปแล้ว
office-button-take = ถอนสิทธิ์
office-button-take-sure = ใช่ ถอนสิทธิ์
office-button-everywhere = ทุกคน

## What a colleague may not do, and what could not be made.
office-refused-publish = แบบสำรวจและบทเรียนต้องให้ผู้ประสานงานหรือเจ้าของที่ดูข้อมูลของทุกคนได้เป็นคนกดเริ่มใช้ ช่วยส่งไฟล์นี้ให้คนใดคนหนึ่งในนั้นนะ
office-refused-owner = มีแต่เจ้าของที่ดูข้อมูลของทุกคนได้เท่านั้นที่ทำเรื่องนี้ได้ ช่วยขอให้คนใดคนหนึ่งในนั้นทำให้นะ
office-refused-coordinator = คุณอยู่ที่นี่ในฐานะผู้ดูข้อมูล เรื่องนี้เป็นงานของผู้ประสานงานและเจ้าของ ช่วยขอให้คนใดคนหนึ่งในนั้นทำให้นะ
office-handed-missing = สร้างไฟล์ที่ควรอยู่ตรงนี้ไม่สำเร็จ ช่วยขออีกครั้งนะ ถ้ายังไม่ได้ ช่วยบอกผู้ดูแลบอตนี้

## Announcements: the list. $number is an announcement's number, $standing one of the words below, $delivered and $total are people.
office-announce = ประกาศ
office-announce-row = ประกาศที่ { $number } · { $standing } · { $delivered } จาก { $total } คน
office-announce-title = ประกาศที่ { $number }: { $standing }
office-announce-freezing = กำลังเตรียม
office-announce-asked = รออีกคนยืนยัน
office-announce-planned = ตั้งเวลาไว้แล้ว
office-announce-running = กำลังส่ง
office-announce-paused = หยุดไว้ก่อน
office-announce-cancelled = ยกเลิกแล้ว
office-announce-expired = หมดเวลาแล้ว
office-announce-done = เสร็จแล้ว
office-announce-not-there = ไม่มีประกาศนี้แล้ว

## Announcements: writing one. $language and $names are languages, $over and $longest letters.
office-announce-new = ประกาศใหม่
office-announce-write = ส่งข้อความมาได้เลย ให้เหมือนที่อยากให้ทุกคนเห็น จะเป็นตัวหนังสือ หรือรูป วิดีโอ ไฟล์ ข้อความเสียงพร้อมคำบรรยายก็ได้ ข้อความนี้สำหรับคนที่อ่านภาษา { $language }
office-announce-empty = ยังไม่มีข้อความเลย พิมพ์มาสักหน่อย หรือส่งรูป วิดีโอ ไฟล์ หรือข้อความเสียงมาก็ได้
office-announce-too-long = ยาวเกินไป { $over } ตัวอักษร ใส่ได้มากที่สุด { $longest } ตัว ช่วยย่อให้สั้นลงแล้วส่งมาอีกครั้งนะ
office-announce-too-marked = มีตัวหนาและการเน้นแบบต่าง ๆ มากเกินไป ใส่ได้มากที่สุด { $most } แห่ง แก้แล้วส่งมาอีกครั้งนะ
office-announce-there = เขียนแล้วเป็นภาษา: { $names }
office-announce-missing = ยังไม่ได้เขียนเป็นภาษา: { $names }
office-announce-add = กดภาษาที่อยากเขียนหรืออยากแก้
office-announce-fallback = คนที่อ่านภาษา { $names } จะได้รับอะไร
office-announce-in = เป็นภาษา { $language }:
office-announce-instead = { $names }: คนกลุ่มนี้จะได้รับเป็นภาษา { $language }
office-announce-without = { $names }: คนกลุ่มนี้จะไม่ได้รับอะไร

## Announcements: for whom. $names are countries, languages and the like; commas mean "or".
office-people = สำหรับใคร
office-people-leave-out = จะยกเว้นใครบ้าง
office-people-everybody = ทุกคน
office-people-only = {"   "}เฉพาะ: { $names }
office-people-not = {"   "}ยกเว้น: { $names }
office-people-count = { $count ->
    [0] ไม่มีใครจะได้รับ
   *[other] จะมี { $count } คนได้รับ
}
office-people-silent = เงียบไป { $days } วัน
office-people-survey-before = ยังไม่เริ่มแบบสำรวจ
office-people-survey-begun = กำลังทำแบบสำรวจ
office-people-survey-done = ส่งแบบสำรวจแล้ว
office-people-lessons-before = ยังไม่ได้เรียนสักบท
office-people-lessons-begun = เรียนไปบ้างแล้ว
office-people-few = น้อยกว่า 5 คน หรืออาจไม่มีใครเลย ประกาศถึงคนที่เลือกแบบนี้ต้องมีผู้รับอย่างน้อย 5 คน

## Announcements: when. $time is a date and an hour.
office-moment = เมื่อไหร่
office-moment-now = ตอนนี้
office-moment-at = { $time } น. พร้อมกันทุกคน
office-moment-local = { $time } น. ตามเวลาที่แต่ละคนอยู่
office-moment-days = ใครยังไม่ได้รับภายใน { $days } วัน เราจะไม่ส่งให้แล้ว
office-moment-not-at-night = ไม่ส่งตอนกลางคืน ใครหลับอยู่จะได้รับตอนเช้า
office-moment-at-night = ส่งตอนกลางคืนด้วย
office-moment-day = วันไหน
office-moment-hour = กี่โมง
office-moment-ask-night = โทรศัพท์ของทุกคนจะดังระหว่าง { $from }:00 ถึง { $until }:00 น. ด้วย ด่วนขนาดนั้นเลยไหม

## Announcements: the last look, and what became of it. $name is a colleague.
office-announce-ready = หน้าตาจะเป็นแบบนี้ ส่งเลยไหม
office-announce-tested = { $count ->
    [0] ไม่มีเพื่อนร่วมงานที่จะช่วยดูได้
   *[other] ตอนนี้เพื่อนร่วมงาน { $count } คนเห็นแล้ว
}
office-announce-shows = { $name } ให้คุณดูประกาศก่อนส่งออกไป:
office-announce-asks = { $name } ขอให้คุณช่วยยืนยัน ประกาศนี้จะส่งถึง { $count } คน:
office-announce-unsendable = Telegram ไม่รับข้อความภาษา { $names } ถ้าส่งไปก็จะไม่มีใครได้รับ ช่วยแก้ข้อความนั้นแล้วดูอีกครั้งนะ
office-announce-second = รอให้อีกคนยืนยัน ถ้าไม่มีใครยืนยัน จะเริ่มส่ง { $time } น.
office-announce-begins = จะเริ่มส่ง { $time } น. ก่อนถึงเวลานั้นยังดึงกลับได้
office-announce-over = ประกาศที่ { $number } จบแล้ว ตัวเลขอยู่ข้างบน
office-announce-orphaned = ประกาศที่ { $number } หยุดแล้ว เพราะคนที่ส่งไม่มีสิทธิ์ส่งประกาศแล้ว คนอื่นกดให้ส่งส่วนที่เหลือได้

## Announcements: the numbers; each $count is people. $reason is what Telegram says.
office-tally-total = ผู้รับทั้งหมด: { $count }
office-tally-delivered = ได้รับแล้ว: { $count }
office-tally-waiting = ยังรออยู่: { $count }
office-tally-blocked = บล็อกบอตแล้ว: { $count }
office-tally-gone = ออกไปแล้ว: { $count }
office-tally-unsure = ไม่แน่ใจว่าไปถึงไหม: { $count }
office-tally-expired = ไม่ทันเวลา: { $count }
office-tally-cancelled = ยกเลิกก่อนได้รับ: { $count }
office-tally-failed = ถูกปฏิเสธ: { $count }
office-tally-reason = {"   "}{ $count } × { $reason }

## Buttons of announcements: at most 24 letters.
office-button-announce = ประกาศ
office-button-new = ประกาศใหม่
office-button-go-on = เขียนต่อ
office-button-drop = ทิ้งไป
office-button-look-at = ดูประกาศที่
office-button-remove = เอาภาษานี้ออก
office-button-back = ย้อนกลับ
office-button-next = ถัดไป
office-button-done = เสร็จแล้ว
office-button-nothing = ไม่ส่งอะไร
office-button-words = ข้อความ
office-button-people = ผู้รับ
office-button-moment = เวลา
office-button-countries = ประเทศ
office-button-domains = ด้านที่ทำงาน
office-button-languages = ภาษา
office-button-survey = แบบสำรวจ
office-button-taken = บทเรียน
office-button-topics = หัวข้อที่เรียนจบ
office-button-silence = คนที่เงียบไป
office-button-colleagues = เพื่อนร่วมงาน
office-button-silent = เงียบไป (วัน):
office-button-leave-out = ยกเว้นบางคน
office-button-only = เลือกผู้รับ
office-button-now = ตอนนี้
office-button-at = พร้อมกันทุกคน
office-button-local = ตามเวลาแต่ละคน
office-button-days = ส่งภายใน (วัน):
office-button-night = กลางคืนด้วย
office-button-night-sure = ใช่ กลางคืนด้วย
office-button-today = วันนี้
office-button-tomorrow = พรุ่งนี้
office-button-test = ให้เพื่อนร่วมงานดู
office-button-send = ส่งให้ (คน):
office-button-approve = ใช่ ส่งเลย
office-button-undo = ดึงกลับ
office-button-pause = หยุดไว้ก่อน
office-button-resume = ส่งส่วนที่เหลือ
office-button-cancel = ยกเลิก
office-button-unsure = ส่งซ้ำที่ไม่แน่ใจ
office-button-refresh = ดูอีกครั้ง

## Announcements: why a second yes is asked. $limit is a number of people.
office-announce-second-many = ประกาศนี้จะส่งถึงคนมากกว่า { $limit } คน
office-announce-second-day = เมื่อนับรวมกับประกาศอื่นที่เพื่อนร่วมงานคนเดียวกันส่งภายใน 24 ชั่วโมง จะส่งถึงคนรวมมากกว่า { $limit } คน
## The numbers. $name, $count, $share, $wanted: a line of a list. $day: a day. $least, $k: a number of people.
office-board = ภาพรวมตอนนี้
office-board-row = { $name }: { $count }
office-board-few = น้อยกว่า 5
office-board-hidden = ซ่อนไว้
office-board-too-few = ที่นี่มีคนน้อยเกินไป แสดงตัวเลขไม่ได้ เพราะอาจรู้ได้ว่าเป็นเรื่องของใคร
office-board-stuck-7 = หยุดกลางทาง เงียบไป 7 วัน
office-board-stuck-14 = หยุดกลางทาง เงียบไป 14 วัน
office-board-waiting-7 = มีบทเรียนรออยู่ เงียบไป 7 วัน
office-board-waiting-14 = มีบทเรียนรออยู่ เงียบไป 14 วัน
office-board-links = เข้ามาจากลิงก์ไหน
office-board-no-link = ไม่ได้มาทางลิงก์
office-board-links-few = ลิงก์ที่มีคนน้อยกว่านี้: { $count }
office-board-groups = จำนวนคนที่ส่งแบบสำรวจแล้ว
office-board-groups-lessons = จำนวนคนที่เรียนจบบทเรียนหนึ่ง
office-board-group = { $name }: { $count } · { $share } %
office-board-group-share = { $name }: { $count } · { $share } % (เป้าหมาย: { $wanted } %)
office-board-group-people = { $name }: { $count } (เป้าหมาย: { $wanted })
office-board-stops = หลังคำถามเหล่านี้ มีคนหยุดและเงียบไปหนึ่งสัปดาห์
office-board-stop = { $number }. { $label }: { $count }
office-board-stops-few = คำถามที่ไม่แสดง เพื่อปกป้องผู้ตอบ: { $count }
office-numbers-release = นับเมื่อ { $day } (ฉบับ { $name }) ทุกตัวเลขมาจากคนอย่างน้อย { $least } คน
office-numbers-counting = กำลังนับ อาจใช้เวลาสองสามนาที แล้วคำตอบจะมาเอง
office-numbers-unmade = ยังไม่ได้นับ ช่วยขอให้เพื่อนร่วมงานที่ดูตัวเลขได้ทั้งหมดเปิดหน้านี้สักครั้งก่อนนะ
office-numbers-failed = นับไม่สำเร็จ ช่วยบอกผู้ดูแลบอตนี้นะ
office-gaps-whom = { $name }
office-gaps-row = { $number }. { $name }: { $gap } (งานต้องใช้ { $needed } ตอนนี้ { $now })
office-gaps-few = ทักษะที่ไม่แสดง เพื่อปกป้องผู้ตอบ: { $count }
office-export = ไฟล์สำหรับแจก
office-export-public = สำหรับทุกคน: ทุกตัวเลขมาจากคนอย่างน้อย 10 คน และปัดเศษตัวเลขแล้ว
office-export-partner = สำหรับหน่วยงานภาคี: อย่างน้อย 5 คน และไม่ปัดเศษ
office-export-narrow = ไฟล์เหล่านี้เกี่ยวกับทุกคน คุณเห็นเพียงบางส่วน ช่วยขอจากเพื่อนร่วมงานที่ดูตัวเลขได้ทั้งหมดนะ
office-export-release = ฉบับ { $name }
office-export-files = ทำเมื่อ { $day } คุณต้องการไฟล์ไหน
office-export-file = นี่คือไฟล์

## Buttons of the numbers: at most 24 letters.
office-button-board = ภาพรวมตอนนี้
office-button-gaps = ช่องว่างทักษะ
office-button-export = ไฟล์สำหรับแจก
office-button-stops = คนหยุดตรงไหน
office-button-count = นับใหม่
office-button-public = สำหรับทุกคน
office-button-partner = สำหรับหน่วยงานภาคี
office-button-workbook = สมุดงาน (Excel)
office-button-package = ตารางทั้งหมด (zip)
office-button-page = หน้าสำหรับอ่าน
## Invitations: links for a place or a partner, and posters. $name is what a colleague wrote; $place its number in the list; $count people; $least the smallest number that is shown.
## Of a poster each line of the text is a line on paper: break it where it reads well, at most 24 letters a line.
office-poster-line =
    ให้คนรู้จักผลงานของคุณมากขึ้น
    บทเรียนสั้น ๆ บนโทรศัพท์ของคุณ
    วันละไม่กี่นาที ไม่มีค่าใช้จ่าย
office-poster-how = สแกนด้วยกล้องโทรศัพท์
office-posters = คำเชิญ
office-posters-none = ลิงก์ของแต่ละที่จะบอกว่ามีกี่คนเข้ามาทางนั้น สร้างแยกไว้สำหรับแต่ละสถานที่หรือหน่วยงานภาคีได้เลย
office-posters-row = { $place }. { $name } · เข้าร่วม { $count } คน
office-posters-row-few = { $place }. { $name } · เข้าร่วมไม่ถึง { $least } คน
office-posters-ask-name = สำหรับสถานที่หรือหน่วยงานภาคีไหน เขียนชื่อได้เลย มีแต่ทีมงานที่เห็น
office-posters-one = { $name }
office-posters-joined = มี { $count } คนเข้าร่วมทางลิงก์นี้
office-posters-joined-few = ตอนนี้มีไม่ถึง { $least } คนเข้าร่วมทางลิงก์นี้
office-posters-link = { $link }
office-posters-ask-language = อยากได้โปสเตอร์ เลือกภาษาได้เลย
office-posters-picture = โปสเตอร์ที่มีโค้ดให้สแกน
office-posters-print = ไฟล์แรกไว้พิมพ์ ขนาดใดก็ได้ ส่วนรูปไว้ส่งในแชต
office-posters-gone = ไม่มีลิงก์นั้น
office-button-posters = คำเชิญ
office-button-posters-new = ลิงก์ใหม่
office-button-posters-open = เปิด
office-button-posters-back = ลิงก์ทั้งหมด
office-button-posters-more = เพิ่มเติม

## The inbox: what people write to the team under a name by chance ($name). $count messages; $time on the reader's clock; $words what somebody wrote.
office-inbox = ข้อความถึงทีมงาน
office-inbox-none = ยังไม่มีใครเขียนมา
office-inbox-row = { $number }. { $name } · { $time }
office-inbox-row-new = { $number }. { $name } · { $time } · ใหม่ { $count }
office-inbox-row-done = { $number }. { $name } · { $time } · เสร็จแล้ว
office-inbox-thread = { $name }
office-inbox-by-them = { $time } · เขา: { $words }
office-inbox-by-team = { $time } · ทีมงาน: { $words }
office-inbox-news = ข้อความใหม่ถึงทีมงาน: { $count }
office-inbox-ask-words = พิมพ์คำตอบ หรือส่งข้อความเสียงหรือรูปก็ได้ เขาจะเห็นว่ามาจากทีมงาน ไม่เห็นชื่อคุณ
office-inbox-too-long = ยาวเกินไปสำหรับข้อความเดียว ไม่เกิน { $most } ตัวอักษร
office-inbox-ready = เขาจะเห็นแบบนี้ ส่งเลยไหม
office-inbox-sent = กำลังส่งคำตอบของคุณถึง { $name }
office-inbox-meanwhile = เพื่อนร่วมงานตอบไปก่อนแล้ว เราจึงไม่ได้ส่งคำตอบของคุณ นี่คือที่คุยกันไป:
office-inbox-unreachable = ติดต่อ { $name } ไม่ได้แล้ว ไม่ได้ส่งอะไรไป
office-inbox-done = เรียบร้อย ถ้า { $name } เขียนมาอีก เราจะบอกคุณ
office-inbox-gone = ไม่มีบทสนทนานี้แล้ว
office-inbox-from-team = จากทีมงาน:
office-inbox-full = ทีมงานยังมีข้อความของคุณอีกมากที่ยังไม่ได้อ่าน รอคำตอบก่อนนะ
office-button-inbox = ข้อความ
office-button-inbox-open = เปิดข้อความ
office-button-inbox-view = เปิด
office-button-inbox-more = เพิ่มเติม
office-button-inbox-reply = ตอบ
office-button-inbox-done = เสร็จแล้ว
office-button-inbox-all = ข้อความทั้งหมด
office-button-inbox-back = กลับไปที่ข้อความ
office-button-inbox-send = ส่ง
office-button-inbox-again = เขียนใหม่
office-button-inbox-answer = ตอบทีมงาน
office-button-inbox-pass = ส่งให้ทีมงาน

## Coding: an open answer gets one of the themes of its question. $left answers wait; $count were coded by two people, who agree by $kappa (0 is chance, 1 is always).
office-coding = คำตอบปลายเปิด
office-coding-none = ตอนนี้ไม่มีแบบสำรวจที่มีคำถามปลายเปิด
office-coding-row = { $number }. { $question } · รออ่าน { $left } คำตอบ
office-coding-agreement = {"   "}สองคนเห็นตรงกัน: kappa { $kappa } (จาก { $count } คำตอบ)
office-coding-agreement-few = {"   "}สองคนอ่านแล้ว: { $count } น้อยเกินกว่าจะบอกว่าเห็นตรงกันแค่ไหน
office-coding-answer = หนึ่งคำตอบ จาก { $left } คำตอบที่รออยู่
office-coding-words = { $words }
office-coding-which = คำตอบนี้เกี่ยวกับอะไร
office-coding-ask-name = คำตอบนี้เกี่ยวกับอะไร พิมพ์สั้น ๆ หนึ่งหรือสองคำ แล้วคำนั้นจะเป็นปุ่มสำหรับคำตอบต่อไป
office-coding-coded = บันทึกแล้ว: { $name }
office-coding-coded-none = บันทึกแล้ว: ไม่มีประเด็นที่ตรง
office-coding-all-coded = อ่านครบทุกคำตอบแล้ว ขอบคุณ
office-coding-full = มีสิบสองประเด็นแล้ว เลือกหนึ่งประเด็นได้เลย
office-button-coding = คำตอบปลายเปิด
office-button-coding-open = อ่าน
office-button-coding-none = ไม่มีประเด็นที่ตรง
office-button-coding-new = ประเด็นใหม่
office-button-coding-next = คำตอบต่อไป
office-button-coding-back = กลับไปที่คำตอบ
office-button-coding-all = คำถามทั้งหมด
### Surveys and lessons that are made live

## Surveys. $title is what a survey is called, $midway and $sent how many people, $version the checksum of a text.
office-surveys = แบบสำรวจ
office-surveys-row = { $number }. { $title }
office-surveys-counts = {"   "}กำลังตอบ: { $midway } · ส่งแล้ว: { $sent }
office-surveys-first = {"   "}ทุกคนจะได้ตอบแบบสำรวจนี้ก่อน
office-surveys-send = ถ้าจะตรวจฉบับอื่น ส่งไฟล์มาที่นี่ได้ทุกเมื่อ: XLSForm เป็น Excel, ODS หรือ CSV หรือเป็น zip พร้อมไฟล์ CSV และรูปที่แบบสำรวจใช้
office-survey = { $title }
office-survey-text = { $number }. ฉบับ { $edition }, { $day } ({ $version })
office-survey-text-live = { $number }. ฉบับ { $edition }, { $day } ({ $version }): ใช้อยู่ตอนนี้
office-survey-language = อยากลองเป็นภาษาอะไร
office-survey-trying = คุณกำลังลอง “{ $title }” แบบคนที่ตอบ จะไม่มีการเก็บหรือนับอะไรเลย
office-survey-tried = ลองเสร็จแล้ว ไม่มีอะไรถูกเก็บไว้
office-survey-sure = เริ่มใช้ “{ $title }” ไหม คนที่เริ่มตอบตั้งแต่ตอนนี้จะได้ฉบับนี้ คนที่กำลังตอบอยู่ใช้ฉบับเดิมต่อไป
office-survey-published = เริ่มใช้ “{ $title }” แล้ว คนที่เริ่มตอบตั้งแต่ตอนนี้จะได้ฉบับนี้
office-survey-gone = ฉบับนี้ไม่อยู่ที่นี่แล้ว ช่วยส่งไฟล์อีกครั้งนะ
office-survey-first-set = ตั้งแต่นี้ทุกคนจะได้ตอบ “{ $title }” ก่อน
office-survey-which = { $name } คือแบบสำรวจไหน
office-survey-again = ถามคนที่เคยส่ง “{ $title }” แล้วอีกครั้งหนึ่ง แต่ละคนจะได้รับครั้งเดียว ตอนกลางวัน เลือกว่าส่งมานานเท่าไรแล้ว
office-survey-again-row = { $weeks } สัปดาห์ขึ้นไป: { $people }
office-survey-again-set = คนที่เราจะถามอีกครั้ง: { $people }
office-survey-sure-later = เริ่มใช้ “{ $title }” ไหม ทุกคนจะยังได้ตอบ “{ $first }” ก่อน จนกว่าคุณจะเลือกแบบสำรวจนี้แทน
office-survey-published-later = เริ่มใช้ “{ $title }” แล้ว แต่เรายังไม่ได้ถามใคร: ทุกคนจะได้ตอบ “{ $first }” ก่อน

## What was found in a form that was sent. $name is the file; $sheet, $rows, $column and $text come from it; $names are names of questions.
office-draft = ตรวจดูแล้ว: { $name }
office-draft-facts = คำถาม: { $questions } · นาที: ประมาณ { $minutes } · ภาษา: { $languages }
office-draft-broken = ยังใช้ถามไม่ได้ ช่วยแก้จุดเหล่านี้แล้วส่งไฟล์อีกครั้ง:
office-draft-look = ใช้ถามได้ แต่ควรดูจุดเหล่านี้ก่อน:
office-draft-cell = • แผ่นงาน { $sheet } แถว { $rows } คอลัมน์ { $column }: { $text }
office-draft-rows = • แผ่นงาน { $sheet } แถว { $rows }: { $text }
office-draft-sheet = • แผ่นงาน { $sheet }: { $text }
office-draft-line = • แถว { $rows }: { $text }
office-draft-file = • { $text }
office-draft-more = และอีก { $more } ข้อ ในไฟล์
office-draft-new = นี่คือแบบสำรวจใหม่ เราจะยังไม่ถามใครจนกว่าคุณจะเริ่มใช้
office-draft-same = นี่คือฉบับที่ใช้อยู่ตอนนี้
office-draft-change = ต่างจากฉบับที่ใช้อยู่ตอนนี้:
office-draft-added = • ใหม่: { $names }
office-draft-gone = • เอาออก: { $names }
office-draft-words = • เปลี่ยนคำ: { $names }
office-draft-choices = • เปลี่ยนตัวเลือก: { $names }
office-draft-rules = • ถามแบบอื่น (ชนิด เงื่อนไข): { $names }
office-draft-order = • คำถามเรียงลำดับใหม่
office-draft-nothing = • คำถามและข้อความที่คนเห็นไม่เปลี่ยน
office-draft-midway = คนที่กำลังตอบ: { $people } คนเหล่านี้จะตอบฉบับที่เริ่มไว้ต่อไป
office-draft-line-cell = • แถว { $rows } คอลัมน์ { $column }: { $text }
office-draft-files = • เปลี่ยนไฟล์: { $names }

## Why a file that was sent cannot be read.
office-file-gone = ดึงไฟล์นี้ไม่ได้แล้ว ช่วยส่งอีกครั้งนะ
office-file-away = ตอนนี้ยังดึงไฟล์ไม่ได้ รอสักครู่แล้วช่วยส่งอีกครั้งนะ
office-file-large = ไฟล์นี้ใหญ่เกินไป ได้ไม่เกิน 20 MB
office-file-unknown = อ่านไฟล์นี้ไม่ได้
office-file-slow = ใช้เวลาอ่านไฟล์นี้นานเกินไปจึงหยุดไว้ ช่วยแบ่งเป็นส่วนเล็ก ๆ แล้วส่งมานะ

## Buttons for surveys: at most 24 letters. A number follows “Look at”, “Make live”, “It is” and “Weeks”.
office-button-surveys = แบบสำรวจ
office-button-look = ดูข้อ
office-button-live = กลับไปใช้ข้อ
office-button-known = คือข้อ
office-button-new-survey = แบบสำรวจใหม่
office-button-try = ลองดู
office-button-stop-trying = เลิกลอง
office-button-publish = เริ่มใช้
office-button-publish-sure = ใช่ เริ่มใช้
office-button-first = ให้ตอบแบบสำรวจนี้ก่อน
office-button-again = ถามอีกครั้ง
office-button-weeks = สัปดาห์:

## Lessons. $language is a language's own name; $have of $of lessons have words in it that are not older than their English. $name is a lesson.
office-lessons = บทเรียน
office-lessons-facts = บทเรียน: { $lessons } · หัวข้อ: { $topics }
office-lessons-language = • { $language }: { $have } / { $of }
office-lessons-live = { $number }. บทเรียนวันที่ { $day } ({ $version }): ใช้อยู่ตอนนี้
office-lessons-earlier = { $number }. บทเรียนวันที่ { $day } ({ $version })
office-lessons-send = ถ้าจะตรวจบทเรียนอื่น ส่ง zip ของโฟลเดอร์บทเรียนมาที่นี่ได้ทุกเมื่อ: บางบท หนึ่งหัวข้อ หรือทั้งโฟลเดอร์ “courses”
office-lessons-point = • { $place }: { $text }
office-lessons-broken = บทเรียนเหล่านี้ยังใช้ไม่ได้ ช่วยแก้จุดเหล่านี้แล้วส่ง zip อีกครั้ง:
office-lessons-look = บทเรียนเหล่านี้ใช้ได้ แต่ควรดูจุดเหล่านี้ก่อน:
office-lessons-change = ต่างจากบทเรียนที่ใช้อยู่ตอนนี้:
office-lessons-changed = • เปลี่ยน: { $names }
office-lessons-same = • ไม่มี นี่คือบทเรียนที่ใช้อยู่
office-lessons-languages = บทเรียนในแต่ละภาษา ที่ไม่เก่ากว่าฉบับภาษาอังกฤษ:
office-lessons-sure = เริ่มใช้บทเรียนเหล่านี้ไหม คนที่กำลังเรียนบทที่เปลี่ยนจะเริ่มบทนั้นใหม่
office-lessons-published = เริ่มใช้บทเรียนเหล่านี้แล้ว
office-lessons-gone = บทเรียนเหล่านี้ไม่อยู่ที่นี่แล้ว หรือเข้ากับส่วนอื่นไม่ได้แล้ว ช่วยส่ง zip อีกครั้งนะ
office-pack-broken = เปิด zip นี้ไม่ได้ ช่วยทำใหม่แล้วส่งมานะ
office-pack-large = zip นี้ใหญ่เกินไป: ไม่เกิน 10,000 ไฟล์ และ 100 MB
office-pack-outside = มีชื่อใน zip นี้ที่ชี้ออกนอกโฟลเดอร์ ไม่ได้อ่านอะไร
office-pack-empty = ไม่มีบทเรียนใน zip นี้: โฟลเดอร์บทเรียนมี lesson.toml
office-pack-nowhere = ไม่มีบทเรียน { $name } ถ้าจะเพิ่มบทใหม่ ส่งโฟลเดอร์ของหัวข้อมา
office-pack-neither = ใน zip นี้ไม่มีทั้งแบบสำรวจ (Excel, ODS หรือ survey.csv) และบทเรียน (lesson.toml)

## Quiz items that work badly. $people answered when they met it; $right and $share of a hundred.
office-weak = คำถามที่ตอบถูกกันน้อย
office-weak-item = { $number }. { $lesson }: { $question } ตอบถูก: { $right } ของ { $people } คน
office-weak-choice = • { $share } · { $choice }
office-weak-right = ✓ { $share } · { $choice }
office-weak-none = คำตอบยังน้อยเกินไป ยังบอกอะไรไม่ได้
office-weak-hidden = ขีด – หมายถึงมีคนเลือกน้อยจนอาจรู้ว่าเป็นใคร

## Buttons for lessons: at most 24 letters.
office-button-lessons = บทเรียน
office-button-weak = คำถามยาก

## Files to be translated. $language is a language's own name.
office-sheet-language = สำหรับภาษาอะไร
office-sheet = บทเรียนทีละส่วน พร้อมสิ่งที่มีเป็น { $language } เติมคอลัมน์นั้นแล้วส่งไฟล์กลับมาที่นี่ เราจะตรวจก่อนที่ใครจะเห็น
office-survey-file = “{ $title }” ตามที่ใช้อยู่ตอนนี้ แก้หรือแปลแล้วส่งไฟล์กลับมาที่นี่ เราจะตรวจก่อนถามใคร
office-button-sheet = ตารางแปล
office-button-file = เป็นไฟล์

## What needs a second yes. $whom is the name by chance of a person, $name a colleague, $wish one of the two wishes.
office-request = เรื่องที่ต้องมีคนที่สองยืนยัน
office-request-none = ตอนนี้ไม่มีอะไรรออยู่
office-request-answers = คำตอบของแต่ละคนเป็นไฟล์
office-request-erase = ลบข้อมูลทั้งหมดของ { $whom }
office-request-row = ข้อ { $number }: { $wish } ขอโดย { $name } หากไม่มีคนที่สองยืนยัน จะมีผลตั้งแต่ { $time } น.
office-request-row-counts = ข้อ { $number }: { $wish } ขอโดย { $name } มีผลแล้ว
office-request-sure-answers = นำคำตอบของแต่ละคนออกมาใช่ไหม เราลดรายละเอียดและใช้หมายเลขสุ่มแทนชื่อแล้ว แต่ถ้าตกไปอยู่ในมือคนไม่หวังดี ก็ยังทำร้ายใครบางคนได้ สำหรับนักวิเคราะห์ที่คุณไว้ใจเท่านั้น ต้องมีเจ้าของคนที่สองยืนยัน หรือรอหนึ่งวัน
office-request-sure-erase = ลบข้อมูลของคนนี้เพราะเขาขอเองใช่ไหม ข้อมูลทั้งหมดของเขาจะหายไปและเอากลับคืนมาไม่ได้ ต้องมีเพื่อนร่วมงานยืนยัน หรือรอหนึ่งวัน
office-request-waits = รับไว้แล้ว กำลังรอคนที่สองยืนยัน หรือรอให้ครบหนึ่งวัน
office-request-wanted = เพื่อนร่วมงานขอให้คุณยืนยัน:
office-request-ready = เรื่องนี้มีผลแล้ว:
office-request-refused = เพื่อนร่วมงานไม่ยืนยัน:
office-request-erased = ลบข้อมูลทั้งหมดของ { $whom } แล้ว และแจ้งเขาแล้ว
office-request-file = เก็บไฟล์นี้ไว้เฉพาะตัวคุณและคนที่จำเป็นต้องใช้ แล้วลบเมื่อเสร็จงาน
office-request-unmade = ช่วยเปิดไฟล์สำหรับหน่วยงานภาคีก่อนนะ เพราะไฟล์นี้ต้องอยู่คู่กับฉบับที่ออกแล้ว
office-request-missing = ไม่มีเรื่องนี้แล้ว หรือไม่ใช่เรื่องที่คุณตัดสินได้
office-button-requests = คนที่สองยืนยัน
office-button-answers = คำตอบของแต่ละคน
office-button-erase = ลบข้อมูลของคนนี้
office-button-request-sure = ใช่ ขอเลย
office-button-request-take = รับข้อ
office-button-request-yes = ยืนยันข้อ
office-button-request-no = ไม่ยืนยันข้อ

## What the machine needs: told to owners, who pass it on to the person who runs the bot. $from and $until are moments.
office-alarm-disk = พื้นที่เก็บข้อมูลของเครื่องที่บอตนี้ทำงานอยู่ใกล้เต็มแล้ว ถ้าเต็มจะบันทึกอะไรไม่ได้อีก โปรดบอกผู้ดูแลบอตนี้ให้เพิ่มที่ว่าง
office-alarm-disk-over = พื้นที่เก็บข้อมูลมีที่ว่างแล้ว
office-alarm-backup = ไม่มีการทำสำเนาสำรองมาระยะหนึ่งแล้ว โปรดบอกผู้ดูแลบอตนี้ให้หาสาเหตุ ระหว่างนี้สิ่งที่ส่งเข้ามาเก็บไว้ที่เดียวเท่านั้น
office-alarm-backup-over = ทำสำเนาสำรองได้ตามปกติแล้ว
office-alarm-rival = มีโปรแกรมอื่นรับสิ่งที่คนเขียนถึงบอตนี้ไป บางส่วนจึงมาไม่ถึงเรา โปรดบอกผู้ดูแลบอตนี้ให้หยุดโปรแกรมนั้น
office-alarm-rival-over = ทุกอย่างที่คนเขียนมาถึงเราตามปกติแล้ว
office-alarm-content = แบบสำรวจหรือบทเรียนที่เริ่มใช้จากที่นี่ไม่ได้ใช้แล้ว เพราะไฟล์ในเครื่องมีการเปลี่ยน และใช้ไฟล์ในเครื่องแทน ถ้าไม่ได้ตั้งใจให้เป็นเช่นนั้น โปรดเริ่มใช้ของคุณอีกครั้ง
office-alarm-deaf = ตั้งแต่ { $from } ถึง { $until } สิ่งที่คนเขียนมาไม่ถึงเรา ตอนนี้ได้รับแล้ว แต่การกดปุ่มหายไป และสิ่งที่เก่ากว่าหนึ่งวันก็หายไปด้วย คำถามที่ค้างอยู่จะถามอีกครั้ง
