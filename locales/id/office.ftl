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
office-team-taken = Sudah. Orang itu tidak bisa lagi membuka kantor.
office-team-last-owner = Harus ada setidaknya satu pemilik. Undang pemilik lain dulu.
office-team-no-link = Tautan ini tidak berlaku lagi. Mintalah yang baru.
office-team-joined = { $name } sudah membuka tautan Anda dan kini ikut bekerja di kantor.
office-team-lost = Anda tidak lagi punya akses ke kantor. Pelajaran Anda tetap berjalan seperti biasa.
office-team-ask-role = Apa tugas rekan Anda?
office-team-owner-can = Pemilik: semuanya, juga siapa yang bekerja di sini
office-team-coordinator-can = Koordinator: pengumuman, survei, pelajaran, pesan
office-team-viewer-can = Pengamat: melihat angka
office-team-ask-reach = Untuk siapa? Satu negara, satu bidang, atau semua orang.
office-team-ask-name = Apa panggilan rekan Anda? Tulis nama yang nanti Anda kenali.
office-team-audit = Apa yang dikerjakan di sini, kapan, dan oleh siapa; isinya tidak pernah dicatat. Namanya adalah nama yang diberikan rekan.
office-team-sure = Cabut hak orang ini?

## Buttons of the office: at most 24 letters.
office-button-team = Siapa yang bekerja
office-button-home = Kantor
office-button-invite = Undang rekan
office-button-audit = Yang sudah dilakukan
office-button-take = Cabut
office-button-take-sure = Ya, cabut
office-button-everywhere = Semua orang

## What a colleague may not do, and what could not be made.
office-refused-publish = Survei dan pelajaran hanya bisa diaktifkan oleh koordinator dan pemilik yang bisa melihat data semua orang. Silakan kirim berkas ini kepada salah satu dari mereka.
office-refused-owner = Ini hanya bisa dilakukan oleh pemilik yang bisa melihat data semua orang. Silakan minta bantuan salah satu dari mereka.
office-refused-coordinator = Anda di sini sebagai pengamat. Ini tugas koordinator dan pemilik; silakan minta bantuan salah satu dari mereka.
office-handed-missing = Berkas yang seharusnya ada di sini tidak bisa dibuat. Silakan minta sekali lagi; kalau tetap gagal, mohon beri tahu pengelola bot ini.

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
office-announce-too-long = Kelebihan { $over } huruf. Paling banyak { $longest } huruf. Tolong dipendekkan, lalu kirim sekali lagi.
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
office-people-silent = tidak aktif selama { $days } hari
office-people-survey-before = belum mulai survei
office-people-survey-begun = sedang mengisi survei
office-people-survey-done = survei sudah dikirim
office-people-lessons-before = belum ikut pelajaran
office-people-lessons-begun = sudah ikut pelajaran
office-people-few = Kurang dari 5 orang, mungkin tidak ada sama sekali. Pengumuman untuk orang yang dipilih seperti ini perlu sedikitnya 5 penerima.

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
    [0] Tidak ada rekan yang bisa memeriksanya.
   *[other] { $count } rekan melihatnya sekarang.
}
office-announce-shows = { $name } memperlihatkan pengumuman ini sebelum dikirim:
office-announce-asks = { $name } meminta persetujuan Anda. Ini akan dikirim ke { $count } orang:
office-announce-unsendable = Telegram menolak pesan dalam { $names }, jadi tidak akan ada yang menerimanya. Tolong ubah pesan itu, lalu lihat sekali lagi.
office-announce-second = Menunggu persetujuan satu orang lagi. Kalau tidak ada yang menjawab, pengiriman tetap mulai { $time }.
office-announce-begins = Pengiriman mulai { $time }. Sebelum itu masih bisa ditarik kembali.
office-announce-over = Pengumuman { $number } sudah selesai. Angkanya ada di atas.
office-announce-orphaned = Pengumuman { $number } berhenti: pengirimnya tidak lagi punya hak membuat pengumuman. Orang lain bisa melanjutkannya.

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
office-button-look-at = Lihat no.
office-button-remove = Tanpa bahasa ini
office-button-back = Kembali
office-button-next = Lanjut
office-button-done = Selesai
office-button-nothing = Tidak ada
office-button-words = Isi pesan
office-button-people = Penerima
office-button-moment = Waktu
office-button-countries = Negara
office-button-domains = Bidang
office-button-languages = Bahasa
office-button-survey = Survei
office-button-taken = Pelajaran
office-button-topics = Topik selesai
office-button-silence = Lama tidak aktif
office-button-colleagues = Rekan
office-button-silent = Tidak aktif (hari):
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
office-button-unsure = Ulang yang belum pasti
office-button-refresh = Lihat lagi

