//! The answers of one run in the shape of Kobo's API: keys with the path of groups, choices with spaces between.

use crate::model::{Answer, Survey};
use serde_json::{Map, Value};

/// The answers in the order of the form; what was not asked or passed over is absent. All values are text, as Kobo has them.
pub fn submission(survey: &Survey, answers: &[Answer]) -> Value {
    let mut all = Map::new();
    for question in &survey.questions {
        let own = answers
            .iter()
            .find(|answer| answer.question == question.name);
        if let Some(Ok(value)) = own.map(|answer| &answer.value) {
            all.insert(survey.path(question), Value::String(value.to_text()));
        }
    }
    all.insert(
        "__version__".into(),
        Value::String(survey.version.to_string()),
    );
    Value::Object(all)
}
