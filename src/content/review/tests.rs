//! Trees with one mistake each: it is named with its place, and a good tree has none.

use super::*;
use crate::{content::load, model::Lang};

const PROGRAMME: &str = "name = { en = \"Sala\", km = \"សាលា\" }\ncontact = \"us\"\nlanguages = [\"en\", \"km\", \"lo\"]\ncomplete = [\"en\"]\n\
    default_zone = \"Asia/Bangkok\"\n\n[[country]]\nid = \"kh\"\nzones = [\"Asia/Phnom_Penh\"]\nname = { en = \"Cambodia\", km = \"កម្ពុជា\" }\n";

const EN: &str = "# Light from a window\n\nLight costs nothing.\n\n![A basket beside a window](light.jpg)\n\n---\n\n> Try it today: use a window.\n\n---\n\n\
    ## Where from? {#light}\n\n1. [ ] From behind\n   > Dark.\n2. [x] From the side\n   > Yes.\n\n---\n\n\
    ## What helps? {#help}\n\n1. [x] A white wall\n   > Yes.\n2. [ ] A black wall\n   > Dark.\n";

const KM: &str = "# ពន្លឺពីបង្អួច\n\nពន្លឺមិនថ្លៃទេ។\n\n![កន្ត្រកក្បែរបង្អួច](light.jpg)\n\n---\n\n> សាកល្បងថ្ងៃនេះ៖ ប្រើបង្អួច។\n\n---\n\n\
    ## ពីណា? {#light}\n\n1. [ ] ពីក្រោយ\n   > ងងឹត។\n2. [x] ពីចំហៀង\n   > បាទ។\n\n---\n\n\
    ## អ្វីជួយ? {#help}\n\n1. [x] ជញ្ជាំងស\n   > បាទ។\n2. [ ] ជញ្ជាំងខ្មៅ\n   > ងងឹត។\n";

const GOOD: &[(&str, &str)] = &[
    ("programme.toml", PROGRAMME),
    ("consent.en.md", "We keep nothing else."),
    ("consent.km.md", "យើងមិនរក្សាទុក។"),
    (
        "framework/areas.csv",
        "id,label::English (en),label::Khmer (km)\ninfo,Information,ព័ត៌មាន\n",
    ),
    (
        "framework/competences.csv",
        "id,area,digcomp,label::English (en),label::Khmer (km),can::English (en),can::Khmer (km)\nphotos,info,3.1,Photos,រូបថត,I can.,ខ្ញុំអាច។\n",
    ),
    (
        "framework/targets.csv",
        "competence,domain,level\nphotos,,4\n",
    ),
    (
        "surveys/skills/survey.csv",
        "type,name,label::English (en),label::Khmer (km)\nselect_one yn,can,Can you?,អ្នកអាចទេ?\n",
    ),
    (
        "surveys/skills/choices.csv",
        "list_name,name,label::English (en),label::Khmer (km)\nyn,yes,Yes,បាទ\nyn,no,No,ទេ\n",
    ),
    (
        "courses/10-show/topic.toml",
        "competence = \"photos\"\n[title]\nen = \"Show\"\nkm = \"បង្ហាញ\"\n",
    ),
    (
        "courses/10-show/20-window/lesson.toml",
        "competence = \"photos\"\nlevel = 2\nminutes = 1\n",
    ),
    ("courses/10-show/20-window/en.md", EN),
    ("courses/10-show/20-window/km.md", KM),
    ("courses/10-show/20-window/light.jpg", "a picture"),
];

const LESSON: &str = "courses/10-show/20-window/en.md";
const KHMER: &str = "courses/10-show/20-window/km.md";
const FACTS: &str = "courses/10-show/20-window/lesson.toml";

/// The good tree with a text replaced in one of its files, and with more files.
fn tree((path, from, to): (&str, &str, &str), more: &[(&str, &str)]) -> Tree {
    let mut pairs: Vec<(&str, String)> = Vec::new();
    for (other, text) in GOOD.iter().chain(more) {
        let text = match *other == path {
            true => text.replacen(from, to, 1),
            false => (*text).to_owned(),
        };
        pairs.push((other, text));
    }
    Tree::from_pairs(pairs.iter().map(|(path, text)| (*path, text.as_str())))
}

fn good() -> Tree {
    Tree::from_pairs(GOOD.iter().copied())
}

fn shown(tree: &Tree) -> Vec<String> {
    problems(tree).iter().map(Problem::to_string).collect()
}

/// A changed tree has exactly one problem, which begins like this.
fn check(change: (&str, &str, &str), expected: &str) {
    let found = shown(&tree(change, &[]));
    let begins = found.len() == 1 && found[0].starts_with(&format!("lessons/{expected}"));
    assert!(begins, "{expected}: {found:#?}");
}

