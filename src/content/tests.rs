//! Whole trees of content, good and bad.

use super::*;
use crate::model::{Lang, Level};
use proptest::prelude::*;

const LESSON: &str = "# Light\n\nUse a window.\n\n---\n\n> Try it today: use one.\n\n---\n\n## Where from? {#light}\n\n1. [ ] Behind\n   > No.\n2. [x] Side\n   > Yes.\n3. [ ] Flash\n   > No.\n\n## Which help? {#help}\n\n- [x] A window\n  > Yes.\n- [x] A wall\n  > Yes.\n";

const GOOD: &[(&str, &str)] = &[
    ("README.md", "For authors."),
    (
        "programme.toml",
        "name = { en = \"Sala\", km = \"សាលា\" }\ncontact = \"us\"\nlanguages = [\"en\", \"km\"]\nconsent_version = \"2\"\n\
         quiet_from = 22\ndefault_zone = \"Asia/Bangkok\"\nsurvey = \"skills\"\n\n[[country]]\nid = \"kh\"\n\
         zones = [\"Asia/Phnom_Penh\"]\nname = { en = \"Cambodia\", km = \"កម្ពុជា\" }\n\n[[domain]]\nid = \"crafts\"\nfcs = \"C\"\n\
         name = { en = \"Crafts\", km = \"សិប្បកម្ម\" }\n",
    ),
    ("consent.en.md", "We store **nothing** else."),
    ("consent.km.md", "យើងមិនរក្សាទុក។"),
    (
        "framework/areas.csv",
        "id,label::English (en),label::Khmer (km)\ninfo,Information,ព័ត៌មាន\n",
    ),
    (
        "framework/competences.csv",
        "id,area,digcomp,label::English (en),label::Khmer (km),can::English (en),can::Khmer (km)\n\
         photos,info,3.1,Photos,រូបថត,I can.,ខ្ញុំអាច។\n",
    ),
    (
        "framework/targets.csv",
        "competence,domain,level\nphotos,,4\nphotos,crafts,6\n",
    ),
    (
        "surveys/skills/survey.csv",
        "type,name,label::English (en),label::Khmer (km),competence,measure,group\n\
         select_one where,country,Where?,ទីណា?,,profile,country\n\
         select_one scale,photos_now,Can you?,អ្នកអាចទេ?,photos,current,\n",
    ),
    (
        "surveys/skills/choices.csv",
        "list_name,name,label::English (en),label::Khmer (km),score\nwhere,kh,Cambodia,កម្ពុជា,\nscale,none,No,ទេ,0\nscale,alone,Yes,បាទ,4\n",
    ),
    (
        "surveys/skills/settings.csv",
        "form_title,heading::Khmer (km),default_language\nSkills,ជំនាញ,English (en)\n",
    ),
    (
        "courses/10-sell/topic.toml",
        "competence = \"photos\"\n[title]\nen = \"Sell\"\nkm = \"លក់\"\n[summary]\nen = \"How.\"\n",
    ),
    (
        "courses/10-sell/20-photos/lesson.toml",
        "competence = \"photos\"\nlevel = 3\nminutes = 4\nrequires = [\"first\"]\nstatus = { en = \"signed\", km = \"draft\" }\n",
    ),
    ("courses/10-sell/20-photos/en.md", LESSON),
    ("courses/10-sell/20-photos/km.md", LESSON),
    (
        "courses/10-sell/5-first/lesson.toml",
        "competence = \"photos\"\nlevel = 1\nminutes = 2\nkind = \"story\"\n",
    ),
    ("courses/10-sell/5-first/en.md", LESSON),
];

/// The good tree with a text replaced in one of its files.
fn changed(path: &str, from: &str, to: &str) -> Vec<String> {
    let pairs: Vec<(&str, String)> = GOOD
        .iter()
        .map(|(other, text)| match *other == path {
            true => (*other, text.replacen(from, to, 1)),
            false => (*other, (*text).to_owned()),
        })
        .collect();
    let tree = Tree::from_pairs(pairs.iter().map(|(path, text)| (*path, text.as_str())));
    let (loaded, problems) = load(&tree);
    let errors = problems.iter().any(|p| p.severity == Severity::Error);
    assert_eq!(loaded.is_none(), errors, "a library only without errors");
    problems.iter().map(Problem::to_string).collect()
}

