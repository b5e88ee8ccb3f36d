### What is handed out: pictures, the page, the workbook. For offices and for everybody; plain words, no full stop in headings.

## On pictures, which stand on phones: at most 34 letters.
report-chart-gap = Công việc cần gì, làm được gì
report-chart-own = Kỹ năng của bạn
report-chart-calibration = Ai tự đánh giá cao hơn thực tế
report-needed = công việc cần
report-current = tự đánh giá
report-tested = câu hỏi thử
report-interval = nét mảnh: mức độ chắc chắn
report-over = tỷ lệ người trả lời
report-chosen = Mọi người tự nguyện trả lời.

## The head of the page. $name: the programme. $release: 2026-Q4. $date: a day. $k: a number of people.
report-title = Kỹ năng số của người làm sáng tạo
report-edition = { $name }, { $release }, { $date }
report-kind-public = Dành cho mọi người. Mỗi con số đến từ ít nhất { $k } người.
report-kind-partner = Chỉ dành cho đối tác, xin đừng chuyển tiếp. Mỗi con số đến từ ít nhất { $k } người.
report-about = Đây là gì
report-about-text = Người làm sáng tạo cho biết công việc của họ cần những kỹ năng số nào, hiện họ làm được đến đâu, và đã trả lời vài câu hỏi thử. Ở đây bạn thấy còn thiếu gì, thiếu với ai, và con số chắc chắn đến mức nào.
report-self-selected = Mọi người tự nguyện trả lời. Các con số nói về những người đã trả lời, không phải về tất cả người làm sáng tạo.

## Who answered. Names of columns and rows are short.
report-who = Ai đã trả lời
report-wave = Đợt { $wave }
report-invited = Đã đến
report-started = Đã bắt đầu
report-broke-off = Dừng giữa chừng
report-completed = Đã gửi
report-people = Số người

## The gaps. $low and $high: two numbers.
report-gaps = Những khoảng trống
report-gaps-text = Khoảng trống là điều công việc cần trừ đi điều mọi người nói là làm được, tính theo bậc của thang đo. Càng lớn thì càng có nhiều điều để học.
report-skill = Kỹ năng
report-gap = Khoảng trống
report-between = { $low } đến { $high }
report-quadrant = Ưu tiên
report-quadrant-concentrate = nên học trước
report-quadrant-keep-up = tốt rồi, giữ vững
report-quadrant-low-priority = có thể để sau
report-quadrant-overkill = hơn mức cần
report-uncertain = chưa chắc

## Groups of people, and numbers that are not shown. $k: a number of people.
report-groups = Theo nhóm
report-groups-text = Khoảng trống của từng kỹ năng trong từng nhóm.
report-everybody = Tất cả
report-not-stated = Không nói
report-hidden = ẩn, dưới { $k } người
report-hidden-other = ẩn để bảo vệ người khác
report-by-country = Theo quốc gia
report-by-domain = Theo lĩnh vực
report-by-sex = Theo giới tính
report-by-age-band = Theo tuổi
report-by-locality = Theo nơi sống
report-by-disability = Theo tình trạng khuyết tật
report-by-org-size = Theo quy mô tổ chức
report-by-role-level = Theo vai trò
report-by-status = Theo cách làm việc

## Own rating against tasks.
report-calibration = Tự đánh giá và câu hỏi thử
report-calibration-text = Trên 0 nghĩa là mọi người tự đánh giá cao hơn kết quả câu hỏi thử; dưới 0 là thấp hơn. Cả hai được tính từ 0 đến 1.
report-area = Mảng
report-bias = Chênh lệch
report-over-raters = Tự đánh giá quá cao

## Change. Never "effect".
report-change = Thay đổi
report-change-text = Vẫn những người đó, được hỏi lại. Chúng tôi gọi là thay đổi chứ không gọi là hiệu quả của bài học, vì những điều khác cũng có thể đã thay đổi.
report-p = giá trị p
report-attrition = Không quay lại

## Lessons.
report-lessons = Bài học
report-sent = Đã nhận bài
report-opened = Đã mở bài
report-finished = Đã học xong
report-right-first = Câu trả lời đúng ngay lần đầu
report-days = Số ngày từ lúc gửi đến khi học xong
report-reviews-due = Câu cần ôn lại
report-reviews-kept = Trong đó đã trả lời

