### What is handed out: pictures, the page, the workbook. For offices and for everybody; plain words, no full stop in headings.

## On pictures, which stand on phones: at most 34 letters.
report-chart-gap = Yang diperlukan, yang sudah bisa
report-chart-own = Keterampilan Anda
report-chart-calibration = Yang menilai diri terlalu tinggi
report-needed = diperlukan pekerjaan
report-current = penilaian diri
report-tested = soal singkat
report-interval = garis tipis: seberapa pasti
report-over = porsi peserta
report-chosen = Peserta menjawab atas kemauan sendiri.

## The head of the page. $name: the programme. $release: 2026-Q4. $date: a day. $k: a number of people.
report-title = Keterampilan digital pekerja kreatif
report-edition = { $name }, { $release }, { $date }
report-kind-public = Untuk semua orang. Setiap angka berasal dari sedikitnya { $k } orang.
report-kind-partner = Hanya untuk mitra; mohon tidak diteruskan. Setiap angka berasal dari sedikitnya { $k } orang.
report-about = Apa ini
report-about-text = Para pekerja kreatif menyampaikan keterampilan digital apa yang diperlukan pekerjaan mereka dan apa yang sudah bisa mereka lakukan, lalu mengerjakan soal singkat. Di sini terlihat apa yang masih kurang, bagi siapa, dan seberapa pasti angkanya.
report-self-selected = Peserta menjawab atas kemauan sendiri. Angka-angka ini bercerita tentang mereka yang menjawab, bukan tentang semua pekerja kreatif.

## Who answered. Names of columns and rows are short.
report-who = Siapa yang menjawab
report-wave = Putaran { $wave }
report-invited = Datang
report-started = Mulai
report-broke-off = Berhenti di tengah jalan
report-completed = Mengirim
report-people = Orang

## The gaps. $low and $high: two numbers.
report-gaps = Kesenjangan
report-gaps-text = Kesenjangan adalah yang diperlukan pekerjaan dikurangi yang menurut peserta sudah bisa, dihitung dalam tingkat pada skala. Makin besar, makin banyak yang bisa dipelajari.
report-skill = Keterampilan
report-gap = Kesenjangan
report-between = { $low } sampai { $high }
report-quadrant = Prioritas
report-quadrant-concentrate = pelajari dulu
report-quadrant-keep-up = pertahankan
report-quadrant-low-priority = bisa menunggu
report-quadrant-overkill = lebih dari perlu
report-uncertain = belum pasti

## Groups of people, and numbers that are not shown. $k: a number of people.
report-groups = Menurut kelompok
report-groups-text = Kesenjangan tiap keterampilan di tiap kelompok.
report-everybody = Semua
report-not-stated = Tidak disebut
report-hidden = disembunyikan, kurang dari { $k } orang
report-hidden-other = disembunyikan demi melindungi yang lain
report-by-country = Menurut negara
report-by-domain = Menurut bidang
report-by-sex = Menurut jenis kelamin
report-by-age-band = Menurut umur
report-by-locality = Menurut tempat tinggal
report-by-disability = Menurut disabilitas
report-by-org-size = Menurut besar organisasi
report-by-role-level = Menurut peran
report-by-status = Menurut cara kerja

## Own rating against tasks.
report-calibration = Penilaian diri dan soal singkat
report-calibration-text = Di atas 0, peserta menilai diri lebih tinggi daripada hasil soalnya; di bawah 0, lebih rendah. Keduanya dihitung dari 0 sampai 1.
report-area = Ranah
report-bias = Selisih
report-over-raters = Menilai diri terlalu tinggi

## Change. Never "effect".
report-change = Perubahan
report-change-text = Orang yang sama, ditanya lagi. Kami menyebutnya perubahan, bukan dampak pelajaran, karena hal lain pun bisa berubah.
report-p = nilai p
report-attrition = Tidak kembali

## Lessons.
report-lessons = Pelajaran
report-sent = Mendapat pelajaran
report-opened = Membuka pelajaran
report-finished = Menyelesaikan pelajaran
report-right-first = Soal yang langsung benar
report-days = Hari dari dikirim sampai selesai
report-reviews-due = Soal untuk diulangi
report-reviews-kept = Di antaranya dijawab