#[test]
fn a_good_tree_has_no_problem() {
    assert_eq!(shown(&good()), Vec::<String>::new());
    let (loaded, problems) = load(&good());
    assert!(loaded.is_some(), "{problems:?}");
}

#[test]
fn wrong_letters_are_named_wherever_learners_read_them() {
    check(
        (LESSON, "costs", "соsts"),
        "courses/10-show/20-window/en.md:3: warning: \"со\"",
    );
    check(
        (KHMER, "ថ្លៃ", "ថ្លៃ ១២"),
        "courses/10-show/20-window/km.md:3: warning: write 12",
    );
    check(
        ("consent.en.md", "else", "el\u{200b}se"),
        "consent.en.md:1: warning: an invisible",
    );
    check(
        ("programme.toml", "កម្ពុជា", "ກໍ"),
        "programme.toml:10: warning: \"ກໍ\" is Lao",
    );
    check(
        ("courses/10-show/topic.toml", "បង្ហាញ", "๑"),
        "courses/10-show/topic.toml:4: warning: write 1",
    );
    let area = "framework/areas.csv, row 2, column \"label::Khmer (km)\": warning: \"ข\"";
    check(("framework/areas.csv", "ព័ត៌មាន", "ข"), area);
    let label = "surveys/skills/choices.csv, row 3, column \"label::English (en)\": warning: \"о\"";
    check(("surveys/skills/choices.csv", "No", "Nо"), label);
    let burmese = [("courses/10-show/20-window/my.md", "# ေန\n")];
    let found = problems(&tree(("", "", ""), &burmese));
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].severity, crate::content::Severity::Error);
}

#[test]
fn what_takes_too_long_is_named() {
    let title = "# Light from a window, from a door, from a lamp and from the sky";
    check(
        (LESSON, "# Light from a window", title),
        "courses/10-show/20-window/en.md:1: warning: the title has 62 letters",
    );
    let long = "word ".repeat(900);
    let found = shown(&tree((LESSON, "Light costs nothing.", &long), &[]));
    assert!(
        found[0].starts_with(
            "lessons/courses/10-show/20-window/en.md:1: warning: this reads 4.7 minutes in English"
        ),
        "{found:#?}"
    );
    assert!(
        found[1].ends_with("reading and answering take about 5.3; write minutes = 6"),
        "{found:#?}"
    );
    let long = "ពន្លឺ".repeat(800);
    check(
        (KHMER, "ពន្លឺមិនថ្លៃទេ។", &long),
        "courses/10-show/20-window/km.md:1: warning: this reads 4.",
    );
    check(
        (FACTS, "minutes = 1", "minutes = 9"),
        "courses/10-show/20-window/lesson.toml:3: warning: minutes is 9",
    );
}

#[test]
fn pictures_need_words_and_links_need_data() {
    let at = "courses/10-show/20-window/en.md:5: warning: ";
    check(
        (LESSON, "A basket beside a window", "basket"),
        &format!("{at}\"basket\" says little"),
    );
    check(
        (LESSON, "A basket beside a window", "Light from a window"),
        &format!("{at}the picture's words repeat"),
    );
    check(
        (KHMER, "កន្ត្រកក្បែរបង្អួច", "កន្ត្រក"),
        "courses/10-show/20-window/km.md:5: warning: \"កន្ត្រក\" says little",
    );
    let linked = "Light is [here](https://example.org/a).";
    let expected =
        "courses/10-show/20-window/en.md:3: warning: a link to https://example.org/a costs";
    check((LESSON, "Light costs nothing.", linked), expected);
    check(
        (
            LESSON,
            "Light costs nothing.",
            "See https://www.example.org/a, please.",
        ),
        &expected.replace("//", "//www."),
    );
    check(
        (LESSON, "> Dark.", "> See www.example.org."),
        "courses/10-show/20-window/en.md:15: warning: a link to www.example.org costs",
    );
    check(
        ("consent.en.md", "else", "http://a.org"),
        "consent.en.md:1: warning: a link to http://a.org costs",
    );
}

#[test]
fn a_key_that_gives_itself_away_is_named() {
    let one = EN.replace("A white wall", "A white wall, or a sheet of paper");
    assert_eq!(shown(&tree((LESSON, EN, &one), &[])), Vec::<String>::new());
    let both = one.replace("From the side", "From the side of the room");
    let text = "courses/10-show/20-window/en.md:13: warning: the right choice is much the longest in 2 of 2 items (light, help)";
    check((LESSON, EN, &both), text);
}

