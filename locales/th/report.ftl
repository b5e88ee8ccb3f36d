### What is handed out: pictures, the page, the workbook. For offices and for everybody; plain words, no full stop in headings.

## On pictures, which stand on phones: at most 34 letters.
report-chart-gap = งานต้องใช้แค่ไหน ทำได้แค่ไหน
report-chart-own = ทักษะของคุณ
report-chart-calibration = ใครประเมินตัวเองสูงไป
report-needed = งานต้องใช้
report-current = ประเมินตัวเอง
report-tested = คำถามสั้น ๆ ที่ให้ลองทำ
report-interval = เส้นบาง: แน่นอนแค่ไหน
report-over = สัดส่วนของคนตอบ
report-chosen = ผู้ตอบสมัครใจตอบเอง

## The head of the page. $name: the programme. $release: 2026-Q4. $date: a day. $k: a number of people.
report-title = ทักษะดิจิทัลของคนทำงานสร้างสรรค์
report-edition = { $name }, { $release }, { $date }
report-kind-public = สำหรับทุกคน ทุกตัวเลขมาจากคนอย่างน้อย { $k } คน
report-kind-partner = สำหรับหน่วยงานภาคีเท่านั้น โปรดอย่าส่งต่อ ทุกตัวเลขมาจากคนอย่างน้อย { $k } คน
report-about = นี่คืออะไร
report-about-text = คนทำงานสร้างสรรค์บอกว่างานของตนต้องใช้ทักษะดิจิทัลอะไร และตอนนี้ทำได้แค่ไหน แล้วลองทำคำถามสั้น ๆ ที่นี่คุณจะเห็นว่ายังขาดอะไร ขาดสำหรับใคร และตัวเลขนั้นแน่นอนแค่ไหน
report-self-selected = ผู้ตอบสมัครใจตอบเอง ตัวเลขจึงพูดถึงคนที่ตอบ ไม่ใช่คนทำงานสร้างสรรค์ทั้งหมด

## Who answered. Names of columns and rows are short.
report-who = ใครตอบบ้าง
report-wave = รอบที่ { $wave }
report-invited = เข้ามา
report-started = เริ่มตอบ
report-broke-off = หยุดกลางทาง
report-completed = ส่งแล้ว
report-people = จำนวนคน

## The gaps. $low and $high: two numbers.
report-gaps = ช่องว่างทักษะ
report-gaps-text = ช่องว่างคือสิ่งที่งานต้องใช้ ลบด้วยสิ่งที่ผู้ตอบบอกว่าทำได้ นับเป็นขั้นของระดับ ยิ่งกว้างก็ยิ่งมีเรื่องให้เรียนรู้มาก
report-skill = ทักษะ
report-gap = ช่องว่าง
report-between = { $low } ถึง { $high }
report-quadrant = ลำดับ
report-quadrant-concentrate = ควรเรียนก่อน
report-quadrant-keep-up = ดีอยู่แล้ว รักษาไว้
report-quadrant-low-priority = รอได้
report-quadrant-overkill = เกินที่ต้องใช้
report-uncertain = ยังไม่แน่

## Groups of people, and numbers that are not shown. $k: a number of people.
report-groups = แยกตามกลุ่ม
report-groups-text = ช่องว่างของแต่ละทักษะในแต่ละกลุ่ม
report-everybody = ทุกคน
report-not-stated = ไม่ได้บอก
report-hidden = ซ่อนไว้ น้อยกว่า { $k } คน
report-hidden-other = ซ่อนไว้เพื่อปกป้องคนอื่น
report-by-country = แยกตามประเทศ
report-by-domain = แยกตามด้านที่ทำงาน
report-by-sex = แยกตามเพศ
report-by-age-band = แยกตามอายุ
report-by-locality = แยกตามถิ่นที่อยู่
report-by-disability = แยกตามความพิการ
report-by-org-size = แยกตามขนาดองค์กร
report-by-role-level = แยกตามบทบาท
report-by-status = แยกตามลักษณะการทำงาน

## Own rating against tasks.
report-calibration = ประเมินตัวเองเทียบกับคำถามสั้น ๆ
report-calibration-text = ถ้ามากกว่า 0 แปลว่าประเมินตัวเองสูงกว่าผลของคำถามสั้น ๆ ที่ให้ลองทำ ถ้าน้อยกว่า 0 แปลว่าต่ำกว่า ทั้งสองอย่างนับจาก 0 ถึง 1
report-area = ด้าน
report-bias = ความต่าง
report-over-raters = ประเมินตัวเองสูงไป

## Change. Never "effect".
report-change = ความเปลี่ยนแปลง
report-change-text = ถามคนเดิมอีกครั้ง เราเรียกว่าความเปลี่ยนแปลง ไม่เรียกว่าผลของบทเรียน เพราะเรื่องอื่นก็อาจเปลี่ยนไปด้วย
report-p = ค่า p
report-attrition = ไม่ได้กลับมาตอบ

## Lessons.
report-lessons = บทเรียน
report-sent = ได้รับบทเรียน
report-opened = เปิดบทเรียน
report-finished = เรียนจบ
report-right-first = คำถามที่ตอบถูกตั้งแต่ครั้งแรก
report-days = จำนวนวันตั้งแต่ส่งจนเรียนจบ
report-reviews-due = คำถามที่ถึงเวลาทบทวน
report-reviews-kept = ในจำนวนนั้นตอบแล้ว

