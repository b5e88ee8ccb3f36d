### The office.

## The first page of the office.
office-home = ရုံးခန်း
office-your-role = ဒီမှာ သင့်တာဝန် - { $role }။
office-reach = {"   "}ဒါတွေအတွက်ပဲ - { $names }

## Roles. They also stand on buttons.
office-role-owner = ပိုင်ရှင်
office-role-coordinator = ညှိနှိုင်းရေးမှူး
office-role-viewer = ကြည့်သူ

## The team. $name is what a colleague is called; $number their place in the list.
office-team = ဒီမှာ လုပ်နေသူများ
office-team-row = { $number }. { $name } · { $role }
office-team-row-own = { $number }. သင် · { $role }
office-team-link = ဒီလင့်ခ်နဲ့ လူတစ်ယောက်ပဲ တစ်ခါပဲ { $minutes } မိနစ်အတွင်း ရုံးခန်းကို ဖွင့်လို့ရပါတယ်။ သူ့ဆီကိုပဲ ပို့ပါ။
office-team-link-itself = { $link }
office-team-taken = ပြီးပါပြီ။ သူ ရုံးခန်းကို မမြင်ရတော့ပါဘူး။
office-team-last-owner = ပိုင်ရှင် အနည်းဆုံး တစ်ယောက် ရှိရပါမယ်။ နောက်တစ်ယောက်ကို အရင် ဖိတ်ပါ။
office-team-no-link = ဒီလင့်ခ် သုံးလို့ မရတော့ပါဘူး။ အသစ် တောင်းပါ။
office-team-joined = { $name } က သင့်လင့်ခ်ကို ဖွင့်ပြီး ရုံးခန်းမှာ လုပ်နေပါပြီ။
office-team-lost = သင် ရုံးခန်းမှာ မလုပ်တော့ပါဘူး။ သင်ခန်းစာတွေကတော့ အရင်အတိုင်းပါပဲ။
office-team-ask-role = သင့်လုပ်ဖော်ကိုင်ဖက်ကို ဘာတာဝန် ပေးမလဲ။
office-team-owner-can = ပိုင်ရှင် - အားလုံး လုပ်နိုင်၊ ဒီမှာ ဘယ်သူ လုပ်မလဲ ရွေးနိုင်
office-team-coordinator-can = ညှိနှိုင်းရေးမှူး - ကြေညာချက်၊ မေးခွန်းလွှာ၊ သင်ခန်းစာ၊ စာတို
office-team-viewer-can = ကြည့်သူ - ကိန်းဂဏန်း ကြည့်နိုင်
office-team-ask-reach = ဘယ်သူတွေအတွက်လဲ။ နိုင်ငံတစ်ခု၊ အလုပ်တစ်မျိုး၊ ဒါမှမဟုတ် အားလုံး။
office-team-ask-name = သင့်လုပ်ဖော်ကိုင်ဖက်ကို ဘယ်လို ခေါ်လဲ။ နောက်မှ မှတ်မိမယ့် နာမည် ရေးပါ။
office-team-audit = ဒီမှာ ဘာလုပ်ခဲ့လဲ၊ ဘယ်အချိန်၊ ဘယ်သူ လုပ်ခဲ့လဲ ဆိုတာပါ။ အကြောင်းအရာ မပါပါဘူး။ နာမည်တွေက လုပ်ဖော်ကိုင်ဖက်တွေ ပေးထားတာပါ။
office-team-sure = ဒီလူရဲ့ လုပ်ပိုင်ခွင့်ကို ပြန်ယူမလား။

## Buttons of the office: at most 24 letters.
office-button-team = ဒီမှာ လုပ်နေသူများ
office-button-home = ရုံးခန်း
office-button-invite = လုပ်ဖော်ကိုင်ဖက် ဖိတ်မယ်
office-button-audit = လုပ်ခဲ့တာများ
office-button-take = ပြန်ယူမယ်
office-button-take-sure = ဟုတ်တယ်၊ ပြန်ယူမယ်
office-button-everywhere = လူတိုင်း

## What a colleague may not do, and what could not be made.
office-refused-publish = မေးခွန်းလွှာနဲ့ သင်ခန်းစာတွေကို လူတိုင်းရဲ့ အချက်အလက် မြင်ရတဲ့ ညှိနှိုင်းရေးမှူးနဲ့ ပိုင်ရှင်တွေကပဲ စသုံးဖို့ ဆုံးဖြတ်နိုင်ပါတယ်။ ဒီဖိုင်ကို သူတို့ထဲက တစ်ယောက်ဆီ ပို့ပေးပါ။
office-refused-owner = လူတိုင်းရဲ့ အချက်အလက် မြင်ရတဲ့ ပိုင်ရှင်ပဲ ဒါကို လုပ်နိုင်ပါတယ်။ သူတို့ထဲက တစ်ယောက်ကို အကူအညီ တောင်းပါ။
office-refused-coordinator = ဒီမှာ သင့်တာဝန်က ကြည့်သူပါ။ ဒါကို ညှိနှိုင်းရေးမှူးနဲ့ ပိုင်ရှင်တွေက လုပ်ပါတယ်၊ သူတို့ထဲက တစ်ယောက်ကို အကူအညီ တောင်းပါ။
office-handed-missing = ဒီမှာ ရှိရမယ့် ဖိုင်ကို လုပ်လို့ မရပါဘူး။ နောက်တစ်ကြိမ် တောင်းကြည့်ပါ၊ မရသေးရင် ဒီ Bot တာဝန်ခံကို ပြောပါ။

## Announcements: the list. $number is an announcement's number, $standing one of the words below, $delivered and $total are people.
office-announce = ကြေညာချက်များ
office-announce-row = နံပါတ် { $number } · { $standing } · { $delivered } / { $total }
office-announce-title = ကြေညာချက် { $number } - { $standing }
office-announce-freezing = ပြင်ဆင်နေ
office-announce-asked = နောက်တစ်ယောက် သဘောတူဖို့ စောင့်နေ
office-announce-planned = အချိန် သတ်မှတ်ပြီး
office-announce-running = ပို့နေ
office-announce-paused = ခဏရပ်ထား
office-announce-cancelled = မပို့တော့
office-announce-expired = အချိန်ကုန်သွား
office-announce-done = ပြီးပါပြီ
office-announce-not-there = ဒီကြေညာချက် မရှိတော့ပါဘူး။

