//! Reports on forms of our own.

use super::*;
use crate::content::Tree;

mod officer;

const CHOICES: &str = "list_name,name,label,region\nyn,yes,Yes,\nyn,no,No,\nregion,north,North,\nregion,south,South,\n\
                       town,a,A town,north\ntown,b,B town,sooth\nn,1,One,\nn,2,Two,\n";

/// The report on a form with these rows; each row's number is its place in the list plus 2.
fn report_on(columns: &str, rows: &[&str]) -> Report {
    let survey = format!("{columns}\n{}\n", rows.join("\n"));
    let tree = Tree::from_pairs([("survey.csv", survey.as_str()), ("choices.csv", CHOICES)]);
    let (source, _) = FormSource::folder(&tree, "");
    let source = source.expect("a source");
    let id = "form".parse().expect("an id");
    let (whole, problems) = crate::content::read_form(&id, &source);
    let survey = whole.or_else(|| crate::content::read_frozen(&id, &source));
    report(&survey.expect("a survey"), &source, problems)
}

const COLUMNS: &str =
    "type,name,label,relevant,constraint,repeat_count,choice_filter,calculation,default,required";

/// The warnings on these rows are exactly these, each by a part of it.
fn check(rows: &[&str], expected: &[&str]) {
    let report = report_on(COLUMNS, rows);
    let found: Vec<String> = report
        .problems
        .iter()
        .map(|told| format!("row {}: {}", told.row.unwrap_or(0), told.text))
        .filter(|text| {
            !text.contains("no filter ever offers") && !text.contains("only that it does not fit")
        })
        .collect();
    let fit =
        found.len() == expected.len() && found.iter().zip(expected).all(|(a, b)| a.contains(b));
    assert!(fit, "{rows:?}\nexpected {expected:#?}\nfound {found:#?}");
}

const Q: &str = "select_one yn,q,Q?";
const M: &str = "select_multiple region,m,M?";
const AGE: &str = "integer,age,Age?";

#[test]
fn a_choice_that_no_list_has_is_named_with_the_one_that_was_meant() {
    let ask = |relevant: &str| format!("text,t,T?,\"{relevant}\"");
    let near = "row 3: \"yse\" is no choice of \"q\" (did you mean \"yes\"?): this part never holds, and so this is never asked";
    check(&[Q, &ask("${q} = 'yse'")], &[near]);
    check(&[Q, &ask("selected(${q}, 'yse')")], &[near]);
    check(
        &[Q, &ask("${q} = 'yse' or ${q} = 'no'")],
        &["this part never holds"],
    );
    check(&[Q, &ask("${q} != 'yse'")], &["this part always holds"]);
    check(
        &[M, &ask("selected(${m}, 'norht')")],
        &["(did you mean \"north\"?): this part never holds, and so this is never asked"],
    );
    check(
        &[M, &ask("not(selected(${m}, 'est'))")],
        &["; its choices are north, south: this part never holds"],
    );
    let own = "select_multiple yn,t,T?,,\"not(selected(., 'none') and count-selected(.) > 1)\"";
    check(&[own], &["row 2: \"none\" is no choice of \"t\""]);
}

#[test]
fn what_is_never_asked_is_named_with_the_reason() {
    let ask = |relevant: &str| format!("text,t,T?,\"{relevant}\"");
    let together =
        "row 3: \"t\" is never asked: its condition and those around it can never hold together";
    check(&[Q, &ask("${q} = 'yes' and ${q} = 'no'")], &[together]);
    check(&[AGE, &ask("${age} > 60 and ${age} < 18")], &[together]);
    check(
        &["text,w,W?", &ask("${w} = 'a' and ${w} = 'b'")],
        &[together],
    );
    check(
        &[Q, &ask("1 = 2")],
        &["row 3: \"t\" is never asked: its condition is always false"],
    );
    check(
        &["deviceid,d,", &ask("${d} = 'x'")],
        &["needs an answer to \"d\", which Sala leaves blank"],
    );
    let chain = [
        "text,a,A?,1 = 2",
        "text,b,B?,${a} = 'x'",
        "note,n,N,${b} != ''",
    ];
    check(
        &chain,
        &[
            "row 2: \"a\"",
            "row 3: \"b\" is never asked: it needs an answer to \"a\", which is never asked either",
            "row 4",
        ],
    );
    check(
        &["text,t,T?,1 = 2,,,,,,yes"],
        &["\"t\" is never asked, though it is required"],
    );
}