## Announcements: why a second yes is asked. $limit is a number of people.
office-announce-second-many = Pengumuman ini untuk lebih dari { $limit } orang.
office-announce-second-day = Kalau digabung dengan pengumuman lain dari rekan yang sama dalam 24 jam, penerimanya lebih dari { $limit } orang.
## The numbers. $name, $count, $share, $wanted: a line of a list. $day: a day. $least, $k: a number of people.
office-board = Keadaan sekarang
office-board-row = { $name }: { $count }
office-board-few = kurang dari 5
office-board-hidden = disembunyikan
office-board-too-few = Orang di sini terlalu sedikit, jadi angkanya tidak ditampilkan: angka itu bisa mengungkap hal pribadi seseorang.
office-board-stuck-7 = Berhenti di tengah jalan, tidak aktif 7 hari
office-board-stuck-14 = Berhenti di tengah jalan, tidak aktif 14 hari
office-board-waiting-7 = Ada pelajaran menunggu, tidak aktif 7 hari
office-board-waiting-14 = Ada pelajaran menunggu, tidak aktif 14 hari
office-board-links = Datang lewat tautan mana
office-board-no-link = tanpa tautan
office-board-links-few = Tautan dengan lebih sedikit orang: { $count }
office-board-groups = Berapa orang sudah mengirim survei.
office-board-groups-lessons = Berapa orang sudah menyelesaikan satu pelajaran.
office-board-group = { $name }: { $count } · { $share }%
office-board-group-share = { $name }: { $count } · { $share }% (diharapkan: { $wanted }%)
office-board-group-people = { $name }: { $count } (diharapkan: { $wanted })
office-board-stops = Setelah pertanyaan-pertanyaan ini ada yang berhenti dan tidak aktif selama seminggu.
office-board-stop = { $number }. { $label }: { $count }
office-board-stops-few = Pertanyaan yang tidak ditampilkan, demi melindungi orang: { $count }
office-numbers-release = Dihitung { $day } (terbitan { $name }). Setiap angka berasal dari sedikitnya { $least } orang.
office-numbers-counting = Sedang dihitung. Ini bisa memakan waktu beberapa menit; hasilnya datang sendiri.
office-numbers-unmade = Belum pernah dihitung. Mohon minta rekan yang bisa melihat data semua orang untuk membuka halaman ini sekali.
office-numbers-failed = Penghitungan gagal. Mohon beri tahu pengelola bot ini.
office-gaps-whom = { $name }
office-gaps-row = { $number }. { $name }: { $gap } (perlu { $needed }, sekarang { $now })
office-gaps-few = Keterampilan yang tidak ditampilkan, demi melindungi orang: { $count }
office-export = Berkas untuk dibagikan
office-export-public = Untuk semua orang: setiap angka berasal dari sedikitnya 10 orang, dan dibulatkan.
office-export-partner = Untuk mitra: sedikitnya 5 orang, dan tidak dibulatkan.
office-export-narrow = Berkas ini tentang semua orang. Anda hanya melihat sebagian; mohon minta rekan yang bisa melihat semuanya.
office-export-release = Terbitan { $name }
office-export-files = Dibuat { $day }. Mau berkas yang mana?
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
## Invitations: links for a place or a partner, and posters. $name is what a colleague wrote; $place its number in the list; $count people; $least the smallest number that is shown.
## Of a poster each line of the text is a line on paper: break it where it reads well, at most 24 letters a line.
office-poster-line =
    Agar karya Anda dikenal luas.
    Pelajaran singkat di ponsel Anda,
    beberapa menit sehari. Gratis.
