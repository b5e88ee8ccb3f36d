//! A plausible value of any type of the schema: its required fields only, each as short as it may be.

use super::super::schema::{Field, schema};
use serde_json::{Map, Value, json};

/// What a method might answer.
pub(crate) fn answer(method: &str) -> Value {
    let returns = schema().methods.get(method);
    returns.map_or(Value::Null, |method| of_type(&method.returns[0]))
}

/// A value of a type.
pub(crate) fn of_type(name: &str) -> Value {
    match name {
        "Integer" => json!(1),
        "Float" => json!(1.0),
        "Boolean" | "True" => json!(true),
        "False" => json!(false),
        "String" | "InputFile" | "RichText" => json!("x"),
        name if name.starts_with("Array of") => json!([]),
        name => structure(name),
    }
}

fn structure(name: &str) -> Value {
    let Some(object) = schema().types.get(name) else {
        return Value::Null;
    };
    if let Some(first) = object.subtypes.first() {
        return of_type(first);
    }
    let required = object.fields.iter().filter(|(_, field)| field.required);
    let made = required.map(|(name, field)| (name.clone(), of_field(field)));
    Value::Object(made.collect::<Map<_, _>>())
}

fn of_field(field: &Field) -> Value {
    let first = field.allowed.first().cloned();
    first.unwrap_or_else(|| of_type(&field.types[0]))
}