## How it was computed. $k: a number of people.
report-how = Cách tính
report-how-interval = Khoảng bên cạnh con số: cứ 100 khoảng như vậy thì chừng 95 khoảng chứa điều mà những người như thế này sẽ trả lời. Nó không sửa được việc ai đã tự nguyện trả lời.
report-how-indices = MWDS (Borich): khoảng trống nhân với điều cần. RDS, từ -100 đến 100: ở đây số âm nghĩa là có nhu cầu. PNI: khoảng trống chia cho điều làm được.
report-how-places = Ưu tiên: so kỹ năng với trung bình của mọi kỹ năng, cả về điều cần và điều làm được. “Chưa chắc” nghĩa là nếu hỏi người khác, nó có thể ở chỗ khác.
report-how-hidden = Con số được ẩn khi có dưới { $k } người, hoặc khi tất cả trả lời giống nhau, và khi từ nó có thể tính ra một con số đã ẩn.
report-how-files = Mọi con số có trong các tệp CSV và bảng tính Excel; datapackage.json giải thích từng cột.

## In place of a table that has nothing to show.
report-empty-balance = Chưa có ai gửi khảo sát, hoặc quá ít để hiển thị.
report-empty-gap = Quá ít người cho biết cả điều công việc cần và điều làm được.
report-empty-groups = Chưa có nhóm nào đủ lớn để hiển thị.
report-empty-calibration = Quá ít người vừa tự đánh giá vừa trả lời câu hỏi thử.
report-empty-change = Quá ít người được hỏi lần thứ hai.
report-empty-lessons = Quá ít người đã nhận bài học.
report-empty-taken = Chưa có câu hỏi lựa chọn nào đủ người trả lời.

## The last page. $count: a number of numbers. $half: half a range. $groups: a list.
report-brief = Tóm tắt chính sách
report-brief-gaps = Ba khoảng trống lớn nhất
report-brief-gap = { $skill }: { $gap } ({ $low } đến { $high }, { $n } người)
report-brief-for = Lớn nhất với: { $groups }
report-brief-asked = Điều mọi người đã chọn
report-brief-choice = { $choice }: { $share } trong { $n } người
report-brief-hidden = Điều gì được ẩn, vì sao
report-brief-hidden-a = Con số được ẩn vì có quá ít người, hoặc vì mọi người trả lời giống nhau: { $count }
report-brief-hidden-d = Con số được ẩn để không ai tính ra được những con số kia: { $count }
report-brief-sure = Các con số chắc chắn đến mức nào
report-brief-half = Phần lớn khoảng trống có thể hơn kém chừng { $half }.
report-brief-unsure = Kỹ năng có mức ưu tiên chưa chắc: { $count } trong { $of }

## What people wrote, by theme. $coded, $uncoded: numbers of answers. $kappa: a number up to 1.
report-themes = Điều mọi người đã viết
report-themes-text = Điều phối viên đọc các câu trả lời mở và gắn cho mỗi câu một chủ đề; không hiện lời của ai. Câu có hai người đọc có thể mang hai chủ đề, nên các tỷ lệ cộng lại có thể không bằng 100%.
report-themes-coded = Câu trả lời đã đọc: { $coded }. Chưa đọc: { $uncoded }.
report-themes-agreement = Mức thống nhất của hai người đọc: kappa { $kappa } (1 là luôn thống nhất, 0 là chỉ như ngẫu nhiên).
report-theme = Chủ đề
report-share = Tỷ lệ câu trả lời
report-answers = Câu trả lời
report-none-fits = Không chủ đề nào hợp

## Names of sheets in the workbook, at most 31 letters, none of []:*?/\
report-sheet-read-me = Đọc trước
report-sheet-charts = Biểu đồ
report-sheet-gap = Khoảng trống
report-sheet-calibration = Tự đánh giá, câu hỏi thử
report-sheet-change = Thay đổi
report-sheet-items = Câu hỏi
report-sheet-balance = Ai đã trả lời
report-sheet-lessons = Bài học
report-sheet-indicators = Chỉ số SDG
report-sheet-codebook = Bảng mã
report-sheet-themes = Chủ đề