## Announcements: writing one. $language and $names are languages, $over and $longest letters.
office-announce-new = ကြေညာချက်အသစ်
office-announce-write = လူတွေ မြင်ရမယ့်အတိုင်း စာကို အခု ပို့ပေးပါ။ စာသား ဖြစ်ဖြစ်၊ အောက်မှာ စာပါတဲ့ ဓာတ်ပုံ၊ ဗီဒီယို၊ ဖိုင်၊ အသံစာ ဖြစ်ဖြစ် ရပါတယ်။ ဒါက { $language } ဖတ်သူတွေအတွက်ပါ။
office-announce-empty = စာ မပါသေးပါဘူး။ တစ်ခုခု ရေးပါ၊ ဒါမှမဟုတ် ဓာတ်ပုံ၊ ဗီဒီယို၊ ဖိုင်၊ အသံစာ ပို့ပါ။
office-announce-too-long = စာလုံး { $over } လုံး ပိုနေပါတယ်။ အများဆုံး { $longest } လုံး ဆံ့ပါတယ်။ တိုအောင် ပြင်ပြီး ထပ်ပို့ပေးပါ။
office-announce-too-marked = စာလုံးအထူ စတဲ့ အမှတ်အသားတွေ များလွန်းပါတယ်။ အများဆုံး { $most } နေရာ ရပါတယ်။ ထပ်ပို့ပေးပါ။
office-announce-there = ရေးပြီးတဲ့ ဘာသာစကား - { $names }
office-announce-missing = မရေးရသေးတဲ့ ဘာသာစကား - { $names }
office-announce-add = ရေးချင်တဲ့၊ ပြင်ချင်တဲ့ ဘာသာစကားကို နှိပ်ပါ။
office-announce-fallback = { $names } ဖတ်သူတွေ ဘာရမလဲ။
office-announce-in = { $language } နဲ့ -
office-announce-instead = { $names } - ဒီလူတွေက { $language } နဲ့ ရပါမယ်။
office-announce-without = { $names } - ဒီလူတွေ ဘာမှ မရပါဘူး။

## Announcements: for whom. $names are countries, languages and the like; commas mean "or".
office-people = ဘယ်သူတွေအတွက်လဲ။
office-people-leave-out = ဘယ်သူတွေကို ချန်ထားမလဲ။
office-people-everybody = လူတိုင်း
office-people-only = {"   "}ဒီလူတွေပဲ - { $names }
office-people-not = {"   "}ချန်ထားမယ့်သူ - { $names }
office-people-count = { $count ->
    [0] ဘယ်သူမှ ရမှာ မဟုတ်ပါဘူး။
   *[other] လူ { $count } ယောက် ရပါမယ်။
}
office-people-silent = { $days } ရက် တိတ်နေ
office-people-survey-before = မေးခွန်းလွှာ မစသေး
office-people-survey-begun = မေးခွန်းလွှာ ဖြေနေဆဲ
office-people-survey-done = မေးခွန်းလွှာ ပို့ပြီး
office-people-lessons-before = သင်ခန်းစာ မစသေး
office-people-lessons-begun = သင်ခန်းစာ လေ့လာဖူး
office-people-few = 5 ယောက်အောက်ပါ၊ ဘယ်သူမှ မရှိတာလည်း ဖြစ်နိုင်ပါတယ်။ ဒီလို ရွေးထားတဲ့သူတွေဆီ ကြေညာချက် ပို့ဖို့ အနည်းဆုံး 5 ယောက် လိုပါတယ်။

## Announcements: when. $time is a date and an hour.
office-moment = ဘယ်အချိန်လဲ။
office-moment-now = အခု
office-moment-at = { $time }၊ အားလုံး တစ်ပြိုင်တည်း
office-moment-local = { $time }၊ တစ်ယောက်ချင်းစီရဲ့ ဒေသအချိန်နဲ့
office-moment-days = { $days } ရက်အတွင်း မရသေးသူတွေဆီ ဆက်မပို့တော့ပါဘူး။
office-moment-not-at-night = ညဘက် မပို့ပါဘူး။ အိပ်နေသူက မနက်မှာ ရပါမယ်။
office-moment-at-night = ညဘက်လည်း ပို့ပါမယ်။
office-moment-day = ဘယ်နေ့လဲ။
office-moment-hour = ဘယ်နှနာရီလဲ။
office-moment-ask-night = { $from }:00 နဲ့ { $until }:00 ကြားမှာလည်း လူတွေရဲ့ ဖုန်း မြည်ပါမယ်။ အဲဒီလောက် အရေးပေါ်ပါသလား။

## Announcements: the last look, and what became of it. $name is a colleague.
office-announce-ready = ဒီလို မြင်ရပါမယ်။ ပို့မလား။
office-announce-tested = { $count ->
    [0] ကြည့်ပေးနိုင်တဲ့ လုပ်ဖော်ကိုင်ဖက် မရှိပါဘူး။
   *[other] လုပ်ဖော်ကိုင်ဖက် { $count } ယောက် အခု မြင်ရပါပြီ။
}
office-announce-shows = { $name } က ကြေညာချက်ကို မပို့ခင် သင့်ကို ပြပါတယ် -
office-announce-asks = { $name } က သင့်ရဲ့ သဘောတူချက် တောင်းပါတယ်။ ဒါက လူ { $count } ယောက်ဆီ ရောက်ပါမယ် -
office-announce-unsendable = Telegram က { $names } နဲ့ ရေးထားတဲ့စာကို လက်မခံလို့ ဘယ်သူမှ ရမှာ မဟုတ်ပါဘူး။ အဲဒီစာကို ပြင်ပြီး နောက်တစ်ခါ ကြည့်ပေးပါ။
office-announce-second = နောက်တစ်ယောက် သဘောတူဖို့ စောင့်နေပါတယ်။ သဘောတူသူ မရှိရင် { $time } မှာ စပို့ပါမယ်။
office-announce-begins = { $time } မှာ စပို့ပါမယ်။ အဲဒီမတိုင်ခင် ပြန်ရုပ်သိမ်းလို့ ရပါတယ်။
office-announce-over = ကြေညာချက် { $number } ပြီးပါပြီ။ ကိန်းဂဏန်းတွေက အပေါ်မှာပါ။
office-announce-orphaned = ကြေညာချက် { $number } ရပ်သွားပါပြီ။ ပို့သူက ကြေညာခွင့် မရှိတော့ပါဘူး။ တခြားသူက ဆက်ပို့ခိုင်းလို့ ရပါတယ်။

