### The survey, one question at a time.

## Where the person is. $at: the question's number. $of: how many count now.
survey-place = { $at } dari { $of }

## What kind of answer is expected, below the question.
survey-expects-one = Tekan nomornya, atau ketik.
survey-expects-search = Tekan atau ketik nomornya, atau ketik sebagian namanya.
survey-expects-many = Tekan semua yang sesuai, lalu tekan “Selesai”.
survey-expects-words = Ketik jawaban Anda.
survey-expects-open = Boleh ditulis, atau kirim pesan suara atau foto.
survey-expects-integer = Ketik dengan angka, misalnya 12.
survey-expects-decimal = Ketik angka.
survey-expects-date = Ketik tanggal seperti ini: 25/12/2026.
survey-expects-photo = Silakan kirim foto.
survey-expects-voice = Silakan kirim pesan suara.
survey-expects-video = Silakan kirim video.
survey-expects-file = Silakan kirim berkas.
survey-expects-ok = Setelah dibaca, tekan “Mengerti”.
survey-expects-rank = Tekan satu per satu sesuai urutan, mulai dari yang pertama, lalu tekan “Selesai”.
survey-expects-range = Tekan atau ketik angka dari { $from } sampai { $to }.
survey-expects-range-step = Ketik angka dari { $from } sampai { $to }, dengan langkah { $step }.
survey-expects-time = Ketik jam seperti ini: 14:30.
survey-expects-moment = Ketik tanggal dan jam seperti ini: 25/12/2026 14:30.
survey-expects-place = Tekan 📎, lalu “Lokasi”. Yang kami simpan hanya lokasi kira-kira (meleset sekitar 100 meter).
survey-expects-another = Ada lagi?

## Said when an answer could not be taken; the question follows again.
survey-retry-one = Silakan tekan salah satu tombol, atau ketik nomornya.
survey-retry-search = Tidak ada di daftar. Coba ketik lebih pendek, atau lihat halaman demi halaman.
survey-retry-many = Silakan tekan yang sesuai, atau ketik nomornya seperti ini: 1 3.
survey-retry-words = Pertanyaan ini dijawab dengan kata-kata.
survey-retry-open = Pertanyaan ini bisa dijawab dengan tulisan, pesan suara, foto, atau berkas.
survey-retry-integer = Pertanyaan ini dijawab dengan angka bulat, misalnya 12.
survey-retry-decimal = Pertanyaan ini dijawab dengan angka, misalnya 12 atau 3,5.
survey-retry-date = Pertanyaan ini dijawab dengan tanggal, misalnya 25/12/2026.
survey-retry-photo = Pertanyaan ini dijawab dengan foto.
survey-retry-voice = Pertanyaan ini dijawab dengan pesan suara.
survey-retry-video = Pertanyaan ini dijawab dengan video.
survey-retry-file = Pertanyaan ini dijawab dengan berkas.
survey-retry-ok = Setelah dibaca, silakan tekan “Mengerti”.
survey-retry-rank = Urutkan semuanya. Tekan satu per satu, atau ketik nomornya seperti ini: 3 1 2.
survey-retry-range = Pertanyaan ini dijawab dengan angka dari { $from } sampai { $to }.
survey-retry-range-step = Pertanyaan ini dijawab dengan angka dari { $from } sampai { $to }, dengan langkah { $step }.
survey-retry-time = Pertanyaan ini dijawab dengan jam, misalnya 14:30.
survey-retry-moment = Pertanyaan ini dijawab dengan tanggal dan jam, misalnya 25/12/2026 14:30.
survey-retry-place = Pertanyaan ini dijawab dengan lokasi. Kirim lokasi Anda, atau ketik dua angka, misalnya 11.556, 104.928.
survey-retry-another = Tekan salah satu dari dua tombol.
survey-retry-not-fitting = Jawaban itu belum sesuai. Silakan lihat pertanyaannya sekali lagi.
survey-retry-required = Pertanyaan ini perlu dijawab dulu sebelum lanjut.
survey-retry-too-long = Jawaban itu terlalu panjang untuk disimpan. Silakan dipersingkat, atau kirim sedikit demi sedikit dengan pesan suara.

## An answer that was given. $answer: the answer.
survey-your-answer = Jawaban Anda: { $answer }
survey-shown-skipped = (dilewati)
survey-shown-photo = (foto)
survey-shown-voice = (pesan suara)
survey-shown-video = (video)
survey-shown-file = (berkas)
survey-shown-seen = (sudah dibaca)

## The branch changed, and some answers do not count any more. The questions follow, one a line.
survey-set-aside =
    { $count ->
       *[other] Setelah perubahan itu, jawaban berikut tidak dihitung lagi:
    }

## All answers, before they are sent.
survey-review = Inilah jawaban Anda. Silakan kirim, atau ubah dulu kalau perlu.
survey-review-change = Jawaban mana yang mau diubah?

## Coming back.
survey-unfinished = Terakhir kali sampai pertanyaan { $at } dari { $of }. Mau dilanjutkan?
survey-aside = Ini pertanyaan yang masih terbuka. Yang Anda ketik sekarang menjadi jawabannya.
survey-stale = Pertanyaan itu sudah lewat. Sekarang yang ini.
survey-away = Kami sempat tidak aktif sebentar, jadi jawaban terakhir Anda mungkin belum sampai. Ini pertanyaan yang masih menunggu.
survey-only-send = Semua pertanyaan sudah dijawab. Tinggal tekan “Kirim”.
survey-again = Survei ini sudah dikirim. Terima kasih! Mau mengisinya sekali lagi?
survey-once-more = Sudah beberapa minggu sejak Anda menjawab pertanyaan kami. Mau menjawab sekali lagi? Nanti kita sama-sama melihat sejauh mana kemajuan Anda.
survey-none = Saat ini belum ada survei.
survey-needs-consent = Sebelum survei, kami perlu persetujuan Anda agar jawaban boleh disimpan.

## The result. Names of skills follow, one a line.
survey-result = Terima kasih! Inilah yang terlihat dari jawaban Anda.
survey-result-strong = Yang sudah Anda kuasai:
survey-result-next = Yang sebaiknya dipelajari berikutnya:
survey-result-picture = Keterampilan Anda dan yang diperlukan pekerjaan Anda
survey-result-unmade = Gambarnya tidak bisa dibuat saat ini.
survey-result-all-strong = Anda sudah bisa semua yang diperlukan pekerjaan Anda. Pelajarannya tetap membawa hal baru.
## A skill and why it comes next.
survey-result-line = { $competence }: { $reason }
survey-result-reason-said = Anda menjawab “{ $said }”
survey-result-reason-said-missed = Anda menjawab “{ $said }”, dan soal singkatnya belum terjawab dengan tepat
survey-result-reason-missed = soal singkatnya belum terjawab dengan tepat
survey-thanks = Terima kasih! Jawaban Anda sudah kami terima.