office-poster-how = Arahkan kamera ponsel ke sini
office-posters = Undangan
office-posters-none = Dengan tautan sendiri, Anda tahu berapa orang datang lewat tautan itu. Buat satu untuk setiap tempat atau mitra.
office-posters-row = { $place }. { $name } · { $count } bergabung
office-posters-row-few = { $place }. { $name } · kurang dari { $least } bergabung
office-posters-ask-name = Untuk tempat atau mitra mana? Tulis namanya. Hanya tim yang melihatnya.
office-posters-one = { $name }
office-posters-joined = { $count } orang bergabung lewat tautan ini.
office-posters-joined-few = Sejauh ini kurang dari { $least } orang bergabung lewat tautan ini.
office-posters-link = { $link }
office-posters-ask-language = Untuk poster, pilih bahasanya.
office-posters-picture = Poster dengan kode untuk dipindai
office-posters-print = Berkas pertama untuk dicetak, ukuran berapa pun. Gambarnya untuk obrolan.
office-posters-gone = Tautan itu tidak ada.
office-button-posters = Undangan
office-button-posters-new = Tautan baru
office-button-posters-open = Buka
office-button-posters-back = Semua tautan
office-button-posters-more = Lainnya

## The inbox: what people write to the team under a name by chance ($name). $count messages; $time on the reader's clock; $words what somebody wrote.
office-inbox = Pesan untuk tim
office-inbox-none = Belum ada yang menulis.
office-inbox-row = { $number }. { $name } · { $time }
office-inbox-row-new = { $number }. { $name } · { $time } · { $count } baru
office-inbox-row-done = { $number }. { $name } · { $time } · selesai
office-inbox-thread = { $name }
office-inbox-by-them = { $time } · dia: { $words }
office-inbox-by-team = { $time } · tim: { $words }
office-inbox-news = Pesan baru untuk tim: { $count }
office-inbox-ask-words = Tulis jawaban Anda, atau kirim pesan suara atau gambar. Penerima melihat bahwa pesan ini dari tim, bukan nama Anda.
office-inbox-too-long = Terlalu panjang untuk satu pesan: paling banyak { $most } huruf.
office-inbox-ready = Beginilah yang akan dilihat penerima. Kirim?
office-inbox-sent = Jawaban Anda untuk { $name } sedang dikirim.
office-inbox-meanwhile = Seorang rekan sudah menjawab lebih dulu. Jawaban Anda tidak dikirim. Inilah jawaban itu:
office-inbox-unreachable = { $name } tidak bisa dihubungi lagi. Tidak ada yang dikirim.
office-inbox-done = Selesai. Kalau { $name } menulis lagi, Anda akan diberi tahu.
office-inbox-gone = Percakapan ini sudah tidak ada.
office-inbox-from-team = Dari tim:
office-inbox-full = Tim masih punya banyak pesan Anda yang belum dibaca. Tunggu jawabannya dulu, ya.
office-button-inbox = Pesan
office-button-inbox-open = Buka pesan
office-button-inbox-view = Buka
office-button-inbox-more = Lainnya
office-button-inbox-reply = Jawab
office-button-inbox-done = Selesai
office-button-inbox-all = Semua pesan
office-button-inbox-back = Kembali ke pesan
office-button-inbox-send = Kirim
office-button-inbox-again = Tulis ulang
office-button-inbox-answer = Jawab tim
office-button-inbox-pass = Kirim ke tim

## Coding: an open answer gets one of the themes of its question. $left answers wait; $count were coded by two people, who agree by $kappa (0 is chance, 1 is always).
office-coding = Jawaban terbuka
office-coding-none = Sekarang tidak ada survei dengan pertanyaan terbuka.
office-coding-row = { $number }. { $question } · { $left } belum dibaca
office-coding-agreement = {"   "}kesepakatan dua orang: kappa { $kappa } (dari { $count })
office-coding-agreement-few = {"   "}dibaca dua orang: { $count }, terlalu sedikit untuk menilai kesepakatannya
office-coding-answer = Satu jawaban, dari { $left } yang menunggu
office-coding-words = { $words }
office-coding-which = Tentang apa ini?
office-coding-ask-name = Tentang apa, dalam satu atau dua kata? Tulislah. Ini akan jadi tombol untuk jawaban berikutnya.
office-coding-coded = Disimpan: { $name }
office-coding-coded-none = Disimpan: tidak ada tema yang cocok
office-coding-all-coded = Semua jawaban sudah dibaca. Terima kasih.
office-coding-full = Sudah ada dua belas tema. Pilih salah satu.
office-button-coding = Jawaban terbuka
office-button-coding-open = Baca
office-button-coding-none = Tidak ada yang cocok
office-button-coding-new = Tema baru
office-button-coding-next = Jawaban berikutnya
office-button-coding-back = Kembali ke jawaban
office-button-coding-all = Semua pertanyaan
### Surveys and lessons that are made live

