//! The pictures: in every language, light enough for a slow line, and no letter without a shape.

use crate::support::release::House;
use sala::{
    export::{
        self,
        chart::{self, Bar, Estimate, Gap, Words},
    },
    model::Lang,
};

/// What a picture may weigh on a line that costs.
const HEAVIEST: usize = 60_000;

fn is_light_png(name: &str, picture: &[u8]) {
    assert!(picture.starts_with(b"\x89PNG\r\n"), "{name}");
    assert!(picture.len() < HEAVIEST, "{name}: {} bytes", picture.len());
}

#[test]
fn every_language_has_light_pictures() {
    let house = House::new();
    let folder = tempfile::tempdir().expect("a folder");
    for lang in Lang::ALL {
        let dir = folder.path().join(lang.code());
        export::write(&house.export(lang), &dir).expect("an export");
        for name in ["gap", "calibration"] {
            let path = dir.join("charts").join(format!("{name}.png"));
            let picture = std::fs::read(path).expect("a picture");
            is_light_png(&format!("{name} in {lang}"), &picture);
        }
        is_light_png(&format!("own in {lang}"), &own(&house, lang));
    }
}

/// The picture of a learner with eight skills, some of them not tested.
pub(crate) fn own(house: &House, lang: Lang) -> Vec<u8> {
    let competences = &house.library.framework.competences;
    let bars: Vec<Bar> = competences
        .iter()
        .zip(0u8..8)
        .map(|(competence, at)| Bar {
            name: competence.label.get(lang).to_owned(),
            own: Some(f64::from(at % 5) / 4.0),
            tested: (at % 3 != 0).then_some(f64::from(at % 2)),
            needed: (at != 5).then_some(0.75),
        })
        .collect();
    let words = Words {
        texts: &house.texts,
        lang,
    };
    chart::own(words, &bars)
}

#[test]
fn the_largest_picture_for_chat_is_light_too() {
    let house = House::new();
    let words = Words {
        texts: &house.texts,
        lang: Lang::MY,
    };
    let estimate = |value: f64| Estimate {
        value,
        interval: Some((value - 0.3, value + 0.2)),
    };
    let gap = |at: usize| Gap {
        name: format!(
            "{at} {}",
            house.texts.get(Lang::MY, "report-chart-gap", None)
        ),
        needed: estimate(3.7 - at as f64 / 30.0),
        current: estimate(1.1 + at as f64 / 20.0),
    };
    let gaps: Vec<Gap> = (0..40).map(gap).collect();
    is_light_png("forty gaps", &chart::gaps(words, &gaps, "2026-Q4"));
}

#[test]
fn hostile_and_empty_words_make_a_picture_too() {
    let house = House::new();
    let words = Words {
        texts: &house.texts,
        lang: Lang::MY,
    };
    let names = [
        "</text><script>alert(1)</script>",
        "&amp;\u{0}\u{fffe}",
        "",
        "ကခဂ A ខ្មែរ ລາວ ไทย 😀",
    ];
    let bars = names.map(|name| Bar {
        name: name.repeat(9),
        own: Some(7.0),
        tested: Some(-3.0),
        needed: None,
    });
    is_light_png("hostile", &chart::own(words, &bars));
    is_light_png("empty", &chart::own(words, &[]));
    is_light_png("no gaps", &chart::gaps(words, &[], ""));
}
