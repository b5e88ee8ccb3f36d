### Settings, progress, help, and the person's own data.

## Help and unexpected things.
settings-help =
    Yang bisa dilakukan di sini:
    /lesson – pelajaran berikutnya
    /lessons – semua pelajaran
    /survey – menjawab survei
    /progress – melihat kemajuan belajar
    /settings – mengatur jam, hari, bahasa, gambar
    /language – ganti bahasa
    /pause – istirahat dulu
    /feedback – menyampaikan sesuatu kepada tim
    /mydata – melihat semua yang disimpan tentang Anda
    /forget – menghapus semuanya
    /privacy – melihat apa yang disimpan dan siapa yang melihatnya
settings-lost = Maaf, kami belum mengerti pesan itu. Silakan tekan salah satu tombol ini:
settings-unknown-command = Perintah itu tidak ada di sini. Silakan tekan salah satu tombol ini:
settings-unsupported = Maaf, kami tidak bisa membaca pesan seperti itu.
settings-too-big = Maaf, berkas ini terlalu besar. Silakan kirim yang lebih kecil dari 20 MB.
settings-too-fast = Pesan yang masuk terlalu banyak sekaligus, jadi belum semuanya terbaca. Tunggu sebentar, lalu kirim lagi bagian terakhirnya.
settings-trouble = Maaf, ada gangguan di pihak kami. Tidak ada yang hilang. Silakan coba sekali lagi.
settings-welcome-back = Senang bertemu lagi! Semuanya masih seperti semula.

## All settings, one a line.
settings-row-language = Bahasa: { $language }
settings-row-draft = (Terjemahan ini belum diperiksa oleh penutur asli. Kalau ada yang terdengar janggal, kabari kami: /feedback)
settings-row-hour = Pelajaran datang pukul { $hour }
settings-row-days = Hari belajar: { $days }
settings-row-zone = Waktu di tempat Anda: { $time }
settings-row-goal = Target: { $goal } pelajaran seminggu
settings-row-pictures-on = Gambar: ya
settings-row-pictures-off = Gambar: tidak, supaya hemat kuota
settings-row-pause = Pelajaran: sedang istirahat
settings-row-pause-until = Pelajaran: istirahat sampai { $date }
settings-days-all = setiap hari
settings-day-0 = Senin
settings-day-1 = Selasa
settings-day-2 = Rabu
settings-day-3 = Kamis
settings-day-4 = Jumat
settings-day-5 = Sabtu
settings-day-6 = Minggu
settings-date = { $day }/{ $month }/{ $year }

## Questions of the settings, above buttons.
settings-ask-language = Mau memakai bahasa apa?
settings-ask-hour = Pelajaran sebaiknya datang pukul berapa?
settings-ask-days = Mau belajar pada hari apa saja? Hari lain bebas.
settings-ask-zone = Sekarang pukul berapa di tempat Anda?
settings-ask-goal = Mau berapa pelajaran dalam seminggu?
settings-ask-pause = Mau istirahat berapa lama? Semuanya tetap disimpan.
settings-ask-feedback = Apa yang ingin disampaikan kepada tim? Boleh ditulis, boleh juga dengan pesan suara. Tim tidak melihat nama atau nomor telepon Anda.
settings-ask-forget = Hapus semua data tentang Anda: jawaban, pelajaran, kemajuan? Yang sudah dihapus tidak bisa dikembalikan.

## What was set.
settings-language-set = Sekarang kita memakai bahasa Indonesia.
settings-hour-set = Pelajaran akan datang pukul { $hour } ({ $days }).
settings-goal-set = Target Anda: { $goal } pelajaran seminggu.
settings-zone-set = Sudah dicatat: di tempat Anda sekarang pukul { $time }.
settings-pictures-off = Sekarang tanpa gambar.
settings-pictures-on = Sekarang dengan gambar.
settings-announcements-off = Tidak ada pengumuman lagi. Pelajaran tetap jalan seperti biasa.
settings-announcements-on = Pengumuman akan datang lagi.
settings-paused = Selamat beristirahat. Semuanya tetap disimpan. Kapan pun mau lanjut, tekan “Lanjut belajar” atau kirim /lesson.
settings-paused-until = Selamat beristirahat sampai { $date }. Semuanya tetap disimpan.
settings-paused-itself = Kami berhenti mengirim pesan dulu supaya tidak mengganggu. Semuanya tetap disimpan. Kalau mau belajar lagi, cukup kirim pesan apa saja atau tekan tombol mana saja, dan pelajaran akan datang lagi.
settings-resumed = Selamat datang kembali!
settings-see-you = Bagus sekali. Sampai jumpa!
settings-all-right = Baik, tidak apa-apa.