## Surveys. $title is what a survey is called, $midway and $sent how many people, $version the checksum of a text.
office-surveys = Survei
office-surveys-row = { $number }. { $title }
office-surveys-counts = {"   "}sedang mengisi: { $midway } · terkirim: { $sent }
office-surveys-first = {"   "}Semua orang ditanyai yang ini dulu.
office-surveys-send = Untuk memeriksa naskah lain, kirim berkasnya ke sini kapan saja: XLSForm berupa Excel, ODS, atau CSV, atau dalam zip bersama berkas CSV dan gambar yang dipakainya.
office-survey = { $title }
office-survey-text = { $number }. Versi { $edition }, { $day } ({ $version })
office-survey-text-live = { $number }. Versi { $edition }, { $day } ({ $version }): sedang dipakai
office-survey-language = Mau mencobanya dalam bahasa apa?
office-survey-trying = Anda mencoba “{ $title }” sebagai orang yang menjawab. Tidak ada yang disimpan atau dihitung.
office-survey-tried = Percobaan selesai. Tidak ada yang disimpan.
office-survey-sure = Pakai “{ $title }” mulai sekarang? Yang baru mulai akan mendapat naskah ini. Yang sedang mengisi tetap dengan naskah lamanya.
office-survey-published = “{ $title }” sudah dipakai. Yang baru mulai akan mendapat naskah ini.
office-survey-gone = Naskah ini tidak ada lagi di sini. Kirim berkasnya sekali lagi.
office-survey-first-set = Mulai sekarang semua orang ditanyai “{ $title }” dulu.
office-survey-which = { $name } ini survei yang mana?
office-survey-again = Tanyai lagi yang sudah mengirim “{ $title }”. Masing-masing mendapat satu pesan, pada siang hari. Sudah berapa lama sejak dikirim?
office-survey-again-row = { $weeks } minggu atau lebih: { $people } orang
office-survey-again-set = Orang yang ditanyai sekali lagi: { $people }
office-survey-sure-later = Pakai “{ $title }” mulai sekarang? Semua orang tetap ditanyai “{ $first }” dulu, sampai Anda memilih yang ini sebagai gantinya.
office-survey-published-later = “{ $title }” sudah dipakai, tetapi belum ada yang ditanyai: semua orang ditanyai “{ $first }” dulu.

## What was found in a form that was sent. $name is the file; $sheet, $rows, $column and $text come from it; $names are names of questions.
office-draft = Sudah diperiksa: { $name }
office-draft-facts = Pertanyaan: { $questions } · menit: sekitar { $minutes } · bahasa: { $languages }
office-draft-broken = Belum bisa ditanyakan. Perbaiki ini, lalu kirim lagi berkasnya:
office-draft-look = Bisa ditanyakan. Sebaiknya lihat ini dulu:
office-draft-cell = • Lembar { $sheet }, baris { $rows }, kolom { $column }: { $text }
office-draft-rows = • Lembar { $sheet }, baris { $rows }: { $text }
office-draft-sheet = • Lembar { $sheet }: { $text }
office-draft-line = • Baris { $rows }: { $text }
office-draft-file = • { $text }
office-draft-more = dan { $more } lagi, di dalam berkas
office-draft-new = Ini survei baru. Belum ada yang ditanyai sebelum Anda mulai memakainya.
office-draft-same = Ini naskah yang sedang dipakai.
office-draft-change = Berbeda dari naskah yang sedang dipakai:
office-draft-added = • Baru: { $names }
office-draft-gone = • Dihapus: { $names }
office-draft-words = • Kata-katanya berubah: { $names }
office-draft-choices = • Pilihannya berubah: { $names }
office-draft-rules = • Cara bertanya berubah (jenis, syarat): { $names }
office-draft-order = • Urutan pertanyaan berbeda.
office-draft-nothing = • Tidak ada perubahan pada yang ditanyakan atau dibaca orang.
office-draft-midway = Yang sedang mengisi: { $people }. Mereka tetap dengan naskah yang sudah dimulai.
office-draft-line-cell = • Baris { $rows }, kolom { $column }: { $text }
office-draft-files = • Berkasnya berubah: { $names }

