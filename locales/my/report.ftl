### What is handed out: pictures, the page, the workbook. For offices and for everybody; plain words, no full stop in headings.

## On pictures, which stand on phones: at most 34 letters.
report-chart-gap = အလုပ်က လိုတာနဲ့ လုပ်တတ်တာ
report-chart-own = သင့်ကျွမ်းကျင်မှုများ
report-chart-calibration = ကိုယ့်ကိုယ်ကို အမှတ်ပိုပေးသူများ
report-needed = အလုပ်အတွက် လိုတာ
report-current = ကိုယ်တိုင် အကဲဖြတ်တာ
report-tested = စမ်းမေးခွန်းတို
report-interval = မျဉ်းပါး - ဘယ်လောက် သေချာလဲ
report-over = ဖြေသူ ရာခိုင်နှုန်း
report-chosen = ဖြေသူတွေက ကိုယ့်ဆန္ဒအလျောက် ဖြေထားပါတယ်။

## The head of the page. $name: the programme. $release: 2026-Q4. $date: a day. $k: a number of people.
report-title = ဖန်တီးသူတွေရဲ့ ဒစ်ဂျစ်တယ် ကျွမ်းကျင်မှု
report-edition = { $name }၊ { $release }၊ { $date }
report-kind-public = အားလုံးအတွက် ဖြစ်ပါတယ်။ ဂဏန်းတိုင်းမှာ အနည်းဆုံး လူ { $k } ဦး ပါပါတယ်။
report-kind-partner = မိတ်ဖက်အဖွဲ့တွေအတွက်သာ ဖြစ်ပါတယ်။ ဆက်မမျှဝေပါနဲ့။ ဂဏန်းတိုင်းမှာ အနည်းဆုံး လူ { $k } ဦး ပါပါတယ်။
report-about = ဒါက ဘာလဲ
report-about-text = ဖန်တီးသူတွေက သူတို့အလုပ်အတွက် ဘယ်ဒစ်ဂျစ်တယ် ကျွမ်းကျင်မှုတွေ လိုတယ်၊ အခု ဘယ်လောက် လုပ်တတ်တယ်ဆိုတာ ပြောပြီး စမ်းမေးခွန်းတိုလေးတွေ ဖြေခဲ့ပါတယ်။ ဘာလိုနေသေးလဲ၊ ဘယ်သူ့အတွက်လဲ၊ ဂဏန်းက ဘယ်လောက် သေချာလဲဆိုတာ ဒီမှာ မြင်နိုင်ပါတယ်။
report-self-selected = ဖြေသူတွေက ကိုယ့်ဆန္ဒအလျောက် ဖြေထားပါတယ်။ ဂဏန်းတွေက ဖြေခဲ့သူတွေအကြောင်းသာ ဖြစ်ပြီး ဖန်တီးသူအားလုံးအကြောင်း မဟုတ်ပါဘူး။

## Who answered. Names of columns and rows are short.
report-who = ဘယ်သူတွေ ဖြေခဲ့လဲ
report-wave = အကြိမ် { $wave }
report-invited = လာခဲ့သူ
report-started = စဖြေသူ
report-broke-off = လမ်းတစ်ဝက် ရပ်သူ
report-completed = ပို့ပြီးသူ
report-people = လူဦးရေ

## The gaps. $low and $high: two numbers.
report-gaps = ကွာဟချက်များ
report-gaps-text = ကွာဟချက်ဆိုတာ အလုပ်က လိုတဲ့အဆင့်ထဲက ဖြေသူတွေ လုပ်တတ်တယ်လို့ ပြောတဲ့အဆင့်ကို နုတ်ထားတာ ဖြစ်ပါတယ်။ ကြီးလေလေ လေ့လာစရာ များလေလေပါ။
report-skill = ကျွမ်းကျင်မှု
report-gap = ကွာဟချက်
report-between = { $low } မှ { $high }
report-quadrant = ဦးစားပေး
report-quadrant-concentrate = အရင် လေ့လာသင့်
report-quadrant-keep-up = ကောင်းပြီ ဆက်ထိန်းပါ
report-quadrant-low-priority = နောက်မှ ရ
report-quadrant-overkill = လိုတာထက် ပို
report-uncertain = မသေချာသေး