## Announcements: the numbers; each $count is people. $reason is what Telegram says.
office-tally-total = ရမယ့်သူ စုစုပေါင်း - { $count }
office-tally-delivered = ရပြီး - { $count }
office-tally-waiting = စောင့်ဆဲ - { $count }
office-tally-blocked = Bot ကို ဘလောက်ထားသူ - { $count }
office-tally-gone = ထွက်သွားသူ - { $count }
office-tally-unsure = ရောက်မရောက် မသေချာ - { $count }
office-tally-expired = အချိန်မမီ - { $count }
office-tally-cancelled = မပို့ဖြစ်တော့တာ - { $count }
office-tally-failed = ငြင်းပယ်ခံရတာ - { $count }
office-tally-reason = {"   "}{ $count } × { $reason }

## Buttons of announcements: at most 24 letters.
office-button-announce = ကြေညာချက်များ
office-button-new = ကြေညာချက်အသစ်
office-button-go-on = ဆက်ရေးမယ်
office-button-drop = ပစ်လိုက်မယ်
office-button-look-at = ကြည့်မယ် - နံပါတ်
office-button-remove = ဒီဘာသာစကား ဖယ်မယ်
office-button-back = နောက်ပြန်
office-button-next = ရှေ့ဆက်
office-button-done = ပြီးပါပြီ
office-button-nothing = ဘာမှ မပို့ပါ
office-button-words = စာသား
office-button-people = ရမယ့်သူများ
office-button-moment = အချိန်
office-button-countries = နိုင်ငံ
office-button-domains = အလုပ်နယ်ပယ်
office-button-languages = ဘာသာစကား
office-button-survey = မေးခွန်းလွှာ
office-button-taken = သင်ခန်းစာ
office-button-topics = ပြီးတဲ့ ခေါင်းစဉ်
office-button-silence = တိတ်နေသူ
office-button-colleagues = လုပ်ဖော်ကိုင်ဖက်များ
office-button-silent = တိတ်နေ (ရက်) -
office-button-leave-out = တချို့ကို ချန်မယ်
office-button-only = ရမယ့်သူ ရွေးမယ်
office-button-now = အခု
office-button-at = အားလုံး တစ်ပြိုင်တည်း
office-button-local = ကိုယ့်ဒေသအချိန်နဲ့
office-button-days = သက်တမ်း (ရက်) -
office-button-night = ညဘက်လည်း
office-button-night-sure = ဟုတ်တယ်၊ ညဘက်လည်း
office-button-today = ဒီနေ့
office-button-tomorrow = မနက်ဖြန်
office-button-test = လုပ်ဖော်ကိုင်ဖက်ကို ပြမယ်
office-button-send = ပို့မယ် (လူ) -
office-button-approve = ဟုတ်တယ်၊ ပို့မယ်
office-button-undo = ပြန်ရုပ်သိမ်းမယ်
office-button-pause = ခဏရပ်မယ်
office-button-resume = ဆက်ပို့မယ်
office-button-cancel = မပို့တော့ပါ
office-button-unsure = မသေချာတာ ထပ်ပို့မယ်
office-button-refresh = ပြန်ကြည့်မယ်

## Announcements: why a second yes is asked. $limit is a number of people.
office-announce-second-many = ဒီကြေညာချက်က လူ { $limit } ယောက်ကျော်ဆီ ရောက်ပါမယ်။
office-announce-second-day = ဒီလုပ်ဖော်ကိုင်ဖက်ကပဲ 24 နာရီအတွင်း ကြေညာထားတာတွေနဲ့ ပေါင်းရင် လူ { $limit } ယောက်ကျော်ဆီ ရောက်ပါမယ်။
## The numbers. $name, $count, $share, $wanted: a line of a list. $day: a day. $least, $k: a number of people.
office-board = လက်ရှိ အခြေအနေ
office-board-row = { $name }: { $count }
office-board-few = 5 ယောက်အောက်
office-board-hidden = ဖျောက်ထား
office-board-too-few = ဒီမှာ လူနည်းလွန်းလို့ ဂဏန်း မပြနိုင်ပါဘူး။ တစ်ယောက်ချင်းအကြောင်း သိသွားနိုင်လို့ပါ။
office-board-stuck-7 = လမ်းတစ်ဝက် ရပ်ပြီး 7 ရက် တိတ်နေသူ
office-board-stuck-14 = လမ်းတစ်ဝက် ရပ်ပြီး 14 ရက် တိတ်နေသူ
office-board-waiting-7 = သင်ခန်းစာ စောင့်နေပြီး 7 ရက် တိတ်နေသူ
office-board-waiting-14 = သင်ခန်းစာ စောင့်နေပြီး 14 ရက် တိတ်နေသူ
office-board-links = ဘယ်လင့်ခ်က လာကြလဲ
office-board-no-link = လင့်ခ်မပါဘဲ
office-board-links-few = လူနည်းတဲ့ လင့်ခ် - { $count }
office-board-groups = မေးခွန်းလွှာ ပို့ပြီးသူ အရေအတွက်။
office-board-groups-lessons = သင်ခန်းစာတစ်ခု ပြီးအောင် လေ့လာသူ အရေအတွက်။
office-board-group = { $name }: { $count } · { $share } %
office-board-group-share = { $name }: { $count } · { $share } % (ရည်မှန်းချက် - { $wanted } %)
office-board-group-people = { $name }: { $count } (ရည်မှန်းချက် - { $wanted })
office-board-stops = ဒီမေးခွန်းတွေအပြီးမှာ ရပ်ပြီး တစ်ပတ် တိတ်နေကြပါတယ်။
office-board-stop = { $number }. { $label }: { $count }
office-board-stops-few = ဖြေသူတွေကို ကာကွယ်ဖို့ မပြတဲ့ မေးခွန်း - { $count }
office-numbers-release = { $day } မှာ ရေတွက်ထားပါတယ် (ထုတ်ပြန်ချက် { $name })။ ဂဏန်းတိုင်းမှာ အနည်းဆုံး လူ { $least } ယောက် ပါပါတယ်။
office-numbers-counting = ရေတွက်နေပါတယ်။ မိနစ်အနည်းငယ် ကြာနိုင်ပြီး အဖြေက သူ့ဘာသာ ရောက်လာပါမယ်။
office-numbers-unmade = မရေတွက်ရသေးပါဘူး။ ဂဏန်းအားလုံးကို မြင်ရတဲ့ လုပ်ဖော်ကိုင်ဖက်ကို ဒီစာမျက်နှာ တစ်ခါ ဖွင့်ခိုင်းပါ။
office-numbers-failed = ရေတွက်လို့ မရပါဘူး။ ဒီ Bot တာဝန်ခံကို ပြောပါ။
office-gaps-whom = { $name }
office-gaps-row = { $number }. { $name }: { $gap } (လိုတာ { $needed }၊ အခု { $now })
office-gaps-few = ဖြေသူတွေကို ကာကွယ်ဖို့ မပြတဲ့ ကျွမ်းကျင်မှု - { $count }
office-export = ဝေဖို့ ဖိုင်များ
office-export-public = လူတိုင်းအတွက် - ဂဏန်းတိုင်းမှာ အနည်းဆုံး လူ 10 ယောက် ပါပြီး ဂဏန်းကို အနီးစပ်ဆုံး ယူထားပါတယ်။
office-export-partner = မိတ်ဖက်အဖွဲ့များအတွက် - အနည်းဆုံး လူ 5 ယောက် ပါပြီး ဂဏန်းအတိအကျပါ။
office-export-narrow = ဒီဖိုင်တွေက အားလုံးအကြောင်းပါ။ သင်က တစ်စိတ်တစ်ပိုင်းပဲ မြင်ရလို့ ဂဏန်းအားလုံးကို မြင်ရတဲ့ လုပ်ဖော်ကိုင်ဖက်ဆီက တောင်းပါ။
office-export-release = ထုတ်ပြန်ချက် { $name }
office-export-files = { $day } မှာ လုပ်ထားပါတယ်။ ဘယ်ဖိုင် လိုချင်ပါသလဲ။
office-export-file = ဖိုင် ဒီမှာပါ။

