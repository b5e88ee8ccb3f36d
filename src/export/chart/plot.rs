//! One way of drawing for every picture: a row for each thing, its name above a line, its marks on the line. 720 pixels wide, so that
//! a phone of 360 shows letters of half the size here.

use super::{
    paint,
    script::{attribute, fitted, latin_head, lines, spans},
};
use std::fmt::Write as _;

const WIDTH: f64 = 720.0;
const EDGE: f64 = 36.0;
const TITLE: f64 = 34.0;
const NAME: f64 = 28.0;
const SMALL: f64 = 23.0;
/// From one row to the next.
const ROW: f64 = 88.0;
/// From one line of small words to the next; scripts with marks above and below need more than Latin.
const LINE: f64 = 38.0;

/// A picture.
pub(super) struct Plot {
    pub(super) title: String,
    pub(super) legend: Vec<(Shape, String)>,
    pub(super) rows: Vec<Row>,
    /// The values at the left and the right end.
    pub(super) axis: (f64, f64),
    /// What is written under the rows, and at which value.
    pub(super) ticks: Vec<(f64, String)>,
    pub(super) foot: String,
}

/// One thing.
pub(super) struct Row {
    pub(super) name: String,
    /// A number to read, at the right.
    pub(super) figure: String,
    /// The stretch that is filled.
    pub(super) link: Option<(f64, f64)>,
    pub(super) marks: Vec<Mark>,
}

/// One value.
pub(super) struct Mark {
    pub(super) at: f64,
    pub(super) interval: Option<(f64, f64)>,
    pub(super) shape: Shape,
}

/// What a mark stands for; its colour is of a palette that colour-blind people tell apart (Okabe and Ito).
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Shape {
    Needed,
    Current,
    Tested,
    Share,
    Interval,
}

impl Shape {
    fn colour(self) -> &'static str {
        match self {
            Shape::Needed => "#b34700",
            Shape::Current => "#0072b2",
            Shape::Tested => "#007a58",
            Shape::Share => "#0072b2",
            Shape::Interval => "#444444",
        }
    }

    /// The mark around a point.
    fn draw(self, (x, y): (f64, f64), out: &mut String) {
        let colour = self.colour();
        let _ = match self {
            Shape::Needed => {
                let (left, right, top, foot) = (x - 13.0, x + 13.0, y - 13.0, y + 13.0);
                write!(
                    out,
                    r##"<path d="M{x:.1} {top:.1}L{right:.1} {y:.1}L{x:.1} {foot:.1}L{left:.1} {y:.1}Z" fill="{colour}" stroke="#fff" stroke-width="2"/>"##
                )
            }
            Shape::Current | Shape::Share => write!(
                out,
                r##"<circle cx="{x:.1}" cy="{y:.1}" r="11" fill="{colour}" stroke="#fff" stroke-width="2"/>"##
            ),
            Shape::Tested => write!(
                out,
                r##"<rect x="{:.1}" y="{:.1}" width="18" height="18" fill="#fff" stroke="{colour}" stroke-width="4"/>"##,
                x - 9.0,
                y - 9.0
            ),
            Shape::Interval => write!(
                out,
                r##"<path d="M{:.1} {y:.1}H{:.1}" stroke="{colour}" stroke-width="3"/>"##,
                x - 14.0,
                x + 14.0
            ),
        };
    }
}

