### Settings, progress, help, and the person's own data.

## Help and unexpected things.
settings-help =
    Ở đây bạn có thể:
    /lesson – học bài tiếp theo
    /lessons – xem tất cả bài học
    /survey – trả lời khảo sát
    /progress – xem bạn đã học đến đâu
    /settings – đặt giờ, ngày, ngôn ngữ, hình ảnh
    /language – đổi ngôn ngữ
    /pause – tạm nghỉ một thời gian
    /feedback – nhắn cho nhóm phụ trách
    /mydata – xem tất cả những gì được lưu về bạn
    /forget – xóa tất cả
    /privacy – xem những gì được lưu và ai xem được
settings-lost = Xin lỗi, chúng tôi chưa hiểu tin này. Bạn có thể bấm các nút sau:
settings-unknown-command = Ở đây không có lệnh đó. Bạn có thể bấm các nút sau:
settings-unsupported = Xin lỗi, chúng tôi không đọc được loại tin này.
settings-too-big = Xin lỗi, tệp này lớn quá. Bạn gửi giúp tệp dưới 20 MB nhé.
settings-too-fast = Nhiều tin đến cùng một lúc quá, chúng tôi chưa đọc hết được. Bạn chờ một chút rồi gửi lại phần cuối nhé.
settings-trouble = Xin lỗi, bên chúng tôi có trục trặc. Không có gì bị mất. Bạn thử lại lần nữa nhé.
settings-welcome-back = Rất vui được gặp lại bạn! Mọi thứ vẫn như cũ.

## All settings, one a line.
settings-row-language = Ngôn ngữ: { $language }
settings-row-draft = (Phần tiếng Việt này chưa được người bản ngữ đọc lại. Chỗ nào nghe chưa ổn, bạn nói cho chúng tôi biết nhé: /feedback)
settings-row-hour = Bài học đến lúc { $hour }
settings-row-days = Ngày học: { $days }
settings-row-zone = Giờ chỗ bạn: { $time }
settings-row-goal = Mục tiêu: { $goal } bài một tuần
settings-row-pictures-on = Hình ảnh: hiện
settings-row-pictures-off = Hình ảnh: ẩn, để đỡ tốn dữ liệu mạng
settings-row-pause = Bài học: đang tạm nghỉ
settings-row-pause-until = Bài học: tạm nghỉ đến ngày { $date }
settings-days-all = mỗi ngày
settings-day-0 = T2
settings-day-1 = T3
settings-day-2 = T4
settings-day-3 = T5
settings-day-4 = T6
settings-day-5 = T7
settings-day-6 = CN
settings-date = { $day }/{ $month }/{ $year }

## Questions of the settings, above buttons.
settings-ask-language = Bạn muốn dùng ngôn ngữ nào?
settings-ask-hour = Bạn muốn bài học đến lúc mấy giờ?
settings-ask-days = Bạn muốn học những ngày nào? Các ngày khác là ngày nghỉ.
settings-ask-zone = Chỗ bạn bây giờ là mấy giờ?
settings-ask-goal = Bạn muốn học mấy bài một tuần?
settings-ask-pause = Bạn muốn nghỉ bao lâu? Mọi thứ vẫn được giữ nguyên.
settings-ask-feedback = Bạn muốn nhắn gì cho nhóm phụ trách? Bạn có thể viết hoặc gửi tin nhắn thoại. Họ không thấy tên hay số điện thoại của bạn.
settings-ask-forget = Xóa tất cả về bạn: câu trả lời, bài học và quá trình học? Xóa rồi thì không lấy lại được.

## What was set.
settings-language-set = Bây giờ chúng ta nói tiếng Việt.
settings-hour-set = Bài học của bạn sẽ đến lúc { $hour } ({ $days }).
settings-goal-set = Mục tiêu của bạn: mỗi tuần { $goal } bài.
settings-zone-set = Đã ghi lại: chỗ bạn bây giờ là { $time }.
settings-pictures-off = Bây giờ hình ảnh đã ẩn.
settings-pictures-on = Bây giờ hình ảnh đã hiện.
settings-announcements-off = Bạn sẽ không nhận thông báo nữa. Bài học vẫn đến như cũ.
settings-announcements-on = Bạn lại nhận thông báo rồi nhé.
settings-paused = Chúc bạn nghỉ thoải mái. Mọi thứ vẫn được giữ nguyên. Khi nào muốn học, bạn bấm “Học tiếp” hoặc gửi /lesson.
settings-paused-until = Chúc bạn nghỉ thoải mái đến ngày { $date }. Mọi thứ vẫn được giữ nguyên.
settings-paused-itself = Chúng tôi tạm ngừng nhắn tin để không làm phiền bạn. Mọi thứ vẫn được giữ nguyên. Khi nào muốn học, bạn chỉ cần gửi một tin hoặc bấm một nút bất kỳ, bài học sẽ trở lại.
settings-resumed = Mừng bạn trở lại!
settings-see-you = Tuyệt vời. Hẹn gặp lại bạn!
settings-all-right = Vâng, không sao.

