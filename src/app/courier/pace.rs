//! How fast messages may go out.

use std::{fmt, str::FromStr};

/// How much of a second's messages may go out at once. Of Telegram's 30 that leaves two: clocks differ.
const AT_ONCE: f64 = 0.95;

/// How fast messages may go out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// Messages a second to everybody together; none is as fast as the door takes them.
    pub overall: Option<f64>,
    /// Messages at once to one chat, which then gets one a second; none is as many as there are.
    pub chat_burst: Option<f64>,
}

/// A pace that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a pace is \"off\" or a number of messages a second from 1 to 10000, such as 29.5")]
pub struct BadPace;

impl Pace {
    /// A little under what Telegram lets pass: 30 messages a second, and to one chat one a second with a burst of three.
    pub const fn telegram() -> Self {
        Self {
            overall: Some(29.5),
            chat_burst: Some(3.0),
        }
    }

    /// As fast as the door takes them.
    pub const fn off() -> Self {
        Self {
            overall: None,
            chat_burst: None,
        }
    }

    /// How many messages may be on their way or just sent at the same time.
    pub(super) fn burst(&self) -> f64 {
        (self.overall.unwrap_or_default() * AT_ONCE).max(2.0)
    }
}

impl FromStr for Pace {
    type Err = BadPace;

    fn from_str(text: &str) -> Result<Self, BadPace> {
        if text == "off" {
            return Ok(Self::off());
        }
        let overall: f64 = text.parse().map_err(|_| BadPace)?;
        if !(1.0..=10_000.0).contains(&overall) {
            return Err(BadPace);
        }
        Ok(Self {
            overall: Some(overall),
            ..Self::telegram()
        })
    }
}

impl fmt::Display for Pace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.overall {
            Some(overall) => write!(f, "{overall}"),
            None => f.write_str("off"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pace_is_off_or_a_number() {
        assert_eq!("off".parse(), Ok(Pace::off()));
        assert_eq!("29.5".parse(), Ok(Pace::telegram()));
        let fast: Pace = "1000".parse().expect("a pace");
        assert_eq!(fast.overall, Some(1000.0));
        for bad in ["", "0", "-1", "NaN", "inf", "fast", "0.5", "1e9"] {
            assert_eq!(bad.parse::<Pace>(), Err(BadPace), "{bad}");
        }
    }

    #[test]
    fn a_printed_pace_reads_back() {
        for pace in [Pace::off(), Pace::telegram()] {
            assert_eq!(pace.to_string().parse(), Ok(pace));
        }
    }
}
