//! Files by their ids: what was uploaded can be sent again by its id and fetched by its path.

use super::call::{Call, Upload};
use super::refusal::{self, Refusal, bad};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const LARGEST_PHOTO: usize = 10 * 1024 * 1024;
const LARGEST_FETCHED: usize = 20 * 1024 * 1024;

/// What the id of a photo's small size ends in.
const SMALL: &str = "-small";

struct File {
    kind: String,
    upload: Upload,
}

/// All files, by number; the id of a file is made of its kind and number.
#[derive(Default)]
pub(crate) struct Files {
    files: BTreeMap<String, File>,
}

impl Files {
    /// Keep a file and give its object, as a message shows it.
    pub(crate) fn keep(&mut self, kind: &str, upload: Upload) -> Value {
        let id = format!("{kind}-{:06}-id", self.files.len() + 1);
        let kind = kind.to_owned();
        self.files.insert(id.clone(), File { kind, upload });
        self.shown(&id)
    }

    /// The object of what a field names: an uploaded part, an id that is known, or an address.
    pub(crate) fn resolve(
        &mut self,
        kind: &str,
        named: Option<&str>,
        call: &Call,
    ) -> Result<Value, Refusal> {
        let Some(named) = named.filter(|named| !named.is_empty()) else {
            return Err(bad(format!("there is no {kind} in the request")));
        };
        if let Some(part) = named.strip_prefix("attach://") {
            let Some(upload) = call.uploads.get(part) else {
                return Err(bad(refusal::WRONG_FILE));
            };
            return self.upload(kind, upload);
        }
        let base = named.strip_suffix(SMALL).unwrap_or(named);
        if let Some(file) = self.files.get(base) {
            if file.kind == kind {
                return Ok(self.shown(base));
            }
            // Assumed wording.
            let text = format!("can't use file of type {} as {kind}", file.kind);
            return Err(bad(text));
        }
        if named.starts_with("http://") || named.starts_with("https://") {
            let (name, mime) = (named.to_owned(), String::new());
            let bytes = named.as_bytes().into();
            return Ok(self.keep(kind, Upload { name, mime, bytes }));
        }
        Err(bad(refusal::WRONG_FILE))
    }

    fn upload(&mut self, kind: &str, upload: &Upload) -> Result<Value, Refusal> {
        let size = upload.bytes.len();
        if size == 0 {
            return Err(bad(refusal::EMPTY_FILE));
        }
        if kind == "photo" && size > LARGEST_PHOTO {
            return Err(bad(format!(
                "file of size {size} bytes is too big for a photo; the maximum size is {LARGEST_PHOTO} bytes"
            )));
        }
        Ok(self.keep(kind, upload.clone()))
    }

    /// The object of a message's field; a photo is a row of sizes, the smallest first.
    fn shown(&self, id: &str) -> Value {
        let Some(file) = self.files.get(id) else {
            return Value::Null;
        };
        let upload = &file.upload;
        let mut object =
            json!({"file_id": id, "file_unique_id": unique(id), "file_size": upload.bytes.len()});
        match file.kind.as_str() {
            "photo" => {
                let mut small = object.clone();
                small["file_id"] = json!(format!("{id}{SMALL}"));
                small["file_unique_id"] = json!(format!("{}{SMALL}", unique(id)));
                small["width"] = json!(90);
                small["height"] = json!(67);
                object["width"] = json!(800);
                object["height"] = json!(600);
                return json!([small, object]);
            }
            "voice" | "audio" => object["duration"] = json!(3),
            "video" | "animation" => {
                object["duration"] = json!(3);
                object["width"] = json!(640);
                object["height"] = json!(480);
            }
            "video_note" => {
                object["duration"] = json!(3);
                object["length"] = json!(240);
            }
            _ => {}
        }
        let named = matches!(
            file.kind.as_str(),
            "document" | "audio" | "video" | "animation"
        );
        if named {
            object["file_name"] = json!(upload.name);
        }
        if !upload.mime.is_empty() && file.kind != "video_note" {
            object["mime_type"] = json!(upload.mime);
        }
        object
    }

    /// What getFile answers.
    pub(crate) fn file(&self, id: &str) -> Result<Value, Refusal> {
        let file = self
            .files
            .get(id.strip_suffix(SMALL).unwrap_or(id))
            .ok_or_else(|| bad(refusal::INVALID_FILE_ID))?;
        let size = file.upload.bytes.len();
        if size > LARGEST_FETCHED {
            return Err(bad(refusal::FILE_TOO_BIG));
        }
        Ok(
            json!({"file_id": id, "file_unique_id": unique(id), "file_size": size, "file_path": path(id)}),
        )
    }

    /// The bytes under a path.
    pub(crate) fn fetch(&self, wanted: &str) -> Option<Upload> {
        let (_, file) = self.files.iter().find(|(id, _)| path(id) == wanted)?;
        Some(file.upload.clone())
    }
}

fn unique(id: &str) -> String {
    format!("u-{id}")
}

fn path(id: &str) -> String {
    let kind = id.split('-').next().unwrap_or("file");
    format!("{kind}s/{id}")
}
