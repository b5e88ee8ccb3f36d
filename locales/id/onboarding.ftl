### The first taps of a new person. Warm, plain, short; for somebody who left school at 14.

## Who runs this, and the age question. $name: the programme's name. $contact: who to ask, in the programme's own words.
onboarding-welcome =
    Halo, selamat datang di { $name }! Mulai dengan beberapa pertanyaan tentang cara Anda memakai ponsel untuk bekerja. Setelah itu, setiap hari ada satu pelajaran kecil yang cocok untuk Anda.

    Ada pertanyaan? Silakan tanya { $contact }.

    Apakah Anda sudah berusia 16 tahun?
onboarding-young = Tidak apa-apa. Kami tidak akan bertanya tentang diri Anda. Pelajarannya boleh diikuti juga.
onboarding-tap = Silakan tekan salah satu tombol.

## Below the consent text.
onboarding-agree = Apakah Anda setuju?
onboarding-no-thanks = Tidak apa-apa. Kami tidak bertanya dan tidak menyimpan apa pun tentang Anda, selain bahasa, jam belajar, dan pelajaran Anda.
onboarding-domain = Apa bidang karya Anda? Pelajaran akan dimulai dari sana.
