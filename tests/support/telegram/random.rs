//! Any update that the schema allows, from a seed: every kind, every field now and then, and texts that hurt.

use super::faults::Dice;
use super::schema::{Field, schema};
use serde_json::{Map, Value, json};

/// Deeper than this only what is required is there.
const DEEP: usize = 4;

/// Texts that programs stumble over.
const TEXTS: [&str; 16] = [
    "",
    " ",
    "/start",
    "/start@sala_test_bot ../../etc/passwd",
    "/forget",
    "1",
    "-1e309",
    "ក្រុមតម្បាញ",
    "ສະບາຍດີ",
    "\u{202e}evitcelfer",
    "\u{0}\u{1}\u{7f}",
    "e\u{301}\u{301}\u{301}\u{301}",
    "👩‍👩‍👧‍👦",
    "'; drop table learner; --",
    "{{{{{{{{[[[[[[",
    "s:1:c0",
];

/// The kind of an update and its value.
pub(crate) fn update(dice: &mut Dice) -> (String, Value) {
    let fields = &schema().types["Update"].fields;
    let kinds: Vec<(&String, &Field)> = fields.iter().filter(|(_, own)| !own.required).collect();
    // Half of them are of the two kinds that lead furthest.
    let usual = kinds
        .iter()
        .filter(|(name, _)| matches!(name.as_str(), "message" | "callback_query"));
    let usual: Vec<_> = usual.collect();
    let (name, field) = if dice.below(2) == 0 {
        usual[dice.below(usual.len())]
    } else {
        &kinds[dice.below(kinds.len())]
    };
    ((*name).clone(), of_field(field, dice, 0))
}

fn of_field(field: &Field, dice: &mut Dice, depth: usize) -> Value {
    if !field.allowed.is_empty() {
        return field.allowed[dice.below(field.allowed.len())].clone();
    }
    of_type(&field.types[dice.below(field.types.len())], dice, depth)
}

fn of_type(name: &str, dice: &mut Dice, depth: usize) -> Value {
    if let Some(inner) = name.strip_prefix("Array of ") {
        let most = if depth < DEEP { 4 } else { 1 };
        let items = (0..dice.below(most)).map(|_| of_type(inner, dice, depth + 1));
        return Value::Array(items.collect());
    }
    match name {
        "Integer" => integer(dice),
        "Float" => json!(dice.chance() * 360.0 - 180.0),
        "Boolean" => json!(dice.below(2) == 0),
        "True" => json!(true),
        "False" => json!(false),
        "String" | "InputFile" | "RichText" => text(dice),
        name => structure(name, dice, depth),
    }
}

fn integer(dice: &mut Dice) -> Value {
    let numbers = [
        0,
        1,
        -1,
        7,
        1_800_000_000,
        i64::from(i32::MAX) + 1,
        -1_001_234_567_890,
        (1 << 52) + 1,
        i64::MAX,
        i64::MIN,
    ];
    json!(numbers[dice.below(numbers.len())])
}

fn text(dice: &mut Dice) -> Value {
    let text = TEXTS[dice.below(TEXTS.len())];
    if dice.below(50) == 0 {
        return json!(text.repeat(400));
    }
    json!(text)
}

fn structure(name: &str, dice: &mut Dice, depth: usize) -> Value {
    let Some(object) = schema().types.get(name) else {
        return Value::Null;
    };
    if !object.subtypes.is_empty() {
        let own = &object.subtypes[dice.below(object.subtypes.len())];
        return of_type(own, dice, depth);
    }
    let mut made = Map::new();
    for (name, field) in &object.fields {
        // The deeper, the fewer.
        let there = field.required || (depth < DEEP && dice.below(3 + 3 * depth) == 0);
        // Some types hold themselves as a required field only by way of a list, which ends by itself.
        if there {
            made.insert(name.clone(), of_field(field, dice, depth + 1));
        }
    }
    Value::Object(made)
}
