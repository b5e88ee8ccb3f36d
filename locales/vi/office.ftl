### The office.

## The first page of the office.
office-home = Văn phòng
office-your-role = Bạn ở đây với vai trò: { $role }.
office-reach = {"   "}chỉ: { $names }

## Roles. They also stand on buttons.
office-role-owner = Chủ sở hữu
office-role-coordinator = Điều phối viên
office-role-viewer = Người xem

## The team. $name is what a colleague is called; $number their place in the list.
office-team = Ai làm việc ở đây
office-team-row = { $number }. { $name } · { $role }
office-team-row-own = { $number }. Bạn · { $role }
office-team-link = Đường liên kết này mở văn phòng cho một người, một lần, trong { $minutes } phút. Chỉ gửi cho người đó nhé.
office-team-link-itself = { $link }
office-team-taken = Xong. Người đó không còn thấy văn phòng nữa.
office-team-last-owner = Phải có ít nhất một chủ sở hữu. Hãy mời thêm một chủ sở hữu trước.
office-team-no-link = Đường liên kết này không dùng được nữa. Bạn xin đường liên kết mới nhé.
office-team-joined = { $name } đã mở đường liên kết của bạn và từ giờ cùng làm việc trong văn phòng.
office-team-lost = Bạn không còn quyền vào văn phòng nữa. Bài học của bạn vẫn như cũ.
office-team-ask-role = Đồng nghiệp của bạn sẽ làm gì?
office-team-owner-can = Chủ sở hữu: làm được mọi việc và chọn người làm
office-team-coordinator-can = Điều phối viên: thông báo, khảo sát, bài học, tin nhắn
office-team-viewer-can = Người xem: xem số liệu
office-team-ask-reach = Cho ai? Một nước, một lĩnh vực, hay tất cả mọi người.
office-team-ask-name = Bạn gọi đồng nghiệp này là gì? Hãy viết một cái tên để sau này bạn nhận ra.
office-team-audit = Những việc đã làm ở đây, làm khi nào, ai làm; nội dung thì không bao giờ ghi lại. Tên là do đồng nghiệp đặt.
office-team-sure = Thu hồi quyền của người này?

## Buttons of the office: at most 24 letters.
office-button-team = Ai làm việc ở đây
office-button-home = Văn phòng
office-button-invite = Mời đồng nghiệp
office-button-audit = Việc đã làm
office-button-take = Thu hồi quyền
office-button-take-sure = Đúng, thu hồi
office-button-everywhere = Tất cả mọi người

## What a colleague may not do, and what could not be made.
office-refused-publish = Chỉ điều phối viên và chủ sở hữu xem được tất cả mọi người mới đưa được khảo sát và bài học vào dùng. Bạn gửi tệp này cho một người trong số họ nhé.
office-refused-owner = Chỉ chủ sở hữu xem được tất cả mọi người mới làm được việc này. Bạn nhờ một người trong số họ nhé.
office-refused-coordinator = Bạn ở đây với vai trò người xem. Việc này do điều phối viên và chủ sở hữu làm; bạn nhờ một người trong số họ nhé.
office-handed-missing = Không tạo được tệp lẽ ra ở đây. Bạn yêu cầu lại một lần nữa nhé; nếu vẫn không được, xin báo cho người phụ trách bot này.

## Announcements: the list. $number is an announcement's number, $standing one of the words below, $delivered and $total are people.
office-announce = Thông báo
office-announce-row = Số { $number } · { $standing } · { $delivered }/{ $total } người
office-announce-title = Thông báo { $number }: { $standing }
office-announce-freezing = đang chuẩn bị
office-announce-asked = chờ thêm một người đồng ý
office-announce-planned = đã hẹn giờ
office-announce-running = đang gửi
office-announce-paused = tạm dừng
office-announce-cancelled = đã hủy
office-announce-expired = đã hết hạn
office-announce-done = xong
office-announce-not-there = Thông báo này không còn nữa.

