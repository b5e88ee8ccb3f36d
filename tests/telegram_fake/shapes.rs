//! The schema can be trusted: it refers to nothing that it lacks, and it catches what is wrong.

use crate::support::telegram::faults::Dice;
use crate::support::telegram::random;
use crate::support::telegram::schema::schema;
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn wrong(method: &str, fields: Value) -> Vec<String> {
    schema().request(method, fields.as_object().expect("an object"))
}

#[test]
fn every_type_that_the_schema_names_is_in_it() {
    let schema = schema();
    let plain = [
        "Boolean",
        "False",
        "Float",
        "InputFile",
        "Integer",
        "String",
        "True",
    ];
    let of_methods = schema.methods.values().flat_map(|method| {
        let fields = method.fields.values().flat_map(|field| &field.types);
        fields.chain(&method.returns)
    });
    let of_types = schema.types.values().flat_map(|object| {
        let fields = object.fields.values().flat_map(|field| &field.types);
        fields.chain(&object.subtypes)
    });
    for name in of_methods.chain(of_types) {
        let bare = name.trim_start_matches("Array of ");
        assert!(
            plain.contains(&bare) || schema.types.contains_key(bare),
            "{name}"
        );
    }
    assert!(schema.methods.len() > 180 && schema.types.len() > 390);
}

#[test]
fn a_right_request_passes() {
    let keyboard =
        json!({"inline_keyboard": [[{"text": "Yes", "callback_data": "1", "style": "success"}]]});
    let fields = json!({"chat_id": 5, "text": "Hello", "reply_markup": keyboard});
    assert_eq!(wrong("sendMessage", fields), Vec::<String>::new());
    let media =
        json!({"chat_id": "@name", "media": [{"type": "photo", "media": "x", "caption": "y"}]});
    assert_eq!(wrong("sendMediaGroup", media), Vec::<String>::new());
}

#[test]
fn what_is_wrong_is_named_with_its_place() {
    let check = |fields: Value, expected: &str| {
        assert_eq!(wrong("sendMessage", fields), [expected]);
    };
    check(json!({"chat_id": 1}), "sendMessage.text: missing");
    check(
        json!({"chat_id": 1, "text": "a", "colour": "red"}),
        "sendMessage.colour: unknown field",
    );
    check(
        json!({"chat_id": 1, "text": 7}),
        "sendMessage.text: not of type String",
    );
    check(
        json!({"chat_id": 1, "text": "a", "parse_mode": "BBCode"}),
        "sendMessage.parse_mode: \"BBCode\" is none of its values",
    );
    check(
        json!({"chat_id": 1, "text": "a", "reply_markup": {"inline_keyboard": [[{"callback_data": "1"}]]}}),
        "sendMessage.reply_markup.inline_keyboard[0][0].text: missing",
    );
}

#[test]
fn a_method_is_found_in_any_case() {
    let found = |name: &str| schema().method(name).map(|(name, _)| name.to_owned());
    assert_eq!(found("SENDmessage").as_deref(), Some("sendMessage"));
    assert_eq!(found("sendTelepathy"), None);
}

#[test]
fn made_up_updates_are_of_every_kind_and_fit_the_schema() {
    let mut dice = Dice(11);
    let mut kinds = BTreeSet::new();
    for _ in 0..2_000 {
        let (kind, value) = random::update(&mut dice);
        let update = json!({"update_id": 1, kind.as_str(): value});
        let wrong = schema().object("Update", &update);
        assert!(wrong.is_empty(), "{wrong:#?}");
        kinds.insert(kind);
    }
    assert_eq!(kinds.len(), schema().types["Update"].fields.len() - 1);
}
