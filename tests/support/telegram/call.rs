//! A request as its fields and uploaded files, whichever of the three kinds of body it came in.

use super::schema::Method;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A file that came with a request.
#[derive(Clone)]
pub(crate) struct Upload {
    pub(crate) name: String,
    pub(crate) mime: String,
    pub(crate) bytes: Arc<[u8]>,
}

/// One call of a method.
pub(crate) struct Call {
    /// As the documentation spells it.
    pub(crate) method: String,
    pub(crate) fields: Map<String, Value>,
    pub(crate) uploads: BTreeMap<String, Upload>,
    /// Parts of the body that could not be read.
    pub(crate) unreadable: Vec<String>,
}

impl Call {
    /// An empty call, with the fields of the query.
    pub(crate) fn new(name: &str, method: &Method, query: &str) -> Self {
        let mut call = Self {
            method: name.to_owned(),
            fields: Map::new(),
            uploads: BTreeMap::new(),
            unreadable: Vec::new(),
        };
        call.form(method, query.as_bytes());
        call
    }

    /// Read a body by its content type.
    pub(crate) fn read(&mut self, method: &Method, kind: &str, body: &[u8]) {
        if body.is_empty() {
            return;
        }
        let bare = kind.split(';').next().unwrap_or("").trim();
        match bare {
            "application/json" => match serde_json::from_slice(body) {
                Ok(Value::Object(fields)) => self.fields.extend(fields),
                _ => self.unreadable.push("a body that is no object".to_owned()),
            },
            "multipart/form-data" => self.multipart(method, kind, body),
            _ => self.form(method, body),
        }
        self.fields.retain(|_, value| !value.is_null());
    }

    fn form(&mut self, method: &Method, body: &[u8]) {
        for (name, value) in form_urlencoded::parse(body) {
            let value = typed(method, &name, &value);
            self.fields.insert(name.into_owned(), value);
        }
    }

    fn multipart(&mut self, method: &Method, kind: &str, body: &[u8]) {
        let Some(boundary) = parameter(kind, "boundary") else {
            self.unreadable
                .push("a multipart body without boundary".to_owned());
            return;
        };
        let fence = format!("--{boundary}");
        for part in split(body, fence.as_bytes()) {
            let part = part.strip_prefix(b"\r\n").unwrap_or(part);
            let Some(end) = find(part, b"\r\n\r\n") else {
                continue;
            };
            let head = String::from_utf8_lossy(&part[..end]).into_owned();
            let data = &part[end + 4..];
            self.part(method, &head, data.strip_suffix(b"\r\n").unwrap_or(data));
        }
    }

    fn part(&mut self, method: &Method, head: &str, data: &[u8]) {
        let line = |wanted: &str| {
            head.lines()
                .filter_map(|line| line.split_once(':'))
                .find(|(name, _)| name.eq_ignore_ascii_case(wanted))
                .map_or("", |(_, value)| value.trim())
        };
        let disposition = line("content-disposition");
        let Some(name) = parameter(disposition, "name") else {
            self.unreadable.push("a part without a name".to_owned());
            return;
        };
        let Some(file) = parameter(disposition, "filename") else {
            let value = typed(method, &name, &String::from_utf8_lossy(data));
            self.fields.insert(name, value);
            return;
        };
        if method.fields.contains_key(&name) {
            let attached = format!("attach://{name}");
            self.fields.insert(name.clone(), Value::String(attached));
        }
        let upload = Upload {
            name: file,
            mime: line("content-type").to_owned(),
            bytes: data.into(),
        };
        self.uploads.insert(name, upload);
    }

    /// A whole number, also when it came as a string.
    pub(crate) fn integer(&self, name: &str) -> Option<i64> {
        let value = self.fields.get(name)?;
        value
            .as_i64()
            .or_else(|| value.as_str().and_then(|text| text.parse().ok()))
    }

    /// A text.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.fields.get(name).and_then(Value::as_str)
    }
}

/// A field of a form as the schema types it; what does not fit stays a string for the check to find.
fn typed(method: &Method, name: &str, raw: &str) -> Value {
    let plain = || Value::String(raw.to_owned());
    let types = method.fields.get(name).map(|field| field.types.as_slice());
    match types {
        Some([only]) if only == "String" => plain(),
        Some(types) if types.iter().any(|own| own == "String") => {
            raw.parse::<i64>().map_or_else(|_| plain(), Value::from)
        }
        Some(_) => serde_json::from_str(raw).unwrap_or_else(|_| plain()),
        None => plain(),
    }
}

/// `name=value` or `name="value"` in a header.
fn parameter(header: &str, name: &str) -> Option<String> {
    header.split(';').skip(1).find_map(|part| {
        let (own, value) = part.trim().split_once('=')?;
        (own == name).then(|| value.trim_matches('"').to_owned())
    })
}

fn find(within: &[u8], what: &[u8]) -> Option<usize> {
    within.windows(what.len()).position(|window| window == what)
}

/// The parts between fences.
fn split<'a>(mut body: &'a [u8], fence: &[u8]) -> Vec<&'a [u8]> {
    let mut parts = Vec::new();
    while let Some(at) = find(body, fence) {
        parts.push(&body[..at]);
        body = &body[at + fence.len()..];
    }
    parts
}