impl Plot {
    /// The picture as SVG, its size in `viewBox` alone, so that a page can make it as wide as it is.
    pub(super) fn svg(&self) -> String {
        let mut body = String::new();
        let mut y = EDGE + TITLE;
        for line in lines(&self.title, (TITLE, WIDTH - 2.0 * EDGE)) {
            words(&mut body, (EDGE, y, TITLE), ("#111", &line));
            y += LINE + 10.0;
        }
        for (shape, says) in &self.legend {
            shape.draw((EDGE + 14.0, y - 8.0), &mut body);
            let room = WIDTH - 2.0 * EDGE - 44.0;
            let says = fitted(says, (SMALL, room));
            words(&mut body, (EDGE + 44.0, y, SMALL), ("#333", &says));
            y += LINE;
        }
        for row in &self.rows {
            self.row(row, y, &mut body);
            y += ROW;
        }
        y = self.axis(y, &mut body);
        for line in lines(&self.foot, (SMALL, WIDTH - 2.0 * EDGE)) {
            words(&mut body, (EDGE, y, SMALL), ("#555", &line));
            y += LINE;
        }
        let title = attribute(&self.title);
        format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y:.0}" role="img" aria-label="{title}"><rect width="{WIDTH}" height="{y:.0}" fill="#fff"/>{body}</svg>"##
        )
    }

    /// Where a value stands; what is beyond the axis stands at its end.
    fn x(&self, value: f64) -> f64 {
        let (low, high) = self.axis;
        let part = ((value - low) / (high - low)).clamp(0.0, 1.0);
        EDGE + 14.0 + part * (WIDTH - 2.0 * EDGE - 28.0)
    }

    fn row(&self, row: &Row, y: f64, out: &mut String) {
        let room = WIDTH - 2.0 * EDGE - 110.0;
        let name = fitted(&row.name, (NAME, room));
        words(out, (EDGE, y + 34.0, NAME), ("#111", &name));
        if !row.figure.is_empty() {
            let (x, y) = (WIDTH - EDGE, y + 34.0);
            let figure = spans(&row.figure);
            let _ = write!(
                out,
                r##"<text x="{x}" y="{y:.1}" font-size="{NAME}" fill="#111" text-anchor="end">{figure}</text>"##
            );
        }
        let line = y + 62.0;
        let (left, right) = (EDGE + 14.0, WIDTH - EDGE - 14.0);
        let _ = write!(
            out,
            r##"<path d="M{left} {line:.1}H{right}" stroke="#d5d5d5" stroke-width="2"/>"##
        );
        if let Some((from, to)) = row.link {
            let _ = write!(
                out,
                r##"<path d="M{:.1} {line:.1}H{:.1}" stroke="#9db7c9" stroke-width="10"/>"##,
                self.x(from),
                self.x(to)
            );
        }
        for mark in &row.marks {
            self.mark(mark, line, out);
        }
    }

    fn mark(&self, mark: &Mark, y: f64, out: &mut String) {
        if let Some((low, high)) = mark.interval {
            let (low, high, colour) = (self.x(low), self.x(high), mark.shape.colour());
            let (top, foot) = (y - 7.0, y + 7.0);
            let _ = write!(
                out,
                r##"<path d="M{low:.1} {y:.1}H{high:.1}M{low:.1} {top:.1}V{foot:.1}M{high:.1} {top:.1}V{foot:.1}" stroke="{colour}" stroke-width="3" fill="none"/>"##
            );
        }
        mark.shape.draw((self.x(mark.at), y), out);
    }

    /// What the values are, under the rows; the next free line.
    fn axis(&self, y: f64, out: &mut String) -> f64 {
        let last = self.ticks.len().saturating_sub(1);
        for (at, (value, says)) in self.ticks.iter().enumerate() {
            let x = self.x(*value);
            let (anchor, x) = match at {
                0 => ("start", x - 14.0),
                at if at == last => ("end", x + 14.0),
                _ => ("middle", x),
            };
            let says = spans(&fitted(says, (SMALL, WIDTH / 2.2)));
            let _ = write!(
                out,
                r##"<text x="{x:.1}" y="{:.1}" font-size="{SMALL}" fill="#555" text-anchor="{anchor}">{says}</text>"##,
                y + 26.0
            );
        }
        y + 26.0 + LINE
    }
}

/// Words from a point to the right.
pub(super) fn words(out: &mut String, (x, y, size): (f64, f64, f64), (colour, text): (&str, &str)) {
    let mut part = |x: f64, text: &str| {
        let _ = write!(
            out,
            r##"<text x="{x:.1}" y="{y:.1}" font-size="{size}" fill="{colour}" xml:space="preserve">{}</text>"##,
            spans(text)
        );
    };
    match latin_head(text) {
        Some((head, tail)) => {
            part(x, head);
            part(x + paint::width(&spans(head)) * size, tail);
        }
        None => part(x, text),
    }
}