#[test]
fn a_good_tree_becomes_a_library() {
    let (loaded, problems) = load(&Tree::from_pairs(GOOD.iter().copied()));
    assert_eq!(problems, []);
    let Loaded { library, sources } = loaded.expect("a library");
    let lessons: Vec<&str> = library.lessons().iter().map(|l| l.id.as_str()).collect();
    assert_eq!(lessons, ["first", "photos"], "by number");
    let lesson = &library.lessons()[1];
    assert_eq!(lesson.drafts, [Lang::KM]);
    assert_eq!(lesson.items[1].right, [true, true]);
    assert_eq!(
        library.programme.consent(Lang::EN).map(|c| c.text()),
        Some("We store nothing else.")
    );
    let domain = "crafts".parse().expect("an id");
    assert_eq!(
        library.framework.needed(&lesson.competence, Some(&domain)),
        Level::new(6).expect("a level")
    );
    let survey = library.main_survey().expect("a survey");
    assert_eq!(survey.title.get(Lang::KM), "ជំនាញ");
    assert_eq!(
        survey
            .question("photos_now")
            .map(|q| survey.choices(q)[1].score),
        Some(Level::new(4))
    );
    let (again, _) = read_form(&sources[0].0, &sources[0].2);
    assert_eq!(
        again.as_ref(),
        Some(survey.as_ref()),
        "the source gives the same survey again"
    );
}

fn check((path, from, to): (&str, &str, &str), expected: &str) {
    let problems = changed(path, from, to);
    assert!(
        problems.iter().any(|p| p.contains(expected)),
        "{expected}: {problems:#?}"
    );
}

const KM: &str = "courses/10-sell/20-photos/km.md";
const FACTS: &str = "courses/10-sell/20-photos/lesson.toml";

#[test]
fn a_translation_that_differs_is_named_with_file_and_line() {
    let choice = "3. [ ] Flash\n   > No.\n";
    check(
        (KM, choice, ""),
        "lessons/courses/10-sell/20-photos/km.md:11: the item \"light\" has 2 choices and 3 in",
    );
    check(
        (KM, "[x] A wall", "[ ] A wall"),
        "km.md:20: the item \"help\" has other right choices",
    );
    check(
        (KM, "{#help}", "{#halp}"),
        "km.md:25: the item \"help\" is missing",
    );
    check(
        (KM, "\n---\n\n> Try", "\n> Try"),
        "km.md:1: warning: lessons/courses",
    );
    check(
        (KM, "Use a window.", "![a](b.jpg)"),
        "the picture lessons/courses/10-sell/20-photos/b.jpg is missing",
    );
}

#[test]
fn a_wrong_fact_is_named_with_file_and_line() {
    let near =
        "lesson.toml:1: the framework has no competence \"fotos\" (did you mean \"photos\"?)";
    check((FACTS, "\"photos\"", "\"fotos\""), near);
    check(
        (FACTS, "first", "frist"),
        "there is no lesson \"frist\" (did you mean \"first\"?)",
    );
    check((FACTS, "first", "photos"), "\"photos\" requires itself");
    check(
        (FACTS, "level", "levle"),
        "lesson.toml:2: \"levle\" is not known here (did you mean \"level\"?)",
    );
    check(
        (FACTS, "level = 3", "level = 9"),
        "lesson.toml:2: level must be a whole number from 1 to 8",
    );
    check(
        (FACTS, "draft", "drfat"),
        "not \"drfat\" (did you mean \"draft\"?)",
    );
}

