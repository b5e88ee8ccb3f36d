//! How long a picture takes, from numbers to PNG; the promise is under 60 ms.

use criterion::{Criterion, criterion_group, criterion_main};
use sala::{
    export::chart::{self, Bar, Estimate, Gap, Words},
    model::Lang,
    text::Texts,
};

fn charts(criterion: &mut Criterion) {
    let texts = Texts::shipped();
    let name = |at: usize| format!("ជំនាញទី {at} ထုတ်ကုန်");
    let bars: Vec<Bar> = (0..8)
        .map(|at| Bar {
            name: name(at),
            own: Some(at as f64 / 8.0),
            tested: Some(0.5),
            needed: Some(0.75),
        })
        .collect();
    let estimate = |value: f64| Estimate {
        value,
        interval: Some((value - 0.2, value + 0.2)),
    };
    let gaps: Vec<Gap> = (0..15)
        .map(|at| Gap {
            name: name(at),
            needed: estimate(3.0),
            current: estimate(1.0 + at as f64 / 10.0),
        })
        .collect();
    for lang in [Lang::EN, Lang::KM, Lang::MY] {
        let words = Words {
            texts: &texts,
            lang,
        };
        criterion.bench_function(&format!("a learner's picture in {lang}"), |bench| {
            bench.iter(|| chart::own(words, &bars));
        });
        criterion.bench_function(&format!("the gaps of a group in {lang}"), |bench| {
            bench.iter(|| chart::gaps(words, &gaps, "2026-Q4"));
        });
    }
}

criterion_group!(benches, charts);
criterion_main!(benches);