## Announcements: writing one. $language and $names are languages, $over and $longest letters.
office-announce-new = Thông báo mới
office-announce-write = Bạn gửi tin nhắn vào đây nhé, đúng như mọi người sẽ thấy: chữ, hoặc ảnh, video, tệp hay tin nhắn thoại có chữ bên dưới. Tin này dành cho người đọc { $language }.
office-announce-empty = Tin này chưa có chữ nào. Bạn hãy viết gì đó, hoặc gửi ảnh, video, tệp hay tin nhắn thoại.
office-announce-too-long = Tin này thừa { $over } ký tự. Nhiều nhất là { $longest } ký tự. Bạn rút ngắn rồi gửi lại nhé.
office-announce-too-marked = Tin này có quá nhiều chữ đậm và kiểu chữ khác: nhiều nhất { $most } chỗ. Bạn sửa rồi gửi lại nhé.
office-announce-there = Đã viết bằng: { $names }
office-announce-missing = Chưa viết bằng: { $names }
office-announce-add = Bấm vào một ngôn ngữ để viết hoặc sửa.
office-announce-fallback = Người đọc { $names } sẽ nhận được gì?
office-announce-in = Bằng { $language }:
office-announce-instead = { $names }: những người này nhận bản { $language }.
office-announce-without = { $names }: những người này không nhận được gì.

## Announcements: for whom. $names are countries, languages and the like; commas mean "or".
office-people = Cho ai?
office-people-leave-out = Trừ ai ra?
office-people-everybody = Tất cả mọi người
office-people-only = {"   "}chỉ: { $names }
office-people-not = {"   "}trừ: { $names }
office-people-count = { $count ->
    [0] Không ai nhận được tin này.
   *[other] { $count } người sẽ nhận được.
}
office-people-silent = im lặng { $days } ngày
office-people-survey-before = chưa bắt đầu khảo sát
office-people-survey-begun = đang làm khảo sát
office-people-survey-done = đã gửi khảo sát
office-people-lessons-before = chưa học bài nào
office-people-lessons-begun = đã học vài bài
office-people-few = Dưới 5 người, có thể không có ai. Thông báo gửi theo cách chọn này cần ít nhất 5 người nhận.

## Announcements: when. $time is a date and an hour.
office-moment = Khi nào?
office-moment-now = Bây giờ
office-moment-at = { $time }, cùng lúc cho tất cả
office-moment-local = { $time }, theo giờ nơi mỗi người ở
office-moment-days = Ai chưa nhận được trong { $days } ngày sẽ không nhận nữa.
office-moment-not-at-night = Không gửi ban đêm: ai đang ngủ sẽ nhận vào buổi sáng.
office-moment-at-night = Gửi cả ban đêm.
office-moment-day = Vào ngày nào?
office-moment-hour = Lúc mấy giờ?
office-moment-ask-night = Điện thoại của mọi người sẽ reo cả từ { $from }:00 đến { $until }:00. Việc có gấp đến thế không?

## Announcements: the last look, and what became of it. $name is a colleague.
office-announce-ready = Tin sẽ trông như thế này. Gửi nhé?
office-announce-tested = { $count ->
    [0] Không có đồng nghiệp nào xem giúp được.
   *[other] { $count } đồng nghiệp đang xem tin này.
}
office-announce-shows = { $name } cho bạn xem một thông báo trước khi gửi đi:
office-announce-asks = { $name } xin bạn đồng ý. Thông báo này sẽ đến { $count } người:
office-announce-unsendable = Telegram không nhận tin bằng { $names }, nên sẽ không ai nhận được. Bạn sửa tin đó rồi xem lại nhé.
office-announce-second = Đang chờ một người nữa đồng ý. Nếu không có ai trả lời, tin vẫn bắt đầu gửi lúc { $time }.
office-announce-begins = Tin bắt đầu gửi lúc { $time }. Trước lúc đó vẫn rút lại được.
office-announce-over = Thông báo { $number } đã xong. Số liệu ở phía trên.
office-announce-orphaned = Thông báo { $number } đã dừng: người gửi không còn quyền gửi thông báo. Người khác có thể cho gửi tiếp.