## Buttons of the numbers: at most 24 letters.
office-button-board = လက်ရှိ အခြေအနေ
office-button-gaps = ကွာဟချက်များ
office-button-export = ဝေဖို့ ဖိုင်များ
office-button-stops = ဘယ်နား ရပ်ကြလဲ
office-button-count = ပြန်ရေတွက်မယ်
office-button-public = လူတိုင်းအတွက်
office-button-partner = မိတ်ဖက်အဖွဲ့များအတွက်
office-button-workbook = Excel ဖိုင်
office-button-package = ဇယားအားလုံး (zip)
office-button-page = ဖတ်ဖို့ စာမျက်နှာ
## Invitations: links for a place or a partner, and posters. $name is what a colleague wrote; $place its number in the list; $count people; $least the smallest number that is shown.
## Of a poster each line of the text is a line on paper: break it where it reads well, at most 24 letters a line.
office-poster-line =
    သင့်လက်ရာကို လူတွေ ပိုသိကြပါစေ
    ဖုန်းထဲက သင်ခန်းစာတိုလေးတွေ
    တစ်နေ့ မိနစ်အနည်းငယ် အခမဲ့
office-poster-how = ဖုန်းကင်မရာနဲ့ ဒီမှာ ချိန်ပါ
office-posters = ဖိတ်ကြားချက်များ
office-posters-none = လင့်ခ်တစ်ခုစီက အဲဒီကနေ ဘယ်နှယောက် လာသလဲ ပြပါတယ်။ နေရာတစ်ခု၊ မိတ်ဖက်တစ်ဖွဲ့စီအတွက် တစ်ခုစီ လုပ်ပါ။
office-posters-row = { $place }. { $name } · { $count } ယောက် ပါဝင်
office-posters-row-few = { $place }. { $name } · { $least } ယောက်အောက် ပါဝင်
office-posters-ask-name = ဘယ်နေရာ၊ ဘယ်မိတ်ဖက်အတွက်လဲ။ နာမည် ရေးပါ။ အဖွဲ့ပဲ မြင်ရပါတယ်။
office-posters-one = { $name }
office-posters-joined = ဒီလင့်ခ်ကနေ { $count } ယောက် ပါဝင်ပါတယ်။
office-posters-joined-few = ခုထိ ဒီလင့်ခ်ကနေ { $least } ယောက်အောက် ပါဝင်ပါတယ်။
office-posters-link = { $link }
office-posters-ask-language = ပိုစတာအတွက် ဘာသာစကား ရွေးပါ။
office-posters-picture = စကင်ဖတ်ရမယ့် ကုဒ်ပါတဲ့ ပိုစတာ
office-posters-print = ပထမဖိုင်က ပုံနှိပ်ဖို့ပါ၊ အရွယ်အစား ကြိုက်ရာ ရပါတယ်။ ပုံကတော့ ချတ်ထဲ ပို့ဖို့ပါ။
office-posters-gone = အဲဒီလင့်ခ် မရှိပါဘူး။
office-button-posters = ဖိတ်ကြားချက်များ
office-button-posters-new = လင့်ခ်အသစ်
office-button-posters-open = ဖွင့်မယ်
office-button-posters-back = လင့်ခ်အားလုံး
office-button-posters-more = နောက်ထပ်

