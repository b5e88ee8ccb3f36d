### The first taps of a new person. Warm, plain, short; for somebody who left school at 14.

## Who runs this, and the age question. $name: the programme's name. $contact: who to ask, in the programme's own words.
onboarding-welcome =
    Xin chào, mừng bạn đến với { $name }! Trước hết là vài câu hỏi về việc bạn dùng điện thoại khi làm việc. Sau đó, mỗi ngày bạn nhận một bài học nhỏ hợp với mình.

    Nếu muốn hỏi gì, bạn cứ hỏi { $contact }.

    Bạn đã đủ 16 tuổi chưa?
onboarding-young = Không sao cả. Chúng tôi sẽ không hỏi gì về bản thân bạn. Các bài học cũng dành cho bạn.
onboarding-tap = Bạn hãy bấm một trong các nút nhé.

## Below the consent text.
onboarding-agree = Bạn có đồng ý như vậy không?
onboarding-no-thanks = Không sao cả. Chúng tôi không hỏi và không lưu gì về bạn, ngoài ngôn ngữ, giờ học và các bài bạn học.
onboarding-domain = Bạn làm trong lĩnh vực nào? Các bài học của bạn sẽ bắt đầu từ đó.
