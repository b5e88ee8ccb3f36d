//! A name by chance for somebody who writes to the team: two plain words and a number. It follows from nothing that is known of them.

use std::fmt;

/// Which of the names it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Pseudonym(u32);

const COLOURS: [&str; 24] = [
    "Amber", "Blue", "Bronze", "Clay", "Copper", "Coral", "Cream", "Gold", "Green", "Grey",
    "Honey", "Indigo", "Ivory", "Jade", "Lilac", "Olive", "Orange", "Pearl", "Pink", "Red",
    "Silver", "Teal", "Violet", "White",
];

const CREATURES: [&str; 40] = [
    "Bee",
    "Bulbul",
    "Butterfly",
    "Carp",
    "Cicada",
    "Crab",
    "Crane",
    "Cricket",
    "Deer",
    "Dolphin",
    "Dove",
    "Dragonfly",
    "Duck",
    "Egret",
    "Firefly",
    "Gecko",
    "Gibbon",
    "Goose",
    "Hare",
    "Heron",
    "Hornbill",
    "Ibis",
    "Kingfisher",
    "Lark",
    "Loris",
    "Magpie",
    "Moth",
    "Myna",
    "Oriole",
    "Otter",
    "Peacock",
    "Pelican",
    "Pheasant",
    "Robin",
    "Seahorse",
    "Sparrow",
    "Stork",
    "Swallow",
    "Turtle",
    "Wren",
];

/// The numbers run from 10 to 99.
const NUMBERS: usize = 90;

impl Pseudonym {
    /// How many there are.
    pub const ALL: i64 = (COLOURS.len() * CREATURES.len() * NUMBERS) as i64;

    /// The name of a number by chance.
    pub fn by_chance(number: i64) -> Self {
        // Multiplied, so that neighbours are not alike; the factor has no divisor in common with the count.
        let place = i128::from(number) * 48_271;
        Self(place.rem_euclid(i128::from(Self::ALL)) as u32)
    }

    /// The number under which it is kept.
    pub fn number(self) -> i64 {
        i64::from(self.0)
    }

    /// The name that is kept under this number.
    pub fn kept(number: i64) -> Self {
        Self(number.rem_euclid(Self::ALL) as u32)
    }
}

impl fmt::Display for Pseudonym {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = self.0 as usize;
        let (words, number) = (place / NUMBERS, place % NUMBERS + 10);
        let colour = COLOURS[words / CREATURES.len() % COLOURS.len()];
        let creature = CREATURES[words % CREATURES.len()];
        write!(f, "{colour} {creature} {number}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_number_has_a_name_of_its_own_and_comes_back() {
        let all = (0..Pseudonym::ALL).map(Pseudonym::by_chance);
        let names: HashSet<String> = all.map(|name| name.to_string()).collect();
        assert_eq!(names.len() as i64, Pseudonym::ALL);
        for number in [i64::MIN, -1, 0, 7, i64::MAX] {
            let name = Pseudonym::by_chance(number);
            assert_eq!(Pseudonym::kept(name.number()), name);
        }
    }
}