## Why a file that was sent cannot be read.
office-file-gone = Berkas ini tidak bisa diambil lagi. Silakan kirim sekali lagi.
office-file-away = Saat ini berkas belum bisa diambil. Silakan kirim lagi setelah beberapa menit.
office-file-large = Berkas ini terlalu besar. Paling banyak 20 MB.
office-file-unknown = Berkas ini tidak bisa dibaca.
office-file-slow = Membaca berkas ini terlalu lama, jadi dihentikan. Silakan bagi menjadi beberapa bagian kecil, lalu kirim lagi.

## Buttons for surveys: at most 24 letters. A number follows “Look at”, “Make live”, “It is” and “Weeks”.
office-button-surveys = Survei
office-button-look = Lihat
office-button-live = Pakai lagi
office-button-known = Ini no.
office-button-new-survey = Survei baru
office-button-try = Coba
office-button-stop-trying = Berhenti mencoba
office-button-publish = Pakai
office-button-publish-sure = Ya, pakai
office-button-first = Tanyakan ini dulu
office-button-again = Tanyakan lagi
office-button-weeks = Minggu:

## Lessons. $language is a language's own name; $have of $of lessons have words in it that are not older than their English. $name is a lesson.
office-lessons = Pelajaran
office-lessons-facts = Pelajaran: { $lessons } · topik: { $topics }
office-lessons-language = • { $language }: { $have } / { $of }
office-lessons-live = { $number }. Pelajaran { $day } ({ $version }): sedang dipakai
office-lessons-earlier = { $number }. Pelajaran { $day } ({ $version })
office-lessons-send = Untuk memeriksa yang lain, kirim zip folder pelajaran ke sini kapan saja: beberapa pelajaran, satu topik, atau seluruh folder “courses”.
office-lessons-point = • { $place }: { $text }
office-lessons-broken = Pelajaran ini belum bisa dipakai. Perbaiki ini, lalu kirim lagi zipnya:
office-lessons-look = Pelajaran ini bisa dipakai. Sebaiknya lihat ini dulu:
office-lessons-change = Berbeda dari pelajaran yang sedang dipakai:
office-lessons-changed = • Diubah: { $names }
office-lessons-same = • Tidak ada yang berbeda. Inilah pelajaran yang sedang dipakai.
office-lessons-languages = Pelajaran dalam tiap bahasa, yang tidak lebih usang dari versi bahasa Inggrisnya:
office-lessons-sure = Pakai pelajaran ini mulai sekarang? Yang sedang mengikuti pelajaran yang berubah akan memulainya dari awal.
office-lessons-published = Pelajaran ini sudah dipakai.
office-lessons-gone = Pelajaran ini tidak ada lagi di sini, atau tidak cocok lagi dengan yang lain. Kirim zipnya sekali lagi.
office-pack-broken = Zip ini tidak bisa dibuka. Silakan buat lagi, lalu kirim.
office-pack-large = Zip ini berisi terlalu banyak: paling banyak 10.000 berkas dan 100 MB.
office-pack-outside = Ada nama di zip ini yang mengarah ke luar foldernya. Tidak ada yang dibaca.
office-pack-empty = Tidak ada pelajaran di zip ini: folder pelajaran berisi lesson.toml.
office-pack-nowhere = Tidak ada pelajaran { $name }. Untuk menambah yang baru, kirim folder topiknya.
office-pack-neither = Di zip ini tidak ada survei (Excel, ODS, atau survey.csv) maupun pelajaran (lesson.toml).

## Quiz items that work badly. $people answered when they met it; $right and $share of a hundred.
office-weak = Soal yang jarang dijawab benar
office-weak-item = { $number }. { $lesson }: { $question } Benar: { $right } dari { $people } orang
office-weak-choice = • { $share } · { $choice }
office-weak-right = ✓ { $share } · { $choice }
office-weak-none = Jawabannya masih terlalu sedikit untuk disimpulkan.
office-weak-hidden = Tanda – berarti yang memilih terlalu sedikit, sehingga bisa ketahuan siapa.

## Buttons for lessons: at most 24 letters.
office-button-lessons = Pelajaran
office-button-weak = Soal sulit