## The inbox: what people write to the team under a name by chance ($name). $count messages; $time on the reader's clock; $words what somebody wrote.
office-inbox = အဖွဲ့ဆီ ပို့တဲ့ စာတိုများ
office-inbox-none = ဘယ်သူမှ မရေးသေးပါဘူး။
office-inbox-row = { $number }. { $name } · { $time }
office-inbox-row-new = { $number }. { $name } · { $time } · အသစ် { $count }
office-inbox-row-done = { $number }. { $name } · { $time } · ပြီးပြီ
office-inbox-thread = { $name }
office-inbox-by-them = { $time } · သူ - { $words }
office-inbox-by-team = { $time } · အဖွဲ့ - { $words }
office-inbox-news = အဖွဲ့အတွက် စာတိုအသစ် - { $count }
office-inbox-ask-words = အဖြေ ရေးပါ၊ ဒါမှမဟုတ် အသံစာ၊ ပုံ ပို့ပါ။ အဖွဲ့ဆီက လာတယ်လို့ပဲ သူ မြင်ရပါမယ်၊ သင့်နာမည် မမြင်ရပါဘူး။
office-inbox-too-long = စာတိုတစ်စောင်အတွက် ရှည်လွန်းပါတယ် - အများဆုံး စာလုံး { $most } ပါ။
office-inbox-ready = သူ ဒီလို မြင်ရပါမယ်။ ပို့မလား။
office-inbox-sent = { $name } ဆီ သင့်အဖြေ ပို့နေပါပြီ။
office-inbox-meanwhile = လုပ်ဖော်ကိုင်ဖက်တစ်ယောက် အရင် ဖြေပြီးပါပြီ။ သင့်အဖြေကို မပို့ခဲ့ပါဘူး။ ပြောထားတာတွေပါ -
office-inbox-unreachable = { $name } ကို ဆက်သွယ်လို့ မရတော့ပါဘူး။ ဘာမှ မပို့ခဲ့ပါဘူး။
office-inbox-done = ပြီးပါပြီ။ { $name } ထပ်ရေးရင် သင့်ကို အသိပေးပါမယ်။
office-inbox-gone = ဒီစကားဝိုင်း မရှိတော့ပါဘူး။
office-inbox-from-team = အဖွဲ့ဆီက -
office-inbox-full = အဖွဲ့မှာ သင့်စာတွေ အများကြီး ဖတ်စရာ ကျန်ပါသေးတယ်။ အဖြေကို စောင့်ပေးပါ။
office-button-inbox = စာတိုများ
office-button-inbox-open = စာတိုများ ဖွင့်မယ်
office-button-inbox-view = ဖွင့်မယ်
office-button-inbox-more = နောက်ထပ်
office-button-inbox-reply = ဖြေမယ်
office-button-inbox-done = ပြီးပြီ
office-button-inbox-all = စာတိုအားလုံး
office-button-inbox-back = စာတိုများဆီ ပြန်မယ်
office-button-inbox-send = ပို့မယ်
office-button-inbox-again = ပြန်ရေးမယ်
office-button-inbox-answer = အဖွဲ့ကို ပြန်ဖြေမယ်
office-button-inbox-pass = အဖွဲ့ဆီ ပို့မယ်

## Coding: an open answer gets one of the themes of its question. $left answers wait; $count were coded by two people, who agree by $kappa (0 is chance, 1 is always).
office-coding = အဖွင့်အဖြေများ
office-coding-none = အခု အဖွင့်မေးခွန်းပါတဲ့ မေးခွန်းလွှာ မရှိပါဘူး။
office-coding-row = { $number }. { $question } · ဖတ်စရာ { $left } ခု
office-coding-agreement = {"   "}နှစ်ယောက် အမြင်တူမှု - kappa { $kappa } (အဖြေ { $count } ခုထဲက)
office-coding-agreement-few = {"   "}နှစ်ယောက် ဖတ်ပြီး - { $count }၊ ဘယ်လောက် တူသလဲ ပြောဖို့ နည်းလွန်းပါတယ်
office-coding-answer = စောင့်နေတဲ့ အဖြေ { $left } ခုထဲက တစ်ခု
office-coding-words = { $words }
office-coding-which = ဘာအကြောင်းလဲ။
office-coding-ask-name = ဘာအကြောင်းလဲ၊ စကားလုံး တစ်လုံးနှစ်လုံးနဲ့ ရေးပါ။ နောက်အဖြေတွေအတွက် ခလုတ် ဖြစ်ပါမယ်။
office-coding-coded = သိမ်းပြီး - { $name }
office-coding-coded-none = သိမ်းပြီး - ကိုက်ညီတဲ့ အကြောင်းအရာ မရှိ
office-coding-all-coded = အဖြေအားလုံး ဖတ်ပြီးပါပြီ။ ကျေးဇူးတင်ပါတယ်။
office-coding-full = အကြောင်းအရာ ဆယ့်နှစ်ခု ရှိပြီးပါပြီ။ တစ်ခု ရွေးပါ။
office-button-coding = အဖွင့်အဖြေများ
office-button-coding-open = ဖတ်မယ်
office-button-coding-none = ကိုက်ညီတာ မရှိ
office-button-coding-new = အကြောင်းအရာအသစ်
office-button-coding-next = နောက်အဖြေ
office-button-coding-back = အဖြေဆီ ပြန်မယ်
office-button-coding-all = မေးခွန်းအားလုံး
### Surveys and lessons that are made live

