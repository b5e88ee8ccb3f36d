//! What somebody might type: likely answers of each kind, and those that the question's own constraint hints at.

use super::{Dice, Sheet, pattern};
use crate::model::{
    Question, QuestionKind, Seat,
    expression::{Expr, Path, Start, Value},
};
use jiff::{ToSpan, civil::Date};

/// Answers to a typed question, likely and less likely ones.
pub(super) fn guesses(sheet: &Sheet, seat: Seat, dice: &mut Dice) -> Vec<String> {
    let question = sheet.question(seat);
    let hints = Hints::of(sheet, seat, question);
    match &question.kind {
        QuestionKind::Integer => hints.whole(dice).iter().map(|n| format!("{n}")).collect(),
        QuestionKind::Decimal => hints.decimals(dice),
        QuestionKind::Range(range) => (0..range.count())
            .map(|at| range.number(at).to_string())
            .collect(),
        QuestionKind::Date => days(sheet, &hints, dice),
        QuestionKind::Time => (0..8).map(|_| time(dice)).collect(),
        QuestionKind::DateTime => {
            let days = days(sheet, &hints, dice).into_iter();
            days.map(|day| format!("{day} {}", time(dice))).collect()
        }
        _ => hints.words(dice),
    }
}

/// What a constraint says about good answers.
#[derive(Default)]
struct Hints {
    numbers: Vec<f64>,
    texts: Vec<String>,
    patterns: Vec<String>,
}

impl Hints {
    fn of(sheet: &Sheet, seat: Seat, question: &Question) -> Hints {
        let mut hints = Hints::default();
        let mut names = Vec::new();
        if let Some(constraint) = &question.constraint {
            constraint.walk(&mut |expr| match expr {
                Expr::Number(number) => hints.numbers.push(*number),
                Expr::Text(text) => hints.texts.push(text.clone()),
                Expr::Answer(name)
                | Expr::Path(Path {
                    from: Start::Answer(name),
                    ..
                }) => names.push(name),
                Expr::Pattern(pattern) => hints.patterns.push(pattern.as_str().to_owned()),
                _ => {}
            });
        }
        for name in names {
            match sheet.answer_from(seat, name) {
                Value::Text(text) => {
                    hints.numbers.extend(text.parse::<f64>().ok());
                    hints.texts.push(text);
                }
                Value::Number(number) => hints.numbers.push(number),
                Value::Bool(_) => {}
            }
        }
        hints
    }

    fn whole(&self, dice: &mut Dice) -> Vec<i64> {
        let near = |number: &f64| {
            let number = *number as i64;
            [number.saturating_sub(1), number, number.saturating_add(1)]
        };
        let mut numbers: Vec<i64> = self.numbers.iter().flat_map(near).collect();
        for (at, number) in self.numbers.iter().enumerate() {
            let between = self.numbers[at + 1..]
                .iter()
                .map(|other| (number + other) / 2.0);
            numbers.extend(between.map(|middle| middle as i64));
        }
        numbers.extend(0..=12);
        let sides = [30, 100, 1_000, 100_000, 10_000_000];
        numbers.extend(sides.map(|sides| dice.roll(sides) as i64));
        numbers.extend((0..4).map(|_| 1950 + dice.roll(80) as i64));
        numbers
    }

    fn decimals(&self, dice: &mut Dice) -> Vec<String> {
        let whole = self.whole(dice);
        let part = |number: &i64| format!("{}.{}", number, 1 + dice.roll(9));
        let mut all: Vec<String> = whole.iter().map(part).collect();
        all.extend(whole.iter().map(i64::to_string));
        all.extend(self.numbers.iter().map(f64::to_string));
        all
    }

    fn words(&self, dice: &mut Dice) -> Vec<String> {
        const WORDS: [&str; 8] = [
            "silk",
            "a small market",
            "តម្បាញ",
            "ຜ້າໄໝ",
            "ทอผ้า",
            "dệt lụa",
            "tenun",
            "ယက်ကန်း",
        ];
        let mut words: Vec<String> = WORDS.map(str::to_owned).into();
        words.extend(self.texts.iter().filter(|text| !text.is_empty()).cloned());
        for pattern in &self.patterns {
            words.extend((0..8).filter_map(|_| pattern::fitting(pattern, dice)));
        }
        // A length that the constraint names, in digits and in letters.
        let lengths = self.numbers.iter().filter(|n| (1.0..=200.0).contains(*n));
        let mut lengths: Vec<usize> = lengths.map(|n| *n as usize).collect();
        lengths.extend([1, 3, 8, 10, 12]);
        for length in lengths {
            words.push((0..length).map(|_| digit(dice)).collect());
            words.push("a".repeat(length));
        }
        words.push("weaver@example.org".into());
        words
    }
}

fn digit(dice: &mut Dice) -> char {
    char::from_digit(dice.roll(10) as u32, 10).unwrap_or('0')
}

fn time(dice: &mut Dice) -> String {
    format!("{:02}:{:02}", dice.roll(24), dice.roll(60))
}

/// Days near today, long ago and ahead, and around those that the constraint names.
fn days(sheet: &Sheet, hints: &Hints, dice: &mut Dice) -> Vec<String> {
    let today = sheet.today();
    let mut days: Vec<Date> = Vec::new();
    for reach in [3, 30, 400, 4_000, 20_000] {
        let away = dice.roll(reach) as i64;
        days.extend(today.checked_sub(away.days()).ok());
        days.extend(today.checked_add(away.days()).ok());
    }
    let named = hints
        .texts
        .iter()
        .filter_map(|text| text.get(..10)?.parse::<Date>().ok());
    for day in named.collect::<Vec<_>>() {
        days.extend(
            [-1, 0, 1]
                .iter()
                .filter_map(|by| day.checked_add(by.days()).ok()),
        );
    }
    days.push(today);
    days.iter().map(Date::to_string).collect()
}
