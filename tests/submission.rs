//! What Kobo would have sent: the answers of a run with chapters inside chapters.

use crate::support::project;
use jiff::Timestamp;
use sala::{
    app::library,
    content::{self, Tree},
    flow::submission,
    model::{Answer, AnswerValue, Survey},
    store::Store,
};
use serde_json::json;

#[tokio::test]
async fn chapters_are_lists_under_the_path_of_their_repeat() {
    let tree = Tree::open(&project().join("tests/content/household")).expect("content");
    let (loaded, problems) = content::load(&tree);
    let loaded = loaded.unwrap_or_else(|| panic!("{problems:#?}"));
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&folder.path().join("sala.db")).await;
    let store = store.expect("a database");
    let published = library::publish(&store, loaded, Timestamp::UNIX_EPOCH);
    let library = published.await.expect("a library");
    let survey = library.main_survey().expect("a survey");
    let answers = [
        ("looms", "2"),
        ("age[2]", "30"),
        ("name[1]", "Sok"),
        ("name[2]", "Dara"),
        ("pattern[2][1]", "Naga"),
        ("pattern[2][2]", "Lotus"),
    ];
    let answers = answers.map(|(key, value)| answer(survey, key, value));
    let mut sent = submission(survey, &answers);
    let sent = sent.as_object_mut().expect("an object");
    let checksum = json!(survey.version.to_string());
    let removed = ["__version__", "__checksum__"].map(|key| sent.remove(key));
    assert_eq!(removed, [Some(json!("1")), Some(checksum)]);
    let expected = json!({
        "looms": "2",
        "loom": [{}, {"loom/age": "30"}],
        "members": [
            {"members/name": "Sok"},
            {"members/name": "Dara", "members/cloth": [
                {"members/cloth/pattern": "Naga"},
                {"members/cloth/pattern": "Lotus"},
            ]},
        ],
    });
    assert_eq!(Some(&*sent), expected.as_object());
}

fn answer(survey: &Survey, key: &str, value: &str) -> Answer {
    Answer {
        survey: survey.id.clone(),
        version: survey.version.clone(),
        wave: 1,
        question: key.parse().expect("a key"),
        competence: None,
        measure: None,
        value: Ok(AnswerValue::Text(value.into())),
        at: Timestamp::UNIX_EPOCH,
    }
}

#[test]
fn the_version_is_the_one_that_the_settings_sheet_states() {
    let files = [
        ("survey.csv", "type,name,label\ntext,a,A?\n"),
        ("settings.csv", "form_title,version\nTitle,2026112101\n"),
    ];
    let (source, _) = content::form::FormSource::folder(&Tree::from_pairs(files), "");
    let id = "form".parse().expect("an id");
    let (survey, _) = content::read_form(&id, &source.expect("a source"));
    let survey = survey.expect("a survey");
    let sent = submission(&survey, &[]);
    assert_eq!(sent["__version__"], "2026112101");
    assert_eq!(sent["__checksum__"], survey.version.as_str());
    let without = Survey {
        edition: None,
        ..survey
    };
    let sent = submission(&without, &[]);
    assert_eq!(sent["__version__"], without.version.as_str());
}
