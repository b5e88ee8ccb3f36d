//! Any text as an expression: what is read prints as text that reads as the same, and its evaluation ends.
#![no_main]

use jiff::{Zoned, tz::TimeZone};
use libfuzzer_sys::{Corpus, fuzz_target};
use sala::{
    content::expression::parse,
    model::{
        QuestionName,
        expression::{Expr, Node, Scope, Value, evaluate},
    },
};

/// Enough for what people write, and little enough for a second.
const LONGEST: usize = 2_000;

struct Small;

impl Scope for Small {
    fn answer(&self, name: &QuestionName) -> Value {
        match name.as_str().len() % 4 {
            0 => Value::NOTHING,
            1 => Value::Number(-1.5),
            2 => Value::Text("a b c".into()),
            _ => Value::Text("2026-03-02T19:00:00+07:00".into()),
        }
    }

    fn itself(&self) -> Value {
        Value::Text("word ក្".into())
    }

    fn named(&self, name: &QuestionName) -> Vec<Node> {
        let node = Node::Text(self.answer(name).text());
        vec![node; name.as_str().len() % 5]
    }

    fn children(&self, _: &Node, name: &str) -> Vec<Node> {
        vec![Node::Text(name.into()); name.len() % 5]
    }

    fn parent(&self, _: &Node) -> Option<Node> {
        Some(Node::Form)
    }

    fn now(&self) -> Zoned {
        sala_fuzz::evening().to_zoned(TimeZone::UTC)
    }
}

/// By their printed shape: NaN is the same as NaN.
fn same(a: &Expr, b: &Expr) -> bool {
    format!("{a:?}") == format!("{b:?}")
}

fuzz_target!(|data: &[u8]| -> Corpus {
    let Ok(text) = std::str::from_utf8(data) else {
        return Corpus::Reject;
    };
    if text.len() > LONGEST {
        return Corpus::Reject;
    }
    let Ok(expr) = parse(text) else {
        return Corpus::Keep;
    };
    let printed = expr.to_string();
    match parse(&printed) {
        Ok(again) => assert!(same(&again, &expr), "{printed}\n{expr:?}\n{again:?}"),
        Err(error) => panic!("{printed}\n{expr:?}\n{error}"),
    }
    let _ = evaluate(&expr, &Small).text();
    Corpus::Keep
});
