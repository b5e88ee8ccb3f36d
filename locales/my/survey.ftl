### The survey, one question at a time.

## Where the person is. $at: the question's number. $of: how many count now.
survey-place = မေးခွန်း { $at }/{ $of }

## What kind of answer is expected, below the question.
survey-expects-one = နံပါတ်ကို နှိပ်ပါ၊ ဒါမှမဟုတ် ရိုက်ပါ။
survey-expects-search = နံပါတ်ကို နှိပ်ပါ၊ ရိုက်ပါ၊ ဒါမှမဟုတ် နာမည်ရဲ့ အစိတ်အပိုင်းကို ရိုက်ပါ။
survey-expects-many = သင်နဲ့ ကိုက်တာ အားလုံးကို ရွေးပြီး “ပြီးပါပြီ” ကို နှိပ်ပါ။
survey-expects-words = အဖြေကို ရိုက်ပါ။
survey-expects-open = စာရေးလို့ရပါတယ်၊ အသံစာ ပို့လို့ရပါတယ်၊ ပုံ ပို့လို့လည်း ရပါတယ်။
survey-expects-integer = ဂဏန်းနဲ့ ရိုက်ပါ၊ ဥပမာ 12။
survey-expects-decimal = ကိန်းဂဏန်း ရိုက်ပါ။
survey-expects-date = နေ့ရက်ကို ဒီလို ရိုက်ပါ - 25/12/2026
survey-expects-photo = ပုံတစ်ပုံ ပို့ပါ။
survey-expects-voice = အသံစာ ပို့ပါ။
survey-expects-video = ဗီဒီယိုတစ်ခု ပို့ပါ။
survey-expects-file = ဖိုင်တစ်ခု ပို့ပါ။
survey-expects-ok = ဖတ်ပြီးရင် “နားလည်ပါပြီ” ကို နှိပ်ပါ။
survey-expects-rank = အစဉ်လိုက် ပထမဆုံးဟာကနေ တစ်ခုချင်း နှိပ်ပါ၊ ပြီးရင် “ပြီးပါပြီ” ကို နှိပ်ပါ။
survey-expects-range = { $from } ကနေ { $to } အထိ ကိန်းဂဏန်းကို နှိပ်ပါ၊ ဒါမှမဟုတ် ရိုက်ပါ။
survey-expects-range-step = { $from } ကနေ { $to } အထိ { $step } စီ တိုးတဲ့ ကိန်းဂဏန်းကို ရိုက်ပါ။
survey-expects-time = အချိန်ကို ဒီလို ရိုက်ပါ - 14:30
survey-expects-moment = နေ့ရက်နဲ့ အချိန်ကို ဒီလို ရိုက်ပါ - 25/12/2026 14:30
survey-expects-place = 📎 ကို နှိပ်ပြီး “တည်နေရာ” (Location) ကို နှိပ်ပါ။ အတိအကျ မဟုတ်ဘဲ မီတာ 100 လောက် ကွာတဲ့ နေရာကိုပဲ သိမ်းပါတယ်။
survey-expects-another = နောက်ထပ် ရှိပါသေးသလား။

