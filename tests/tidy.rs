//! The order of the house: who may import what, what only one file may call, and how long things may be.

use crate::support::{files, project};
use std::path::Path;

/// Each module and what of ours and of others it may use; `std`, `serde`, `jiff`, `thiserror` and `tracing` are free.
/// A name with `::` allows only that part.
const MAY_USE: &[(&str, &[&str])] = &[
    ("model", &["regex", "unicode_normalization"]),
    ("plan", &["model", "fsrs"]),
    (
        "report",
        &["model", "plan", "microlp", "rand_xoshiro", "statrs"],
    ),
    (
        "export",
        &[
            "report",
            "model",
            "text",
            "askama",
            "csv",
            "fast_qr",
            "png",
            "resvg",
            "rust_xlsxwriter",
            "rustix",
            "serde_json",
        ],
    ),
    (
        "flow",
        &[
            "model",
            "plan",
            "serde_json",
            "regex_syntax",
            "stacker",
            "strsim",
            "unicode_normalization",
        ],
    ),
    (
        "content",
        &[
            "model",
            "calamine",
            "csv",
            "include_dir",
            "pulldown_cmark",
            "rust_xlsxwriter",
            "toml",
            "regex",
            "unicode_segmentation",
            "unicode_normalization",
            "serde_json",
        ],
    ),
    (
        "text",
        &[
            "model",
            "flow",
            "fluent_bundle",
            "fluent_langneg",
            "include_dir",
            "unic_langid",
            "unicode_segmentation",
        ],
    ),
    (
        "store",
        &[
            "model",
            "flow",
            "report",
            "age",
            "hmac",
            "rustix",
            "sha2",
            "sqlx",
            "serde_json",
            "tokio",
        ],
    ),
    (
        "app",
        &[
            "model",
            "flow",
            "plan",
            "report",
            "export",
            "content",
            "text",
            "store",
            "tokio",
            "tokio_util",
            "getrandom",
            "serde_json",
            "axum",
            "prometheus_client",
        ],
    ),
    (
        "telegram",
        &[
            "app",
            "flow",
            "model",
            "text",
            "teloxide",
            "http_body_util",
            "hyper",
            "hyper_rustls",
            "hyper_util",
            "serde_json",
            "tokio",
            "tokio_util",
        ],
    ),
    ("config", &["clap", "strsim", "toml"]),
    (
        "cli",
        &[
            "app",
            "config",
            "content",
            "export",
            "report",
            "flow",
            "model",
            "store",
            "telegram",
            "text",
            "anyhow",
            "clap",
            "clap_complete",
            "serde_json",
            "tokio",
            "tokio_util",
            "tracing_subscriber",
        ],
    ),
    ("lib", &[]),
    ("main", &[]),
];

/// Crates and modules that are looked for.
const NAMES: &[&str] = &[
    "model",
    "plan",
    "report",
    "export",
    "flow",
    "content",
    "text",
    "store",
    "app",
    "cli",
    "config",
    "telegram",
    "age",
    "anyhow",
    "askama",
    "axum",
    "calamine",
    "clap",
    "clap_complete",
    "csv",
    "fast_qr",
    "fluent_bundle",
    "fluent_langneg",
    "fsrs",
    "getrandom",
    "hmac",
    "http_body_util",
    "hyper",
    "hyper_rustls",
    "hyper_util",
    "include_dir",
    "microlp",
    "png",
    "prometheus_client",
    "pulldown_cmark",
    "rand_xoshiro",
    "regex",
    "resvg",
    "rust_xlsxwriter",
    "rustix",
    "serde_json",
    "sha2",
    "sqlx",
    "statrs",
    "strsim",
    "teloxide",
    "tokio",
    "tokio_util",
    "toml",
    "tracing_subscriber",
    "unic_langid",
    "unicode_normalization",
    "unicode_segmentation",
];

/// What may stand only in these files.
const OWNED: &[(&str, &[&str])] = &[
    (
        "std::fs",
        &[
            "config.rs",
            "config/",
            "content/tree.rs",
            "export/folder.rs",
            "store/file.rs",
        ],
    ),
    ("Timestamp::now", &["app/clock.rs"]),
    ("Instant::now", &["app/clock.rs"]),
    ("SystemTime", &[]),
    ("getrandom", &["app/clock.rs"]),
    ("println!", &[]),
    ("dbg!", &[]),
    ("todo!", &[]),
    ("TODO", &[]),
    ("select ", &["store/", "content/form/kind.rs"]),
];

const LONGEST_FILE: usize = 350;
const LONGEST_FUNCTION: usize = 50;

/// A source file's path under `src`, and its text without the tests at its foot.
fn sources() -> Vec<(String, String)> {
    let root = project().join("src");
    let read = |path: &Path| {
        let name = path
            .strip_prefix(&root)
            .expect("under src")
            .to_string_lossy()
            .replace('\\', "/");
        let text = std::fs::read_to_string(path).expect("a source");
        let end = text
            .find("#[cfg(test)]\nmod ")
            .filter(|at| text[*at..].contains("tests {"))
            .unwrap_or(text.len());
        (name, text[..end].to_owned())
    };
    let is_test = |name: &str| {
        name.ends_with("tests.rs") || name.ends_with("testing.rs") || name.contains("/tests/")
    };
    files(&root, "rs")
        .iter()
        .map(|path| read(path))
        .filter(|(name, _)| !is_test(name))
        .collect()
}

