//! SVG to PNG, with fonts that are built in: the same picture on every machine.

use png::{BitDepth, ColorType, Compression, Encoder, EncodingError, Filter};
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Node, Options, Tree, WriteOptions, fontdb::Database},
};
use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

/// The fonts of our scripts, under the Open Font License (`fonts/OFL.txt`).
pub(super) const FONTS: [&[u8]; 5] = [
    include_bytes!("../fonts/NotoSans.ttf"),
    include_bytes!("../fonts/NotoSansKhmer.ttf"),
    include_bytes!("../fonts/NotoSansLao.ttf"),
    include_bytes!("../fonts/NotoSansThai.ttf"),
    include_bytes!("../fonts/NotoSansMyanmar.ttf"),
];

/// The fonts, read once.
fn fonts() -> Arc<Database> {
    static LOADED: OnceLock<Arc<Database>> = OnceLock::new();
    let load = || {
        let mut database = Database::new();
        FONTS
            .iter()
            .for_each(|font| database.load_font_data(font.to_vec()));
        database.set_sans_serif_family("Noto Sans");
        Arc::new(database)
    };
    LOADED.get_or_init(load).clone()
}

fn read(svg: &str) -> Option<Tree> {
    let options = Options {
        font_family: "Noto Sans".into(),
        fontdb: fonts(),
        ..Options::default()
    };
    Tree::from_str(svg, &options).ok()
}

/// How far spans of text reach, in parts of their height. The mark after them keeps a space at their end.
pub(super) fn width(spans: &str) -> f64 {
    let measured = |spans: &str| {
        let text = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg"><text font-size="100" xml:space="preserve">{spans}|</text></svg>"#
        );
        let tree = read(&text)?;
        match tree.root().children().first()? {
            Node::Text(text) => Some(f64::from(text.bounding_box().width()) / 100.0),
            _ => None,
        }
    };
    let (whole, mark) = (measured(spans), measured(""));
    whole.zip(mark).map_or(0.0, |(whole, mark)| whole - mark)
}

/// The picture; empty if the SVG is none, which our own never is.
pub(super) fn png(svg: &str) -> Vec<u8> {
    let drawn = read(svg).and_then(|tree| {
        let size = tree.size().to_int_size();
        let mut pixmap = Pixmap::new(size.width(), size.height())?;
        resvg::render(&tree, Transform::identity(), &mut pixmap.as_mut());
        encode(&pixmap).ok()
    });
    drawn.unwrap_or_default()
}

/// The same picture with its letters as shapes, so that it is printed where none of the fonts are.
pub(super) fn outlined(svg: &str) -> String {
    let options = WriteOptions {
        coordinates_precision: 2,
        transforms_precision: 5,
        ..WriteOptions::default()
    };
    read(svg).map_or_else(String::new, |tree| tree.to_string(&options))
}

/// The picture in few colours, one byte a pixel: a third of the size, and the eye sees no difference in flat shapes and letters.
fn encode(pixmap: &Pixmap) -> Result<Vec<u8>, EncodingError> {
    // Sixteen steps of each colour. The ground is opaque, so nothing shines through.
    let step = |value: u8| (u16::from(value) + 8) / 17 * 17;
    let mut palette: BTreeMap<[u16; 3], u8> = BTreeMap::new();
    let mut pixels = Vec::with_capacity(pixmap.pixels().len());
    let mut last = None;
    for pixel in pixmap.pixels() {
        // Most pixels are of the colour of the one before.
        let at = match last {
            Some((before, at)) if before == *pixel => at,
            _ => {
                let colour = [pixel.red(), pixel.green(), pixel.blue()].map(step);
                let next = palette.len().min(255) as u8;
                *palette.entry(colour).or_insert(next)
            }
        };
        last = Some((*pixel, at));
        pixels.push(at);
    }
    let mut colours: Vec<(u8, [u16; 3])> = palette
        .into_iter()
        .map(|(colour, at)| (at, colour))
        .collect();
    colours.sort_unstable();
    colours.truncate(256);
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, pixmap.width(), pixmap.height());
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::High);
    // Filters look for smooth colours, of which there are none here.
    encoder.set_filter(Filter::NoFilter);
    encoder.set_palette(
        colours
            .iter()
            .flat_map(|(_, colour)| colour.map(|part| part as u8))
            .collect::<Vec<u8>>(),
    );
    encoder.write_header()?.write_image_data(&pixels)?;
    Ok(bytes)
}
