//! Posters that invite people: who invites, a warm word in one language, a code to scan and the same link to type. A4, 150 dots to the
//! inch. The words come in lines as translators broke them, since four of our scripts have no spaces to break at.

use super::{
    paint,
    plot::words,
    script::{latin_head, spans},
};
use crate::{
    model::{Poster, base_letters},
    text::{Texts, layout},
};
use fast_qr::{ECL, QRBuilder, QRCode};
use std::fmt::Write as _;

const WIDTH: f64 = 1240.0;
const HEIGHT: f64 = 1754.0;
/// How wide words may be.
const ROOM: f64 = 1_080.0;
/// How wide the code is, with the white around it that scanners need.
const CODE: f64 = 780.0;
/// The white around the code, in its modules.
const QUIET: usize = 4;
/// More letters of a name than this cannot be read from afar.
const LONGEST_NAME: usize = 48;

const INK: &str = "#12303b";
const DEEP: &str = "#00566b";
const WARM: &str = "#e0a030";

/// A poster as PNG.
pub fn poster(texts: &Texts, poster: &Poster) -> Vec<u8> {
    paint::png(&draw(texts, poster))
}

/// The same as SVG in which the letters are shapes.
pub fn poster_svg(texts: &Texts, poster: &Poster) -> String {
    paint::outlined(&draw(texts, poster))
}

fn draw(texts: &Texts, poster: &Poster) -> String {
    let mut out = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}"><rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/><rect width="{WIDTH}" height="250" fill="{DEEP}"/>"##
    );
    border(&mut out, 250.0);
    border(&mut out, HEIGHT - 48.0);
    let name = match base_letters(&poster.programme) > LONGEST_NAME {
        true => layout::cut(&poster.programme, LONGEST_NAME),
        false => poster.programme.clone(),
    };
    centred(&mut out, (164.0, 112.0), ("#fff", &name));
    let says = texts.get(poster.lang, "office-poster-line", None);
    let mut y = 422.0;
    for (at, line) in says.lines().enumerate() {
        let (size, below) = if at == 0 { (70.0, 104.0) } else { (54.0, 88.0) };
        centred(&mut out, (y, size), (INK, line));
        y += below;
    }
    code(&mut out, &poster.link);
    let how = texts.get(poster.lang, "office-poster-how", None);
    centred(&mut out, (1_556.0, 50.0), (INK, &how));
    let link = poster.link.trim_start_matches("https://");
    centred(&mut out, (1_640.0, 46.0), (DEEP, link));
    out.push_str("</svg>");
    out
}

/// A line of words in the middle, smaller where it would be too wide.
fn centred(out: &mut String, (y, size): (f64, f64), (colour, text): (&str, &str)) {
    let wide = match latin_head(text) {
        Some((head, tail)) => paint::width(&spans(head)) + paint::width(&spans(tail)),
        None => paint::width(&spans(text)),
    };
    let size = size.min(ROOM / wide.max(0.1));
    words(
        out,
        ((WIDTH - wide * size) / 2.0, y, size),
        (colour, text.trim()),
    );
}

/// A woven border.
fn border(out: &mut String, y: f64) {
    let _ = write!(
        out,
        r##"<rect y="{y}" width="{WIDTH}" height="48" fill="{WARM}"/><path fill="{DEEP}" d=""##
    );
    for at in 0..31 {
        let (x, middle) = (f64::from(at) * 40.0, y + 24.0);
        let _ = write!(out, "M{x} {middle}l20 -16 20 16 -20 16Z");
    }
    out.push_str("\"/>");
}

/// The code as one shape; a link that is too long for any code has none.
fn code(out: &mut String, link: &str) {
    let Ok(code) = QRBuilder::new(link).ecl(ECL::Q).build() else {
        return;
    };
    let module = (CODE / (code.size + 2 * QUIET) as f64).floor();
    let quiet = module * QUIET as f64;
    let side = module * code.size as f64;
    let (x, y) = ((WIDTH - side) / 2.0, 1_094.0 - side / 2.0);
    let (left, top, frame) = (x - quiet, y - quiet, side + 2.0 * quiet);
    let _ = write!(
        out,
        r##"<rect x="{left}" y="{top}" width="{frame}" height="{frame}" rx="28" fill="#fff" stroke="{DEEP}" stroke-width="6"/><path fill="#000" shape-rendering="crispEdges" transform="translate({x} {y}) scale({module})" d="{}"/>"##,
        modules(&code)
    );
}

/// The dark modules of a code, row by row, as a path.
fn modules(code: &QRCode) -> String {
    let mut path = String::new();
    for y in 0..code.size {
        let mut x = 0;
        while x < code.size {
            let run = code[y][x..]
                .iter()
                .take_while(|module| module.value())
                .count();
            if run > 0 {
                let _ = write!(path, "M{x} {y}h{run}v1h-{run}z");
            }
            x += run.max(1);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Lang;

    fn sample(lang: Lang) -> Poster {
        Poster {
            lang,
            programme: "Sala សាលา".into(),
            link: "https://t.me/sala_bot?start=takeo-weavers".into(),
        }
    }

    #[test]
    fn every_dark_module_is_in_the_path_and_no_other() {
        let code = QRBuilder::new("https://t.me/x").build().expect("a code");
        let mut drawn = vec![vec![false; code.size]; code.size];
        for run in modules(&code).split('z').filter(|run| !run.is_empty()) {
            let (start, rest) = run[1..].split_once('h').expect("a run");
            let (x, y) = start.split_once(' ').expect("a place");
            let (length, _) = rest.split_once('v').expect("a length");
            let number = |text: &str| text.parse::<usize>().expect("a number");
            for at in 0..number(length) {
                drawn[number(y)][number(x) + at] = true;
            }
        }
        for (y, row) in drawn.iter().enumerate() {
            let own: Vec<bool> = code[y].iter().map(|module| module.value()).collect();
            assert_eq!(&own, row, "row {y}");
        }
    }

    #[test]
    fn every_language_has_a_poster_that_is_light_and_needs_no_fonts() {
        let texts = Texts::shipped();
        for lang in Lang::ALL {
            let picture = poster(&texts, &sample(lang));
            assert!(picture.starts_with(b"\x89PNG"), "{lang}");
            assert!(picture.len() < 300_000, "{lang}: {}", picture.len());
            let svg = poster_svg(&texts, &sample(lang));
            assert!(svg.contains("<path") && !svg.contains("<text"), "{lang}");
        }
    }

    #[test]
    fn hostile_names_and_endless_links_make_a_poster_too() {
        let texts = Texts::shipped();
        let odd = Poster {
            lang: Lang::EN,
            programme: "</text><script>&\u{202e}".repeat(40),
            link: "x".repeat(9_000),
        };
        let drawn = draw(&texts, &odd);
        assert!(!drawn.contains("<script>"));
        assert!(!poster(&texts, &odd).is_empty());
    }
}