#[test]
fn a_group_that_is_never_asked_is_named_once() {
    let inside = ["text,a,A?", "text,b,B?", "end_group,,"];
    let rows: Vec<&str> = [Q, "begin_group,g,G,${q} = 'yes' and ${q} = 'no'"]
        .into_iter()
        .chain(inside)
        .collect();
    check(
        &rows,
        &["row 3: the group \"g\" is never asked, with its 2 questions"],
    );
    let rows = [
        Q,
        "begin_group,g,G,${q} = 'yes'",
        "text,a,A?,${q} = 'no'",
        "end_group,,",
    ];
    check(
        &rows,
        &["row 4: \"a\" is never asked: its condition and those around it"],
    );
    let rows = ["begin_repeat,r,R,,,0", "text,a,A?", "end_repeat,,"];
    check(
        &rows,
        &[
            "row 2: the group \"r\" is never asked, with its 1 question: its condition is always false",
        ],
    );
}

#[test]
fn what_depends_on_a_later_answer_is_named() {
    let later =
        "row 2: \"t\" depends on \"q\" (row 3), which is asked after it; move it below that row";
    check(&["text,t,T?,${q} = 'yes'", Q], &[later]);
    check(&["text,t,T?,${q} != 'yes'", Q], &[]);
    check(
        &["text,t,T?,${q} = 'yes'", "select_one yn,q,Q?,,,,,,yes"],
        &[],
    );
}

#[test]
fn a_constraint_that_nothing_fulfils_is_named() {
    check(
        &["integer,n,N?,,. > 10 and . < 5"],
        &["row 2: no answer to \"n\" fulfils this constraint"],
    );
    check(&["integer,n,N?,,. >= 5 and . <= 10"], &[]);
    check(&["integer,n,N?,,. > ${age}", AGE], &[]);
    check(&["integer,n,N?,,. mod 2 = 3"], &[]);
    check(&["select_one n,n,N?,,. > 1"], &[]);
}

#[test]
fn nothing_is_said_of_a_good_form() {
    let good = |relevant: &str| {
        let last = format!("text,t,T?,\"{relevant}\"");
        check(
            &[
                Q,
                M,
                AGE,
                "select_one n,num,N?",
                "calculate,c,,,,,,${age} + 1",
                "text,w,W?",
                &last,
            ],
            &[],
        );
    };
    good("${q} = 'yes'");
    good("${q} = 'yes' or ${q} = 'no'");
    good("${q} != ''");
    good("selected(${m}, 'north') and selected(${m}, 'south')");
    good("${m} = 'north south'");
    good("${num} = 1 and ${num} >= 1.0");
    good("${num} = '1'");
    good("${age} >= 18 and ${age} < 60");
    good("${age} = 18 or ${age} * 2 = 3");
    good("${c} = 'x' and ${c} = 'y'");
    good("string-length(${w}) > 3 and ${w} != 'none'");
    good("not(${q} = 'yes') and not(selected(${m}, 'north'))");
    good("today() > '2030-01-01'");
    good("count-selected(${m}) > 1 and ${q} = 'no'");
    good("if(${q} = 'yes', ${age} > 3, ${age} < 2)");
    good("random() > 2");
    let rows = [
        "begin_repeat,r,R",
        Q,
        "end_repeat,,",
        "text,t,T?,${q} = 'yes' and ${q} = 'no'",
    ];
    check(&rows, &[]);
    let rows = ["select_one yn or_other,q,Q?", "text,t,T?,${q} = 'other'"];
    check(&rows, &[]);
    check(&[Q, "text,off,Off?,false()"], &[]);
}

#[test]
fn choices_that_no_filter_offers_are_named() {
    let rows = [
        "select_one region,r,R?",
        "select_one town,t,T?,,,,region = ${r}",
    ];
    let report = report_on(COLUMNS, &rows);
    let texts: Vec<&str> = report
        .problems
        .iter()
        .map(|told| told.text.as_str())
        .collect();
    assert_eq!(
        texts,
        [
            "no filter ever offers this choice of the list \"town\" (b); mend their columns or the choice_filter"
        ]
    );
    let rows = [
        "select_one region,r,R?",
        "select_one town,t,T?,,,,region = ${r}",
        "select_one town,u,U?",
    ];
    assert_eq!(report_on(COLUMNS, &rows).problems, []);
}

#[test]
fn a_list_that_a_file_fills_is_not_judged() {
    let rows = [
        "select_one yn,q,Q?,,search('files'),none",
        "text,t,T?,${q} = 'elsewhere',",
    ];
    let problems = report_on("type,name,label,relevant,appearance,default", &rows).problems;
    let texts: Vec<&str> = problems.iter().map(|told| told.text.as_str()).collect();
    assert!(
        matches!(texts[..], [only] if only.starts_with("search() is not done")),
        "{texts:?}"
    );
}

