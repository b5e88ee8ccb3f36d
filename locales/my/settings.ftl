### Settings, progress, help, and the person's own data.

## Help and unexpected things.
settings-help =
    ဒီမှာ လုပ်လို့ရတာတွေပါ။
    /lesson – နောက်သင်ခန်းစာ လေ့လာဖို့
    /lessons – သင်ခန်းစာအားလုံး ကြည့်ဖို့
    /survey – မေးခွန်းလွှာ ဖြေဖို့
    /progress – ဘယ်အထိ ရောက်ပြီလဲ ကြည့်ဖို့
    /settings – အချိန်၊ ရက်၊ ဘာသာစကား၊ ပုံ ပြင်ဖို့
    /language – ဘာသာစကား ပြောင်းဖို့
    /pause – ခဏနားဖို့
    /feedback – အဖွဲ့ကို တစ်ခုခု ပြောဖို့
    /mydata – သင့်အကြောင်း သိမ်းထားသမျှ ကြည့်ဖို့
    /forget – အားလုံး ဖျက်ဖို့
    /privacy – ဘာတွေ သိမ်းထားလဲ၊ ဘယ်သူ မြင်ရလဲ ကြည့်ဖို့
settings-lost = တောင်းပန်ပါတယ်၊ ဒီစာကို နားမလည်ပါဘူး။ ဒီခလုတ်တွေကို နှိပ်လို့ရပါတယ်။
settings-unknown-command = အဲဒီ ညွှန်ကြားချက် ဒီမှာ မရှိပါဘူး။ ဒီခလုတ်တွေကို နှိပ်လို့ရပါတယ်။
settings-unsupported = တောင်းပန်ပါတယ်၊ ဒီလိုစာမျိုးကို ဖတ်လို့ မရပါဘူး။
settings-too-big = တောင်းပန်ပါတယ်၊ ဒီဖိုင်က ကြီးလွန်းပါတယ်။ 20 MB ထက်ငယ်တဲ့ ဖိုင်ကို ပို့ပေးပါ။
settings-too-fast = စာတွေ တစ်ပြိုင်နက် များလွန်းလို့ အားလုံး မဖတ်နိုင်သေးပါဘူး။ ခဏစောင့်ပြီး နောက်ဆုံးအပိုင်းကို ထပ်ပို့ပေးပါ။
settings-trouble = တောင်းပန်ပါတယ်၊ ဒီဘက်မှာ အခက်အခဲ ဖြစ်သွားပါတယ်။ ဘာမှ မပျောက်ပါဘူး။ နောက်တစ်ခါ စမ်းကြည့်ပေးပါ။
settings-welcome-back = ပြန်တွေ့ရတာ ဝမ်းသာပါတယ်။ အားလုံး အရင်အတိုင်း ရှိပါတယ်။

## All settings, one a line.
settings-row-language = ဘာသာစကား - { $language }
settings-row-draft = (ဒီစာတွေကို မြန်မာစကား ပြောသူက မစစ်ရသေးပါဘူး။ ဖတ်လို့ မချောတာ ရှိရင် ပြောပေးပါ - /feedback)
settings-row-hour = သင်ခန်းစာ ရောက်မယ့်အချိန် - { $hour }
settings-row-days = လေ့လာမယ့်ရက် - { $days }
settings-row-zone = သင့်ဒေသအချိန် - { $time }
settings-row-goal = ရည်မှန်းချက် - တစ်ပတ်ကို သင်ခန်းစာ { $goal } ခု
settings-row-pictures-on = ပုံ - ပြပါတယ်
settings-row-pictures-off = ပုံ - မပြပါ၊ အင်တာနက်ဖိုး သက်သာအောင်ပါ
settings-row-pause = သင်ခန်းစာ - ခဏနားထားပါတယ်
settings-row-pause-until = သင်ခန်းစာ - { $date } အထိ နားထားပါတယ်
settings-days-all = နေ့တိုင်း
settings-day-0 = တနင်္လာ
settings-day-1 = အင်္ဂါ
settings-day-2 = ဗုဒ္ဓဟူး
settings-day-3 = ကြာသပတေး
settings-day-4 = သောကြာ
settings-day-5 = စနေ
settings-day-6 = တနင်္ဂနွေ
settings-date = { $day }/{ $month }/{ $year }