## Announcements: the numbers; each $count is people. $reason is what Telegram says.
office-tally-total = Dành cho: { $count }
office-tally-delivered = đã nhận: { $count }
office-tally-waiting = còn chờ: { $count }
office-tally-blocked = đã chặn bot: { $count }
office-tally-gone = đã rời đi: { $count }
office-tally-unsure = không chắc đã đến chưa: { $count }
office-tally-expired = quá hạn: { $count }
office-tally-cancelled = bị hủy trước khi nhận: { $count }
office-tally-failed = bị từ chối: { $count }
office-tally-reason = {"   "}{ $count } × { $reason }

## Buttons of announcements: at most 24 letters.
office-button-announce = Thông báo
office-button-new = Thông báo mới
office-button-go-on = Viết tiếp
office-button-drop = Bỏ đi
office-button-look-at = Xem số
office-button-remove = Bỏ ngôn ngữ này
office-button-back = Quay lại
office-button-next = Tiếp
office-button-done = Xong
office-button-nothing = Không nhận gì
office-button-words = Nội dung
office-button-people = Người nhận
office-button-moment = Thời gian
office-button-countries = Quốc gia
office-button-domains = Lĩnh vực
office-button-languages = Ngôn ngữ
office-button-survey = Khảo sát
office-button-taken = Bài học
office-button-topics = Chủ đề đã học xong
office-button-silence = Người im lặng
office-button-colleagues = Đồng nghiệp
office-button-silent = Im lặng (ngày):
office-button-leave-out = Trừ bớt người
office-button-only = Chọn người nhận
office-button-now = Bây giờ
office-button-at = Cùng lúc cho tất cả
office-button-local = Theo giờ mỗi người
office-button-days = Hạn (ngày):
office-button-night = Cả ban đêm
office-button-night-sure = Đúng, cả ban đêm
office-button-today = Hôm nay
office-button-tomorrow = Ngày mai
office-button-test = Cho đồng nghiệp xem
office-button-send = Gửi đến (người):
office-button-approve = Đồng ý, gửi đi
office-button-undo = Rút lại
office-button-pause = Tạm dừng
office-button-resume = Gửi tiếp
office-button-cancel = Hủy
office-button-unsure = Gửi lại người chưa rõ
office-button-refresh = Xem lại

## Announcements: why a second yes is asked. $limit is a number of people.
office-announce-second-many = Thông báo này sẽ đến hơn { $limit } người.
office-announce-second-day = Tính cả những thông báo khác của cùng một đồng nghiệp trong vòng 24 giờ, tổng cộng sẽ đến hơn { $limit } người.
## The numbers. $name, $count, $share, $wanted: a line of a list. $day: a day. $least, $k: a number of people.
office-board = Tình hình hiện nay
office-board-row = { $name }: { $count }
office-board-few = dưới 5
office-board-hidden = ẩn
office-board-too-few = Ở đây có quá ít người để hiện con số: con số có thể làm lộ chuyện riêng của từng người.
office-board-stuck-7 = Dừng giữa chừng, im lặng 7 ngày
office-board-stuck-14 = Dừng giữa chừng, im lặng 14 ngày
office-board-waiting-7 = Có bài học đang chờ, im lặng 7 ngày
office-board-waiting-14 = Có bài học đang chờ, im lặng 14 ngày
office-board-links = Đến từ đường liên kết nào
office-board-no-link = không có liên kết
office-board-links-few = Đường liên kết có ít người hơn: { $count }
office-board-groups = Số người đã gửi khảo sát.
office-board-groups-lessons = Số người đã học xong một bài.
office-board-group = { $name }: { $count } · { $share }%
office-board-group-share = { $name }: { $count } · { $share }% (mong muốn: { $wanted }%)
office-board-group-people = { $name }: { $count } (mong muốn: { $wanted })
office-board-stops = Sau những câu hỏi này có người dừng lại và im lặng một tuần.
office-board-stop = { $number }. { $label }: { $count }
office-board-stops-few = Câu hỏi không hiện, để bảo vệ mọi người: { $count }
office-numbers-release = Tính ngày { $day } (bản { $name }). Mỗi con số đến từ ít nhất { $least } người.
office-numbers-counting = Đang tính. Việc này có thể mất vài phút; kết quả sẽ tự đến.
office-numbers-unmade = Chưa tính lần nào. Bạn nhờ một đồng nghiệp xem được số liệu của tất cả mọi người mở trang này một lần nhé.
office-numbers-failed = Không tính được. Xin báo cho người phụ trách bot này.
office-gaps-whom = { $name }
office-gaps-row = { $number }. { $name }: { $gap } (cần { $needed }, hiện có { $now })
office-gaps-few = Kỹ năng không hiện, để bảo vệ mọi người: { $count }
office-export = Tệp để chia sẻ
office-export-public = Cho mọi người: mỗi con số đến từ ít nhất 10 người, và đã làm tròn.
office-export-partner = Cho đối tác: ít nhất 5 người, và không làm tròn.
office-export-narrow = Những tệp này nói về tất cả mọi người. Bạn chỉ xem được một phần; bạn nhờ một đồng nghiệp xem được tất cả nhé.
office-export-release = Bản { $name }
office-export-files = Làm ngày { $day }. Bạn muốn tệp nào?
office-export-file = Tệp của bạn đây.

