### What Telegram shows around the conversation: the menu, the bot's own page, one line in groups.

## The menu: a few words beside each command, without a full stop.
telegram-command-start = Mulai, atau lihat sudah sampai mana
telegram-command-survey = Menjawab survei
telegram-command-lesson = Membuka pelajaran berikutnya
telegram-command-lessons = Semua pelajaran
telegram-command-progress = Melihat kemajuan belajar
telegram-command-settings = Jam, hari, gambar
telegram-command-language = Ganti bahasa
telegram-command-pause = Istirahat sebentar
telegram-command-feedback = Menyampaikan sesuatu kepada tim
telegram-command-mydata = Melihat semua yang disimpan tentang Anda
telegram-command-forget = Menghapus semuanya
telegram-command-privacy = Apa yang disimpan dan siapa yang melihatnya
telegram-command-help = Yang bisa dilakukan di sini
telegram-command-office = Kantor, untuk pengelola
telegram-command-board = Berapa orang bergabung, dan sudah sampai mana
telegram-command-gaps = Keterampilan yang masih kurang
telegram-command-export = Data angka dalam bentuk berkas
telegram-command-invite = Tautan dan poster

## Before the first tap, at most 512 letters; and on the bot's page, at most 120.
telegram-description = Sekolah kecil untuk pekerja kreatif: cari tahu keterampilan digital mana yang sebaiknya dipelajari berikutnya, lalu pelajari beberapa menit sehari. Tekan Start (Mulai).
telegram-short = Keterampilan digital untuk pekerja kreatif, beberapa menit sehari.

## In a group, once.
telegram-group = Kami berbicara dengan setiap orang secara pribadi, supaya jawaban tetap rahasia. Mulai di sini: { $link }