#[test]
fn right_answers_in_one_place_are_named_once_there_are_ten() {
    let item = |at: usize, right: usize| {
        let mark = |place| if place == right { "x" } else { " " };
        format!(
            "\n---\n\n## Item? {{#i{at}}}\n\n1. [{}] One\n   > A.\n2. [{}] Two\n   > B.\n3. [{}] Six\n   > C.\n",
            mark(0),
            mark(1),
            mark(2)
        )
    };
    let lesson = |of: &dyn Fn(usize) -> usize, items: usize| {
        let items: String = (0..items).map(|at| item(at, of(at))).collect();
        format!("# Light\n\nLight.\n\n---\n\n> Try it today.\n{items}")
    };
    let found = |text: &str| {
        let path = "courses/20-sell/10-prices/en.md";
        let more = [
            (path, text),
            ("courses/20-sell/10-prices/lesson.toml", "minutes = 3\n"),
        ];
        shown(&tree(("", "", ""), &more))
    };
    let same = found(&lesson(&|_| 1, 10));
    assert_eq!(same.len(), 2, "{same:#?}");
    assert!(same[0].starts_with(
        "lessons/courses: warning: 11 of the 12 single right answers in all are choice 2"
    ));
    assert!(
        same[1].starts_with("lessons/courses/20-sell/topic.toml: warning: 10 of the 10 single")
    );
    assert_eq!(
        found(&lesson(&|_| 1, 7)),
        Vec::<String>::new(),
        "too few to say"
    );
    assert_eq!(found(&lesson(&|at| at % 3, 10)), Vec::<String>::new());
}

#[test]
fn a_translation_is_old_once_its_english_has_changed() {
    let sign_khmer = |text: &str| [text.parse::<Signature>().expect("a signature")];
    let (notes, count) = sign(&good(), &sign_khmer("km")).expect("signed");
    assert_eq!(count, 1);
    assert!(notes.starts_with("lesson,km\nwindow,"), "{notes}");
    let noted = [(TRANSLATED, notes.as_str())];
    assert_eq!(shown(&tree(("", "", ""), &noted)), Vec::<String>::new());
    let respaced = tree((LESSON, "costs nothing.\n", "costs nothing.  \r\n"), &noted);
    assert_eq!(
        shown(&respaced),
        Vec::<String>::new(),
        "ends of lines do not count"
    );
    let changed = tree((LESSON, "nothing", "little"), &noted);
    let found = shown(&changed);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0].starts_with(
            "lessons/courses/10-show/20-window/km.md: warning: the English has changed"
        )
    );
    let library = load(&changed).0.expect("a library").library;
    let lessons = |tree: &Tree| coverage(tree, &library)[1].lessons;
    assert_eq!(
        (lessons(&good()), lessons(&changed)),
        (Share::new(1, 1), Share::new(0, 1))
    );
    let (again, _) = sign(&changed, &sign_khmer("km/window")).expect("signed");
    assert_eq!(
        shown(&tree(
            (LESSON, "nothing", "little"),
            &[(TRANSLATED, &again)]
        )),
        Vec::<String>::new()
    );
}

#[test]
fn nothing_is_signed_that_is_not_there() {
    for text in ["lo", "km/door"] {
        let signature = text.parse::<Signature>().expect("a signature");
        assert!(sign(&good(), &[signature]).is_err(), "{text}");
    }
    assert!(
        "en".parse::<Signature>().is_err(),
        "the source has no source"
    );
    let found = shown(&tree(("", "", ""), &[(TRANSLATED, "lesson,km\ndoor,1\n")]));
    assert!(
        found[0].contains("there is no lesson \"door\""),
        "{found:?}"
    );
}

#[test]
fn each_language_is_counted() {
    let tree = tree(("surveys/skills/choices.csv", "បាទ", ""), &[]);
    let library = load(&tree).0.expect("a library").library;
    let rows = coverage(&tree, &library);
    let codes: Vec<Lang> = rows.iter().map(|row| row.code).collect();
    assert_eq!(codes, [Lang::EN, Lang::KM, Lang::LO]);
    let [english, khmer, lao] = &rows[..] else {
        panic!("three languages");
    };
    assert_eq!(
        (english.surveys, english.lessons.percent),
        (Share::new(3, 3), 100)
    );
    // Without the contact, which is in English only.
    assert_eq!(
        (khmer.framework, khmer.surveys),
        (Share::new(7, 8), Share::new(2, 3))
    );
    assert_eq!(
        (lao.framework, lao.lessons),
        (Share::new(0, 8), Share::new(0, 1))
    );
    assert!(english.complete && !khmer.complete);
}
