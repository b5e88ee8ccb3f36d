### The survey, one question at a time.

## Where the person is. $at: the question's number. $of: how many count now.
survey-place = Câu { $at }/{ $of }

## What kind of answer is expected, below the question.
survey-expects-one = Bấm vào một số, hoặc gõ số đó.
survey-expects-search = Bấm hoặc gõ một số, hoặc gõ một phần của tên.
survey-expects-many = Bấm chọn tất cả những câu đúng với bạn, rồi bấm “Xong”.
survey-expects-words = Gõ câu trả lời của bạn.
survey-expects-open = Bạn có thể viết, gửi tin nhắn thoại hoặc gửi ảnh.
survey-expects-integer = Gõ bằng số, ví dụ 12.
survey-expects-decimal = Gõ một số.
survey-expects-date = Gõ ngày, tháng, năm như sau: 25/12/2026.
survey-expects-photo = Gửi một tấm ảnh.
survey-expects-voice = Gửi một tin nhắn thoại.
survey-expects-video = Gửi một video.
survey-expects-file = Gửi một tệp.
survey-expects-ok = Đọc xong, bạn bấm “Đã hiểu”.
survey-expects-rank = Bấm lần lượt theo thứ tự, mục đứng đầu trước, rồi bấm “Xong”.
survey-expects-range = Bấm hoặc gõ một số từ { $from } đến { $to }.
survey-expects-range-step = Gõ một số từ { $from } đến { $to }, mỗi bước { $step }.
survey-expects-time = Gõ giờ như sau: 14:30.
survey-expects-moment = Gõ ngày, tháng, năm và giờ như sau: 25/12/2026 14:30.
survey-expects-place = Bấm 📎 rồi chọn “Vị trí”. Chúng tôi chỉ lưu vị trí gần đúng (lệch khoảng 100 mét).
survey-expects-another = Còn nữa không?

## Said when an answer could not be taken; the question follows again.
survey-retry-one = Bạn hãy bấm một trong các nút, hoặc gõ số của câu đó.
survey-retry-search = Không tìm thấy trong danh sách. Hãy gõ ngắn hơn, hoặc xem từng trang.
survey-retry-many = Bạn hãy bấm những câu đúng với bạn, hoặc gõ các số như sau: 1 3.
survey-retry-words = Câu này cần trả lời bằng chữ.
survey-retry-open = Câu này có thể trả lời bằng chữ, tin nhắn thoại, ảnh hoặc tệp.
survey-retry-integer = Câu này cần một số không có phần lẻ, ví dụ 12.
survey-retry-decimal = Câu này cần một số, ví dụ 12 hoặc 3,5.
survey-retry-date = Câu này cần ngày, tháng, năm, ví dụ 25/12/2026.
survey-retry-photo = Câu này cần một tấm ảnh.
survey-retry-voice = Câu này cần một tin nhắn thoại.
survey-retry-video = Câu này cần một video.
survey-retry-file = Câu này cần một tệp.
survey-retry-ok = Đọc xong, bạn hãy bấm “Đã hiểu”.
survey-retry-rank = Hãy xếp thứ tự cho tất cả. Bấm lần lượt từng mục, hoặc gõ các số như sau: 3 1 2.
survey-retry-range = Câu này cần một số từ { $from } đến { $to }.
survey-retry-range-step = Câu này cần một số từ { $from } đến { $to }, mỗi bước { $step }.
survey-retry-time = Câu này cần giờ, ví dụ 14:30.
survey-retry-moment = Câu này cần ngày, tháng, năm và giờ, ví dụ 25/12/2026 14:30.
survey-retry-place = Câu này cần một vị trí. Gửi vị trí của bạn, hoặc gõ hai số, ví dụ 11.556, 104.928.
survey-retry-another = Hãy bấm một trong hai nút.
survey-retry-not-fitting = Câu trả lời này chưa khớp. Bạn xem lại câu hỏi một lần nữa nhé.
survey-retry-required = Cần trả lời câu này để đi tiếp.
survey-retry-too-long = Câu trả lời này dài quá, không lưu được. Bạn hãy viết ngắn lại, hoặc chia ra gửi bằng tin nhắn thoại.

## An answer that was given. $answer: the answer.
survey-your-answer = Câu trả lời của bạn: { $answer }
survey-shown-skipped = (đã bỏ qua)
survey-shown-photo = (ảnh)
survey-shown-voice = (tin nhắn thoại)
survey-shown-video = (video)
survey-shown-file = (tệp)
survey-shown-seen = (đã đọc)

## The branch changed, and some answers do not count any more. The questions follow, one a line.
survey-set-aside =
    { $count ->
       *[other] Sau khi bạn sửa, câu trả lời cho những câu sau không còn được tính:
    }

## All answers, before they are sent.
survey-review = Đây là các câu trả lời của bạn. Bạn có thể gửi ngay, hoặc sửa trước khi gửi.
survey-review-change = Bạn muốn sửa câu nào?

## Coming back.
survey-unfinished = Lần trước bạn làm đến câu { $at }/{ $of }. Bạn làm tiếp nhé?
survey-aside = Đây là câu hỏi còn đang mở. Những gì bạn gõ tiếp theo sẽ là câu trả lời.
survey-stale = Câu đó đã qua rồi. Bây giờ đến câu này.
survey-away = Chúng tôi vừa vắng mặt một lúc, câu trả lời gần nhất của bạn có thể chưa đến nơi. Đây là câu hỏi đang chờ bạn.
survey-only-send = Bạn đã trả lời hết các câu. Chỉ còn bấm “Gửi” nữa thôi.
survey-again = Bạn đã gửi khảo sát này rồi. Cảm ơn bạn! Bạn có muốn làm lại lần nữa không?
survey-once-more = Đã vài tuần kể từ khi bạn trả lời các câu hỏi của chúng tôi. Bạn trả lời thêm một lần nữa nhé? Khi đó chúng ta sẽ cùng thấy bạn đã tiến bộ đến đâu.
survey-none = Hiện chưa có khảo sát nào.
survey-needs-consent = Trước khi làm khảo sát, cần có sự đồng ý của bạn để chúng tôi được lưu câu trả lời.

## The result. Names of skills follow, one a line.
survey-result = Cảm ơn bạn! Đây là những gì các câu trả lời của bạn cho thấy.
survey-result-strong = Những việc bạn đã làm tốt:
survey-result-next = Những điều nên học tiếp:
survey-result-picture = Kỹ năng của bạn và điều công việc của bạn cần
survey-result-unmade = Hiện chưa vẽ được hình.
survey-result-all-strong = Bạn đã có đủ những gì công việc cần. Trong các bài học vẫn còn điều mới cho bạn.
## A skill and why it comes next.
survey-result-line = { $competence }: { $reason }
survey-result-reason-said = bạn đã trả lời “{ $said }”
survey-result-reason-said-missed = bạn đã trả lời “{ $said }”, và câu hỏi thử chưa được trả lời đúng
survey-result-reason-missed = câu hỏi thử chưa được trả lời đúng
survey-thanks = Cảm ơn bạn! Chúng tôi đã nhận được các câu trả lời của bạn.