## Buttons of the numbers: at most 24 letters.
office-button-board = Tình hình hiện nay
office-button-gaps = Những khoảng trống
office-button-export = Tệp để chia sẻ
office-button-stops = Mọi người dừng ở đâu
office-button-count = Tính lại
office-button-public = Cho mọi người
office-button-partner = Cho đối tác
office-button-workbook = Bảng tính (Excel)
office-button-package = Mọi bảng số liệu (zip)
office-button-page = Trang để đọc và in
## Invitations: links for a place or a partner, and posters. $name is what a colleague wrote; $place its number in the list; $count people; $least the smallest number that is shown.
## Of a poster each line of the text is a line on paper: break it where it reads well, at most 24 letters a line.
office-poster-line =
    Đưa tác phẩm đến nhiều người.
    Bài học ngắn trên điện thoại,
    mỗi ngày vài phút. Miễn phí.
office-poster-how = Hướng camera điện thoại vào đây
office-posters = Lời mời
office-posters-none = Mỗi đường liên kết riêng cho biết có bao nhiêu người đến từ đó. Hãy tạo một đường cho mỗi nơi hoặc mỗi đối tác.
office-posters-row = { $place }. { $name } · { $count } người tham gia
office-posters-row-few = { $place }. { $name } · chưa đến { $least } người tham gia
office-posters-ask-name = Dành cho nơi nào hay đối tác nào? Viết tên nhé. Chỉ nhóm phụ trách thấy.
office-posters-one = { $name }
office-posters-joined = { $count } người đã tham gia từ đường liên kết này.
office-posters-joined-few = Đến nay chưa đến { $least } người tham gia từ đường liên kết này.
office-posters-link = { $link }
office-posters-ask-language = Muốn có áp phích, bạn chọn ngôn ngữ nhé.
office-posters-picture = Áp phích có mã để quét
office-posters-print = Tệp đầu để in, cỡ nào cũng được. Hình để gửi trong tin nhắn.
office-posters-gone = Không có đường liên kết đó.
office-button-posters = Lời mời
office-button-posters-new = Đường liên kết mới
office-button-posters-open = Mở
office-button-posters-back = Mọi đường liên kết
office-button-posters-more = Xem thêm