## When the next lesson comes. $when is one of the three below it. $day: a short weekday.
settings-next-lesson = Bài tiếp theo sẽ đến { $when }.
settings-when-today = lúc { $hour }
settings-when-tomorrow = ngày mai, lúc { $hour }
settings-when-day = vào { $day }, lúc { $hour }
settings-feedback-thanks = Cảm ơn bạn. Nhóm phụ trách sẽ đọc tin này.

## Progress. A level is one of five words.
settings-progress = Bạn đã học đến đâu
settings-progress-level = { $competence }: { $now } (công việc của bạn cần: { $needed })
settings-progress-strong = { $competence }: { $now } ✓
settings-progress-mastered = { $competence }: thành thạo ✓
settings-progress-none = Sau khi trả lời khảo sát, bạn sẽ thấy các kỹ năng của mình ở đây.
settings-progress-lessons = Bài học: { $done }/{ $of }
settings-progress-week = Tuần này: { $week }/{ $goal } bài
settings-progress-due = Cần ôn hôm nay: { $due } câu
settings-progress-next = Tiếp theo: “{ $title }”
settings-level-0 = chưa làm được
settings-level-1 = làm được khi có người giúp
settings-level-2 = tự làm được
settings-level-3 = dạy được người khác
settings-level-4 = chuyên gia

## The person's own data.
settings-privacy = Đây là { $name }. Nếu muốn hỏi gì, bạn cứ hỏi { $contact }.
settings-privacy-rights = Xem tất cả: /mydata. Xóa tất cả: /forget. Tạm nghỉ: /pause.
settings-gathering = Bạn chờ một chút, chúng tôi đang gom mọi thứ lại.
settings-everything = Đây là tất cả những gì được lưu về bạn. Trong tệp cũng có nội dung này, để mở bằng phần mềm.
settings-erased-by-team = Nhóm phụ trách đã xóa mọi thứ về bạn, theo yêu cầu của bạn.
settings-forgotten = Mọi thứ về bạn đã được xóa. Cảm ơn bạn đã đến với chúng tôi. Nếu một ngày nào đó bạn quay lại, chúng tôi luôn chào đón.
settings-not-forgotten = Không có gì bị xóa.
settings-data-row = { $name }: { $value }
settings-data-joined = Tham gia từ
settings-data-seen = Lần cuối ghé qua
settings-data-language = Ngôn ngữ
settings-data-consent = Đã đồng ý
settings-data-source = Đến đây qua
settings-data-country = Quốc gia
settings-data-domain = Lĩnh vực
settings-data-hour = Bài học đến lúc
settings-data-zone = Múi giờ
settings-data-answer = Câu trả lời
settings-data-skipped = Câu đã bỏ qua
settings-data-lesson = Bài học
settings-data-quiz = Câu trả lời trong bài
settings-data-feedback = Đã nhắn nhóm phụ trách
settings-data-address = Địa chỉ nhắn tin

## Whoever has been silent for long. $date: the day on which everything is erased; $months: after how many months they are told.
settings-leaving = Đã lâu chúng tôi không gặp bạn. Nếu không cần nữa, bạn không phải làm gì cả: vào ngày { $date }, mọi thứ về bạn sẽ được xóa: câu trả lời, bài học và quá trình học. Nếu muốn giữ lại, bạn chỉ cần bấm nút hoặc gửi một tin bất kỳ, mọi thứ sẽ vẫn như cũ. Muốn xóa ngay: /forget
settings-privacy-silent = Nếu { $months } tháng không thấy bạn, chúng tôi sẽ báo trước, và 30 ngày sau mới xóa tất cả. Chỉ cần bạn gửi một tin hoặc bấm một nút bất kỳ, mọi thứ vẫn được giữ nguyên.
