//! Rows of our own that are dirty, rare or wrong.

use super::super::*;
use crate::content::Tree;
use crate::model::QuestionKind;

const CHOICES: &str = "list_name,name,label,media::image\nyn,yes,Yes,y.png\nyn,no,No,\nday , market day ,Market day,\n\
    n,1.0,One,\nn,2.0,Two,\n";

fn form(survey: &str) -> (Option<Survey>, Vec<String>) {
    form_of(survey, CHOICES)
}

fn form_of(survey: &str, choices: &str) -> (Option<Survey>, Vec<String>) {
    let tree = Tree::from_pairs([("survey.csv", survey), ("choices.csv", choices)]);
    let (source, _) = FormSource::folder(&tree, "");
    let id = "form".parse().expect("an id");
    let (survey, problems) = read_form(&id, &source.expect("a source"));
    (survey, problems.iter().map(ToString::to_string).collect())
}

const HEAD: &str = "type,name,label,relevant,calculation,parameters,required,disabled,trigger";

fn good(rows: &str) -> Survey {
    let (found, problems) = form(&format!("{HEAD}\n{rows}\n"));
    found.unwrap_or_else(|| panic!("{problems:#?}"))
}

/// A row 3 after a text question, of which a problem says this.
fn check(rows: &str, expected: &str) {
    let (_, problems) = form(&format!("{HEAD}\ntext,first,First\n{rows}\n"));
    assert!(
        problems.iter().any(|p| p.contains(expected)),
        "{expected}: {problems:#?}"
    );
}

#[test]
fn what_is_dirty_and_clear_is_read() {
    let survey = good(
        "# a remark,,\n\
         begin  group,,About\n\
         text,\u{200b}who\u{a0},Who?\n\
         END_GROUP,,\n\
         select_one day,day,Day?\n\
         select_one n,n,N?\n\
         text,two,Two?,${n} = ‘2.0’\n\
         begin group,gone,Gone,,,,,yes\n\
         begin repeat,gone_too,Gone\n\
         text,lost,Lost\n\
         end repeat,,\n\
         end group,,\n\
         csv-external,towns,\n\
         barcode,code,Code?\n\
         geotrace,way,Way?,,,,no\n\
         audit,,\n\
         percentage,part,Part?\n\
         ,,",
    );
    let names: Vec<&str> = survey.questions.iter().map(|q| q.name.as_str()).collect();
    assert_eq!(
        names,
        ["who", "day", "n", "two", "code", "way", "audit", "part"]
    );
    assert_eq!(survey.groups[0].name.as_str(), "generated_group_name_3");
    assert_eq!(survey.lists["day"].choices[0].name.as_str(), "market day");
    let two = survey.questions[3]
        .relevant
        .as_ref()
        .map(ToString::to_string);
    assert_eq!(two.as_deref(), Some("${n} = '2'"));
    assert_eq!(survey.questions[4].kind, QuestionKind::Text);
    assert_eq!(survey.questions[5].kind, QuestionKind::Blank);
    let part = survey.questions[7]
        .constraint
        .as_ref()
        .map(ToString::to_string);
    assert_eq!(part.as_deref(), Some(". >= 0 and . <= 100"));
}

#[test]
fn a_name_may_stand_twice_where_nobody_refers_to_it() {
    let rows = "begin_group,a,A\ntext,what,What?\nend_group,,\nbegin_group,b,B\nbegin_group,c,C\ntext,what,What?\nend_group,,\nend_group,,";
    let survey = good(rows);
    let names: Vec<(&str, &str)> = survey
        .questions
        .iter()
        .map(|q| (q.name.as_str(), q.own_name()))
        .collect();
    assert_eq!(names, [("what", "what"), ("b/c//what", "what")]);
    check(
        &format!("{rows}\ntext,last,Last,${{what}} = ''"),
        "row 11, column \"relevant\": there are several questions or groups named \"what\"",
    );
    check(
        "text,First,F",
        "row 3, column \"name\": warning: another name differs from \"First\"",
    );
    check(
        "begin_group,first,F\nend_group,,",
        "the name \"first\" is taken by row 2",
    );
}