/// Code lines without comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.starts_with("//"))
}

#[test]
fn every_module_uses_only_what_it_may() {
    let mut wrong = Vec::new();
    for (name, text) in sources() {
        let module = name
            .split('/')
            .next()
            .unwrap_or("")
            .trim_end_matches(".rs")
            .to_owned();
        let Some((_, may)) = MAY_USE.iter().find(|(own, _)| *own == module) else {
            wrong.push(format!("{name} is of no listed module"));
            continue;
        };
        for used in NAMES
            .iter()
            .filter(|used| **used != module && !may.contains(used))
        {
            let ours = [format!("crate::{used}::"), format!("crate::{used};")];
            let grouped = text.contains("use crate::{") && group(&text).any(|part| part == *used);
            let foreign = code(&text).any(|line| {
                let name = format!("{used}::");
                let begins = |at: usize| {
                    let before = line[..at].chars().next_back();
                    !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
                };
                line.match_indices(&name).any(|(at, _)| begins(at)) && !NAMES[..10].contains(used)
            });
            if grouped || foreign || ours.iter().any(|path| text.contains(path.as_str())) {
                wrong.push(format!("{name} uses {used}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The first names inside `use crate::{ ... };`.
fn group(text: &str) -> impl Iterator<Item = &str> {
    let from = text
        .find("use crate::{")
        .map_or(0, |at| at + "use crate::{".len());
    let mut depth = 0i32;
    let body = &text[from..text[from..].find("};").map_or(text.len(), |end| from + end)];
    body.split(move |c: char| {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        depth == 0 && c == ','
    })
    .filter_map(|part| part.trim().split("::").next())
}

#[test]
fn each_thing_that_touches_the_world_has_one_owner() {
    let mut wrong = Vec::new();
    for (name, text) in sources() {
        for (what, owners) in OWNED {
            if owners.iter().any(|owner| name.starts_with(owner)) {
                continue;
            }
            let sql = *what == "select ";
            let found = |line: &str| {
                if sql {
                    line.contains("\"select ")
                } else {
                    line.contains(what)
                }
            };
            if code(&text).any(found) {
                wrong.push(format!("{name} has {what}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn files_and_functions_are_short_and_files_say_what_they_are_for() {
    let mut wrong = Vec::new();
    for (name, text) in sources() {
        let lines: Vec<&str> = text.lines().collect();
        if lines.len() > LONGEST_FILE {
            wrong.push(format!("{name} has {} lines", lines.len()));
        }
        if !text.starts_with("//!") {
            wrong.push(format!("{name} does not say what it is for"));
        }
        for (at, length) in functions(&lines) {
            if length > LONGEST_FUNCTION {
                wrong.push(format!("{name}:{} is {length} lines long", at + 1));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Where each function begins and how long it is; rustfmt closes it on its own indentation.
fn functions(lines: &[&str]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let bare = line.trim_start();
        let is_function = bare.contains("fn ") && !bare.starts_with("//") && {
            let head = bare.split("fn ").next().unwrap_or("");
            head.split_whitespace().all(|word| {
                matches!(word, "pub" | "async" | "const" | "unsafe") || word.starts_with("pub(")
            })
        };
        if is_function && !bare.ends_with(';') {
            let indent = &line[..line.len() - bare.len()];
            let close = format!("{indent}}}");
            if let Some(end) = lines[at..].iter().position(|line| *line == close) {
                found.push((at, end + 1));
            }
        }
    }
    found
}

#[test]
fn there_is_one_sqlx_and_no_trace_of_the_workshop() {
    let lock = std::fs::read_to_string(project().join("Cargo.lock")).expect("a lock file");
    assert_eq!(lock.matches("name = \"sqlx\"").count(), 1);
    for folder in [
        "src",
        "tests",
        "lessons",
        "locales",
        "migrations",
        "benches",
        "examples",
    ] {
        let folder = project().join(folder);
        if !folder.is_dir() {
            continue;
        }
        let extensions = ["rs", "md", "ftl", "sql", "toml", "csv", "txt"];
        for path in extensions
            .iter()
            .flat_map(|extension| files(&folder, extension))
        {
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            let workshop = ["sha", "red/"].concat();
            assert!(!text.contains(&workshop), "{}", path.display());
        }
    }
}

/// The keys that the office names in its sources, as they stand between quotes.
fn office_keys() -> Vec<String> {
    let of_office = |name: &str| name.starts_with("flow/office/");
    let texts = sources().into_iter().filter(|(name, _)| of_office(name));
    let mut keys: Vec<String> = texts
        .flat_map(|(_, text)| {
            let quoted = text.split('"').skip(1).step_by(2).map(str::to_owned);
            quoted.collect::<Vec<_>>()
        })
        .filter(|word| {
            let plain = word
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
            plain && word.contains('-') && !word.ends_with('-')
        })
        .collect();
    keys.sort();
    keys.dedup();
    keys
}

#[test]
fn whatever_the_office_says_is_there_and_its_buttons_are_short() {
    let texts = sala::text::Texts::shipped();
    let keys = office_keys();
    assert!(keys.len() > 20, "{keys:?}");
    for key in &keys {
        for lang in sala::model::Lang::ALL {
            assert!(texts.has(lang, key), "{lang} lacks {key}");
            let label = texts.get(lang, key, None);
            let short = sala::model::base_letters(&label) <= 24;
            assert!(short || !key.contains("-button-"), "{lang}: {label}");
        }
    }
}