## Surveys. $title is what a survey is called, $midway and $sent how many people, $version the checksum of a text.
office-surveys = မေးခွန်းလွှာများ
office-surveys-row = { $number }. { $title }
office-surveys-counts = {"   "}ဖြေနေဆဲ - { $midway } · ပို့ပြီး - { $sent }
office-surveys-first = {"   "}လူတိုင်းကို ဒါကို အရင် မေးပါတယ်။
office-surveys-send = နောက်တစ်မူကို စစ်ချင်ရင် ဖိုင်ကို ဒီကို အချိန်မရွေး ပို့ပါ - XLSForm ကို Excel, ODS, CSV နဲ့ ဖြစ်ဖြစ်၊ သူသုံးတဲ့ CSV ဖိုင်နဲ့ ပုံတွေပါတဲ့ zip နဲ့ ဖြစ်ဖြစ် ရပါတယ်။
office-survey = { $title }
office-survey-text = { $number }. မူ { $edition }, { $day } ({ $version })
office-survey-text-live = { $number }. မူ { $edition }, { $day } ({ $version }) - အခု သုံးနေတာ
office-survey-language = ဘယ်ဘာသာနဲ့ စမ်းချင်ပါသလဲ။
office-survey-trying = “{ $title }” ကို ဖြေသူတစ်ယောက်လို စမ်းနေတာပါ။ ဘာမှ မသိမ်းပါဘူး၊ မရေတွက်ပါဘူး။
office-survey-tried = စမ်းလို့ ပြီးပါပြီ။ ဘာမှ မသိမ်းထားပါဘူး။
office-survey-sure = “{ $title }” ကို စသုံးမလား။ အခုကစပြီး စဖြေသူတွေကို ဒီမူနဲ့ မေးပါမယ်။ ဖြေနေဆဲသူတွေက သူတို့မူနဲ့ ဆက်ဖြေပါမယ်။
office-survey-published = “{ $title }” ကို စသုံးပါပြီ။ အခုကစပြီး စဖြေသူတွေကို ဒီမူနဲ့ မေးပါမယ်။
office-survey-gone = ဒီမူ ဒီမှာ မရှိတော့ပါဘူး။ ဖိုင်ကို နောက်တစ်ကြိမ် ပို့ပေးပါ။
office-survey-first-set = အခုကစပြီး လူတိုင်းကို “{ $title }” အရင် မေးပါမယ်။
office-survey-which = { $name } က ဘယ်မေးခွန်းလွှာလဲ။
office-survey-again = “{ $title }” ပို့ပြီးသူတွေကို နောက်တစ်ကြိမ် မေးပါမယ်။ တစ်ယောက်ကို တစ်ကြိမ်ပဲ၊ နေ့ခင်းမှာ။ ပို့တာ ဘယ်လောက်ကြာပြီလဲ။
office-survey-again-row = { $weeks } ပတ်နဲ့ အထက် - { $people }
office-survey-again-set = နောက်တစ်ကြိမ် မေးမယ့်သူ - { $people }
office-survey-sure-later = “{ $title }” ကို စသုံးမလား။ ဒီဟာကို အစားရွေးတဲ့အထိ လူတိုင်းကို “{ $first }” အရင် ဆက်မေးပါမယ်။
office-survey-published-later = “{ $title }” ကို စသုံးပါပြီ၊ ဒါပေမဲ့ ဘယ်သူ့ကိုမှ မမေးသေးပါဘူး - လူတိုင်းကို “{ $first }” အရင် မေးပါတယ်။

## What was found in a form that was sent. $name is the file; $sheet, $rows, $column and $text come from it; $names are names of questions.
office-draft = စစ်ကြည့်ပြီး - { $name }
office-draft-facts = မေးခွန်း - { $questions } · မိနစ် - { $minutes } ခန့် · ဘာသာ - { $languages }
office-draft-broken = မမေးနိုင်သေးပါဘူး။ ဒါတွေ ပြင်ပြီး ဖိုင်ကို ပြန်ပို့ပါ။
office-draft-look = မေးနိုင်ပါပြီ။ ဒါတွေကို အရင် ကြည့်သင့်ပါတယ်။
office-draft-cell = • စာရွက် { $sheet }၊ အတန်း { $rows }၊ ကော်လံ { $column } - { $text }
office-draft-rows = • စာရွက် { $sheet }၊ အတန်း { $rows } - { $text }
office-draft-sheet = • စာရွက် { $sheet } - { $text }
office-draft-line = • အတန်း { $rows } - { $text }
office-draft-file = • { $text }
office-draft-more = နောက်ထပ် { $more } ခု၊ ဖိုင်ထဲမှာ
office-draft-new = ဒါက မေးခွန်းလွှာ အသစ်ပါ။ စမသုံးခင် ဘယ်သူ့ကိုမှ မမေးပါဘူး။
office-draft-same = ဒါက အခု သုံးနေတဲ့ မူပါ။
office-draft-change = အခု သုံးနေတဲ့ မူနဲ့ ကွာတာ -
office-draft-added = • အသစ် - { $names }
office-draft-gone = • ဖြုတ်ထား - { $names }
office-draft-words = • စကားလုံး ပြောင်း - { $names }
office-draft-choices = • ရွေးစရာ ပြောင်း - { $names }
office-draft-rules = • မေးပုံ ပြောင်း (အမျိုးအစား၊ အခြေအနေ) - { $names }
office-draft-order = • မေးခွန်းတွေရဲ့ အစီအစဉ် ပြောင်းထားပါတယ်။
office-draft-nothing = • လူတွေ ဖြေရတာ၊ ဖတ်ရတာ ဘာမှ မပြောင်းပါဘူး။
office-draft-midway = ဖြေနေဆဲသူ - { $people }။ စဖြေထားတဲ့ မူနဲ့ပဲ ဆက်ဖြေပါမယ်။
office-draft-line-cell = • အတန်း { $rows }၊ ကော်လံ { $column } - { $text }
office-draft-files = • ဖိုင် ပြောင်း - { $names }

## Why a file that was sent cannot be read.
office-file-gone = ဒီဖိုင်ကို ယူလို့ မရတော့ပါဘူး။ နောက်တစ်ကြိမ် ပို့ပေးပါ။
office-file-away = အခု ဖိုင်ကို ယူလို့ မရသေးပါဘူး။ မိနစ်အနည်းငယ်နေရင် ပြန်ပို့ပေးပါ။
office-file-large = ဒီဖိုင် ကြီးလွန်းပါတယ်။ အများဆုံး 20 MB ပါ။
office-file-unknown = ဒီဖိုင်ကို ဖတ်လို့ မရပါဘူး။
office-file-slow = ဒီဖိုင်ကို ဖတ်တာ ကြာလွန်းလို့ ရပ်လိုက်ပါတယ်။ အပိုင်းငယ်လေးတွေ ခွဲပြီး ပို့ပေးပါ။

## Buttons for surveys: at most 24 letters. A number follows “Look at”, “Make live”, “It is” and “Weeks”.
office-button-surveys = မေးခွန်းလွှာများ
office-button-look = ကြည့်မယ် - နံပါတ်
office-button-live = ပြန်သုံးမယ် - နံပါတ်
office-button-known = ဒါက နံပါတ်
office-button-new-survey = မေးခွန်းလွှာ အသစ်
office-button-try = စမ်းကြည့်မယ်
office-button-stop-trying = စမ်းတာ ရပ်မယ်
office-button-publish = စသုံးမယ်
office-button-publish-sure = ဟုတ်တယ်၊ စသုံးမယ်
office-button-first = ဒါကို အရင်မေးမယ်
office-button-again = နောက်တစ်ကြိမ် မေးမယ်
office-button-weeks = ပတ် -