fn made(columns: &str, rows: &[&str]) -> Made {
    report_on(columns, rows).form.expect("a form")
}

#[test]
fn what_is_asked_is_counted() {
    let rows = [
        "begin_group,g,G",
        Q,
        AGE,
        "note,n,Note",
        "end_group,,",
        "begin_repeat,r,R",
        M,
        "end_repeat,,",
        "calculate,c,,,,,,1",
        "email,e,",
    ];
    let form = made(COLUMNS, &rows);
    let Asked {
        questions,
        groups,
        repeats,
        notes,
        computed,
        kinds,
    } = form.asked;
    assert_eq!(
        (questions, groups, repeats, notes, computed),
        (3, 1, 1, 1, 1)
    );
    assert_eq!(kinds.len(), 3);
    assert_eq!(form.left_out[0].what, "email");
    assert_eq!(
        form.questions.len(),
        4,
        "whether there is one more is asked too"
    );
}

#[test]
fn minutes_count_taps() {
    let check = |rows: &[&str], expected: (usize, usize, usize)| {
        let minutes = made(COLUMNS, rows).minutes;
        assert_eq!(
            (minutes.shortest, minutes.usual, minutes.longest),
            expected,
            "{rows:?}"
        );
    };
    check(&[Q], (1, 1, 1));
    let many: Vec<String> = (0..20).map(|n| format!("text,t{n},T?")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    // 21 taps; 61 taps.
    check(&many, (3, 7, 7));
    let some: Vec<String> = (0..20)
        .map(|n| format!("text,t{n},T?,${{q}} = 'yes'"))
        .collect();
    let some: Vec<&str> = [Q]
        .into_iter()
        .chain(some.iter().map(String::as_str))
        .collect();
    // 2 taps; 32 taps; 62 taps.
    check(&some, (1, 4, 7));
}

#[test]
fn what_is_asked_of_different_people_does_not_add_up() {
    let columns = "type,name,label,calculation,relevant";
    let part = |form: usize, n: usize| {
        format!("text,t{form}_{n},T?,,${{form}} = {form} and ${{q}} != 'no'")
    };
    let rows = (1..=3).flat_map(|form| (0..10).map(move |n| part(form, n)));
    let mut rows: Vec<String> = rows.collect();
    rows.insert(0, "calculate,form,,once(int(random() * 3) + 1),".into());
    rows.insert(1, "select_one yn,q,Q?,,".into());
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let minutes = made(columns, &rows).minutes;
    // 2 taps without a part, 32 with one of them; nobody has all three.
    assert_eq!(
        (minutes.shortest, minutes.usual, minutes.longest),
        (1, 2, 4)
    );
}

#[test]
fn languages_say_what_they_lack() {
    let columns =
        "type,name,label::English (en),label::French (fr),hint::English (en),hint::French (fr)";
    let form = made(
        columns,
        &[
            "text,a,A?,Ah ?,Hint,",
            "text,b,B?,,,",
            "select_one yn,q,Q?,Qu ?,,",
        ],
    );
    let french = &form.languages[1];
    assert_eq!(
        (
            french.code.as_str(),
            french.buttons,
            form.languages[0].buttons
        ),
        ("fr", false, true)
    );
    let gaps: Vec<(&str, usize, &[u32])> = french
        .gaps
        .iter()
        .map(|gap| (gap.what, gap.count, gap.rows.as_slice()))
        .collect();
    assert_eq!(
        gaps,
        [
            ("label", 1, &[3][..]),
            ("hint", 1, &[2]),
            ("choice", 2, &[2, 3])
        ]
    );
    assert_eq!(form.languages[0].gaps, []);
}

#[test]
fn what_is_long_is_named() {
    let (long, longer) = ("word ".repeat(200), "word ".repeat(900));
    let rows = [
        format!("text,a,{long}"),
        format!("text,b,{longer}"),
        "text,c,C?".into(),
        format!("note,n,{long}"),
        "text,d,D?".into(),
    ];
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let found = made(COLUMNS, &rows).phone;
    let found: Vec<(&str, &[u32])> = found
        .iter()
        .map(|remark| (remark.what.as_str(), remark.rows.as_slice()))
        .collect();
    assert_eq!(
        found,
        [
            ("too long for one message", &[3][..]),
            ("longer than a phone's screen", &[2, 6])
        ]
    );
}

#[test]
fn personal_questions_are_remarked_on_and_others_are_not() {
    let check = |row: &str, expected: Option<&str>| {
        let form = made(COLUMNS, &[row]);
        let found = form.personal.first().map(|remark| remark.what.as_str());
        assert_eq!(found, expected, "{row}");
    };
    check("text,resp_name,Who?", Some("a name"));
    check("text,village_name,Which village?", None);
    check("text,q1,What is your full name?", Some("a name"));
    check("text,q1,តើអ្នកឈ្មោះអ្វី ឈ្មោះរបស់អ្នក", Some("a name"));
    check("integer,phone_number,Number?", Some("a phone number"));
    check("text,mobile_network,Which network?", None);
    check("text,q1,Số điện thoại của bạn?", Some("a phone number"));
    check("select_one yn,phone,Have you a phone number?", None);
    check("text,q1,Alamat email?", Some("an e-mail address"));
    check("date,dob,When?", Some("a day of birth"));
    check("text,craft,Teknik apa?", None);
    check("text,primaryContactNo,Contact?", Some("a phone number"));
    check("decimal,farm.latitude,Where?", Some("a place on the map"));
    check("text,local,Where do you sell?", None);
}

#[test]
fn a_form_with_errors_is_reported_as_far_as_it_can_be_read() {
    let report = report_on(COLUMNS, &[Q, "integr,x,X?", "text,t,T?,${x} = 1"]);
    assert_eq!(
        report.form.as_ref().map(|form| form.asked.questions),
        Some(2)
    );
    assert_eq!(report.verdict.text, "It does not run yet: 1 thing to mend.");
    assert!(
        report
            .to_string()
            .starts_with("form, as far as it can be read\n"),
        "{report}"
    );
    let good = report_on(COLUMNS, &[Q]);
    assert_eq!(good.verdict.text, "This form runs in Sala.");
}

#[test]
fn no_line_is_wider_than_a_terminal() {
    let long = format!(
        "text,b,{},\"selected(${{m}}, 'norht')\"",
        "word ".repeat(900)
    );
    let report = report_on(COLUMNS, &[M, &long, "text,resp_name,Name?", "audit,audit,"]);
    for line in format!("{report}\n{report:#}").lines() {
        assert!(line.chars().count() <= 80, "{line}");
    }
}

#[test]
fn what_a_chat_has_no_use_for_is_named_with_its_rows() {
    let files = [
        (
            "survey.csv",
            "type,name,label,appearance,parameters,guidance_hint::English (en)\nimage,a,A?,new,max-pixels=1024,\n\
             audit,b,,,\"track-changes=true, location-priority=balanced\",\nselect_one c,d,D?,,,Wait.\n",
        ),
        (
            "choices.csv",
            "list_name,name,label,media::image\nc,x,X,x.png\nc,y,Y,\n",
        ),
        (
            "settings.csv",
            "form_title,public_key,style\nTitle,MIIB,pages\n",
        ),
    ];
    let (source, _) = FormSource::folder(&Tree::from_pairs(files), "");
    let source = source.expect("a source");
    let (survey, _) = crate::content::read_form(&"form".parse().expect("an id"), &source);
    let report = report(&survey.expect("a survey"), &source, Vec::new());
    let form = report.form.expect("a form");
    let found: Vec<(&str, &str, &[u32])> = form
        .left_out
        .iter()
        .map(|remark| (remark.what.as_str(), remark.sheet, remark.rows.as_slice()))
        .collect();
    let expected: &[(&str, &str, &[u32])] = &[
        ("audit", "survey", &[3]),
        ("appearance", "survey", &[2]),
        ("guidance_hint", "survey", &[4]),
        ("parameter max-pixels", "survey", &[2]),
        ("parameter track-changes", "survey", &[3]),
        ("parameter location-priority", "survey", &[3]),
        ("pictures of choices", "choices", &[2]),
        ("public_key", "settings", &[2]),
        ("style", "settings", &[2]),
    ];
    assert_eq!(found, expected);
}

#[test]
fn wrong_letters_in_a_label_are_named_and_the_form_runs() {
    let columns = "type,name,label::Burmese (my),label::Thai (th)";
    let report = report_on(columns, &["text,name,ျမန္မာ,ชื่อ ๑๒"]);
    let found = report.problems.iter().filter_map(|told| {
        let column = told.column.as_deref()?.strip_prefix("label::")?;
        Some((column, told.text.as_str()))
    });
    let found: Vec<(&str, &str)> = found.collect();
    assert_eq!(found.len(), 2, "{found:?}");
    assert_eq!((found[0].0, found[1].0), ("Burmese (my)", "Thai (th)"));
    assert!(
        found[0].1.contains("Zawgyi") && found[1].1.starts_with("write 12"),
        "{found:?}"
    );
    assert!(report.verdict.runs, "{}", report.verdict.text);
}