## The inbox: what people write to the team under a name by chance ($name). $count messages; $time on the reader's clock; $words what somebody wrote.
office-inbox = Tin nhắn gửi nhóm phụ trách
office-inbox-none = Chưa có ai viết.
office-inbox-row = { $number }. { $name } · { $time }
office-inbox-row-new = { $number }. { $name } · { $time } · { $count } mới
office-inbox-row-done = { $number }. { $name } · { $time } · xong
office-inbox-thread = { $name }
office-inbox-by-them = { $time } · người đó: { $words }
office-inbox-by-team = { $time } · nhóm: { $words }
office-inbox-news = Tin nhắn mới cho nhóm phụ trách: { $count }
office-inbox-ask-words = Viết câu trả lời, hoặc gửi tin nhắn thoại hay hình. Người nhận sẽ thấy tin đến từ nhóm phụ trách, không thấy tên bạn.
office-inbox-too-long = Quá dài cho một tin: nhiều nhất { $most } ký tự.
office-inbox-ready = Người nhận sẽ thấy như thế này. Gửi nhé?
office-inbox-sent = Câu trả lời của bạn cho { $name } đang được gửi.
office-inbox-meanwhile = Một đồng nghiệp đã trả lời trước. Câu trả lời của bạn không được gửi. Đây là câu trả lời đó:
office-inbox-unreachable = Không còn liên lạc được với { $name }. Không có gì được gửi.
office-inbox-done = Xong. Nếu { $name } viết lại, bạn sẽ được báo.
office-inbox-gone = Cuộc trò chuyện này không còn nữa.
office-inbox-from-team = Từ nhóm phụ trách:
office-inbox-full = Nhóm phụ trách còn nhiều tin của bạn chưa đọc. Bạn chờ trả lời nhé.
office-button-inbox = Tin nhắn
office-button-inbox-open = Mở tin nhắn
office-button-inbox-view = Mở
office-button-inbox-more = Xem thêm
office-button-inbox-reply = Trả lời
office-button-inbox-done = Xong
office-button-inbox-all = Mọi tin nhắn
office-button-inbox-back = Về lại tin nhắn
office-button-inbox-send = Gửi
office-button-inbox-again = Viết lại
office-button-inbox-answer = Trả lời nhóm
office-button-inbox-pass = Gửi cho nhóm phụ trách

## Coding: an open answer gets one of the themes of its question. $left answers wait; $count were coded by two people, who agree by $kappa (0 is chance, 1 is always).
office-coding = Câu trả lời mở
office-coding-none = Hiện không khảo sát nào có câu hỏi mở.
office-coding-row = { $number }. { $question } · còn { $left } câu cần đọc
office-coding-agreement = {"   "}mức thống nhất của hai người: kappa { $kappa } (trong { $count } câu)
office-coding-agreement-few = {"   "}số câu hai người đã đọc: { $count }, quá ít để nói họ thống nhất đến đâu
office-coding-answer = Một câu trả lời, trong { $left } câu đang chờ
office-coding-words = { $words }
office-coding-which = Câu này nói về điều gì?
office-coding-ask-name = Nói về điều gì, trong một hai chữ? Viết nhé. Nó sẽ thành nút cho các câu sau.
office-coding-coded = Đã lưu: { $name }
office-coding-coded-none = Đã lưu: không chủ đề nào hợp
office-coding-all-coded = Mọi câu trả lời đã được đọc. Cảm ơn bạn.
office-coding-full = Đã có mười hai chủ đề. Bạn chọn một nhé.
office-button-coding = Câu trả lời mở
office-button-coding-open = Đọc
office-button-coding-none = Không chủ đề nào hợp
office-button-coding-new = Chủ đề mới
office-button-coding-next = Câu tiếp theo
office-button-coding-back = Về lại câu trả lời
office-button-coding-all = Mọi câu hỏi
### Surveys and lessons that are made live

