### Lessons, quiz items and what returns.

## The next lesson and why. $title: the lesson's title. $competence: a skill. $said: the words of the person's own answer.
lesson-offer = သင့်အတွက် နောက်သင်ခန်းစာ - “{ $title }”
lesson-why-said = “{ $competence }” နဲ့ ပတ်သက်ပြီး “{ $said }” လို့ ဖြေထားတဲ့အတွက် ဒီသင်ခန်းစာကို ရွေးပေးထားပါတယ်။
lesson-why-said-missed = “{ $competence }” နဲ့ ပတ်သက်ပြီး “{ $said }” လို့ ဖြေထားတာရယ်၊ စမ်းမေးခွန်းတိုလေးရဲ့ အဖြေ မမှန်သေးတာရယ်ကြောင့် ဒီသင်ခန်းစာကို ရွေးပေးထားပါတယ်။
lesson-why-missed = “{ $competence }” နဲ့ ပတ်သက်တဲ့ စမ်းမေးခွန်းတိုလေးရဲ့ အဖြေ မမှန်သေးတဲ့အတွက် ဒီသင်ခန်းစာကို ရွေးပေးထားပါတယ်။
lesson-why-gap = သင့်အလုပ်အတွက် “{ $competence }” ကျွမ်းကျင်မှု လိုတာကြောင့် ဒီသင်ခန်းစာကို ရွေးပေးထားပါတယ်။
lesson-why-before = ဒီသင်ခန်းစာက “{ $title }” ကို ဆက်လေ့လာဖို့ အခြေခံပါ။
lesson-why-usual = သင်နဲ့ အလုပ်တူတဲ့သူတွေက ဒီသင်ခန်းစာကို လေ့လာလေ့ရှိပါတယ်။
lesson-why-more = “{ $competence }” အကြောင်း ထပ်လေ့လာဖို့ပါ။
lesson-offer-when = အခု စလို့ရပါတယ်။ မစသေးရင် သင်ခန်းစာက { $when } အလိုအလျောက် ရောက်လာပါမယ်။

## A page. $at: its number. $of: how many.
lesson-place = စာမျက်နှာ { $at }/{ $of }
lesson-picture = ပုံ - { $alt }
lesson-changed = ဒီသင်ခန်းစာကို ပြင်ထားလို့ အစကနေ ပြန်စပါမယ်။
lesson-gone = အဲဒီအပိုင်း ပြီးသွားပါပြီ။ အခု အောက်ကဟာတွေကို ရွေးလို့ရပါတယ်။
lesson-past = အဲဒီအပိုင်း ပြီးသွားပါပြီ။ အခု ဒီနေရာကို ရောက်နေပါပြီ။

## A quiz item.
lesson-item-place = မေးခွန်း { $at }/{ $of }
lesson-review-place = နောက်တစ်ခေါက် - မေးခွန်း { $at }/{ $of }
lesson-item-many = အဖြေမှန် တစ်ခုထက် ပိုနိုင်ပါတယ်။ အဖြေတွေကို ရွေးပြီး “ပြီးပါပြီ” ကို နှိပ်ပါ။
lesson-right = မှန်ပါတယ်။
lesson-partly = တစ်စိတ်တစ်ပိုင်း မှန်ပါတယ်။
lesson-wrong = မမှန်သေးပါဘူး။
lesson-answer =
    { $count ->
       *[other] အဖြေမှန် -
    }
lesson-returns =
    { $days ->
        [1] မနက်ဖြန် ဒီမေးခွန်းကို ပြန်မေးပါမယ်။
       *[other] နောက် { $days } ရက်နေရင် ဒီမေးခွန်းကို ပြန်မေးပါမယ်။
    }

## The end of a lesson. $right: items right. $of: items in all. $week: lessons this week. $goal: the weekly goal.
lesson-finished = သင်ခန်းစာ ပြီးပါပြီ။ မေးခွန်း { $of } ခုမှာ { $right } ခု မှန်ပါတယ်။
lesson-finished-plain = သင်ခန်းစာ ပြီးပါပြီ။
lesson-week = ဒီအပတ် သင်ခန်းစာ { $week } ခု ပြီးပါပြီ။ ရည်မှန်းချက်က { $goal } ခုပါ။
lesson-week-reached = ဒီအပတ် သင်ခန်းစာ { $week } ခု ပြီးပါပြီ။ ရည်မှန်းချက် { $goal } ခု ပြည့်ပါပြီ၊ စိတ်ချလက်ချ နားလို့ရပါတယ်။
lesson-mastered = “{ $competence }” ကို ကျွမ်းကျင်သွားပါပြီ။
lesson-due = ဒီနေ့ အရင်မေးခွန်း { $due } ခု ပြန်မေးပါမယ်။
lesson-reviewed = ပြန်လေ့ကျင့်ပြီးပါပြီ။ မေးခွန်း { $of } ခုမှာ { $right } ခု မှန်ပါတယ်။
lesson-all-done = သင့်အတွက် ရှိတဲ့ သင်ခန်းစာအားလုံး ပြီးပါပြီ။ ဂုဏ်ယူပါတယ်။ သင်ခန်းစာအသစ် ရှိရင် ဒီမှာ ပြောပြပါမယ်။
lesson-nothing-to-review = ဒီနေ့ ပြန်လေ့ကျင့်စရာ မရှိပါဘူး။

## One gentle word, never guilt.
lesson-nudge = “{ $title }” သင်ခန်းစာ သင့်အတွက် ဒီမှာ ရှိပါတယ်။ မိနစ်ပိုင်းပဲ ကြာပါမယ်၊ အဆင်ပြေတဲ့အချိန် လေ့လာနိုင်ပါတယ်။

## The tree of lessons.
lesson-tree = သင်ခန်းစာအားလုံးပါ။ နံပါတ်တစ်ခုကို နှိပ်ပါ။
lesson-tree-topic = { $title } ({ $done }/{ $of })
lesson-tree-lesson = { $title } ({ $minutes } မိနစ်)
lesson-tree-done = ✓ { $title }
