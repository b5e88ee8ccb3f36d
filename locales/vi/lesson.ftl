### Lessons, quiz items and what returns.

## The next lesson and why. $title: the lesson's title. $competence: a skill. $said: the words of the person's own answer.
lesson-offer = Bài tiếp theo của bạn: “{ $title }”.
lesson-why-said = Bài này hợp với bạn, vì ở phần “{ $competence }” bạn đã trả lời “{ $said }”.
lesson-why-said-missed = Bài này hợp với bạn, vì ở phần “{ $competence }” bạn đã trả lời “{ $said }”, và câu hỏi thử chưa được trả lời đúng.
lesson-why-missed = Bài này hợp với bạn, vì câu hỏi thử ở phần “{ $competence }” chưa được trả lời đúng.
lesson-why-gap = Bài này hợp với bạn, vì công việc của bạn cần kỹ năng “{ $competence }”.
lesson-why-before = Bài này giúp bạn chuẩn bị cho bài “{ $title }”.
lesson-why-usual = Nhiều người cùng lĩnh vực với bạn cũng học bài này.
lesson-why-more = Học thêm về “{ $competence }”.
lesson-offer-when = Bạn có thể bắt đầu ngay, hoặc bài sẽ tự đến { $when }.

## A page. $at: its number. $of: how many.
lesson-place = Trang { $at }/{ $of }
lesson-picture = Hình: { $alt }
lesson-changed = Bài này vừa được sửa, nên sẽ bắt đầu lại từ đầu.
lesson-gone = Phần đó đã qua rồi. Bây giờ bạn có thể chọn ở dưới đây.
lesson-past = Phần đó đã qua rồi. Bạn đang ở đây.

## A quiz item.
lesson-item-place = Câu { $at }/{ $of }
lesson-review-place = Ôn lại: câu { $at }/{ $of }
lesson-item-many = Có thể có nhiều câu đúng. Bấm chọn các câu đó, rồi bấm “Xong”.
lesson-right = Đúng rồi!
lesson-partly = Đúng một phần.
lesson-wrong = Chưa đúng hẳn.
lesson-answer =
    { $count ->
       *[other] Câu trả lời đúng:
    }
lesson-returns =
    { $days ->
        [1] Ngày mai, câu này sẽ quay lại để bạn thử lại.
       *[other] { $days } ngày nữa, câu này sẽ quay lại để bạn thử lại.
    }

## The end of a lesson. $right: items right. $of: items in all. $week: lessons this week. $goal: the weekly goal.
lesson-finished = Bạn đã học xong bài này: đúng { $right }/{ $of } câu.
lesson-finished-plain = Bạn đã học xong bài này.
lesson-week = Tuần này: { $week }/{ $goal } bài.
lesson-week-reached = Tuần này: { $week } bài. Đạt mục tiêu { $goal } bài rồi, bạn cứ nghỉ thoải mái!
lesson-mastered = Bạn đã thành thạo “{ $competence }”.
lesson-due = Hôm nay có { $due } câu cũ quay lại.
lesson-reviewed = Ôn xong rồi: đúng { $right }/{ $of } câu.
lesson-all-done = Bạn đã học hết các bài dành cho bạn. Chúc mừng bạn! Khi có bài mới, chúng tôi sẽ báo ở đây.
lesson-nothing-to-review = Hôm nay không có câu nào cần ôn.

## One gentle word, never guilt.
lesson-nudge = Bài “{ $title }” có sẵn ở đây cho bạn. Chỉ vài phút thôi, lúc nào tiện bạn học nhé.

## The tree of lessons.
lesson-tree = Tất cả bài học. Bấm vào một số để chọn.
lesson-tree-topic = { $title } ({ $done }/{ $of })
lesson-tree-lesson = { $title } ({ $minutes } phút)
lesson-tree-done = ✓ { $title }
