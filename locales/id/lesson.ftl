### Lessons, quiz items and what returns.

## The next lesson and why. $title: the lesson's title. $competence: a skill. $said: the words of the person's own answer.
lesson-offer = Pelajaran berikutnya: “{ $title }”.
lesson-why-said = Pelajaran ini dipilih karena untuk “{ $competence }” Anda menjawab “{ $said }”.
lesson-why-said-missed = Pelajaran ini dipilih karena untuk “{ $competence }” Anda menjawab “{ $said }”, dan soal singkatnya belum terjawab dengan tepat.
lesson-why-missed = Pelajaran ini dipilih karena soal singkat tentang “{ $competence }” belum terjawab dengan tepat.
lesson-why-gap = Pelajaran ini dipilih karena pekerjaan Anda memerlukan keterampilan “{ $competence }”.
lesson-why-before = Pelajaran ini menjadi bekal untuk “{ $title }”.
lesson-why-usual = Banyak orang di bidang Anda mengikuti pelajaran ini.
lesson-why-more = Belajar lebih jauh tentang “{ $competence }”.
lesson-offer-when = Bisa mulai sekarang, atau pelajaran datang sendiri { $when }.

## A page. $at: its number. $of: how many.
lesson-place = Halaman { $at } dari { $of }
lesson-picture = Gambar: { $alt }
lesson-changed = Pelajaran ini baru saja diperbaiki, jadi mulai lagi dari awal.
lesson-gone = Bagian itu sudah lewat. Sekarang silakan pilih di bawah ini.
lesson-past = Bagian itu sudah lewat. Sekarang Anda di bagian ini.

## A quiz item.
lesson-item-place = Soal { $at } dari { $of }
lesson-review-place = Sekali lagi: soal { $at } dari { $of }
lesson-item-many = Jawaban yang benar bisa lebih dari satu. Tekan pilihannya, lalu tekan “Selesai”.
lesson-right = Benar!
lesson-partly = Sebagian sudah tepat.
lesson-wrong = Belum tepat.
lesson-answer =
    { $count ->
       *[other] Jawaban yang benar:
    }
lesson-returns =
    { $days ->
        [1] Soal ini kembali lagi besok.
       *[other] Soal ini kembali lagi setelah { $days } hari.
    }

## The end of a lesson. $right: items right. $of: items in all. $week: lessons this week. $goal: the weekly goal.
lesson-finished = Pelajaran selesai: { $right } dari { $of } benar.
lesson-finished-plain = Pelajaran selesai.
lesson-week = Minggu ini: { $week } dari target { $goal } pelajaran.
lesson-week-reached = Minggu ini: { $week } pelajaran. Target { $goal } pelajaran tercapai, silakan istirahat!
lesson-mastered = Anda sudah mahir dalam “{ $competence }”.
lesson-due = Hari ini ada { $due } soal lama yang kembali.
lesson-reviewed = Selesai diulang: { $right } dari { $of } benar.
lesson-all-done = Semua pelajaran untuk Anda sudah selesai. Selamat! Kalau ada yang baru, kami kabari di sini.
lesson-nothing-to-review = Hari ini tidak ada yang perlu diulang.

## One gentle word, never guilt.
lesson-nudge = “{ $title }” sudah tersedia untuk Anda. Hanya beberapa menit, kapan saja ada waktu luang.

## The tree of lessons.
lesson-tree = Semua pelajaran. Tekan salah satu nomor.
lesson-tree-topic = { $title } ({ $done } dari { $of })
lesson-tree-lesson = { $title } ({ $minutes } menit)
lesson-tree-done = ✓ { $title }