## Surveys. $title is what a survey is called, $midway and $sent how many people, $version the checksum of a text.
office-surveys = Khảo sát
office-surveys-row = { $number }. { $title }
office-surveys-counts = {"   "}đang trả lời: { $midway } · đã gửi: { $sent }
office-surveys-first = {"   "}Mọi người được hỏi khảo sát này trước.
office-surveys-send = Muốn kiểm tra bản khác, bạn gửi tệp vào đây lúc nào cũng được: XLSForm dạng Excel, ODS hoặc CSV, hoặc trong zip cùng các tệp CSV và hình mà khảo sát dùng.
office-survey = { $title }
office-survey-text = { $number }. Bản { $edition }, { $day } ({ $version })
office-survey-text-live = { $number }. Bản { $edition }, { $day } ({ $version }): đang dùng
office-survey-language = Bạn muốn thử bằng ngôn ngữ nào?
office-survey-trying = Bạn đang thử “{ $title }” như một người trả lời. Không có gì được lưu hay được tính.
office-survey-tried = Đã thử xong. Không có gì được lưu.
office-survey-sure = Đưa “{ $title }” vào dùng? Ai bắt đầu từ lúc này sẽ được hỏi bản này. Ai đang trả lời vẫn giữ bản của mình.
office-survey-published = “{ $title }” đang được dùng. Ai bắt đầu từ lúc này sẽ được hỏi bản này.
office-survey-gone = Bản này không còn ở đây. Bạn gửi lại tệp nhé.
office-survey-first-set = Từ bây giờ mọi người được hỏi “{ $title }” trước.
office-survey-which = { $name } là khảo sát nào?
office-survey-again = Hỏi lại những người đã gửi “{ $title }”. Mỗi người được hỏi một lần, vào ban ngày. Đã gửi bao lâu rồi?
office-survey-again-row = { $weeks } tuần trở lên: { $people } người
office-survey-again-set = Số người được hỏi lại: { $people }
office-survey-sure-later = Đưa “{ $title }” vào dùng? Mọi người vẫn được hỏi “{ $first }” trước, cho đến khi bạn chọn bản này thay thế.
office-survey-published-later = “{ $title }” đang được dùng, nhưng chưa ai được hỏi bản này: mọi người được hỏi “{ $first }” trước.

## What was found in a form that was sent. $name is the file; $sheet, $rows, $column and $text come from it; $names are names of questions.
office-draft = Đã xem: { $name }
office-draft-facts = Câu hỏi: { $questions } · số phút: khoảng { $minutes } · ngôn ngữ: { $languages }
office-draft-broken = Chưa dùng để hỏi được. Bạn sửa những chỗ này rồi gửi lại tệp nhé:
office-draft-look = Dùng để hỏi được. Nên xem những chỗ này trước:
office-draft-cell = • Trang tính { $sheet }, dòng { $rows }, cột { $column }: { $text }
office-draft-rows = • Trang tính { $sheet }, dòng { $rows }: { $text }
office-draft-sheet = • Trang tính { $sheet }: { $text }
office-draft-line = • Dòng { $rows }: { $text }
office-draft-file = • { $text }
office-draft-more = và { $more } điểm nữa, trong tệp
office-draft-new = Đây là khảo sát mới. Khi bạn chưa đưa vào dùng thì chưa ai được hỏi.
office-draft-same = Đây là bản đang được dùng.
office-draft-change = Khác với bản đang dùng:
office-draft-added = • Mới: { $names }
office-draft-gone = • Bỏ ra: { $names }
office-draft-words = • Đổi câu chữ: { $names }
office-draft-choices = • Đổi lựa chọn: { $names }
office-draft-rules = • Đổi cách hỏi (loại, điều kiện): { $names }
office-draft-order = • Các câu hỏi theo thứ tự khác.
office-draft-nothing = • Không có gì khác trong những điều được hỏi hay được đọc.
office-draft-midway = Đang trả lời: { $people } người. Họ giữ bản mà họ đã bắt đầu.
office-draft-line-cell = • Dòng { $rows }, cột { $column }: { $text }
office-draft-files = • Đổi tệp: { $names }

## Why a file that was sent cannot be read.
office-file-gone = Không lấy được tệp này nữa. Bạn gửi lại nhé.
office-file-away = Lúc này chưa lấy được tệp. Vài phút nữa bạn gửi lại nhé.
office-file-large = Tệp này quá lớn. Nhiều nhất là 20 MB.
office-file-unknown = Chúng tôi không đọc được tệp này.
office-file-slow = Đọc tệp này mất quá lâu nên chúng tôi đã dừng lại. Bạn chia thành các phần nhỏ hơn rồi gửi lại nhé.

