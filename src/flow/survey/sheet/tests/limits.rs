//! Evaluation comes to an end, soon and without a panic, whatever a form asks of it.

use super::{
    super::Look,
    form::{row, run, sheet, survey},
    table::{ANSWERS, CHOICES, ROWS},
};
use crate::{
    content::expression::parse,
    model::{
        Chapters, Seat,
        expression::{Expr, Function, LONGEST, Operator, evaluate},
    },
};
use proptest::prelude::*;
use std::fmt::Write;

/// A list of so many villages, each in one of ten districts.
fn villages(count: usize) -> String {
    let mut choices = String::from("list_name,name,label,district\n");
    for number in 0..count {
        let district = number % 10;
        let _ = writeln!(choices, "village,v{number},Village {number},d{district}");
    }
    choices
}

#[test]
fn a_list_of_thousands_is_filtered_and_a_list_in_a_list_ends() {
    let rows = "type,name,label,calculation,choice_filter\n\
        select_one village,near,Near?,,district = 'd3' and name != 'v3'\n\
        select_one village,far,Far?,,count(instance('village')/root/item[district = current()/../near]) = 0\n\
        calculate,here,,'',\n";
    let survey = survey(rows, &villages(5_000));
    let run = run(&survey, "near = v7");
    let sheet = sheet(&survey, &run);
    let seat = |at| Seat {
        at,
        chapters: Chapters::NONE,
    };
    assert_eq!(sheet.choices(seat(0)).len(), 499);
    assert!(sheet.choices(seat(1)).len() < 5_000, "it stopped");
    let own = row(&survey, "here");
    let value = |text: &str| {
        let expr = parse(text).expect(text);
        evaluate(&expr, &Look::from(&sheet, &own)).text()
    };
    let all = "instance('village')/root/item";
    assert_eq!(value(&format!("count({all}[district = 'd3'])")), "500");
    assert_eq!(
        value(&format!("{all}[name = ${{near}}]/label")),
        "Village 7"
    );
    let nested = format!("count({all}[count({all}[district = 'd1']) > 1])");
    assert!(value(&nested).parse::<f64>().expect("a count") < 5_000.0);
    let patterns = format!("count({all}[regex(name, concat('v', '[0-9]+'))])");
    assert!(value(&patterns).parse::<f64>().expect("a count") < 5_000.0);
}

#[test]
fn a_text_that_doubles_and_doubles_stays_a_text() {
    let mut rows = String::from("type,name,label,calculation\ncalculate,t0,,'0123456789'\n");
    for number in 1..40 {
        let _ = writeln!(
            rows,
            "calculate,t{number},,\"concat(${{t{0}}}, ${{t{0}}})\"",
            number - 1
        );
    }
    let survey = survey(&rows, "");
    let run = run(&survey, "");
    let sheet = sheet(&survey, &run);
    let own = row(&survey, "t39");
    let look = Look::from(&sheet, &own);
    let length = |text: &str| evaluate(&parse(text).expect(text), &look).text().len();
    assert_eq!(length("${t3}"), 80);
    assert_eq!(length("${t39}"), LONGEST);
    assert_eq!(length("join('ក', ${t39}, ${t39})"), LONGEST);
    let many = vec!["${t39}"; 60].join(", ");
    assert!(length(&format!("translate(concat({many}), '0', 'x')")) <= LONGEST);
}

/// Values that expressions are built of: names, and constants in quotes and without.
fn leaf() -> impl Strategy<Value = Expr> {
    let texts = [
        "${weaver}",
        "${child_age}",
        "${child}",
        "${book}",
        "${crafts}",
        "${field}",
        "${born}",
        "${remark}",
        "${nowhere}",
        ".",
        "''",
        "'silk'",
        "\"it's\"",
        "'2026-02-30'",
        "'06:30'",
        "'-1'",
        "'[0-9]+'",
        "'%d %b'",
        "0",
        "1",
        "2.5",
        "99999999999",
        "today()",
        "now()",
        "..",
        "../child_name",
        "/data/house/child[2]/book[last()]/title",
        "current()/..",
        "instance('district')/root/item[province = 'takeo']/people",
        "0 div 0",
        "1 div 0",
    ];
    let expr = |text: &str| parse(text).expect(text);
    prop::sample::select(texts.map(expr).to_vec())
}

/// Expressions of operators and functions, with the number of values that each function takes.
fn any_expression() -> impl Strategy<Value = Expr> {
    use Operator as O;
    let operators = vec![
        O::Or,
        O::And,
        O::Equal,
        O::Unequal,
        O::Less,
        O::Plus,
        O::Minus,
        O::Times,
        O::Div,
        O::Mod,
    ];
    leaf().prop_recursive(5, 40, 4, move |inner| {
        let pair = (
            prop::sample::select(operators.clone()),
            inner.clone(),
            inner.clone(),
        );
        let call = (
            prop::sample::select(Function::ALL),
            prop::collection::vec(inner.clone(), 11),
        );
        prop_oneof![
            1 => inner.prop_map(|expr| Expr::Negative(Box::new(expr))),
            3 => pair.prop_map(|(operator, a, b)| Expr::Binary(operator, Box::new(a), Box::new(b))),
            5 => (call, 0..4usize).prop_map(|((function, mut values), more)| {
                let (least, most) = function.arguments();
                values.truncate((least + more).min(most));
                Expr::Call(function, values)
            }),
        ]
    })
}

proptest! {
    #[test]
    fn every_expression_ends_and_is_printed_as_it_is_read(expr in any_expression()) {
        let survey = survey(ROWS, CHOICES);
        let run = run(&survey, ANSWERS);
        let sheet = sheet(&survey, &run);
        // Some are refused, such as a pattern that is none.
        if let Ok(read) = parse(&expr.to_string()) {
            for name in ["here", "child_age[2]"] {
                let own = row(&survey, name);
                let value = evaluate(&read, &Look::from(&sheet, &own));
                prop_assert!(value.text().len() <= 3 * LONGEST);
            }
            prop_assert_eq!(parse(&read.to_string()), Ok(read));
        }
    }
}

#[test]
fn rows_that_lean_on_each_other_may_be_thousands() {
    let mut rows = String::from("type,name,label,calculation\n");
    for number in 0..3_000 {
        let _ = writeln!(rows, "calculate,c{number},,${{c{}}} + 1", number + 1);
    }
    rows.push_str("calculate,c3000,,0\n");
    let survey = survey(&rows, "list_name,name,label\n");
    let run = run(&survey, "");
    let sheet = sheet(&survey, &run);
    let first = Seat {
        at: 0,
        chapters: Chapters::NONE,
    };
    assert_eq!(sheet.value(first).text(), "3000");
}
