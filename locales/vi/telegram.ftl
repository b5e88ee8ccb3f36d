### What Telegram shows around the conversation: the menu, the bot's own page, one line in groups.

## The menu: a few words beside each command, without a full stop.
telegram-command-start = Bắt đầu, hoặc xem bạn đang ở bước nào
telegram-command-survey = Trả lời khảo sát
telegram-command-lesson = Học bài tiếp theo
telegram-command-lessons = Xem tất cả bài học
telegram-command-progress = Xem bạn đã học đến đâu
telegram-command-settings = Giờ, ngày, hình ảnh
telegram-command-language = Đổi ngôn ngữ
telegram-command-pause = Tạm nghỉ một thời gian
telegram-command-feedback = Nhắn cho nhóm phụ trách
telegram-command-mydata = Xem tất cả những gì được lưu về bạn
telegram-command-forget = Xóa tất cả
telegram-command-privacy = Những gì được lưu và ai xem được
telegram-command-help = Bạn có thể làm gì ở đây
telegram-command-office = Văn phòng, cho người phụ trách
telegram-command-board = Bao nhiêu người tham gia, đã làm đến đâu
telegram-command-gaps = Còn thiếu kỹ năng nào
telegram-command-export = Số liệu dạng tệp
telegram-command-invite = Đường liên kết và áp phích

## Before the first tap, at most 512 letters; and on the bot's page, at most 120.
telegram-description = Một lớp học nhỏ cho người làm sáng tạo: bạn sẽ biết nên học tiếp kỹ năng số nào, và học mỗi ngày vài phút. Bấm Start (Bắt đầu) nhé.
telegram-short = Kỹ năng số cho người làm sáng tạo, mỗi ngày vài phút.

## In a group, once.
telegram-group = Chúng tôi nói chuyện riêng với từng người để câu trả lời được giữ kín. Bắt đầu ở đây: { $link }
