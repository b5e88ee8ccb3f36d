//! Forms of our own with files beside them, and forms in one file.

use super::super::*;
use crate::content::{Severity, Tree};
use crate::model::{MediaKind, QuestionKind};

const SURVEY: &str = "type,name,label,parameters,choice_filter,calculation,media::image,trigger\n\
    select_one_from_file towns.csv,town,Town?,,,,,\n\
    select one from file stalls.csv,stall,Stall?,\"value=code, label=title\",town = ${town},,,\n\
    select_one_external village,village,Village?,,near = ${town},,,\n\
    calculate,mayor,,,,\"pulldata('towns', 'mayor', 'name', ${town})\",,\n\
    calculate,first,,,,instance('towns')/root/item[1]/mayor,,\n\
    text,said,Like this?,,,,dye.png,\n\
    calculate,late,,,,now(),,\"${town}, ${stall}\"\n";

const FILES: [(&str, &str); 5] = [
    ("survey.csv", SURVEY),
    (
        "towns.csv",
        "name,label::English (en),mayor\nkep,Kep,Sok\n2.0,Two,Dara\n",
    ),
    (
        "media/stalls.csv",
        "code;title;town\na;By the gate;kep\nb;By the sea;kep\n",
    ),
    (
        "external_choices.csv",
        "list name,name,label,near\nvillage,x,X,kep\n",
    ),
    ("media/dye.png", "png"),
];

fn read_tree(files: &[(&str, &str)]) -> (Option<Survey>, FormSource, Vec<String>) {
    let tree = Tree::from_pairs(files.iter().copied());
    let (source, mut problems) = FormSource::folder(&tree, "");
    let source = source.expect("a source");
    let id = "form".parse().expect("an id");
    let (survey, more) = read_form(&id, &source);
    problems.extend(more);
    let beside = Beside::in_tree(&tree, "survey.csv");
    let (files, more) = media::gather(&id, &source, &beside);
    problems.extend(more);
    assert_eq!(files.contains_key("surveys/form/dye.png"), files.len() == 1);
    (
        survey,
        source,
        problems.iter().map(ToString::to_string).collect(),
    )
}

#[test]
fn choices_and_rows_are_read_from_files_beside_the_form() {
    let (survey, source, problems) = read_tree(&FILES);
    assert_eq!(problems, [""; 0]);
    let survey = survey.expect("a survey");
    let names = |name: &str| {
        let question = survey.question(name).expect(name);
        let choices = survey.choices(question).iter();
        choices
            .map(|c| format!("{} {}", c.name, c.label.get(Lang::EN)))
            .collect::<Vec<_>>()
    };
    assert_eq!(names("town"), ["kep Kep", "2 Two"]);
    assert_eq!(names("stall"), ["a By the gate", "b By the sea"]);
    assert_eq!(names("village"), ["x X"]);
    let town = survey.question("town").expect("town");
    assert_eq!(town.kind, QuestionKind::One("towns".into()));
    let mayor = survey.files["towns"].look_up("mayor", ("name", "kep"));
    assert_eq!(mayor, Some("Sok"));
    let said = survey.question("said").expect("said");
    assert_eq!(
        said.media,
        [(MediaKind::Photo, Words::one(Lang::EN, "dye.png"))]
    );
    let late = survey.question("late").expect("late");
    assert_eq!(
        late.trigger
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>(),
        ["town", "stall"]
    );
    let json = serde_json::to_string(&source).expect("JSON");
    let again: FormSource = serde_json::from_str(&json).expect("JSON");
    assert_eq!(again, source);
    let files = unpack(&source);
    assert_eq!(files.len(), 4, "survey, external choices and two files");
}

#[test]
fn a_file_that_is_not_there_is_named_with_its_row_and_where_it_was_looked_for() {
    let check = |without: &str, expected: &str| {
        let files: Vec<_> = FILES
            .into_iter()
            .filter(|(name, _)| *name != without)
            .collect();
        let (_, _, problems) = read_tree(&files);
        assert!(
            problems.iter().any(|p| p.contains(expected)),
            "{expected}: {problems:#?}"
        );
    };
    check(
        "towns.csv",
        "row 2, column \"type\": the file towns.csv is not beside the form; it was looked for at \
         lessons/towns.csv, lessons/media/towns.csv, lessons/survey-media/towns.csv",
    );
    check(
        "towns.csv",
        "row 5, column \"calculation\": the file towns.csv",
    );
    check(
        "towns.csv",
        "row 6, column \"calculation\": there is no list \"towns\"",
    );
    check(
        "external_choices.csv",
        "row 4, column \"type\": the sheet external_choices has no list",
    );
    check(
        "media/dye.png",
        "row 7, column \"media::image\": warning: the file dye.png is not beside",
    );
}