## How it was computed. $k: a number of people.
report-how = Cara menghitung
report-how-interval = Rentang di samping angka: dari 100 rentang seperti ini, kira-kira 95 memuat apa yang akan dijawab orang-orang semacam ini. Rentang itu tidak mengoreksi siapa yang memilih untuk menjawab.
report-how-indices = MWDS (Borich): kesenjangan dikali yang diperlukan. RDS, dari -100 sampai 100: di sini angka negatif berarti ada kebutuhan. PNI: kesenjangan dibagi yang sudah bisa.
report-how-places = Prioritas: keterampilan dibandingkan dengan rata-rata semua keterampilan, dalam hal yang diperlukan dan yang sudah bisa. “Belum pasti” berarti kalau orang lain yang ditanya, prioritasnya mungkin berbeda.
report-how-hidden = Angka disembunyikan bila berasal dari kurang dari { $k } orang, atau dari orang yang semuanya menjawab sama, dan bila dari angka itu angka tersembunyi lain bisa dihitung.
report-how-files = Semua angka ada dalam berkas CSV dan buku kerja Excel; datapackage.json menjelaskan setiap kolom.

## In place of a table that has nothing to show.
report-empty-balance = Belum ada yang mengirim survei, atau terlalu sedikit untuk ditampilkan.
report-empty-gap = Terlalu sedikit orang yang menyebut baik yang diperlukan maupun yang sudah bisa.
report-empty-groups = Belum ada kelompok yang cukup besar untuk ditampilkan.
report-empty-calibration = Terlalu sedikit orang yang menilai diri sekaligus mengerjakan soal.
report-empty-change = Terlalu sedikit orang yang ditanya untuk kedua kali.
report-empty-lessons = Terlalu sedikit orang yang mendapat pelajaran.
report-empty-taken = Belum ada pertanyaan pilihan yang dijawab cukup banyak orang.

## The last page. $count: a number of numbers. $half: half a range. $groups: a list.
report-brief = Ringkasan kebijakan
report-brief-gaps = Tiga kesenjangan terbesar
report-brief-gap = { $skill }: { $gap } ({ $low } sampai { $high }, { $n } orang)
report-brief-for = Terbesar bagi: { $groups }
report-brief-asked = Yang dipilih peserta
report-brief-choice = { $choice }: { $share } dari { $n } orang
report-brief-hidden = Apa yang disembunyikan, dan mengapa
report-brief-hidden-a = Angka yang disembunyikan karena terlalu sedikit orang, atau karena semua menjawab sama: { $count }
report-brief-hidden-d = Angka yang disembunyikan agar angka tadi tidak bisa dihitung: { $count }
report-brief-sure = Seberapa pasti angka-angkanya
report-brief-half = Kebanyakan kesenjangan bisa lebih atau kurang sekitar { $half }.
report-brief-unsure = Keterampilan yang prioritasnya belum pasti: { $count } dari { $of }

## What people wrote, by theme. $coded, $uncoded: numbers of answers. $kappa: a number up to 1.
report-themes = Yang ditulis peserta
report-themes-text = Koordinator membaca jawaban terbuka dan memberi satu tema pada tiap jawaban; kata-kata peserta tidak ditampilkan. Jawaban yang dibaca dua orang bisa punya dua tema, jadi jumlah semua porsi tidak harus 100%.
report-themes-coded = Jawaban yang sudah dibaca: { $coded }. Belum dibaca: { $uncoded }.
report-themes-agreement = Kesepakatan dua pembaca: kappa { $kappa } (1 berarti selalu sepakat, 0 berarti hanya kebetulan).
report-theme = Tema
report-share = Porsi jawaban
report-answers = Jawaban
report-none-fits = Tidak ada tema yang cocok

## Names of sheets in the workbook, at most 31 letters, none of []:*?/\
report-sheet-read-me = Baca dulu
report-sheet-charts = Grafik
report-sheet-gap = Kesenjangan
report-sheet-calibration = Penilaian dan soal
report-sheet-change = Perubahan
report-sheet-items = Pertanyaan
report-sheet-balance = Siapa yang menjawab
report-sheet-lessons = Pelajaran
report-sheet-indicators = Indikator SDG
report-sheet-codebook = Buku kode
report-sheet-themes = Tema
