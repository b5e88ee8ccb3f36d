### What Telegram shows around the conversation: the menu, the bot's own page, one line in groups.

## The menu: a few words beside each command, without a full stop.
telegram-command-start = စဖို့၊ ဒါမှမဟုတ် ဘယ်ရောက်နေလဲ ကြည့်ဖို့
telegram-command-survey = မေးခွန်းလွှာ ဖြေဖို့
telegram-command-lesson = နောက်သင်ခန်းစာ လေ့လာဖို့
telegram-command-lessons = သင်ခန်းစာအားလုံး
telegram-command-progress = ဘယ်အထိ ရောက်ပြီလဲ ကြည့်ဖို့
telegram-command-settings = အချိန်၊ ရက်၊ ပုံ ပြင်ဖို့
telegram-command-language = ဘာသာစကား ပြောင်းဖို့
telegram-command-pause = ခဏနားဖို့
telegram-command-feedback = အဖွဲ့ကို တစ်ခုခု ပြောဖို့
telegram-command-mydata = သင့်အကြောင်း သိမ်းထားသမျှ ကြည့်ဖို့
telegram-command-forget = အားလုံး ဖျက်ဖို့
telegram-command-privacy = ဘာတွေ သိမ်းထားလဲ၊ ဘယ်သူ မြင်ရလဲ
telegram-command-help = ဒီမှာ ဘာတွေ လုပ်လို့ရလဲ
telegram-command-office = ရုံးခန်း၊ တာဝန်ယူထားသူများအတွက်
telegram-command-board = ဘယ်နှယောက် လာပြီး ဘယ်အထိ ရောက်ပြီလဲ
telegram-command-gaps = လိုနေသေးတဲ့ ကျွမ်းကျင်မှု
telegram-command-export = ကိန်းဂဏန်း ဖိုင်များ
telegram-command-invite = လင့်ခ်နဲ့ ပိုစတာ

## Before the first tap, at most 512 letters; and on the bot's page, at most 120.
telegram-description = ဖန်တီးသူတွေအတွက် ကျောင်းလေးတစ်ကျောင်းပါ။ သင့်အတွက် ဘယ်ဒစ်ဂျစ်တယ်ကျွမ်းကျင်မှုကို ဆက်လေ့လာသင့်လဲ ရှာကြည့်ပြီး တစ်နေ့ မိနစ်အနည်းငယ် လေ့လာပါ။ Start ကို နှိပ်ပါ။
telegram-short = ဖန်တီးသူတွေအတွက် ဒစ်ဂျစ်တယ်ကျွမ်းကျင်မှု၊ တစ်နေ့ မိနစ်အနည်းငယ်။

## In a group, once.
telegram-group = အဖြေတွေကို တခြားသူ မမြင်ရအောင် တစ်ယောက်ချင်းစီနဲ့ပဲ သီးသန့် ပြောပါတယ်။ ဒီမှာ စပါ - { $link }
