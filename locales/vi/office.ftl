### The office.

## The first page of the office.
office-home = Văn phòng
office-your-role = Bạn ở đây với vai trò: { $role }.
office-reach = {"   "}chỉ: { $names }

## Roles. They also stand on buttons.
office-role-owner = Chủ
office-role-coordinator = Điều phối viên
office-role-viewer = Người xem

## The team. $name is what a colleague is called; $number their place in the list.
office-team = Ai làm việc ở đây
office-team-row = { $number }. { $name } · { $role }
office-team-row-own = { $number }. Bạn · { $role }
office-team-link = Đường liên kết này mở văn phòng cho một người, một lần, trong { $minutes } phút. Chỉ gửi cho người ấy nhé.
office-team-link-itself = { $link }
office-team-taken = Xong. Người ấy không còn thấy văn phòng nữa.
office-team-last-owner = Phải có ít nhất một người chủ. Hãy mời thêm một người chủ trước.
office-team-no-link = Đường liên kết này không dùng được nữa. Bạn xin đường mới nhé.
office-team-joined = { $name } đã mở đường liên kết của bạn và giờ làm việc trong văn phòng.
office-team-lost = Bạn không còn làm việc trong văn phòng. Bài học của bạn vẫn như cũ.
office-team-ask-role = Người cộng sự sẽ làm gì?
office-team-owner-can = Chủ: làm được mọi việc và chọn người làm
office-team-coordinator-can = Điều phối viên: thông báo, khảo sát, bài học, tin nhắn
office-team-viewer-can = Người xem: xem các con số
office-team-ask-reach = Cho ai? Một nước, một ngành, hay tất cả.
office-team-ask-name = Bạn gọi người cộng sự là gì? Viết một cái tên mà bạn sẽ nhận ra.
office-team-sure = Lấy lại quyền của người này?

## Buttons of the office: at most 24 letters.
office-button-team = Ai làm việc ở đây
office-button-home = Văn phòng
office-button-invite = Mời cộng sự
office-button-take = Lấy lại
office-button-take-sure = Đúng, lấy lại
office-button-everywhere = Tất cả mọi người
