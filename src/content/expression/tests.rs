//! Expressions, what they are read as, and what they come to.

use super::*;
use crate::model::{
    QuestionName,
    expression::{Node, Scope, Value, evaluate},
};
use proptest::prelude::*;

struct Answers;

impl Scope for Answers {
    fn answer(&self, name: &QuestionName) -> Value {
        match name.as_str() {
            "age" => Value::Number(42.0),
            "services" => Value::Text("water power".into()),
            "name" => Value::Text("Maria da Silva".into()),
            "date" => Value::Text("2026-08-07".into()),
            "consent" => Value::Text("yes".into()),
            _ => Value::NOTHING,
        }
    }
    fn itself(&self) -> Value {
        Value::Number(17.0)
    }
    fn named(&self, name: &QuestionName) -> Vec<Node> {
        vec![Node::Text(self.answer(name).text())]
    }
    fn children(&self, _: &Node, name: &str) -> Vec<Node> {
        let found = (name == "region").then(|| Node::Text("north".into()));
        found.into_iter().collect()
    }
    fn choice_label(&self, question: &str, choice: &str) -> Option<String> {
        (question == "consent" && choice == "yes").then(|| "Yes, I agree".into())
    }
    fn now(&self) -> jiff::Zoned {
        let now: jiff::Timestamp = "2026-08-07T12:00:00Z".parse().expect("a moment");
        now.in_tz("Asia/Phnom_Penh").expect("a zone")
    }
}

fn check(text: &str, expected: &str) {
    let expr = parse(text).unwrap_or_else(|e| panic!("{text}: {e}"));
    assert_eq!(evaluate(&expr, &Answers).text(), expected, "{text}");
    let again = parse(&expr.to_string()).expect("what is printed is read again");
    assert_eq!(again, expr, "{text}");
}

#[test]
fn operators_bind_as_in_xpath() {
    check("1 + 2 * 3", "7");
    check("(1 + 2) * 3", "9");
    check("10 - 4 - 3", "3");
    check("-7 mod 3", "-1");
    check("7 div 2", "3.5");
    check("1 div 0", "Infinity");
    check("0 div 0", "NaN");
    check("--3", "3");
    check("1 < 2 and 2 < 3", "true");
    check("1 > 2 or 2 < 3", "true");
    check("1 = 1 != 0", "true");
    check("'a' < 'b'", "false");
    check("number('x') = number('x')", "false");
}

#[test]
fn answers_compare_as_javarosa_compares_them() {
    check("${age} > 18", "true");
    check("${ age } = '42'", "true");
    check("${missing} = 0", "false");
    check("${missing} != 0", "true");
    check("${missing} = ''", "true");
    check(". >= 10 and . <= 20", "true");
    check(".<>17", "false");
    check("${date} < today()", "false");
    check("${date} + 1 > today()", "true");
    check("region = 'north'", "true");
}

#[test]
fn dirty_text_is_read() {
    check("selected (${services}, ‘water’)", "true");
    check("${consent} = “yes”", "true");
    check("${consent}\u{a0}= 'yes' AND TRUE", "true");
    check("${name} = 'it’s'", "false");
    check("Selected(${services}, 'wat') or False", "false");
    check("${age}==42", "true");
    check("${age} ≥ 42", "true");
    check(".5 + 5.", "5.5");
}

#[test]
fn functions_do_what_javarosa_does() {
    check("count-selected(${services})", "2");
    check("selected-at(${services}, 1)", "power");
    check("selected-at(${services}, 5)", "");
    check("string-length(${name}) > 3", "true");
    check("regex(., '[0-9]{2}')", "true");
    check("regex('a12b', '[0-9]+')", "false");
    check("if(${age} > 18, 'adult', 'child')", "adult");
    check("concat('a', 1, true())", "a1true");
    check("coalesce(${missing}, 'fallback')", "fallback");
    check("round(2.5)", "3");
    check("round(-1.5)", "-1");
    check("round(1.2345, 2)", "1.23");
    check("round(1235.5, -2)", "1200");
    check("int(-1.9)", "-1");
    check("substr('hello', 2, 3)", "l");
    check("substr('hello', -2)", "lo");
    check("substring('hello', 1.5, 2.6)", "ell");
    check("sum(${missing}, 2, 3)", "5");
    check("max(3, 1, ${missing})", "3");
    check("join(', ', 'a', 'b')", "a, b");
    check("once('x')", "17");
    check("not(boolean(''))", "true");
    check("boolean-from-string('no')", "false");
    check("translate('bar', 'abc', 'ABC')", "BAr");
    check("jr:choice-name(${consent}, '${consent}')", "Yes, I agree");
}

#[test]
fn days_are_text_and_numbers() {
    check("today()", "2026-08-07");
    check("now()", "2026-08-07T19:00:00.000+07:00");
    check("date('1970-01-02') + 0", "1");
    check("date(today() + 1)", "2026-08-08");
    check("decimal-date-time('1970-01-01T12:00:00.000')", "0.5");
    check("decimal-time('06:00:00')", "0.25");
    check("format-date('2026-01-09', '%e/%n/%y')", "9/1/26");
    check(
        "format-date-time('2026-08-07T06:31:13.834-03:00', '%H:%M:%S')",
        "06:31:13",
    );
    check("int((today() - date('2000-08-08')) div 365.25)", "25");
}

#[test]
fn what_is_no_expression_says_why() {
    let refuse = |text: &str, at: usize, part: &str| {
        let error = parse(text).expect_err(text);
        assert!(error.text.contains(part), "{text}: {error}");
        assert_eq!(error.at, at, "{text}: {error}");
    };
    refuse("selcted(${a}, 'b')", 1, "did you mean \"selected\"?");
    refuse("${a} = 'yes", 8, "never closed");
    refuse("(${a} = 1", 10, "\")\" is missing");
    refuse("${a} = 1)", 9, "too many");
    refuse("${a} =", 7, "ends too early");
    refuse("${a} 1", 6, "operator");
    refuse("//age > 1", 1, "${name}");
    refuse("../ > 1", 5, "a name is missing");
    refuse("${a}[1", 7, "\"]\" is missing");
    refuse("instance(1)/root", 10, "quotes");
    refuse("if(1, 2)", 1, "takes 3");
    refuse("digest('a', 'MD5')", 1, "does not know");
    refuse("${a = 1", 1, "\"}\"");
    refuse("", 1, "too early");
    refuse(&"(".repeat(200), 66, "too deeply");
    assert!(
        parse(&vec!["1"; 502].join("+")).is_err(),
        "too long a chain"
    );
    check(&vec!["${age} = 1"; 500].join(" or "), "false");
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "[\\PC ]{0,40}") {
        let _ = parse(&text).map(|expr| evaluate(&expr, &Answers));
    }

    #[test]
    fn what_nearly_looks_right_is_read_the_same_when_printed(
        words in prop::collection::vec(
            prop::sample::select(vec![
                "1", "2.5", "'a'", "\"it's\"", "${age}", ".", "region", "and", "or", "=", "!=", "<", ">=", "+", "-", "*",
                "div", "mod", "(", ")", "/", "..", "[", "]", "count(", "${age}[", "/data/x", "not(", "selected(", "if(", ",", "today()", "sum(", "substr(",
            ]),
            0..14,
        )
    ) {
        let text = words.join(" ");
        if let Ok(expr) = parse(&text) {
            evaluate(&expr, &Answers);
            prop_assert_eq!(parse(&expr.to_string()), Ok(expr));
        }
    }
}
