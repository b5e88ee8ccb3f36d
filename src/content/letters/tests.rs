//! Each mistake is found, and good text is let be.

use super::*;

fn lang(code: &str) -> Lang {
    code.parse().expect("a code")
}

/// A text has exactly one remark, with these words in it.
fn check(code: &str, text: &str, expected: &str) {
    let found = remarks(lang(code), text);
    let shown: Vec<&str> = found.iter().map(|(_, text)| text.as_str()).collect();
    assert!(
        shown.len() == 1 && shown[0].contains(expected),
        "{text}: {expected}: {shown:?}"
    );
}

#[test]
fn good_text_is_let_be() {
    for (code, text) in [
        ("en", "“Naïve” – 10 € … ✓ 👩‍🎨 ☎️"),
        ("en", "The bot speaks ខ្មែរ, ລາວ and ไทย."),
        ("en", "Type `ខ្ញុំ` and look at the `៣`."),
        (
            "km",
            "ថតរូបដោយ\u{200b}ទូរស័ព្ទ Android 14 ថ្លៃ 500 ៛។ ឱ្យ ប៉ុន្តែ ស៊ី កម្រិត",
        ),
        ("lo", "ຖ່າຍຮູບ ໃກ້ປ່ອງຢ້ຽມ, ຄຳຖາມ 12 ₭ ນ້ຳ"),
        ("th", "ถ่ายรูปข้างหน้าต่าง ทำทุกๆ วัน 100 ฿ น้ำ แม่"),
        ("vi", "Chụp ảnh bên cửa sổ, trước 9 giờ – đừng bật đèn."),
        ("id", "Foto di dekat jendela, jam 9 pagi."),
        (
            "my",
            "ပြတင်းပေါက်ဘေးမှာ ဓာတ်ပုံရိုက်ပါ။ ယောက်ျား ကျွန်ုပ် ၎င်း ဥက္ကဋ္ဌ သင်္ဘော လျှို့ဝှက် သြဂုတ်",
        ),
        ("fr", "Аны text in a language that Sala does not speak ١٢"),
    ] {
        assert_eq!(remarks(lang(code), text), [], "{code}: {text}");
    }
}

#[test]
fn zawgyi_is_an_error() {
    for text in ["ေနေကာင္းလား", "ျမန္မာ", "မဂၤလာပါ", "သည္", "ကၽြန္ေတာ္"]
    {
        let found = remarks(Lang::MY, text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert_eq!(found[0].0, Severity::Error);
        assert!(found[0].1.contains("Zawgyi"), "{found:?}");
    }
}

#[test]
fn another_script_is_named() {
    check(
        "en",
        "The pаper",
        "\"а\" in \"pаper\" is Cyrillic, and this text is in English (en)",
    );
    check("vi", "Hoa οải hương", "is Greek");
    check("th", "ถ่ายຮູບ", "\"ຮູບ\" in \"ถ่ายຮູບ\" is Lao");
    check("lo", "ຖ່າຍรูป ແລ້ວ", "is Thai");
    check("my", "ဓာတ်ပုံ ថត", "\"ថត\" is Khmer, and");
    check("km", "ថតរូប 照片", "is Chinese");
    check("id", "Foto 𝗯𝗮𝗴𝘂𝘀", "is decorated Latin");
}

#[test]
fn other_digits_are_named() {
    check("km", "ថ្ងៃទី ១២", "write 12 for \"១២\"");
    check("lo", "ວັນທີ ໑໒", "write 12");
    check("th", "วันที่ ๑๒", "write 12");
    check("my", "၁၂ ရက်", "write 12");
    check("en", "１２ days", "write 12");
    check("my", "၀ယ်သူ", "a digit where the letter \"ဝ\" is meant");
    check("my", "၄င်း", "the letter \"၎\"");
}

#[test]
fn what_cannot_be_seen_is_named() {
    check(
        "en",
        "the\u{200b} loom",
        "an invisible space (U+200B) stands in \"the\"",
    );
    check("km", "ថត\u{200b} រូប", "an invisible space");
    check("th", "รูป\u{feff}ถ่าย", "byte order mark");
    check("vi", "thợ\u{ad}dệt", "a soft hyphen");
    check("id", "foto\u{200e}", "mark of direction");
    check("lo", "ຮູ\u{fffd}ບ", "a letter that was lost");
    check("my", "ပုံ\u{200d}ရိုက်", "an invisible joiner");
    check(
        "vi",
        "tho\u{31b}\u{323}",
        "\"thợ\" is not in the usual order",
    );
}

#[test]
fn what_only_looks_right_is_named() {
    check("th", "เเม่", "\"แม่\" is typed");
    check("th", "นํ้า", "\"น้ำ\" is typed");
    check("lo", "ຄໍາ", "\"ຄຳ\" is typed");
    check("km", "េីង", "\"ើង\" is typed");
    check("km", "ខ្ញំុ", "\"ខ្ញុំ\" is typed");
    check("my", "ကုိ", "\"ကို\" is typed");
    check("th", "ที่่", "a sign is typed twice");
    check("km", "ខ្ ញុំ", "no letter follows the subscript sign");
}