## Buttons for surveys: at most 24 letters. A number follows “Look at”, “Make live”, “It is” and “Weeks”.
office-button-surveys = Khảo sát
office-button-look = Xem
office-button-live = Dùng lại
office-button-known = Là số
office-button-new-survey = Khảo sát mới
office-button-try = Thử
office-button-stop-trying = Dừng thử
office-button-publish = Đưa vào dùng
office-button-publish-sure = Đúng, đưa vào dùng
office-button-first = Hỏi bản này trước
office-button-again = Hỏi lại
office-button-weeks = Tuần:

## Lessons. $language is a language's own name; $have of $of lessons have words in it that are not older than their English. $name is a lesson.
office-lessons = Bài học
office-lessons-facts = Bài học: { $lessons } · chủ đề: { $topics }
office-lessons-language = • { $language }: { $have } / { $of }
office-lessons-live = { $number }. Bài học ngày { $day } ({ $version }): đang dùng
office-lessons-earlier = { $number }. Bài học ngày { $day } ({ $version })
office-lessons-send = Muốn kiểm tra bài khác, bạn gửi zip các thư mục bài học vào đây lúc nào cũng được: vài bài, một chủ đề, hoặc cả thư mục “courses”.
office-lessons-point = • { $place }: { $text }
office-lessons-broken = Những bài này chưa dùng được. Bạn sửa những chỗ này rồi gửi lại zip nhé:
office-lessons-look = Những bài này dùng được. Nên xem những chỗ này trước:
office-lessons-change = Khác với những bài đang dùng:
office-lessons-changed = • Đã đổi: { $names }
office-lessons-same = • Không có gì khác. Đây là những bài đang dùng.
office-lessons-languages = Số bài học ở mỗi ngôn ngữ, không cũ hơn bản tiếng Anh:
office-lessons-sure = Đưa những bài này vào dùng? Ai đang học bài đã đổi sẽ bắt đầu lại bài đó.
office-lessons-published = Những bài này đang được dùng.
office-lessons-gone = Những bài này không còn ở đây, hoặc không còn khớp với phần khác. Bạn gửi lại zip nhé.
office-pack-broken = Không mở được zip này. Bạn làm lại rồi gửi nhé.
office-pack-large = Zip này chứa quá nhiều: nhiều nhất 10.000 tệp và 100 MB.
office-pack-outside = Có tên trong zip này dẫn ra ngoài thư mục. Không có gì được đọc.
office-pack-empty = Không có bài học trong zip này: thư mục bài học có lesson.toml.
office-pack-nowhere = Không có bài { $name }. Muốn thêm bài mới, bạn gửi thư mục của cả chủ đề.
office-pack-neither = Trong zip này không có khảo sát (Excel, ODS hoặc survey.csv), cũng không có bài học (lesson.toml).

## Quiz items that work badly. $people answered when they met it; $right and $share of a hundred.
office-weak = Những câu ít người trả lời đúng
office-weak-item = { $number }. { $lesson }: { $question } Đúng: { $right } trong { $people } người
office-weak-choice = • { $share } · { $choice }
office-weak-right = ✓ { $share } · { $choice }
office-weak-none = Còn quá ít câu trả lời để rút ra điều gì.
office-weak-hidden = Dấu – là chỗ có quá ít người chọn, có thể lộ ra là ai.

## Buttons for lessons: at most 24 letters.
office-button-lessons = Bài học
office-button-weak = Câu khó

## Files to be translated. $language is a language's own name.
office-sheet-language = Cho ngôn ngữ nào?
office-sheet = Các bài học theo từng phần, kèm những gì đã có bằng { $language }. Bạn điền cột đó rồi gửi lại tệp vào đây; tệp được kiểm tra trước khi có ai thấy.
office-survey-file = “{ $title }”, bản đang dùng. Bạn sửa hoặc dịch rồi gửi lại tệp vào đây; tệp được kiểm tra trước khi có ai được hỏi.
office-button-sheet = Bảng dịch
office-button-file = Lấy dạng tệp