## Questions of the settings, above buttons.
settings-ask-language = ဘယ်ဘာသာစကား သုံးချင်ပါသလဲ။
settings-ask-hour = သင်ခန်းစာကို ဘယ်အချိန် ပို့ပေးရမလဲ။
settings-ask-days = ဘယ်နေ့တွေမှာ လေ့လာချင်ပါသလဲ။ ကျန်တဲ့နေ့တွေမှာ နားနိုင်ပါတယ်။
settings-ask-zone = သင့်ဆီမှာ အခု ဘယ်နှနာရီလဲ။
settings-ask-goal = တစ်ပတ်ကို သင်ခန်းစာ ဘယ်နှခု လေ့လာချင်ပါသလဲ။
settings-ask-pause = ဘယ်လောက်ကြာ နားချင်ပါသလဲ။ အားလုံး သိမ်းထားပေးပါမယ်။
settings-ask-feedback = အဖွဲ့ကို ဘာပြောချင်ပါသလဲ။ စာရေးပါ၊ ဒါမှမဟုတ် အသံစာ ပို့ပါ။ အဖွဲ့က သင့်နာမည်နဲ့ ဖုန်းနံပါတ်ကို မမြင်ရပါဘူး။
settings-ask-forget = သင့်အကြောင်း အားလုံးကို ဖျက်ချင်ပါသလား။ အဖြေတွေ၊ သင်ခန်းစာတွေ၊ တိုးတက်မှုတွေ အားလုံး ပျောက်သွားပါမယ်။ ဖျက်ပြီးရင် ပြန်ယူလို့ မရပါဘူး။

## What was set.
settings-language-set = အခု မြန်မာလို ပြောကြပါမယ်။
settings-hour-set = သင့်သင်ခန်းစာက { $hour } မှာ ရောက်လာပါမယ် ({ $days })။
settings-goal-set = သင့်ရည်မှန်းချက်က တစ်ပတ်ကို သင်ခန်းစာ { $goal } ခုပါ။
settings-zone-set = မှတ်ထားပါပြီ။ သင့်ဆီမှာ အခု { $time } ပါ။
settings-pictures-off = အခု ပုံမပြတော့ပါဘူး။
settings-pictures-on = အခု ပုံပြပါပြီ။
settings-announcements-off = ကြေညာချက်တွေ မပို့တော့ပါဘူး။ သင်ခန်းစာတွေကတော့ အရင်အတိုင်း ရောက်လာပါမယ်။
settings-announcements-on = ကြေညာချက်တွေ ပြန်ပို့ပေးပါမယ်။
settings-paused = ကောင်းကောင်း နားပါ။ အားလုံး သိမ်းထားပေးပါမယ်။ လေ့လာချင်တဲ့အချိန် “ပြန်စမယ်” ကို နှိပ်ပါ၊ ဒါမှမဟုတ် /lesson လို့ ပို့ပါ။
settings-paused-until = { $date } အထိ ကောင်းကောင်း နားပါ။ အားလုံး သိမ်းထားပေးပါမယ်။
settings-paused-itself = သင့်ကို အနှောင့်အယှက် မဖြစ်အောင် စာပို့တာ ခဏရပ်ထားပါမယ်။ အားလုံး သိမ်းထားပေးပါမယ်။ ပြန်လေ့လာချင်ရင် စာတစ်ခုခု ပို့လိုက်ပါ၊ ဒါမှမဟုတ် ခလုတ်တစ်ခုခု နှိပ်လိုက်ပါ။ သင်ခန်းစာတွေ ပြန်ရောက်လာပါမယ်။
settings-resumed = ပြန်လာတာ ကြိုဆိုပါတယ်။
settings-see-you = ကောင်းပါတယ်။ နောက်မှ ပြန်တွေ့ကြပါမယ်။
settings-all-right = ရပါတယ်။

## When the next lesson comes. $when is one of the three below it. $day: a short weekday.
settings-next-lesson = နောက်သင်ခန်းစာက { $when } ရောက်လာပါမယ်။
settings-when-today = { $hour } မှာ
settings-when-tomorrow = မနက်ဖြန် { $hour } မှာ
settings-when-day = { $day }နေ့ { $hour } မှာ
settings-feedback-thanks = ကျေးဇူးတင်ပါတယ်။ အဖွဲ့က ဖတ်ပါမယ်။