## Said when an answer could not be taken; the question follows again.
survey-retry-one = ခလုတ်တစ်ခုကို နှိပ်ပေးပါ၊ ဒါမှမဟုတ် သူ့နံပါတ်ကို ရိုက်ပါ။
survey-retry-search = စာရင်းထဲမှာ ရှာမတွေ့ပါ။ ပိုတိုတို ရိုက်ကြည့်ပါ၊ ဒါမှမဟုတ် စာမျက်နှာတွေကို လှန်ကြည့်ပါ။
survey-retry-many = သင်နဲ့ ကိုက်တာတွေကို နှိပ်ပေးပါ၊ ဒါမှမဟုတ် နံပါတ်တွေကို ဒီလို ရိုက်ပါ - 1 3
survey-retry-words = ဒီမေးခွန်းကို စာနဲ့ ဖြေပေးပါ။
survey-retry-open = ဒီမေးခွန်းကို စာ၊ အသံစာ၊ ပုံ၊ ဖိုင် ကြိုက်တာနဲ့ ဖြေနိုင်ပါတယ်။
survey-retry-integer = ဒီမေးခွန်းကို ဒသမ မပါတဲ့ ကိန်းဂဏန်းနဲ့ ဖြေပေးပါ၊ ဥပမာ 12။
survey-retry-decimal = ဒီမေးခွန်းကို ကိန်းဂဏန်းနဲ့ ဖြေပေးပါ၊ ဥပမာ 12 ဒါမှမဟုတ် 3.5။
survey-retry-date = ဒီမေးခွန်းကို နေ့ရက်နဲ့ ဖြေပေးပါ၊ ဥပမာ 25/12/2026။
survey-retry-photo = ဒီမေးခွန်းအတွက် ပုံတစ်ပုံ ပို့ပေးပါ။
survey-retry-voice = ဒီမေးခွန်းကို အသံစာနဲ့ ဖြေပေးပါ။
survey-retry-video = ဒီမေးခွန်းအတွက် ဗီဒီယို ပို့ပေးပါ။
survey-retry-file = ဒီမေးခွန်းအတွက် ဖိုင် ပို့ပေးပါ။
survey-retry-ok = ဖတ်ပြီးရင် “နားလည်ပါပြီ” ကို နှိပ်ပေးပါ။
survey-retry-rank = အားလုံးကို အစဉ်လိုက် စီပေးပါ။ တစ်ခုချင်း နှိပ်ပါ၊ ဒါမှမဟုတ် နံပါတ်တွေကို ဒီလို ရိုက်ပါ - 3 1 2။
survey-retry-range = ဒီမေးခွန်းကို { $from } ကနေ { $to } အထိ ကိန်းဂဏန်းနဲ့ ဖြေပေးပါ။
survey-retry-range-step = ဒီမေးခွန်းကို { $from } ကနေ { $to } အထိ { $step } စီ တိုးတဲ့ ကိန်းဂဏန်းနဲ့ ဖြေပေးပါ။
survey-retry-time = ဒီမေးခွန်းကို အချိန်နဲ့ ဖြေပေးပါ၊ ဥပမာ 14:30။
survey-retry-moment = ဒီမေးခွန်းကို နေ့ရက်နဲ့ အချိန်နဲ့ ဖြေပေးပါ၊ ဥပမာ 25/12/2026 14:30။
survey-retry-place = ဒီမေးခွန်းအတွက် နေရာ လိုပါတယ်။ သင့်တည်နေရာကို ပို့ပါ၊ ဒါမှမဟုတ် ကိန်းဂဏန်း နှစ်ခု ရိုက်ပါ၊ ဥပမာ 11.556, 104.928။
survey-retry-another = ခလုတ် နှစ်ခုထဲက တစ်ခုကို နှိပ်ပါ။
survey-retry-not-fitting = ဒီအဖြေက မေးခွန်းနဲ့ မကိုက်သေးပါဘူး။ မေးခွန်းကို နောက်တစ်ခါ ကြည့်ပေးပါ။
survey-retry-required = ဒီမေးခွန်းကို ဖြေပြီးမှ ရှေ့ဆက်လို့ ရပါမယ်။
survey-retry-too-long = ဒီအဖြေက ရှည်လွန်းလို့ သိမ်းလို့ မရပါဘူး။ တိုအောင် ရေးပေးပါ၊ ဒါမှမဟုတ် အသံစာနဲ့ တစ်ပိုင်းချင်း ပို့ပေးပါ။

## An answer that was given. $answer: the answer.
survey-your-answer = သင့်အဖြေ - { $answer }
survey-shown-skipped = (ကျော်ထား)
survey-shown-photo = (ပုံ)
survey-shown-voice = (အသံစာ)
survey-shown-video = (ဗီဒီယို)
survey-shown-file = (ဖိုင်)
survey-shown-seen = (ဖတ်ပြီး)

