//! Workbooks of raw XML: a fuzzer that had to guess checksums of a ZIP file would never come to the sheets in it.

/// What stands in every workbook of ours beside the sheets.
const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#;
const ROOT: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="survey" sheetId="1" r:id="rId1"/><sheet name="choices" sheetId="2" r:id="rId2"/></sheets></workbook>"#;
const PARTS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;
const SHEET: (&[u8], &[u8]) = (
    br#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#,
    b"</sheetData></worksheet>",
);
const STRINGS: (&[u8], &[u8]) = (
    br#"<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"#,
    b"</sst>",
);
const ODS: (&[u8], &[u8]) = (
    br#"<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>"#,
    b"</office:spreadsheet></office:body></office:document-content>",
);

/// An .xlsx file with these rows of the survey sheet, of the choices sheet, and these shared strings.
pub fn xlsx(survey: &[u8], choices: &[u8], strings: &[u8]) -> Vec<u8> {
    zip(&[
        ("[Content_Types].xml", TYPES.into()),
        ("_rels/.rels", ROOT.into()),
        ("xl/workbook.xml", BOOK.into()),
        ("xl/_rels/workbook.xml.rels", PARTS.into()),
        ("xl/worksheets/sheet1.xml", around(SHEET, survey)),
        ("xl/worksheets/sheet2.xml", around(SHEET, choices)),
        ("xl/sharedStrings.xml", around(STRINGS, strings)),
    ])
}

/// An .ods file with these tables.
pub fn ods(tables: &[u8]) -> Vec<u8> {
    zip(&[
        (
            "mimetype",
            "application/vnd.oasis.opendocument.spreadsheet".into(),
        ),
        ("content.xml", around(ODS, tables)),
    ])
}

fn around((before, after): (&[u8], &[u8]), middle: &[u8]) -> Vec<u8> {
    [before, middle, after].concat()
}

/// A ZIP file of stored parts: <https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT>, 4.3.
fn zip(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let (mut file, mut list) = (Vec::new(), Vec::new());
    for (name, bytes) in parts {
        let at = file.len() as u32;
        let mut head = Vec::new();
        // Version 2.0, no flags, stored, the first day of 1980.
        head.extend([20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0]);
        head.extend(crc(bytes).to_le_bytes());
        head.extend((bytes.len() as u32).to_le_bytes());
        head.extend((bytes.len() as u32).to_le_bytes());
        head.extend((name.len() as u16).to_le_bytes());
        head.extend([0, 0]);
        file.extend(b"PK\x03\x04");
        file.extend(&head);
        file.extend(name.as_bytes());
        file.extend(bytes);
        list.extend(b"PK\x01\x02\x14\x00");
        list.extend(&head);
        list.extend([0; 10]);
        list.extend(at.to_le_bytes());
        list.extend(name.as_bytes());
    }
    let (at, count) = (file.len() as u32, parts.len() as u16);
    file.extend(&list);
    file.extend(b"PK\x05\x06\0\0\0\0");
    file.extend(count.to_le_bytes());
    file.extend(count.to_le_bytes());
    file.extend((list.len() as u32).to_le_bytes());
    file.extend(at.to_le_bytes());
    file.extend([0, 0]);
    file
}

/// CRC-32 of ISO 3309, bit by bit: the parts are small.
fn crc(bytes: &[u8]) -> u32 {
    let bit = |crc: u32, _| (crc >> 1) ^ (0xedb8_8320 & 0u32.wrapping_sub(crc & 1));
    let byte = |crc: u32, byte: &u8| (0..8).fold(crc ^ u32::from(*byte), bit);
    !bytes.iter().fold(!0, byte)
}

#[cfg(test)]
mod tests {
    use super::*;
    use sala::content::FormSource;

    #[test]
    fn a_workbook_of_raw_rows_is_read() {
        let rows = br#"<row r="1"><c r="A1" t="inlineStr"><is><t>type</t></is></c></row>"#;
        let (source, problems) = FormSource::workbook("x.xlsx", &xlsx(rows, b"", b""));
        let source = source.unwrap_or_else(|| panic!("{problems:?}"));
        assert_eq!(source.survey.rows, [(1, vec!["type".to_owned()])]);
        let table = br#"<table:table table:name="survey"><table:table-row><table:table-cell office:value-type="string"><text:p>type</text:p></table:table-cell></table:table-row></table:table>"#;
        let (source, problems) = FormSource::workbook("x.ods", &ods(table));
        let source = source.unwrap_or_else(|| panic!("{problems:?}"));
        assert_eq!(source.survey.rows, [(1, vec!["type".to_owned()])]);
    }
}
