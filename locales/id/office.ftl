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

## Announcements: the list. $number is an announcement's number, $standing one of the words below, $delivered and $total are people.
office-announce = Pengumuman
office-announce-row = No. { $number } · { $standing } · { $delivered } dari { $total }
office-announce-title = Pengumuman { $number }: { $standing }
office-announce-freezing = sedang disiapkan
office-announce-asked = menunggu persetujuan kedua
office-announce-planned = sudah dijadwalkan
office-announce-running = sedang dikirim
office-announce-paused = dihentikan dulu
office-announce-cancelled = dibatalkan
office-announce-expired = waktunya sudah lewat
office-announce-done = selesai
office-announce-not-there = Pengumuman ini sudah tidak ada.

## Announcements: writing one. $language and $names are languages, $over and $longest letters.
office-announce-new = Pengumuman baru
office-announce-write = Silakan kirim pesannya sekarang, persis seperti yang akan dilihat orang: tulisan, atau foto, video, berkas, atau pesan suara dengan tulisan di bawahnya. Yang ini untuk pembaca { $language }.
office-announce-empty = Belum ada tulisannya. Tulis sesuatu, atau kirim foto, video, berkas, atau pesan suara.
office-announce-too-long = Terlalu panjang { $over } huruf. Paling banyak { $longest }. Tolong dipendekkan, lalu kirim sekali lagi.
office-announce-too-marked = Terlalu banyak huruf tebal dan semacamnya: paling banyak di { $most } tempat. Tolong kirim sekali lagi.
office-announce-there = Sudah ditulis dalam: { $names }
office-announce-missing = Belum ditulis dalam: { $names }
office-announce-add = Tekan satu bahasa untuk menulis atau mengubahnya.
office-announce-fallback = Apa yang diterima pembaca { $names }?
office-announce-in = Dalam { $language }:
office-announce-instead = { $names }: mereka menerimanya dalam { $language }.
office-announce-without = { $names }: mereka tidak menerima apa-apa.

## Announcements: for whom. $names are countries, languages and the like; commas mean "or".
office-people = Untuk siapa?
office-people-leave-out = Siapa yang tidak dikirimi?
office-people-everybody = Semua orang
office-people-only = {"   "}hanya: { $names }
office-people-not = {"   "}kecuali: { $names }
office-people-count = { $count ->
    [0] Tidak ada yang akan menerima.
   *[other] { $count } orang akan menerimanya.
}
office-people-silent = diam selama { $days } hari
office-people-survey-before = belum mulai survei
office-people-survey-begun = sedang mengisi survei
office-people-survey-done = survei sudah dikirim
office-people-lessons-before = belum ikut pelajaran
office-people-lessons-begun = sudah ikut pelajaran

## Announcements: when. $time is a date and an hour.
office-moment = Kapan?
office-moment-now = Sekarang
office-moment-at = { $time }, serentak untuk semua
office-moment-local = { $time }, menurut jam tempat masing-masing
office-moment-days = Yang belum menerima dalam { $days } hari tidak akan menerima lagi.
office-moment-not-at-night = Tidak pada malam hari: yang sedang tidur menerimanya pagi hari.
office-moment-at-night = Malam hari juga.
office-moment-day = Hari apa?
office-moment-hour = Pukul berapa?
office-moment-ask-night = Ponsel orang akan berbunyi juga antara pukul { $from }:00 dan { $until }:00. Apakah memang semendesak itu?

## Announcements: the last look, and what became of it. $name is a colleague.
office-announce-ready = Beginilah tampilannya. Kirim?
office-announce-tested = { $count ->
    [0] Tidak ada rekan yang bisa melihatnya.
   *[other] { $count } rekan melihatnya sekarang.
}
office-announce-shows = { $name } memperlihatkan pengumuman ini sebelum dikirim:
office-announce-asks = { $name } meminta persetujuan Anda. Ini akan dikirim ke { $count } orang:
office-announce-unsendable = Barusan Telegram tidak menerima contohnya, jadi tidak akan ada yang menerima. Tolong ubah pesannya, lalu lihat sekali lagi.
office-announce-second = Menunggu persetujuan satu orang lagi. Kalau tidak ada, pengiriman mulai { $time }.
office-announce-begins = Pengiriman mulai { $time }. Sebelum itu masih bisa ditarik kembali.
office-announce-over = Pengumuman { $number } sudah selesai. Angkanya ada di atas.
office-announce-orphaned = Pengumuman { $number } berhenti: pengirimnya tidak lagi boleh membuat pengumuman. Orang lain bisa melanjutkannya.

## Announcements: the numbers; each $count is people. $reason is what Telegram says.
office-tally-total = Untuk: { $count }
office-tally-delivered = sudah menerima: { $count }
office-tally-waiting = masih menunggu: { $count }
office-tally-blocked = memblokir bot: { $count }
office-tally-gone = sudah pergi: { $count }
office-tally-unsure = belum pasti sampai: { $count }
office-tally-expired = terlambat untuk: { $count }
office-tally-cancelled = dibatalkan untuk: { $count }
office-tally-failed = ditolak: { $count }
office-tally-reason = {"   "}{ $count } × { $reason }