## Progress. A level is one of five words.
settings-progress = ဘယ်အထိ ရောက်ပြီလဲ
settings-progress-level = { $competence } - { $now } (သင့်အလုပ်အတွက် လိုတာက - { $needed })
settings-progress-strong = { $competence } - { $now } ✓
settings-progress-mastered = { $competence } - ကျွမ်းကျင်ပြီ ✓
settings-progress-none = မေးခွန်းလွှာ ဖြေပြီးရင် သင့်ကျွမ်းကျင်မှုတွေကို ဒီမှာ မြင်ရပါမယ်။
settings-progress-lessons = သင်ခန်းစာ - { $done }/{ $of }
settings-progress-week = ဒီအပတ် - သင်ခန်းစာ { $week } ခု (ရည်မှန်းချက် { $goal } ခု)
settings-progress-due = ဒီနေ့ ပြန်လေ့ကျင့်ဖို့ - မေးခွန်း { $due } ခု
settings-progress-next = နောက်တစ်ခု - “{ $title }”
settings-level-0 = မလုပ်တတ်သေး
settings-level-1 = အကူအညီနဲ့ လုပ်တတ်
settings-level-2 = ကိုယ်တိုင် လုပ်တတ်
settings-level-3 = သူများကို သင်ပေးနိုင်
settings-level-4 = အထူးကျွမ်းကျင်

## The person's own data.
settings-privacy = ဒါက { $name }ပါ။ မေးချင်တာရှိရင် { $contact }ကို မေးနိုင်ပါတယ်။
settings-privacy-rights = /mydata နဲ့ အားလုံး ကြည့်နိုင်ပါတယ်။ /forget နဲ့ အားလုံး ဖျက်နိုင်ပါတယ်။ /pause နဲ့ ခဏနားနိုင်ပါတယ်။
settings-gathering = ခဏစောင့်ပါ၊ အားလုံးကို စုပေးနေပါတယ်။
settings-everything = ဒါက သင့်အကြောင်း သိမ်းထားသမျှ အားလုံးပါ။ ဖိုင်ထဲမှာလည်း အတူတူပါပဲ၊ ကွန်ပျူတာပရိုဂရမ်နဲ့ ဖွင့်ဖို့ပါ။
settings-erased-by-team = သင်တောင်းဆိုထားတဲ့အတိုင်း အဖွဲ့က သင့်အကြောင်း အားလုံးကို ဖျက်ပြီးပါပြီ။
settings-forgotten = သင့်အကြောင်း အားလုံးကို ဖျက်ပြီးပါပြီ။ အတူရှိပေးခဲ့လို့ ကျေးဇူးတင်ပါတယ်။ တစ်နေ့ ပြန်လာရင် အမြဲ ကြိုဆိုပါတယ်။
settings-not-forgotten = ဘာမှ မဖျက်ထားပါဘူး။
settings-data-row = { $name } - { $value }
settings-data-joined = စတင်သုံးတဲ့ရက်
settings-data-seen = နောက်ဆုံး သုံးတဲ့ရက်
settings-data-language = ဘာသာစကား
settings-data-consent = သဘောတူတဲ့အချိန်
settings-data-source = ရောက်လာတဲ့လမ်း
settings-data-country = နိုင်ငံ
settings-data-domain = အလုပ်နယ်ပယ်
settings-data-hour = သင်ခန်းစာချိန်
settings-data-zone = ဒေသအချိန်
settings-data-answer = အဖြေ
settings-data-skipped = ကျော်ထားတဲ့ မေးခွန်း
settings-data-lesson = သင်ခန်းစာ
settings-data-quiz = သင်ခန်းစာထဲက အဖြေ
settings-data-feedback = အဖွဲ့ကို ပြောထားတာ
settings-data-address = စာပို့ဖို့ လိပ်စာ

## Whoever has been silent for long. $date: the day on which everything is erased; $months: after how many months they are told.
settings-leaving = မတွေ့ရတာ ကြာပါပြီ။ ဆက်မလိုတော့ရင် ဘာမှ လုပ်စရာ မလိုပါဘူး။ { $date } မှာ သင့်အကြောင်း အားလုံးကို ဖျက်ပါမယ်။ အဖြေတွေ၊ သင်ခန်းစာတွေ၊ တိုးတက်မှုတွေ အားလုံး ပါပါတယ်။ သိမ်းထားချင်ရင် ခလုတ်ကို နှိပ်လိုက်ပါ၊ ဒါမှမဟုတ် စာတစ်ခုခု ပို့လိုက်ပါ။ အားလုံး အရင်အတိုင်း ရှိနေပါမယ်။ အခု ဖျက်ချင်ရင် /forget ကို နှိပ်ပါ။
settings-privacy-silent = { $months } လ မသုံးဘဲ ရှိနေရင် အရင် အသိပေးပါမယ်။ နောက်ထပ် ရက် 30 ကြာမှ အားလုံးကို ဖျက်ပါမယ်။ စာတစ်ခုခု ပို့ရင် ဒါမှမဟုတ် ခလုတ်တစ်ခုခု နှိပ်ရင် အားလုံး သိမ်းထားပေးပါမယ်။
