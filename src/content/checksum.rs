//! Checksums that name one text of a survey or a lesson (FNV-1a, 64 bits): short, stable, no secret.

use crate::model::Version;

/// The checksum of these pieces; where one ends and the next begins counts.
pub(super) fn version<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> Option<Version> {
    let mut sum: u64 = 0xcbf2_9ce4_8422_2325;
    for piece in pieces {
        let length = (piece.len() as u64).to_le_bytes();
        for byte in length.iter().chain(piece) {
            sum = (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{sum:016x}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn borders_count() {
        let of = |pieces: &[&str]| version(pieces.iter().map(|piece| piece.as_bytes()));
        assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
        assert_eq!(of(&["ab", "c"]), of(&["ab", "c"]));
    }
}