## Buttons of announcements: at most 24 letters.
office-button-announce = Pengumuman
office-button-new = Pengumuman baru
office-button-go-on = Lanjut menulis
office-button-drop = Buang
office-button-look = Lihat no.
office-button-remove = Tanpa bahasa ini
office-button-back = Kembali
office-button-next = Lanjut
office-button-done = Selesai
office-button-nothing = Tidak ada
office-button-words = Isi pesan
office-button-people = Penerima
office-button-moment = Waktu
office-button-countries = Negara
office-button-domains = Jenis karya
office-button-languages = Bahasa
office-button-survey = Survei
office-button-lessons = Pelajaran
office-button-topics = Topik selesai
office-button-silence = Lama diam
office-button-colleagues = Rekan
office-button-silent = Diam (hari):
office-button-leave-out = Kecualikan orang
office-button-only = Pilih penerima
office-button-now = Sekarang
office-button-at = Serentak untuk semua
office-button-local = Jam masing-masing
office-button-days = Berlaku (hari):
office-button-night = Malam juga
office-button-night-sure = Ya, malam juga
office-button-today = Hari ini
office-button-tomorrow = Besok
office-button-test = Perlihatkan ke rekan
office-button-send = Kirim ke (orang):
office-button-approve = Ya, kirim
office-button-undo = Tarik kembali
office-button-pause = Hentikan dulu
office-button-resume = Lanjut kirim
office-button-cancel = Batalkan
office-button-again = Ulang yang belum pasti
office-button-refresh = Lihat lagi
## The numbers. $name, $count, $share, $wanted: a line of a list. $day: a day. $least, $k: a number of people.
office-board = Keadaan sekarang
office-board-row = { $name }: { $count }
office-board-few = kurang dari 5
office-board-hidden = disembunyikan
office-board-too-few = Orangnya terlalu sedikit untuk ditampilkan: angka bisa mengungkap orang per orang.
office-board-stuck-7 = Berhenti di tengah jalan, diam 7 hari
office-board-stuck-14 = Berhenti di tengah jalan, diam 14 hari
office-board-waiting-7 = Ada pelajaran menunggu, diam 7 hari
office-board-waiting-14 = Ada pelajaran menunggu, diam 14 hari
office-board-links = Datang lewat tautan mana
office-board-no-link = tanpa tautan
office-board-links-few = Tautan dengan orang lebih sedikit: { $count }
office-board-groups = Berapa orang sudah mengirim survei.
office-board-groups-lessons = Berapa orang sudah menyelesaikan satu pelajaran.
office-board-group = { $name }: { $count } · { $share } %
office-board-group-share = { $name }: { $count } · { $share } % (diharapkan: { $wanted } %)
office-board-group-people = { $name }: { $count } (diharapkan: { $wanted })
office-board-stops = Setelah pertanyaan ini orang berhenti dan diam selama seminggu.
office-board-stop = { $number }. { $label }: { $count }
office-board-stops-few = Pertanyaan yang tidak ditampilkan, demi melindungi orang: { $count }
office-numbers-release = Dihitung { $day } (terbitan { $name }). Setiap angka berasal dari sedikitnya { $least } orang.
office-numbers-counting = Sedang dihitung. Ini bisa makan beberapa menit; jawabannya datang sendiri.
office-numbers-unmade = Belum pernah dihitung. Mohon minta rekan yang melihat semua orang untuk membuka halaman ini sekali.
office-numbers-failed = Penghitungan gagal. Mohon beri tahu pengelola bot ini.
office-gaps-whom = { $name }
office-gaps-row = { $number }. { $name }: { $gap } (perlu { $needed }, sekarang { $now })
office-gaps-few = Keterampilan yang tidak ditampilkan, demi melindungi orang: { $count }
office-export = Berkas untuk dibagikan
office-export-public = Untuk semua orang: setiap angka berasal dari sedikitnya 10 orang, dan dibulatkan.
office-export-partner = Untuk mitra: sedikitnya 5 orang, dan tidak dibulatkan. Bila perlu keduanya, ambil dulu yang untuk semua orang.
office-export-narrow = Berkas ini tentang semua orang. Anda hanya melihat sebagian; mohon minta rekan yang melihat semua orang.
office-export-release = Terbitan { $name }
office-export-files = Dibuat { $day }. Berkas mana?
office-export-file = Ini berkasnya.

## Buttons of the numbers: at most 24 letters.
office-button-board = Keadaan sekarang
office-button-gaps = Kesenjangan
office-button-export = Berkas untuk dibagikan
office-button-stops = Berhenti di mana
office-button-count = Hitung lagi
office-button-public = Untuk semua orang
office-button-partner = Untuk mitra
office-button-workbook = Buku kerja (Excel)
office-button-package = Semua tabel (zip)
office-button-page = Halaman siap cetak