## How it was computed. $k: a number of people.
report-how = คำนวณอย่างไร
report-how-interval = ช่วงที่อยู่ข้างตัวเลข: ในช่วงแบบนี้ 100 ช่วง ราว 95 ช่วงมีค่าที่คนแบบเดียวกันจะตอบ แต่ช่วงนี้แก้เรื่องที่ว่าใครสมัครใจตอบไม่ได้
report-how-indices = MWDS (Borich): ช่องว่างคูณด้วยสิ่งที่งานต้องใช้ RDS ตั้งแต่ -100 ถึง 100: ตรงนี้ค่าติดลบแปลว่ายังจำเป็นต้องพัฒนา PNI: ช่องว่างหารด้วยสิ่งที่ทำได้
report-how-places = ลำดับ: เทียบทักษะกับค่าเฉลี่ยของทุกทักษะ ทั้งสิ่งที่งานต้องใช้และสิ่งที่ทำได้ “ยังไม่แน่” แปลว่าถ้าถามคนอื่น อาจอยู่ลำดับอื่น
report-how-hidden = ตัวเลขถูกซ่อนเมื่อมาจากคนน้อยกว่า { $k } คน หรือเมื่อทุกคนตอบเหมือนกันหมด และเมื่อใช้ตัวเลขนั้นคำนวณหาตัวเลขที่ซ่อนไว้ได้
report-how-files = ตัวเลขทั้งหมดอยู่ในไฟล์ CSV และสมุดงาน Excel ส่วน datapackage.json อธิบายทุกคอลัมน์

## In place of a table that has nothing to show.
report-empty-balance = ยังไม่มีใครส่งแบบสำรวจ หรือมีน้อยเกินกว่าจะแสดงได้
report-empty-gap = มีคนน้อยเกินไปที่บอกทั้งสิ่งที่งานต้องใช้และสิ่งที่ทำได้
report-empty-groups = ยังไม่มีกลุ่มไหนใหญ่พอที่จะแสดงได้
report-empty-calibration = มีคนน้อยเกินไปที่ทั้งประเมินตัวเองและลองทำคำถามสั้น ๆ
report-empty-change = ยังมีคนน้อยเกินไปที่เราได้ถามเป็นครั้งที่สอง
report-empty-lessons = มีคนน้อยเกินไปที่ได้รับบทเรียน
report-empty-taken = ยังไม่มีคำถามแบบเลือกตอบที่มีคนตอบมากพอ

## The last page. $count: a number of numbers. $half: half a range. $groups: a list.
report-brief = บทสรุปเชิงนโยบาย
report-brief-gaps = ช่องว่างที่กว้างที่สุดสามเรื่อง
report-brief-gap = { $skill }: { $gap } ({ $low } ถึง { $high }, { $n } คน)
report-brief-for = กว้างที่สุดในกลุ่ม: { $groups }
report-brief-asked = สิ่งที่คนเลือกตอบ
report-brief-choice = { $choice }: { $share } จาก { $n } คน
report-brief-hidden = อะไรถูกซ่อนไว้ เพราะอะไร
report-brief-hidden-a = ตัวเลขที่ซ่อนเพราะมาจากคนน้อยเกินไป หรือตอบเหมือนกันหมด: { $count }
report-brief-hidden-d = ตัวเลขที่ซ่อนเพื่อไม่ให้คำนวณหาตัวเลขเหล่านั้นได้: { $count }
report-brief-sure = ตัวเลขแน่นอนแค่ไหน
report-brief-half = ช่องว่างส่วนใหญ่อาจมากหรือน้อยกว่านี้ราว { $half }
report-brief-unsure = ทักษะที่ลำดับยังไม่แน่: { $count } จาก { $of }

## What people wrote, by theme. $coded, $uncoded: numbers of answers. $kappa: a number up to 1.
report-themes = สิ่งที่คนเขียน
report-themes-text = ผู้ประสานงานอ่านคำตอบปลายเปิดและให้แต่ละคำตอบมีหนึ่งประเด็น โดยไม่แสดงถ้อยคำของใคร คำตอบที่มีสองคนอ่านอาจมีสองประเด็น สัดส่วนรวมกันจึงอาจไม่เท่ากับ 100 %
report-themes-coded = คำตอบที่อ่านแล้ว: { $coded } ยังไม่ได้อ่าน: { $uncoded }
report-themes-agreement = ผู้อ่านสองคนเห็นตรงกันแค่ไหน: kappa { $kappa } (1 คือตรงกันทุกครั้ง 0 คือตรงกันแค่โดยบังเอิญ)
report-theme = ประเด็น
report-share = สัดส่วนของคำตอบ
report-answers = คำตอบ
report-none-fits = ไม่มีประเด็นที่ตรง

## Names of sheets in the workbook, at most 31 letters, none of []:*?/\
report-sheet-read-me = อ่านก่อน
report-sheet-charts = แผนภูมิ
report-sheet-gap = ช่องว่างทักษะ
report-sheet-calibration = ประเมินกับทำจริง
report-sheet-change = ความเปลี่ยนแปลง
report-sheet-items = คำถาม
report-sheet-balance = ใครตอบบ้าง
report-sheet-lessons = บทเรียน
report-sheet-indicators = ตัวชี้วัด SDG
report-sheet-codebook = คู่มือลงรหัส
report-sheet-themes = ประเด็น