## Files to be translated. $language is a language's own name.
office-sheet-language = Untuk bahasa apa?
office-sheet = Pelajaran bagian demi bagian, dengan yang sudah ada dalam { $language }. Isi kolom itu, lalu kirim berkasnya ke sini; berkas diperiksa dulu sebelum ada yang melihat.
office-survey-file = “{ $title }” seperti yang sedang dipakai. Ubah atau terjemahkan, lalu kirim berkasnya ke sini; berkas diperiksa dulu sebelum ada yang ditanyai.
office-button-sheet = Lembar terjemahan
office-button-file = Sebagai berkas

## What needs a second yes. $whom is the name by chance of a person, $name a colleague, $wish one of the two wishes.
office-request = Yang perlu persetujuan kedua
office-request-none = Sekarang tidak ada yang menunggu.
office-request-answers = jawaban tiap orang sebagai berkas
office-request-erase = menghapus semua data { $whom }
office-request-row = No. { $number }: { $wish }. Diminta oleh { $name }. Tanpa persetujuan kedua pun, ini berlaku mulai { $time }.
office-request-row-counts = No. { $number }: { $wish }. Diminta oleh { $name }. Sudah berlaku.
office-request-sure-answers = Ambil jawaban tiap orang? Datanya sudah dibuat kurang rinci dan memakai nomor acak, bukan nama, tetapi tetap bisa merugikan seseorang kalau jatuh ke tangan yang salah. Hanya untuk analis yang Anda percaya. Seorang pemilik lain harus setuju, atau tunggu satu hari.
office-request-sure-erase = Hapus semua data orang ini karena ia memintanya? Datanya hilang untuk selamanya. Seorang rekan harus setuju, atau tunggu satu hari.
office-request-waits = Sudah dicatat. Menunggu persetujuan kedua, atau sampai lewat satu hari.
office-request-wanted = Seorang rekan meminta persetujuan Anda:
office-request-ready = Ini sudah berlaku:
office-request-refused = Seorang rekan tidak setuju:
office-request-erased = Semua data { $whom } sudah dihapus, dan orangnya sudah diberi tahu.
office-request-file = Simpan berkas ini hanya untuk Anda dan yang memerlukannya, lalu hapus setelah pekerjaan selesai.
office-request-unmade = Buka dulu berkas untuk mitra, supaya ada terbitan yang menjadi induk berkas ini.
office-request-missing = Itu sudah tidak ada, atau bukan Anda yang berhak memutuskan.
office-button-requests = Persetujuan kedua
office-button-answers = Jawaban tiap orang
office-button-erase = Hapus data orang ini
office-button-request-sure = Ya, minta
office-button-request-take = Ambil berkas no.
office-button-request-yes = Setuju no.
office-button-request-no = Tolak no.

## What the machine needs: told to owners, who pass it on to the person who runs the bot. $from and $until are moments.
office-alarm-disk = Ruang penyimpanan di mesin tempat bot ini berjalan hampir penuh. Kalau sudah penuh, tidak ada lagi yang bisa disimpan. Mohon minta pengelola bot ini untuk mengosongkan sebagian.
office-alarm-disk-over = Ruang penyimpanan sudah cukup lagi.
office-alarm-backup = Sudah beberapa waktu salinan cadangan tidak dibuat. Mohon minta pengelola bot ini mencari sebabnya; sampai saat itu, yang masuk hanya tersimpan di satu tempat.
office-alarm-backup-over = Salinan cadangan sudah dibuat lagi.
office-alarm-rival = Program lain mengambil apa yang ditulis orang kepada bot ini, jadi sebagian tidak sampai kepada kita. Mohon minta pengelola bot ini menghentikan program itu.
office-alarm-rival-over = Semua yang ditulis orang sudah sampai lagi kepada kita.
office-alarm-content = Survei atau pelajaran yang mulai dipakai dari sini tidak dipakai lagi: berkas di mesin sudah diubah, dan berkas itulah yang berlaku. Kalau bukan itu maksudnya, pakai milik Anda sekali lagi.
office-alarm-deaf = Dari { $from } sampai { $until } tidak ada tulisan orang yang bisa sampai kepada kita. Sekarang sudah masuk, tetapi ketukan pada tombol hilang, begitu juga yang lebih lama dari sehari. Pertanyaan yang terbuka ditanyakan lagi.