#[test]
fn a_reference_that_leads_nowhere_is_named() {
    check(
        "text,q,Hello ${frist}",
        "row 3, column \"label\": there is no question ${frist} (did you mean",
    );
    check(
        "calculate,q,,,now(),,,,first",
        "row 3, column \"trigger\": \"first\" is no question; write ${name}",
    );
    check(
        "calculate,q,,,now(),,,,${frist}",
        "row 3, column \"trigger\": there is no question ${frist}",
    );
    check(
        "select_one_from_file x.csv or_other,q,Q",
        "row 3, column \"type\": or_other goes with lists of the choices sheet alone",
    );
    check(
        "begin_group,g,G\ntext,a,A\nend_group,,\ncalculate,q,,,now(),,,,${g}",
        "row 6, column \"trigger\": ${g} is a group",
    );
    check("text,q,Q,${q} = ''", "row 3: \"q\" needs itself");
    check(
        "select_one yn or_other,q,Q\nnote,n,${q_other}",
        "${q_other} is what or_other adds",
    );
    check(
        "calculate,q,,,\"pulldata('x', 'a', 'b', ${first})\"",
        "the file x.csv is not beside the form",
    );
    let choices = "list_name,name,label\nto,x,To ${frist}\n";
    let (_, problems) = form_of("type,name,label\nselect_one to,first,First\n", choices);
    let expected = "choices.csv, row 2, column \"label\": there is no question ${frist}";
    assert!(
        problems.iter().any(|p| p.contains(expected)),
        "{problems:#?}"
    );
}

#[test]
fn a_rare_row_that_is_wrong_is_named() {
    check(
        "range,r,R,,,start=1 end=two",
        "row 3, column \"parameters\": end=two: write a number",
    );
    check(
        "select_one_from_file x,q,Q",
        "write the file's whole name, as in x.csv",
    );
    check(
        "select_one_from_file x.geojson,q,Q",
        "Sala cannot ask \"select_one_from_file x.geojson\" yet",
    );
    check(
        "select_one ${first},q,Q",
        "row 3, column \"type\": Sala cannot ask",
    );
    check(
        "geoshape,q,Q,,,,yes",
        "row 3, column \"type\": a chat cannot ask \"geoshape\", and it is required",
    );
    check(
        "barcode,q,Q",
        "row 3, column \"type\": warning: a chat reads no barcodes",
    );
    check(
        "select_multiple day,q,Q",
        "row 3, column \"type\": the choice \"market day\" has a space",
    );
    check(
        ",,A label alone",
        "row 3, column \"type\": the type is missing",
    );
    check(
        "select_one yn,q,Q",
        "choices.csv, row 2, column \"media::image\": warning: the chat does not show",
    );
}

#[test]
fn what_is_measured_in_a_repeat_is_counted_for_nobody() {
    let rows = "type,name,label,repeat_count,competence,measure,group\n\
        begin_repeat,people,Person,2,,,\nselect_one yn,land,Country?,,,profile,country\nend_repeat,,,,,,\n";
    let (found, problems) = form(rows);
    assert!(found.is_some(), "{problems:?}");
    assert!(
        problems
            .iter()
            .any(|text| text.contains("counted for nobody")),
        "{problems:?}"
    );
}

#[test]
fn a_condition_in_the_wrong_column_is_named() {
    let (_, problems) = form("type,name,label,choice_filter\ntext,why,Why?,${a} = 1\n");
    let said = problems
        .iter()
        .any(|problem| problem.contains("column relevant"));
    assert!(said, "{problems:#?}");
}

#[test]
fn a_limit_without_words_is_named() {
    let said = |message: &str| {
        let rows = format!(
            "type,name,label,constraint,constraint_message\ntext,code,Code,\"regex(., '[0-9]+')\",{message}\n"
        );
        let (_, problems) = form(&rows);
        problems
            .iter()
            .any(|problem| problem.contains("only that it does not fit"))
    };
    assert!(said("") && !said("Digits alone"));
}

#[test]
fn what_has_no_end_is_not_read_to_its_end() {
    let rows: String = (0..=MOST_ROWS)
        .map(|at| format!("text,q{at},Q\n"))
        .collect();
    let (found, problems) = form(&format!("type,name,label\n{rows}"));
    assert!(found.is_none());
    assert!(
        problems[0].contains("make several forms of it"),
        "{problems:?}"
    );
    let many: String = (0..=choices::MOST_CHOICES)
        .map(|at| format!("n{at},N\n"))
        .collect();
    let many = format!("name,label\n{many}");
    let tree = Tree::from_pairs([
        (
            "survey.csv",
            "type,name,label\nselect_one_from_file many.csv,q,Q?\n",
        ),
        ("many.csv", &*many),
    ]);
    let (source, _) = FormSource::folder(&tree, "");
    let id = "form".parse().expect("an id");
    let (_, problems) = read_form(&id, &source.expect("a source"));
    let said = problems
        .iter()
        .any(|problem| problem.text.contains("many.csv has more than"));
    assert!(said, "{problems:?}");
}
