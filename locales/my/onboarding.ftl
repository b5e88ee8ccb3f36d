### The first taps of a new person. Warm, plain, short; for somebody who left school at 14.

## Who runs this, and the age question. $name: the programme's name. $contact: who to ask, in the programme's own words.
onboarding-welcome =
    မင်္ဂလာပါ။ { $name }က ကြိုဆိုပါတယ်။ အရင်ဆုံး အလုပ်မှာ ဖုန်းကို ဘယ်လိုသုံးလဲဆိုတာ မေးခွန်းတချို့ မေးပါမယ်။ ပြီးရင် သင်နဲ့ ကိုက်ညီတဲ့ သင်ခန်းစာတိုလေးကို တစ်နေ့တစ်ခု ပို့ပေးပါမယ်။

    မေးချင်တာရှိရင် { $contact }ကို မေးနိုင်ပါတယ်။

    သင် အသက် 16 နှစ် ပြည့်ပြီးပါပြီလား။
onboarding-young = ကိစ္စမရှိပါဘူး။ သင့်အကြောင်းကို မမေးပါဘူး။ သင်ခန်းစာတွေကိုတော့ သင်လည်း လေ့လာနိုင်ပါတယ်။
onboarding-tap = ခလုတ်တစ်ခုကို နှိပ်ပေးပါ။

## Below the consent text.
onboarding-agree = ဒါကို သဘောတူပါသလား။
onboarding-no-thanks = ကိစ္စမရှိပါဘူး။ သင့်အကြောင်းကို မမေးပါဘူး။ ဘာသာစကား၊ လေ့လာမယ့်အချိန်နဲ့ သင်ခန်းစာတွေကလွဲရင် သင့်အကြောင်း ဘာမှ မသိမ်းပါဘူး။
onboarding-domain = ဘယ်လို အလုပ်မျိုး လုပ်ပါသလဲ။ သင့်သင်ခန်းစာတွေကို အဲဒီကနေ စပေးပါမယ်။
