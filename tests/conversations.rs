//! Each file in `tests/conversations` is a specification: it is played and must come out as it is written.
//! `UPDATE=1 cargo test` writes them anew; read the difference before it is committed.

use crate::support::{files, play::play, project};

#[tokio::test]
async fn every_conversation_comes_out_as_it_is_written() {
    let folder = project().join("tests/conversations");
    let update = std::env::var_os("UPDATE").is_some();
    let mut wrong = Vec::new();
    for path in files(&folder, "txt") {
        let written = std::fs::read_to_string(&path).expect("a transcript");
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let (played, untrue) = play(&written).await;
        wrong.extend(untrue.iter().map(|fact| format!("{name}\n  {fact}")));
        if played.contains("\n# no button ") {
            wrong.push(format!("{name}\n  a tap on a button that is not there"));
        }
        if played == written {
            continue;
        }
        if update {
            std::fs::write(&path, &played).expect("written");
        } else {
            wrong.push(format!("{name}\n{}", difference(&written, &played)));
        }
    }
    assert!(
        wrong.is_empty(),
        "UPDATE=1 cargo test writes these anew (facts stay):\n{}",
        wrong.join("\n")
    );
}

/// The first lines that differ.
fn difference(written: &str, played: &str) -> String {
    let mut lines = written.lines().zip(played.lines()).enumerate();
    match lines.find(|(_, (a, b))| a != b) {
        Some((at, (a, b))) => format!("  line {}:\n  - {a}\n  + {b}", at + 1),
        None => "  one of them is longer".into(),
    }
}