#[test]
fn the_checksum_counts_what_is_beside_and_stays_without() {
    let version = |files: &[(&str, &str)]| read_tree(files).1.version();
    let plain = [("survey.csv", "type,name,label\ntext,a,A\n")];
    assert_eq!(version(&plain), "81c1e93f98aa759b".parse().ok());
    let mut other = FILES;
    other[1].1 = "name,label,mayor\nkep,Kep,Vanna\n";
    assert_ne!(version(&FILES), version(&other));
}

#[test]
fn a_form_may_be_one_text_file() {
    let check = |name: &str, bytes: &[u8]| {
        let (source, problems) = FormSource::workbook(name, bytes);
        assert_eq!(problems, [], "{name}");
        let id = "form".parse().expect("an id");
        let (survey, problems) = read_form(&id, &source.expect("a source"));
        let survey = survey.unwrap_or_else(|| panic!("{problems:#?}"));
        assert_eq!(survey.title.get(Lang::EN), "Market", "{name}");
        assert_eq!(survey.lists["yn"].choices.len(), 2);
    };
    let one = "survey,,,\n,type,name,label\n,select_one yn,q,Sells?\nchoices,,,\n,list_name,name,label\n,yn,yes,Yes\n\
        ,yn,no,No\nsettings,,,\n,form_title,,\n,Market,,\n";
    check("form.csv", one.as_bytes());
    check("form.xlsx", one.replace(',', ";").as_bytes());
    let wide: Vec<u8> = "\u{feff}"
        .encode_utf16()
        .chain(one.replace(',', "\t").encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    check("form.txt", &wide);
}

#[test]
fn pictures_have_languages_and_a_workbook_its_own_folder() {
    let survey = "type,name,label,media::image::Khmer (km),image::English (en),video\n\
        text,a,A,km.png,jr://images/en.png,../film.mp4\n";
    let tree = Tree::from_pairs([("survey.csv", survey)]);
    let (source, _) = FormSource::folder(&tree, "");
    let bytes = pack(&source.expect("a source")).expect("a workbook");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("Tea House.xlsx");
    let folder = folder.path();
    crate::content::tree::write(folder, &[("Tea House.xlsx", bytes)]).expect("written");
    let media = folder.join("Tea House-media");
    crate::content::tree::write(&media, &[("km.png", b"km".to_vec())]).expect("written");
    let (form, problems) = load_form(&path).expect("read");
    let form = form.expect("a form");
    let media = &form.survey.questions[0].media;
    let names: Vec<(Lang, &str)> = media[0].1.iter().collect();
    assert_eq!(names, [(Lang::EN, "en.png"), (Lang::KM, "km.png")]);
    assert_eq!(media.len(), 1, "what leads out of the folder is none");
    let paths: Vec<&String> = form.files.keys().collect();
    assert_eq!(paths, ["surveys/tea-house/km.png"]);
    let said = |part: &str| problems.iter().any(|p| p.text.contains(part));
    assert!(said("\"../film.mp4\" is not shown") && said("the file en.png is not beside"));
}

#[test]
fn a_sheet_with_a_cell_in_the_last_corner_is_named() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("survey").expect("a name");
    sheet.write_string(0, 0, "type").expect("written");
    sheet.write_string(1_048_575, 16_383, "x").expect("written");
    let bytes = book.save_to_buffer().expect("a workbook");
    let (source, problems) = FormSource::workbook("x.xlsx", &bytes);
    assert!(source.is_none());
    assert!(
        problems[0]
            .text
            .contains("row 1048576 has something in column 16384")
    );
}

#[test]
fn a_workbook_that_unpacks_to_too_much_is_not_opened() {
    use std::io::Write;
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    archive.start_file("xl/x.xml", options).expect("begun");
    for _ in 0..51 {
        archive.write_all(&[b' '; 1 << 20]).expect("written");
    }
    let bytes = archive.finish().expect("an archive").into_inner();
    let (source, problems) = FormSource::workbook("x.xlsx", &bytes);
    assert!(source.is_none());
    assert!(problems[0].text.contains("unpacks to more than 50 MB"));
}

#[test]
fn what_is_no_form_is_named_kindly() {
    let check = |bytes: &[u8], expected: &str| {
        let (source, problems) = FormSource::workbook("form.xls", bytes);
        assert!(source.is_none());
        assert_eq!(problems[0].severity, Severity::Error);
        assert!(problems[0].text.contains(expected), "{problems:?}");
    };
    check(b"<html><body><table>", "this is a web page");
    check(b"<?xml version='1.0'?><Workbook>", "this is XML");
    check(b"", "this file is empty");
    check(b"a,b\n1,2\n", "this is no form");
    let mut locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    check(&locked, "has a password");
}