## Groups of people, and numbers that are not shown. $k: a number of people.
report-groups = အုပ်စုအလိုက်
report-groups-text = အုပ်စုတစ်ခုစီမှာ ကျွမ်းကျင်မှုတစ်ခုစီရဲ့ ကွာဟချက်။
report-everybody = အားလုံး
report-not-stated = မပြော
report-hidden = ဖျောက်ထား၊ လူ { $k } ဦးအောက်
report-hidden-other = တခြားသူ ကာကွယ်ဖို့ ဖျောက်ထား
report-by-country = နိုင်ငံအလိုက်
report-by-domain = အလုပ်နယ်ပယ်အလိုက်
report-by-sex = ကျား/မအလိုက်
report-by-age-band = အသက်အလိုက်
report-by-locality = နေရာအလိုက်
report-by-disability = မသန်စွမ်းမှုအလိုက်
report-by-org-size = အဖွဲ့အရွယ်အစားအလိုက်
report-by-role-level = တာဝန်အလိုက်
report-by-status = အလုပ်လုပ်ပုံအလိုက်

## Own rating against tasks.
report-calibration = ကိုယ်တိုင် အကဲဖြတ်တာနဲ့ စမ်းမေးခွန်း
report-calibration-text = 0 ထက် များရင် စမ်းမေးခွန်းက ပြတာထက် ကိုယ့်ကိုယ်ကို ပိုမြင့်အောင် အကဲဖြတ်တာ ဖြစ်ပြီး 0 ထက် နည်းရင် ပိုနိမ့်အောင် အကဲဖြတ်တာပါ။ နှစ်ခုစလုံးကို 0 ကနေ 1 အထိ တွက်ပါတယ်။
report-area = ကဏ္ဍ
report-bias = ကွာခြားချက်
report-over-raters = ကိုယ့်ကိုယ်ကို အမှတ်ပိုပေးသူ

## Change. Never "effect".
report-change = ပြောင်းလဲမှု
report-change-text = တူညီတဲ့သူတွေကို ထပ်မေးထားပါတယ်။ တခြားအရာတွေလည်း ပြောင်းနိုင်တာကြောင့် သင်ခန်းစာရဲ့ အကျိုးလို့ မခေါ်ဘဲ ပြောင်းလဲမှုလို့ ခေါ်ပါတယ်။
report-p = p တန်ဖိုး
report-attrition = ပြန်မလာသူ

## Lessons.
report-lessons = သင်ခန်းစာများ
report-sent = သင်ခန်းစာ ရသူ
report-opened = ဖွင့်ကြည့်သူ
report-finished = ပြီးအောင် လေ့လာသူ
report-right-first = ပထမအကြိမ် မှန်တဲ့ မေးခွန်း
report-days = ပို့ချိန်ကနေ ပြီးချိန်အထိ ရက်
report-reviews-due = ပြန်လေ့ကျင့်ရမယ့် မေးခွန်း
report-reviews-kept = အဲဒီထဲက ဖြေပြီး

## How it was computed. $k: a number of people.
report-how = ဘယ်လို တွက်လဲ
report-how-interval = ဂဏန်းဘေးက အပိုင်းအခြား - ဒီလို အပိုင်းအခြား 100 မှာ 95 ခုလောက်က ဒီလိုလူတွေ ဖြေမယ့်တန်ဖိုးကို ပါဝင်ပါတယ်။ ဘယ်သူတွေ ဆန္ဒအလျောက် ဖြေတယ်ဆိုတာကိုတော့ မပြင်နိုင်ပါဘူး။
report-how-indices = MWDS (Borich) - ကွာဟချက်ကို လိုတဲ့အဆင့်နဲ့ မြှောက်တာ။ RDS (-100 ကနေ 100 အထိ) - ဒီမှာ အနုတ်ဂဏန်းက လိုအပ်ချက် ရှိတာကို ပြပါတယ်။ PNI - ကွာဟချက်ကို လုပ်တတ်တဲ့အဆင့်နဲ့ စားတာ။
report-how-places = ဦးစားပေး - လိုတာရော လုပ်တတ်တာပါ ကျွမ်းကျင်မှုအားလုံးရဲ့ ပျမ်းမျှနဲ့ နှိုင်းယှဉ်ထားပါတယ်။ “မသေချာသေး” ဆိုတာ တခြားသူတွေကို မေးရင် နေရာ ပြောင်းနိုင်တာကို ပြောတာပါ။
report-how-hidden = လူ { $k } ဦးအောက် ဖြစ်ရင်၊ ဒါမှမဟုတ် အားလုံးက တူညီအောင် ဖြေထားရင် ဂဏန်းကို ဖျောက်ထားပါတယ်။ ဖျောက်ထားတဲ့ဂဏန်းကို တွက်ယူနိုင်မယ့် ဂဏန်းကိုလည်း ဖျောက်ထားပါတယ်။
report-how-files = ဂဏန်းအားလုံးက CSV ဖိုင်တွေနဲ့ Excel ဖိုင်ထဲမှာ ရှိပါတယ်။ datapackage.json က ကော်လံတိုင်းကို ရှင်းပြထားပါတယ်။