## The branch changed, and some answers do not count any more. The questions follow, one a line.
survey-set-aside =
    { $count ->
       *[other] အဖြေပြင်လိုက်လို့ အောက်ကမေးခွန်းတွေရဲ့ အဖြေကို ထည့်မတွက်တော့ပါဘူး။
    }

## All answers, before they are sent.
survey-review = ဒါတွေက သင့်အဖြေတွေပါ။ ပို့နိုင်ပါပြီ၊ အရင်ပြင်ချင်လည်း ရပါတယ်။
survey-review-change = ဘယ်အဖြေကို ပြင်ချင်ပါသလဲ။

## Coming back.
survey-unfinished = အရင်တစ်ခါ မေးခွန်း { $of } ခုမှာ နံပါတ် { $at } အထိ ရောက်ခဲ့ပါတယ်။ ဆက်ဖြေမလား။
survey-aside = ဒါက ဖြေဖို့ ကျန်နေသေးတဲ့ မေးခွန်းပါ။ အခု ရိုက်တာက အဖြေ ဖြစ်ပါမယ်။
survey-stale = အဲဒီမေးခွန်း ပြီးသွားပါပြီ။ အခု ဒီမေးခွန်းပါ။
survey-away = ခဏ အဆက်ပြတ်သွားလို့ သင့်ရဲ့ နောက်ဆုံးအဖြေ ရောက်မလာတာ ဖြစ်နိုင်ပါတယ်။ ဒါက စောင့်နေတဲ့ မေးခွန်းပါ။
survey-only-send = မေးခွန်းအားလုံး ဖြေပြီးပါပြီ။ “ပို့မယ်” ကို နှိပ်ဖို့ပဲ ကျန်ပါတယ်။
survey-again = ဒီမေးခွန်းလွှာကို ပို့ပြီးသားပါ။ ကျေးဇူးတင်ပါတယ်။ နောက်တစ်ခါ ဖြေချင်ပါသလား။
survey-once-more = မေးခွန်းတွေ ဖြေပေးခဲ့တာ ရက်သတ္တပတ် အတော်ကြာပါပြီ။ နောက်တစ်ခါ ဖြေပေးမလား။ ဒါဆို ဘယ်လောက် တိုးတက်လာပြီလဲဆိုတာ အတူတူ မြင်ရပါမယ်။
survey-none = အခုလောလောဆယ် မေးခွန်းလွှာ မရှိသေးပါဘူး။
survey-needs-consent = မေးခွန်းလွှာ မဖြေခင် သင့်အဖြေတွေကို သိမ်းခွင့်ရဖို့ သင့်သဘောတူညီချက် လိုပါတယ်။

## The result. Names of skills follow, one a line.
survey-result = ကျေးဇူးတင်ပါတယ်။ သင့်အဖြေတွေအရ သိရတာက ဒီလိုပါ။
survey-result-strong = သင် ကောင်းကောင်း လုပ်တတ်ပြီးသားတွေ -
survey-result-next = ဆက်လေ့လာသင့်တာတွေ -
survey-result-picture = သင့်ကျွမ်းကျင်မှုနဲ့ သင့်အလုပ်က လိုအပ်တာ
survey-result-unmade = အခု ပုံ ဆွဲပေးလို့ မရသေးပါဘူး။
survey-result-all-strong = သင့်အလုပ်အတွက် လိုတာတွေကို တတ်ပြီးသားပါ။ သင်ခန်းစာတွေထဲမှာ သင့်အတွက် အသစ်တွေ ရှိပါသေးတယ်။
## A skill and why it comes next.
survey-result-line = { $competence } - { $reason }
survey-result-reason-said = “{ $said }” လို့ ဖြေထားပါတယ်
survey-result-reason-said-missed = “{ $said }” လို့ ဖြေထားပြီး စမ်းမေးခွန်းတိုလေးရဲ့ အဖြေ မမှန်သေးပါဘူး
survey-result-reason-missed = စမ်းမေးခွန်းတိုလေးရဲ့ အဖြေ မမှန်သေးပါဘူး
survey-thanks = ကျေးဇူးတင်ပါတယ်။ သင့်အဖြေတွေကို လက်ခံရရှိပါပြီ။
