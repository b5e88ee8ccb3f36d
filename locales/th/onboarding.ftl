### The first taps of a new person. Warm, plain, short; for somebody who left school at 14.

## Who runs this, and the age question. $name: the programme's name. $contact: who to ask, in the programme's own words.
onboarding-welcome =
    สวัสดี ยินดีต้อนรับสู่ { $name }! เราจะถามคำถามสั้น ๆ เรื่องการใช้โทรศัพท์ในงานของคุณ แล้วส่งบทเรียนเล็ก ๆ ที่เหมาะกับคุณให้วันละบท

    มีข้อสงสัย ถามได้ที่ { $contact }

    คุณอายุ 16 ปีขึ้นไปใช่ไหม
onboarding-young = ไม่เป็นไร เราจะไม่ถามเรื่องส่วนตัวของคุณ และคุณเรียนบทเรียนได้เหมือนทุกคน
onboarding-tap = กดเลือกปุ่มใดปุ่มหนึ่งได้เลย

## Below the consent text.
onboarding-agree = คุณยินยอมตามนี้ไหม
onboarding-no-thanks = ไม่เป็นไร เราจะไม่ถามและไม่เก็บข้อมูลของคุณ นอกจากภาษา เวลาเรียน และบทเรียนที่คุณเรียน
onboarding-domain = คุณทำงานด้านไหน บทเรียนของคุณจะเริ่มจากด้านนั้น
