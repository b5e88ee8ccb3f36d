### The office.

## The first page of the office.
office-home = สำนักงาน
office-your-role = คุณอยู่ที่นี่ในฐานะ: { $role }
office-reach = {"   "}เฉพาะ: { $names }

## Roles. They also stand on buttons.
office-role-owner = เจ้าของ
office-role-coordinator = ผู้ประสานงาน
office-role-viewer = ผู้ดู

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
office-team-owner-can = เจ้าของ: ทำได้ทุกอย่าง และเลือกคนทำงาน
office-team-coordinator-can = ผู้ประสานงาน: ประกาศ แบบสำรวจ บทเรียน ข้อความ
office-team-viewer-can = ผู้ดู: ดูตัวเลข
office-team-ask-reach = สำหรับใคร ประเทศหนึ่ง งานประเภทหนึ่ง หรือทุกคน
office-team-ask-name = คุณเรียกเพื่อนร่วมงานว่าอะไร เขียนชื่อที่คุณจำได้
office-team-sure = เอาสิทธิ์ของคนนี้คืนไหม

## Buttons of the office: at most 24 letters.
office-button-team = คนที่ทำงานที่นี่
office-button-home = สำนักงาน
office-button-invite = เชิญเพื่อนร่วมงาน
office-button-take = เอาคืน
office-button-take-sure = ใช่ เอาคืน
office-button-everywhere = ทุกคน