## What needs a second yes. $whom is the name by chance of a person, $name a colleague, $wish one of the two wishes.
office-request = Việc cần thêm một người đồng ý
office-request-none = Hiện không có gì đang chờ.
office-request-answers = lấy câu trả lời của từng người thành tệp
office-request-erase = xóa mọi dữ liệu của { $whom }
office-request-row = Số { $number }: { $wish }. Người đề nghị: { $name }. Dù không có người thứ hai đồng ý, việc này vẫn có hiệu lực từ { $time }.
office-request-row-counts = Số { $number }: { $wish }. Người đề nghị: { $name }. Đã có hiệu lực.
office-request-sure-answers = Lấy ra câu trả lời của từng người? Dữ liệu đã được bớt chi tiết và mang mã số ngẫu nhiên thay cho tên, nhưng vẫn có thể gây hại cho ai đó nếu rơi vào tay kẻ xấu. Chỉ dành cho người phân tích mà bạn tin cậy. Một chủ sở hữu khác phải đồng ý, hoặc phải chờ một ngày.
office-request-sure-erase = Xóa mọi dữ liệu của người này, vì họ đã yêu cầu? Dữ liệu sẽ mất hẳn, không lấy lại được. Một đồng nghiệp phải đồng ý, hoặc phải chờ một ngày.
office-request-waits = Đã ghi nhận. Đang chờ người thứ hai đồng ý, hoặc chờ hết một ngày.
office-request-wanted = Một đồng nghiệp xin bạn đồng ý:
office-request-ready = Việc này đã có hiệu lực:
office-request-refused = Một đồng nghiệp không đồng ý:
office-request-erased = Đã xóa mọi dữ liệu của { $whom }, và người đó đã được báo.
office-request-file = Hãy giữ tệp này cho riêng bạn và những người cần nó, và xóa đi khi xong việc.
office-request-unmade = Bạn hãy mở các tệp cho đối tác trước, để có một bản số liệu mà tệp này đi kèm.
office-request-missing = Việc này không còn nữa, hoặc không thuộc quyền quyết định của bạn.
office-button-requests = Cần thêm đồng ý
office-button-answers = Câu trả lời từng người
office-button-erase = Xóa dữ liệu người này
office-button-request-sure = Có, xin đồng ý
office-button-request-take = Lấy tệp số
office-button-request-yes = Đồng ý số
office-button-request-no = Từ chối số

## What the machine needs: told to owners, who pass it on to the person who runs the bot. $from and $until are moments.
office-alarm-disk = Ổ đĩa của máy đang chạy bot này sắp đầy. Khi đầy hẳn thì không lưu được gì nữa. Xin nhờ người phụ trách bot này dọn bớt chỗ.
office-alarm-disk-over = Ổ đĩa đã có chỗ trở lại.
office-alarm-backup = Đã một thời gian không có bản sao lưu nào được tạo. Xin nhờ người phụ trách bot này tìm nguyên nhân; cho đến lúc đó, những gì gửi đến chỉ được giữ ở một nơi.
office-alarm-backup-over = Bản sao lưu đã được tạo trở lại.
office-alarm-rival = Một chương trình khác đang lấy mất những gì mọi người viết cho bot này, nên có phần không đến được với chúng ta. Xin nhờ người phụ trách bot này dừng chương trình đó lại.
office-alarm-rival-over = Mọi điều mọi người viết đã lại đến được với chúng ta.
office-alarm-content = Khảo sát hoặc bài học đã được đưa vào dùng ở đây nay không còn dùng nữa: các tệp trên máy đã thay đổi, và các tệp đó được dùng. Nếu không phải ý bạn, xin đưa bản của bạn vào dùng một lần nữa.
office-alarm-deaf = Từ { $from } đến { $until }, không có gì mọi người viết đến được với chúng ta. Bây giờ đã nhận được, nhưng những lần bấm nút bị mất, và những gì cũ hơn một ngày cũng vậy. Các câu hỏi còn mở được hỏi lại.
