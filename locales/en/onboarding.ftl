### The first taps of a new person. Warm, plain, short; for somebody who left school at 14.

## The very first message. It stands above seven buttons, one language on each, so it has no words of any language.
onboarding-languages = Sala · សាលា · ສາລາ · ศาลา

## Who runs this, and the age question. $name: the programme's name. $contact: who to ask, in the programme's own words.
onboarding-welcome =
    Hello, and welcome to { $name }! A few questions about how you work with your phone, then one small lesson a day that fits you.

    Questions about this? Ask { $contact }.

    Are you 16 or older?
onboarding-young = That is fine. We will not ask you questions about yourself. The lessons are for you too.
onboarding-tap = Please tap one of the buttons.

## Below the consent text.
onboarding-agree = Is that all right with you?
onboarding-no-thanks = That is fine. Nothing about you is asked or kept except your language, your hour and your lessons.
onboarding-domain = What do you make or do? Your lessons begin from there.