#[test]
fn what_leads_nowhere_is_named() {
    let programme = "programme.toml";
    check(
        (programme, "Asia/Bangkok", "Asia/Bangok"),
        "(did you mean \"Asia/Bangkok\"?)",
    );
    check(
        (programme, "\"kh\"", "\"la\""),
        "programme.toml does not know \"kh\"",
    );
    check(
        (programme, "skills", "skill"),
        "there is no survey \"skill\" (did you mean \"skills\"?)",
    );
    check(
        ("framework/targets.csv", "crafts", "craft"),
        "has no domain \"craft\" (did you mean \"crafts\"?)",
    );
    check(
        ("framework/areas.csv", ",ព័ត៌មាន", ","),
        "areas.csv, row 2, column \"label::Khmer (km)\": warning: the label is missing in Khmer (km)",
    );
    let lao = "surveys/skills: warning: this survey has no words in Lao (lo)";
    check((programme, "\"km\"]", "\"km\", \"lo\"]"), lao);
    let survey = "surveys/skills/survey.csv";
    check(
        (survey, ",photos,", ",fotos,"),
        "warning: the framework has no competence \"fotos\"",
    );
}

#[test]
fn a_target_names_a_group_that_people_can_be_in() {
    let target = |rows: &str| {
        let all: Vec<(&str, String)> = GOOD
            .iter()
            .map(|(path, text)| match *path {
                "programme.toml" => (*path, format!("{text}\n{rows}")),
                _ => (*path, (*text).to_owned()),
            })
            .collect();
        let tree = Tree::from_pairs(all.iter().map(|(path, text)| (*path, text.as_str())));
        let (loaded, problems) = load(&tree);
        let quotas = loaded.map(|loaded| loaded.library.programme.quotas);
        let shown: Vec<String> = problems.iter().map(Problem::to_string).collect();
        (quotas, shown.join("\n"))
    };
    let row = |what: &str| format!("[[target]]\ngrouping = \"country\"\ngroup = \"kh\"\n{what}\n");
    let (quotas, shown) = target(&row("people = 50"));
    let quota = crate::model::Quota {
        grouping: crate::model::Grouping::Country,
        group: "kh".into(),
        wanted: crate::model::Wanted::People(50),
    };
    assert_eq!((quotas, shown.as_str()), (Some(vec![quota]), ""));
    let check = |rows: String, problem: &str| {
        let (_, shown) = target(&rows);
        assert!(shown.contains(problem), "{shown}");
    };
    check(
        row("share = 101"),
        "share must be a whole number from 1 to 100",
    );
    check(
        row("share = 30\npeople = 5"),
        "programme.toml:22: say how many",
    );
    check(row(""), "either share = 30 (of 100) or people = 50");
    check(row("share = 1").repeat(2), "\"kh\" stands here twice");
    let typo = row("share = 1").replace("country", "contry");
    check(
        typo,
        "\"contry\" is no grouping (did you mean \"country\"?)",
    );
    let nobody = row("share = 1").replace("kh", "kk");
    check(
        nobody,
        "no survey has \"kk\" among its groups by country (did you mean \"kh\"?)",
    );
    let much = [row("share = 60"), row("share = 60").replace("kh", "la")].concat();
    check(much, "the shares by country are more than 100");
}

#[test]
fn an_empty_tree_says_what_is_missing() {
    let (loaded, problems) = load(&Tree::from_pairs([]));
    assert!(loaded.is_none());
    let shown: Vec<String> = problems.iter().map(Problem::to_string).collect();
    assert!(
        shown
            .iter()
            .any(|p| p.starts_with("lessons/programme.toml: this file is missing")),
        "{shown:?}"
    );
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(
        words in prop::collection::vec(
            prop::sample::select(vec![
                "# ", "## a {#b}", "\n", "\n\n", "---", "> ", "1. [ ] ", "- [x] ", "- ", "  ", "**", "![a](b)", "<b>", "[a](b)",
                "`", "ខ្មែរ", "level = ", "\"", "[", "]", "{", "}", ",", "text,a,A,", "begin_group", "${a}", "(", "::",
                "ေ", "၀", "១", "្", "ะ", "\u{200b}", "е\u{301}", "https://", "www.", "](",
            ]),
            0..40,
        )
    ) {
        let text = words.concat();
        for path in ["courses/10-sell/5-first/en.md", "courses/10-sell/topic.toml", "surveys/skills/survey.csv"] {
            let tree = GOOD.iter().map(|(other, good)| (*other, if *other == path { text.as_str() } else { good }));
            let tree = Tree::from_pairs(tree);
            load(&tree);
            review::problems(&tree);
        }
    }
}
