### The first taps of a new person. Warm, plain, short; for somebody who left school at 14.

## Who runs this, and the age question. $name: the programme's name. $contact: who to ask, in the programme's own words.
onboarding-welcome =
    សួស្ដី! សូមស្វាគមន៍មកកាន់ { $name }។ ដំបូង យើងសួរសំណួរខ្លីៗអំពីការប្រើទូរស័ព្ទក្នុងការងាររបស់អ្នក។ បន្ទាប់មក អ្នកទទួលមេរៀនខ្លីមួយក្នុងមួយថ្ងៃ ដែលសមនឹងអ្នក។

    បើមានអ្វីចង់សួរ សូមសួរ { $contact }។

    តើអ្នកអាយុ 16 ឆ្នាំឡើងទៅមែនទេ?
onboarding-young = មិនអីទេ។ យើងមិនសួរអំពីខ្លួនអ្នកទេ។ អ្នកក៏អាចរៀនមេរៀនបានដែរ។
onboarding-tap = សូមចុចប៊ូតុងណាមួយ។

## Below the consent text.
onboarding-agree = តើអ្នកយល់ព្រមទេ?
onboarding-no-thanks = មិនអីទេ។ យើងមិនសួរអ្វីអំពីអ្នកទេ ហើយរក្សាទុកតែភាសា ម៉ោងរៀន និងមេរៀនរបស់អ្នកប៉ុណ្ណោះ។
onboarding-domain = តើអ្នកធ្វើការងារផ្នែកណា? មេរៀនរបស់អ្នកចាប់ផ្ដើមពីផ្នែកនោះ។