## When the next lesson comes. $when is one of the three below it. $day: a short weekday.
settings-next-lesson = Pelajaran berikutnya datang { $when }.
settings-when-today = pukul { $hour }
settings-when-tomorrow = besok pukul { $hour }
settings-when-day = hari { $day } pukul { $hour }
settings-feedback-thanks = Terima kasih. Tim akan membacanya.

## Progress. A level is one of five words.
settings-progress = Kemajuan belajar Anda
settings-progress-level = { $competence }: { $now } (pekerjaan Anda perlu: { $needed })
settings-progress-strong = { $competence }: { $now } ✓
settings-progress-mastered = { $competence }: mahir ✓
settings-progress-none = Setelah survei, keterampilan Anda terlihat di sini.
settings-progress-lessons = Pelajaran: { $done } dari { $of }
settings-progress-week = Minggu ini: { $week } dari target { $goal } pelajaran
settings-progress-due = Untuk diulang hari ini: { $due } soal
settings-progress-next = Berikutnya: “{ $title }”
settings-level-0 = belum bisa
settings-level-1 = bisa kalau dibantu
settings-level-2 = bisa sendiri
settings-level-3 = bisa mengajari orang lain
settings-level-4 = ahli

## The person's own data.
settings-privacy = Ini { $name }. Ada pertanyaan? Silakan tanya { $contact }.
settings-privacy-rights = Lihat semua: /mydata. Hapus semua: /forget. Istirahat: /pause.
settings-gathering = Sebentar, semuanya sedang dikumpulkan.
settings-everything = Inilah semua yang disimpan tentang Anda. Berkas ini memuat hal yang sama, untuk dibuka dengan program.
settings-erased-by-team = Tim sudah menghapus semua data tentang Anda, seperti yang Anda minta.
settings-forgotten = Semua data tentang Anda sudah dihapus. Terima kasih sudah belajar bersama kami. Kalau suatu hari kembali, kami akan menyambut Anda dengan senang hati.
settings-not-forgotten = Tidak ada yang dihapus.
settings-data-row = { $name }: { $value }
settings-data-joined = Bergabung sejak
settings-data-seen = Terakhir aktif
settings-data-language = Bahasa
settings-data-consent = Sudah setuju
settings-data-source = Datang lewat
settings-data-country = Negara
settings-data-domain = Bidang
settings-data-hour = Pelajaran pukul
settings-data-zone = Zona waktu
settings-data-answer = Jawaban
settings-data-skipped = Dilewati
settings-data-lesson = Pelajaran
settings-data-quiz = Jawaban soal
settings-data-feedback = Pesan kepada tim
settings-data-address = Alamat pesan

## Whoever has been silent for long. $date: the day on which everything is erased; $months: after how many months they are told.
settings-leaving = Sudah lama tidak ada kabar dari Anda. Kalau ini tidak diperlukan lagi, Anda tidak perlu melakukan apa-apa: pada { $date } semua data tentang Anda akan dihapus: jawaban, pelajaran, kemajuan. Kalau ingin tetap disimpan, cukup tekan tombol atau kirim pesan apa saja, dan semuanya tetap seperti semula. Untuk menghapus sekarang: /forget
settings-privacy-silent = Kalau selama { $months } bulan tidak ada kabar dari Anda, kami memberi tahu dulu, dan 30 hari kemudian semuanya dihapus. Cukup kirim pesan atau tekan tombol apa saja, dan semuanya tetap disimpan.
