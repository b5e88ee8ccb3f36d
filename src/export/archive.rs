//! All files in one, for a chat that sends one at a time.

use jiff::{Timestamp, tz::TimeZone};
use std::io::{Cursor, Write};
use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipError, write::SimpleFileOptions};

/// The files, packed. They bear the date of the release: the same release gives the same bytes.
pub(super) fn packed(files: &[(String, Vec<u8>)], made: Timestamp) -> Result<Vec<u8>, ZipError> {
    let made = made.to_zoned(TimeZone::UTC);
    let (year, month, day) = (made.year(), made.month(), made.day());
    let date = DateTime::from_date_and_time(
        u16::try_from(year).unwrap_or_default(),
        u8::try_from(month).unwrap_or_default(),
        u8::try_from(day).unwrap_or_default(),
        0,
        0,
        0,
    );
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(date.unwrap_or_default());
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        archive.start_file(path.as_str(), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}