## Lessons. $language is a language's own name; $have of $of lessons have words in it that are not older than their English. $name is a lesson.
office-lessons = သင်ခန်းစာများ
office-lessons-facts = သင်ခန်းစာ - { $lessons } · ခေါင်းစဉ် - { $topics }
office-lessons-language = • { $language }: { $have } / { $of }
office-lessons-live = { $number }. { $day } သင်ခန်းစာများ ({ $version }) - အခု သုံးနေတာ
office-lessons-earlier = { $number }. { $day } သင်ခန်းစာများ ({ $version })
office-lessons-send = တခြားဟာတွေ စစ်ချင်ရင် သင်ခန်းစာဖိုင်တွဲ zip ကို ဒီကို အချိန်မရွေး ပို့ပါ - သင်ခန်းစာအချို့၊ ခေါင်းစဉ်တစ်ခု ဒါမှမဟုတ် “courses” ဖိုင်တွဲ တစ်ခုလုံး။
office-lessons-point = • { $place }: { $text }
office-lessons-broken = ဒီသင်ခန်းစာတွေ မသုံးနိုင်သေးပါဘူး။ ဒါတွေ ပြင်ပြီး zip ကို ပြန်ပို့ပါ။
office-lessons-look = ဒီသင်ခန်းစာတွေ သုံးနိုင်ပါတယ်။ ဒါတွေကို အရင် ကြည့်သင့်ပါတယ်။
office-lessons-change = အခု သုံးနေတဲ့ သင်ခန်းစာတွေနဲ့ ကွာတာ -
office-lessons-changed = • ပြောင်းထား - { $names }
office-lessons-same = • ဘာမှ မကွာပါဘူး။ ဒါတွေက အခု သုံးနေတဲ့ သင်ခန်းစာတွေပါ။
office-lessons-languages = ဘာသာတစ်ခုစီမှာ ရှိပြီး အင်္ဂလိပ်မူထက် မဟောင်းတဲ့ သင်ခန်းစာ -
office-lessons-sure = ဒီသင်ခန်းစာတွေကို စသုံးမလား။ ပြောင်းသွားတဲ့ သင်ခန်းစာကို လေ့လာနေသူတွေက ပြန်စရပါမယ်။
office-lessons-published = ဒီသင်ခန်းစာတွေ စသုံးပါပြီ။
office-lessons-gone = ဒီသင်ခန်းစာတွေ ဒီမှာ မရှိတော့ပါဘူး၊ ဒါမှမဟုတ် ကျန်တာတွေနဲ့ မကိုက်တော့ပါဘူး။ zip ကို နောက်တစ်ကြိမ် ပို့ပါ။
office-pack-broken = ဒီ zip ကို ဖွင့်လို့ မရပါဘူး။ ပြန်လုပ်ပြီး ပို့ပေးပါ။
office-pack-large = ဒီ zip ထဲမှာ များလွန်းပါတယ် - အများဆုံး ဖိုင် 10,000 နဲ့ 100 MB ပါ။
office-pack-outside = ဒီ zip ထဲက နာမည်တစ်ခုက ဖိုင်တွဲအပြင်ကို ညွှန်နေပါတယ်။ ဘာမှ မဖတ်ထားပါဘူး။
office-pack-empty = ဒီ zip ထဲမှာ သင်ခန်းစာ မရှိပါဘူး - သင်ခန်းစာဖိုင်တွဲမှာ lesson.toml ရှိရပါမယ်။
office-pack-nowhere = { $name } သင်ခန်းစာ မရှိပါဘူး။ အသစ် ထည့်ချင်ရင် သူ့ခေါင်းစဉ်ရဲ့ ဖိုင်တွဲကို ပို့ပါ။
office-pack-neither = ဒီ zip ထဲမှာ မေးခွန်းလွှာ (Excel, ODS ဒါမှမဟုတ် survey.csv) ရော သင်ခန်းစာ (lesson.toml) ရော မရှိပါဘူး။

## Quiz items that work badly. $people answered when they met it; $right and $share of a hundred.
office-weak = မှန်အောင်ဖြေသူ နည်းတဲ့ မေးခွန်းများ
office-weak-item = { $number }. { $lesson } - { $question } မှန်သူ - လူ { $people } ယောက်ရဲ့ { $right }
office-weak-choice = • { $share } · { $choice }
office-weak-right = ✓ { $share } · { $choice }
office-weak-none = အဖြေ နည်းသေးလို့ ဘာမှ မပြောနိုင်သေးပါဘူး။
office-weak-hidden = – ဆိုတာ ရွေးသူ နည်းလွန်းလို့ ဘယ်သူလဲ သိသွားနိုင်တဲ့ နေရာပါ။

## Buttons for lessons: at most 24 letters.
office-button-lessons = သင်ခန်းစာများ
office-button-weak = ခက်တဲ့ မေးခွန်းများ

## Files to be translated. $language is a language's own name.
office-sheet-language = ဘယ်ဘာသာအတွက်လဲ။
office-sheet = သင်ခန်းစာတွေ တစ်ပိုင်းချင်း၊ { $language } နဲ့ ရှိပြီးသားတွေပါ။ အဲဒီကော်လံကို ဖြည့်ပြီး ဖိုင်ကို ဒီကို ပြန်ပို့ပါ။ ဘယ်သူမှ မမြင်ခင် စစ်ပါမယ်။
office-survey-file = “{ $title }” ရဲ့ အခု သုံးနေတဲ့ မူပါ။ ပြင် ဒါမှမဟုတ် ဘာသာပြန်ပြီး ဖိုင်ကို ဒီကို ပြန်ပို့ပါ။ ဘယ်သူ့ကိုမှ မမေးခင် စစ်ပါမယ်။
office-button-sheet = ဘာသာပြန်ဇယား
office-button-file = ဖိုင်အဖြစ်

