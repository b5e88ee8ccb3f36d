//! The names and types of the Bot API (`tests/data/botapi.json`), and the check of a request or an object against them.
//! It knows shapes only: what a value means, and how Telegram words a refusal, stands elsewhere.

use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

const TEXT: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/data/botapi.json"
));

/// All methods and types.
#[derive(Deserialize)]
pub(crate) struct Schema {
    pub(crate) methods: BTreeMap<String, Method>,
    pub(crate) types: BTreeMap<String, Object>,
    /// The methods' names by their small letters.
    #[serde(skip)]
    small: HashMap<String, String>,
}

/// What a method takes and gives.
#[derive(Deserialize)]
pub(crate) struct Method {
    pub(crate) fields: BTreeMap<String, Field>,
    pub(crate) returns: Vec<String>,
}

/// A type: either its fields, or the types that it may be.
#[derive(Deserialize)]
pub(crate) struct Object {
    #[serde(default)]
    pub(crate) fields: BTreeMap<String, Field>,
    #[serde(default)]
    pub(crate) subtypes: Vec<String>,
}

/// One field of a method or a type.
#[derive(Deserialize)]
pub(crate) struct Field {
    pub(crate) required: bool,
    pub(crate) types: Vec<String>,
    #[serde(default, rename = "enum")]
    pub(crate) allowed: Vec<Value>,
}

/// The schema, read once.
pub(crate) fn schema() -> &'static Schema {
    static SCHEMA: OnceLock<Schema> = OnceLock::new();
    SCHEMA.get_or_init(|| {
        let mut schema: Schema = serde_json::from_str(TEXT).expect("the schema of the tests' data");
        let names = schema.methods.keys();
        schema.small = names
            .map(|name| (name.to_ascii_lowercase(), name.clone()))
            .collect();
        schema
    })
}

impl Schema {
    /// The method's name as the documentation spells it; Telegram does not mind the case.
    pub(crate) fn method(&self, name: &str) -> Option<(&str, &Method)> {
        let own = self.small.get(&name.to_ascii_lowercase())?;
        Some((own, self.methods.get(own)?))
    }

    /// What is wrong with the fields of a request.
    pub(crate) fn request(&self, method: &str, fields: &Map<String, Value>) -> Vec<String> {
        let Some(known) = self.methods.get(method) else {
            return vec![format!("{method}: unknown method")];
        };
        self.fields(&known.fields, fields, method)
    }

    /// What is wrong with the value that a method gives back.
    pub(crate) fn answer(&self, method: &str, value: &Value) -> Vec<String> {
        match self.methods.get(method) {
            Some(known) => self.any(&known.returns, value, method),
            None => vec![format!("{method}: unknown method")],
        }
    }

    /// What is wrong with an object of this type.
    pub(crate) fn object(&self, name: &str, value: &Value) -> Vec<String> {
        self.one(name, value, name)
    }

    fn fields(
        &self,
        known: &BTreeMap<String, Field>,
        given: &Map<String, Value>,
        at: &str,
    ) -> Vec<String> {
        let mut wrong = Vec::new();
        for (name, field) in known {
            if field.required && !given.contains_key(name) {
                wrong.push(format!("{at}.{name}: missing"));
            }
        }
        for (name, value) in given {
            let at = format!("{at}.{name}");
            match known.get(name) {
                None => wrong.push(format!("{at}: unknown field")),
                Some(field) => {
                    wrong.extend(self.any(&field.types, value, &at));
                    if !field.allowed.is_empty() && !field.allowed.contains(value) {
                        wrong.push(format!("{at}: {value} is none of its values"));
                    }
                }
            }
        }
        wrong
    }

    /// The complaints of the type that fits best.
    fn any(&self, types: &[String], value: &Value, at: &str) -> Vec<String> {
        types
            .iter()
            .map(|name| self.one(name, value, at))
            .min_by_key(Vec::len)
            .unwrap_or_default()
    }

    fn one(&self, name: &str, value: &Value, at: &str) -> Vec<String> {
        if let Some(inner) = name.strip_prefix("Array of ") {
            return self.array(inner, value, at);
        }
        let fits = match name {
            "Integer" => value.is_i64() || value.is_u64(),
            "Float" => value.is_number(),
            // An uploaded file stands in the fields as `attach://part`, as a media group names it.
            "String" | "InputFile" => value.is_string(),
            "Boolean" => value.is_boolean(),
            "True" => *value == Value::Bool(true),
            "False" => *value == Value::Bool(false),
            // Rich text may also be plain, or a row of rich texts.
            "RichText" if value.is_string() => true,
            "RichText" if value.is_array() => return self.array(name, value, at),
            _ => return self.structure(name, value, at),
        };
        if fits {
            Vec::new()
        } else {
            vec![format!("{at}: not of type {name}")]
        }
    }

    fn array(&self, inner: &str, value: &Value, at: &str) -> Vec<String> {
        let Some(items) = value.as_array() else {
            return vec![format!("{at}: not an array of {inner}")];
        };
        let check = |(index, item)| self.one(inner, item, &format!("{at}[{index}]"));
        items.iter().enumerate().flat_map(check).collect()
    }

    fn structure(&self, name: &str, value: &Value, at: &str) -> Vec<String> {
        let Some(object) = self.types.get(name) else {
            return vec![format!("{at}: unknown type {name}")];
        };
        if !object.subtypes.is_empty() {
            return self.any(&object.subtypes, value, at);
        }
        match value.as_object() {
            Some(given) => self.fields(&object.fields, given, at),
            None => vec![format!("{at}: not a {name}")],
        }
    }
}
