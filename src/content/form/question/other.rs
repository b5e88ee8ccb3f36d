//! `or_other`: one more choice, and a question in words after it, in the languages that Sala speaks.

use crate::model::{
    Choice, ChoiceList, Lang, OTHER, Question, QuestionKind, Words,
    expression::{Expr, Function},
};
use std::collections::BTreeMap;

const WORDS: [(Lang, &str, &str); 7] = [
    (Lang::EN, "Other", "Please say what"),
    (Lang::KM, "ផ្សេងទៀត", "សូមបញ្ជាក់"),
    (Lang::LO, "ອື່ນໆ", "ກະລຸນາລະບຸ"),
    (Lang::TH, "อื่น ๆ", "โปรดระบุ"),
    (Lang::VI, "Khác", "Vui lòng ghi rõ"),
    (Lang::ID, "Lainnya", "Tolong sebutkan"),
    (Lang::MY, "အခြား", "ကျေးဇူးပြု၍ ဖော်ပြပါ"),
];

/// The words in the form's languages; in English for those that Sala does not speak.
fn words(langs: &[Lang], which: fn(&(Lang, &'static str, &'static str)) -> &'static str) -> Words {
    let of = |lang: &Lang| {
        WORDS
            .iter()
            .find(|(own, ..)| own == lang)
            .unwrap_or(&WORDS[0])
    };
    langs
        .iter()
        .map(|lang| (*lang, which(of(lang)).to_owned()))
        .collect()
}

/// Adds the choice to the question's list, once.
pub(super) fn add_choice(
    lists: &mut BTreeMap<String, ChoiceList>,
    kind: &QuestionKind,
    langs: &[Lang],
) {
    let list = kind.list().and_then(|list| lists.get_mut(list));
    let Some(list) = list.filter(|list| list.choice(OTHER).is_none()) else {
        return;
    };
    if let Ok(name) = OTHER.parse() {
        list.choices.push(Choice {
            name,
            label: words(langs, |(_, other, _)| other),
            score: None,
            columns: BTreeMap::new(),
        });
    }
}

/// The question in words, asked when the choice was taken.
pub(super) fn follow_up(question: &Question, langs: &[Lang]) -> Option<Question> {
    let name = format!("{}_other", question.name).parse().ok()?;
    let taken = vec![
        Expr::Answer(question.name.clone()),
        Expr::Text(OTHER.into()),
    ];
    Some(Question {
        name,
        kind: QuestionKind::Text,
        label: words(langs, |(_, _, say)| say),
        relevant: Some(Expr::Call(Function::Selected, taken)),
        hint: Words::default(),
        required: None,
        required_message: Words::default(),
        constraint: None,
        constraint_message: Words::default(),
        calculation: None,
        default: None,
        choice_filter: None,
        read_only: None,
        trigger: Vec::new(),
        media: Vec::new(),
        competence: None,
        measure: None,
        right: Vec::new(),
        grouping: None,
        indicator: None,
        ..question.clone()
    })
}