## What needs a second yes. $whom is the name by chance of a person, $name a colleague, $wish one of the two wishes.
office-request = နောက်တစ်ယောက် သဘောတူရမယ့်အရာ
office-request-none = အခု စောင့်နေတာ မရှိပါဘူး။
office-request-answers = တစ်ယောက်ချင်းစီရဲ့ အဖြေတွေ ဖိုင်အဖြစ်
office-request-erase = { $whom } ရဲ့ အချက်အလက်အားလုံး ဖျက်ဖို့
office-request-row = နံပါတ် { $number } - { $wish }။ တောင်းဆိုသူ { $name }။ နောက်တစ်ယောက် သဘောတူတာ မရှိရင် { $time } ကစပြီး အတည်ဖြစ်ပါမယ်။
office-request-row-counts = နံပါတ် { $number } - { $wish }။ တောင်းဆိုသူ { $name }။ အတည်ဖြစ်ပါပြီ။
office-request-sure-answers = တစ်ယောက်ချင်းစီရဲ့ အဖြေတွေကို ထုတ်ယူမှာလား။ အသေးစိတ်ကို လျှော့ထားပြီး နာမည်အစား ကျပန်းနံပါတ် သုံးထားပါတယ်။ ဒါပေမဲ့ မသင့်တော်သူ လက်ထဲ ရောက်ရင် တစ်ယောက်ယောက် ထိခိုက်နိုင်ပါသေးတယ်။ သင်ယုံကြည်တဲ့ သုံးသပ်သူအတွက်ပဲ ဖြစ်ပါတယ်။ နောက်ထပ် ပိုင်ရှင်တစ်ယောက် သဘောတူရမယ်၊ ဒါမှမဟုတ် တစ်ရက် စောင့်ရပါမယ်။
office-request-sure-erase = ဒီလူကိုယ်တိုင် တောင်းဆိုလို့ သူ့အချက်အလက်ကို ဖျက်မှာလား။ သူနဲ့ပတ်သက်တာ အားလုံး ပျောက်သွားပြီး ပြန်ယူလို့ မရတော့ပါဘူး။ လုပ်ဖော်ကိုင်ဖက်တစ်ယောက် သဘောတူရမယ်၊ ဒါမှမဟုတ် တစ်ရက် စောင့်ရပါမယ်။
office-request-waits = မှတ်ထားပါပြီ။ နောက်တစ်ယောက် သဘောတူတာ ဒါမှမဟုတ် တစ်ရက်ပြည့်တာကို စောင့်နေပါတယ်။
office-request-wanted = လုပ်ဖော်ကိုင်ဖက်တစ်ယောက်က သင့်သဘောတူညီချက် တောင်းနေပါတယ် -
office-request-ready = ဒါ အတည်ဖြစ်ပါပြီ -
office-request-refused = လုပ်ဖော်ကိုင်ဖက်တစ်ယောက်က သဘောမတူပါဘူး -
office-request-erased = { $whom } ရဲ့ အချက်အလက်အားလုံးကို ဖျက်ပြီး သူ့ကို အသိပေးပြီးပါပြီ။
office-request-file = ဒီဖိုင်ကို သင်နဲ့ လိုအပ်သူတွေကြားမှာပဲ ထားပြီး အလုပ်ပြီးရင် ဖျက်ပါ။
office-request-unmade = ဒီဖိုင်က ထုတ်ပြန်ချက်တစ်ခုနဲ့ တွဲရတာမို့ မိတ်ဖက်အဖွဲ့များအတွက် ဖိုင်တွေကို အရင်ဖွင့်ပါ။
office-request-missing = ဒါ မရှိတော့ပါဘူး၊ ဒါမှမဟုတ် သင် ဆုံးဖြတ်ရမယ့်အရာ မဟုတ်ပါဘူး။
office-button-requests = နောက်တစ်ယောက် သဘောတူ
office-button-answers = တစ်ဦးချင်းအဖြေ
office-button-erase = ဒီလူ့အချက်အလက် ဖျက်မယ်
office-button-request-sure = ဟုတ်ကဲ့၊ တောင်းမယ်
office-button-request-take = ယူမယ် - နံပါတ်
office-button-request-yes = သဘောတူ - နံပါတ်
office-button-request-no = သဘောမတူ - နံပါတ်

## What the machine needs: told to owners, who pass it on to the person who runs the bot. $from and $until are moments.
office-alarm-disk = ဒီ Bot အလုပ်လုပ်နေတဲ့ စက်ရဲ့ သိုလှောင်ခန်း ပြည့်ခါနီးပါပြီ။ ပြည့်သွားရင် ဘာမှ ထပ်သိမ်းလို့ မရတော့ပါ။ ဒီ Bot ကို တာဝန်ယူထားသူကို နေရာလွတ် လုပ်ပေးဖို့ ပြောပါ။
office-alarm-disk-over = သိုလှောင်ခန်းမှာ နေရာလွတ် ပြန်ရှိပါပြီ။
office-alarm-backup = အရန်မိတ္တူ မလုပ်ရတာ အတန်ကြာပါပြီ။ ဒီ Bot ကို တာဝန်ယူထားသူကို အကြောင်းရင်း ရှာပေးဖို့ ပြောပါ။ အဲဒီအချိန်အထိ ဝင်လာတာတွေကို တစ်နေရာတည်းမှာပဲ သိမ်းထားပါတယ်။
office-alarm-backup-over = အရန်မိတ္တူ ပြန်လုပ်နေပါပြီ။
office-alarm-rival = တခြား ပရိုဂရမ်တစ်ခုက ဒီ Bot ဆီ ရေးတာတွေကို ယူသွားလို့ တချို့ဟာ အဖွဲ့ဆီ မရောက်ပါ။ ဒီ Bot ကို တာဝန်ယူထားသူကို အဲဒီ ပရိုဂရမ် ရပ်ပေးဖို့ ပြောပါ။
office-alarm-rival-over = ရေးသမျှ အားလုံး ပုံမှန် ပြန်ရောက်နေပါပြီ။
office-alarm-content = ဒီကနေ စသုံးခဲ့တဲ့ မေးခွန်းလွှာ ဒါမှမဟုတ် သင်ခန်းစာတွေကို မသုံးတော့ပါ။ စက်ထဲက ဖိုင်တွေ ပြောင်းသွားပြီး အဲဒီဖိုင်တွေကိုပဲ သုံးပါတယ်။ အဲဒီလို မရည်ရွယ်ရင် ကိုယ့်ဟာကို နောက်တစ်ကြိမ် ပြန်စသုံးပါ။
office-alarm-deaf = { $from } ကနေ { $until } အထိ ရေးတာတွေ မရောက်ခဲ့ပါ။ အခု ရောက်ပါပြီ၊ ဒါပေမဲ့ ခလုတ်နှိပ်တာတွေ ပျောက်သွားပြီး တစ်ရက်ထက် ကြာတာတွေလည်း ပျောက်ပါတယ်။ မပြီးသေးတဲ့ မေးခွန်းတွေကို ပြန်မေးပါမယ်။
