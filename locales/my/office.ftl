### The office.

## The first page of the office.
office-home = ရုံးခန်း
office-your-role = ဒီမှာ သင့်တာဝန် - { $role }။
office-reach = {"   "}သာ - { $names }

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
office-team-ask-role = သင့်လုပ်ဖော်ကိုင်ဖက် ဘာလုပ်မလဲ။
office-team-owner-can = ပိုင်ရှင် - အားလုံး လုပ်နိုင်၊ လုပ်သူ ရွေးနိုင်
office-team-coordinator-can = ညှိနှိုင်းရေးမှူး - ကြေညာချက်၊ မေးခွန်းလွှာ၊ သင်ခန်းစာ၊ စာတို
office-team-viewer-can = ကြည့်သူ - ကိန်းဂဏန်း ကြည့်နိုင်
office-team-ask-reach = ဘယ်သူတွေအတွက်လဲ။ နိုင်ငံတစ်ခု၊ အလုပ်တစ်မျိုး၊ ဒါမှမဟုတ် အားလုံး။
office-team-ask-name = သင့်လုပ်ဖော်ကိုင်ဖက်ကို ဘယ်လို ခေါ်လဲ။ နောက်မှ မှတ်မိမယ့် နာမည် ရေးပါ။
office-team-sure = ဒီလူရဲ့ အခွင့်အရေးကို ပြန်ယူမလား။

## Buttons of the office: at most 24 letters.
office-button-team = ဒီမှာ လုပ်နေသူများ
office-button-home = ရုံးခန်း
office-button-invite = လုပ်ဖော် ဖိတ်မယ်
office-button-take = ပြန်ယူမယ်
office-button-take-sure = ဟုတ်တယ်၊ ပြန်ယူမယ်
office-button-everywhere = လူတိုင်း