## In place of a table that has nothing to show.
report-empty-balance = မေးခွန်းလွှာ ပို့သူ မရှိသေးပါဘူး၊ ဒါမှမဟုတ် ပြလို့ရအောင် မများသေးပါဘူး။
report-empty-gap = အလုပ်က လိုတာရော လုပ်တတ်တာပါ ပြောသူ နည်းနေပါသေးတယ်။
report-empty-groups = ပြလို့ရလောက်အောင် ကြီးတဲ့ အုပ်စု မရှိသေးပါဘူး။
report-empty-calibration = ကိုယ်တိုင် အကဲဖြတ်ပြီး စမ်းမေးခွန်းပါ ဖြေသူ နည်းနေပါသေးတယ်။
report-empty-change = ဒုတိယအကြိမ် မေးခံရသူ နည်းနေပါသေးတယ်။
report-empty-lessons = သင်ခန်းစာ ရသူ နည်းနေပါသေးတယ်။
report-empty-taken = လူအလုံအလောက် ဖြေထားတဲ့ ရွေးချယ်ရတဲ့ မေးခွန်း မရှိသေးပါဘူး။

## The last page. $count: a number of numbers. $half: half a range. $groups: a list.
report-brief = မူဝါဒ အနှစ်ချုပ်
report-brief-gaps = အကြီးဆုံး ကွာဟချက် သုံးခု
report-brief-gap = { $skill } - { $gap } ({ $low } မှ { $high }၊ လူ { $n } ဦး)
report-brief-for = ကွာဟချက် အကြီးဆုံး အုပ်စု - { $groups }
report-brief-asked = လူတွေ ရွေးခဲ့တာ
report-brief-choice = { $choice } - လူ { $n } ဦးထဲက { $share }
report-brief-hidden = ဘာကို ဖျောက်ထားလဲ၊ ဘာကြောင့်လဲ
report-brief-hidden-a = လူနည်းလို့ ဒါမှမဟုတ် အဖြေအားလုံး တူလို့ ဖျောက်ထားတဲ့ ဂဏန်း - { $count }
report-brief-hidden-d = အဲဒီဂဏန်းတွေကို တွက်မယူနိုင်အောင် ဖျောက်ထားတဲ့ ဂဏန်း - { $count }
report-brief-sure = ဂဏန်းတွေ ဘယ်လောက် သေချာလဲ
report-brief-half = ကွာဟချက် အများစုက { $half } လောက် ပိုနိုင်၊ လျော့နိုင်ပါတယ်။
report-brief-unsure = ဦးစားပေး မသေချာသေးတဲ့ ကျွမ်းကျင်မှု - { $of } ခုမှာ { $count } ခု

## What people wrote, by theme. $coded, $uncoded: numbers of answers. $kappa: a number up to 1.
report-themes = လူတွေ ရေးခဲ့တာ
report-themes-text = ညှိနှိုင်းရေးမှူးတွေက အဖွင့်အဖြေတွေကို ဖတ်ပြီး အဖြေတစ်ခုစီကို အကြောင်းအရာတစ်ခု သတ်မှတ်ထားပါတယ်။ ဘယ်သူ့စကားကိုမှ မပြပါဘူး။ လူနှစ်ဦး ဖတ်တဲ့ အဖြေမှာ အကြောင်းအရာ နှစ်ခု ရှိနိုင်လို့ ရာခိုင်နှုန်းတွေ ပေါင်းရင် 100 % နဲ့ မညီတာ ဖြစ်နိုင်ပါတယ်။
report-themes-coded = ဖတ်ပြီးတဲ့ အဖြေ - { $coded }။ မဖတ်ရသေး - { $uncoded }။
report-themes-agreement = ဖတ်သူနှစ်ဦး အမြင်တူမှု - kappa { $kappa } (1 ဆိုရင် အမြဲတူ၊ 0 ဆိုရင် တိုက်ဆိုင်ရုံသာ)။
report-theme = အကြောင်းအရာ
report-share = အဖြေ ရာခိုင်နှုန်း
report-answers = အဖြေများ
report-none-fits = ကိုက်ညီတဲ့ အကြောင်းအရာ မရှိ

## Names of sheets in the workbook, at most 31 letters, none of []:*?/\
report-sheet-read-me = အရင်ဖတ်ပါ
report-sheet-charts = ဇယားပုံများ
report-sheet-gap = ကွာဟချက်
report-sheet-calibration = အကဲဖြတ်တာနဲ့ စမ်းတာ
report-sheet-change = ပြောင်းလဲမှု
report-sheet-items = မေးခွန်းများ
report-sheet-balance = ဘယ်သူတွေ ဖြေလဲ
report-sheet-lessons = သင်ခန်းစာ
report-sheet-indicators = SDG ညွှန်းကိန်း
report-sheet-codebook = ကုဒ်စာရင်း
report-sheet-themes = အကြောင်းအရာများ
