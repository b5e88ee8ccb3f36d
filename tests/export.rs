//! What is handed out: the files, byte for byte, in every language, and that a kill leaves one whole export.

mod folder;
mod hostile;
mod microdata;
mod page;
pub(crate) mod pictures;
mod tables;
mod workbook;

use crate::support::release::House;
use sala::{export, model::Lang};

/// Writes an export in every language into the folder that `SALA_LOOK` names, for eyes and for other programs.
#[test]
#[ignore = "to be looked at by people"]
fn written_to_be_looked_at() {
    let folder = std::env::var_os("SALA_LOOK").expect("SALA_LOOK names a folder");
    let house = House::new();
    for lang in Lang::ALL {
        let dir = std::path::Path::new(&folder).join(lang.code());
        export::write(&house.export(lang), &dir).expect("an export");
        let own = std::path::Path::new(&folder).join(format!("own.{lang}.png"));
        std::fs::write(own, pictures::own(&house, lang)).expect("a picture");
    }
    let dir = std::path::Path::new(&folder).join("hostile");
    export::write(&hostile::house().export(Lang::EN), &dir).expect("an export");
}
