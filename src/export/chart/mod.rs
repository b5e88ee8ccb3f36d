//! Pictures: the gaps of a group, a learner's own bars, who rates themselves too high. Drawn as SVG, for pages and paper, and as PNG
//! for chat. No meaning hangs on a colour alone: each mark has its own shape.

mod paint;
mod plot;
mod poster;
mod script;

use crate::{model::Lang, text::Texts};
use plot::{Mark, Plot, Row, Shape};

pub use poster::{poster, poster_svg};

/// The words of a picture: where they are, and in which language.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// The sentences.
    pub texts: &'a Texts,
    /// The reader's language.
    pub lang: Lang,
}

impl Words<'_> {
    fn say(&self, key: &str) -> String {
        self.texts.get(self.lang, key, None)
    }
}

/// A number and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The number.
    pub value: f64,
    /// The interval's two ends, where there is one.
    pub interval: Option<(f64, f64)>,
}

/// What one competence needs and what people can do, in points of the scale of ratings.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// The competence's name.
    pub name: String,
    /// The mean that the work needs.
    pub needed: Estimate,
    /// The mean of the own ratings.
    pub current: Estimate,
}

/// One competence of a learner, each as a part of 1 of its scale; what was not measured is none.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// The competence's name.
    pub name: String,
    /// The own rating.
    pub own: Option<f64>,
    /// The share of small tasks that worked out.
    pub tested: Option<f64>,
    /// What the work needs.
    pub needed: Option<f64>,
}

/// The share of people, 0 to 1, who rate themselves higher than their tasks show.
#[derive(Clone, Debug, PartialEq)]
pub struct OverRaters {
    /// The area's name.
    pub name: String,
    /// The share.
    pub share: Estimate,
}

/// The most competences in a learner's picture; more cannot be read on a phone.
const MOST_OWN: usize = 8;

/// The most in a picture for chat; all of them stand on the page.
const MOST_IN_CHAT: usize = 15;

/// The gaps as PNG, the largest first. `foot` says whose they are.
pub fn gaps(words: Words<'_>, gaps: &[Gap], foot: &str) -> Vec<u8> {
    paint::png(&gap_plot(words, gaps, (foot, MOST_IN_CHAT)).svg())
}

/// The same as SVG, all of them.
pub fn gaps_svg(words: Words<'_>, gaps: &[Gap], foot: &str) -> String {
    gap_plot(words, gaps, (foot, usize::MAX)).svg()
}

/// A learner's own bars as PNG, in the order given; at most eight.
pub fn own(words: Words<'_>, bars: &[Bar]) -> Vec<u8> {
    let rows = bars.iter().take(MOST_OWN).map(|bar| {
        let mark = |at: Option<f64>, shape| {
            at.map(|at| Mark {
                at,
                interval: None,
                shape,
            })
        };
        let marks = [
            mark(bar.needed, Shape::Needed),
            mark(bar.own, Shape::Current),
            mark(bar.tested, Shape::Tested),
        ];
        Row {
            name: bar.name.clone(),
            figure: String::new(),
            link: bar.own.zip(bar.needed),
            marks: marks.into_iter().flatten().collect(),
        }
    });
    let ends = ["settings-level-0", "settings-level-3"].map(|key| words.say(key));
    let plot = Plot {
        title: words.say("report-chart-own"),
        legend: [
            (Shape::Needed, "report-needed"),
            (Shape::Current, "report-current"),
            (Shape::Tested, "report-tested"),
        ]
        .map(|(shape, key)| (shape, words.say(key)))
        .to_vec(),
        rows: rows.collect(),
        axis: (0.0, 1.0),
        ticks: ends
            .into_iter()
            .zip([0.0, 1.0])
            .map(|(end, at)| (at, end))
            .collect(),
        foot: String::new(),
    };
    paint::png(&plot.svg())
}

/// Who rates themselves too high, by area, as PNG.
pub fn calibration(words: Words<'_>, shares: &[OverRaters], foot: &str) -> Vec<u8> {
    paint::png(&calibration_svg(words, shares, foot))
}

/// The same as SVG.
pub fn calibration_svg(words: Words<'_>, shares: &[OverRaters], foot: &str) -> String {
    let rows = shares.iter().map(|one| Row {
        name: one.name.clone(),
        figure: format!("{:.0} %", one.share.value * 100.0),
        link: Some((0.0, one.share.value)),
        marks: vec![mark(one.share, Shape::Share)],
    });
    let plot = Plot {
        title: words.say("report-chart-calibration"),
        legend: vec![
            (Shape::Share, words.say("report-over")),
            (Shape::Interval, words.say("report-interval")),
        ],
        rows: rows.collect(),
        axis: (0.0, 1.0),
        ticks: [0.0, 0.25, 0.5, 0.75, 1.0]
            .map(|at| (at, format!("{:.0} %", at * 100.0)))
            .to_vec(),
        foot: foot.to_owned(),
    };
    plot.svg()
}

/// Two marks on a line for each competence, and the gap between them.
fn gap_plot(words: Words<'_>, gaps: &[Gap], (foot, most): (&str, usize)) -> Plot {
    let size = |gap: &Gap| gap.needed.value - gap.current.value;
    let mut sorted: Vec<&Gap> = gaps.iter().collect();
    sorted.sort_by(|a, b| size(b).total_cmp(&size(a)));
    let rows = sorted.into_iter().take(most).map(|gap| Row {
        name: gap.name.clone(),
        figure: format!("{:+.1}", size(gap)),
        link: Some((gap.current.value, gap.needed.value)),
        marks: vec![
            mark(gap.needed, Shape::Needed),
            mark(gap.current, Shape::Current),
        ],
    });
    let (low, high) = whole_ends(gaps);
    Plot {
        title: words.say("report-chart-gap"),
        legend: [
            (Shape::Needed, "report-needed"),
            (Shape::Current, "report-current"),
            (Shape::Interval, "report-interval"),
        ]
        .map(|(shape, key)| (shape, words.say(key)))
        .to_vec(),
        rows: rows.collect(),
        axis: (low, high),
        ticks: (low as i64..=high as i64)
            .map(|at| (at as f64, at.to_string()))
            .collect(),
        foot: foot.to_owned(),
    }
}

fn mark(estimate: Estimate, shape: Shape) -> Mark {
    Mark {
        at: estimate.value,
        interval: estimate.interval,
        shape,
    }
}

/// The whole numbers around all that is drawn, at most 20 apart.
fn whole_ends(gaps: &[Gap]) -> (f64, f64) {
    let both = gaps.iter().flat_map(|gap| [gap.needed, gap.current]);
    let points = both.flat_map(|one| {
        let (low, high) = one.interval.unwrap_or((one.value, one.value));
        [low, one.value, high]
    });
    let finite = points.filter(|point| point.is_finite());
    let (low, high) = finite.fold((f64::MAX, f64::MIN), |(low, high), point| {
        (low.min(point), high.max(point))
    });
    if low > high {
        return (0.0, 1.0);
    }
    let low = low.floor();
    (low, high.ceil().clamp(low + 1.0, low + 20.0))
}
