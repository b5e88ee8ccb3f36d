### The office.

## The first page of the office.
office-home = Kantor
office-your-role = Anda di sini sebagai: { $role }.
office-reach = {"   "}hanya: { $names }

## Roles. They also stand on buttons.
office-role-owner = Pemilik
office-role-coordinator = Koordinator
office-role-viewer = Pengamat

## The team. $name is what a colleague is called; $number their place in the list.
office-team = Siapa yang bekerja di sini
office-team-row = { $number }. { $name } · { $role }
office-team-row-own = { $number }. Anda · { $role }
office-team-link = Tautan ini membuka kantor untuk satu orang, satu kali, dalam { $minutes } menit. Kirim hanya kepada orang itu.
office-team-link-itself = { $link }
office-team-taken = Sudah. Ia tidak melihat kantor lagi.
office-team-last-owner = Harus ada setidaknya satu pemilik. Undang pemilik lain dulu.
office-team-no-link = Tautan ini tidak berlaku lagi. Mintalah yang baru.
office-team-joined = { $name } sudah membuka tautan Anda dan kini bekerja di kantor.
office-team-lost = Anda tidak lagi bekerja di kantor. Pelajaran Anda tetap jalan seperti biasa.
office-team-ask-role = Apa tugas rekan Anda?
office-team-owner-can = Pemilik: semuanya, juga siapa yang bekerja di sini
office-team-coordinator-can = Koordinator: pengumuman, survei, pelajaran, pesan
office-team-viewer-can = Pengamat: melihat angka
office-team-ask-reach = Untuk siapa? Satu negara, satu jenis karya, atau semua.
office-team-ask-name = Apa panggilan rekan Anda? Tulis nama yang akan Anda kenali.
office-team-sure = Cabut hak orang ini?

## Buttons of the office: at most 24 letters.
office-button-team = Siapa yang bekerja
office-button-home = Kantor
office-button-invite = Undang rekan
office-button-take = Cabut
office-button-take-sure = Ya, cabut
office-button-everywhere = Semua orang
