//! The bot's token: a secret that prints itself nowhere.

use std::fmt;

/// A token as BotFather gives it: the bot's number, a colon, a secret.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

/// A text that is no token. It does not say which text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "this is no bot token; BotFather gives one like 123456789:AbC-dEf, digits, a colon and letters"
)]
pub struct NoToken;

impl Token {
    /// The whole token, for the door that has to show it to Telegram, and for who has to keep it out of the log.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The number of the bot, which is no secret.
    pub fn bot(&self) -> &str {
        self.0.split_once(':').map_or("", |(bot, _)| bot)
    }
}

impl std::str::FromStr for Token {
    type Err = NoToken;

    fn from_str(text: &str) -> Result<Self, NoToken> {
        let text = text.trim();
        let (bot, secret) = text.split_once(':').ok_or(NoToken)?;
        let is_number = !bot.is_empty() && bot.bytes().all(|byte| byte.is_ascii_digit());
        let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
        if !is_number || secret.is_empty() || !secret.bytes().all(is_word) {
            return Err(NoToken);
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(the token)")
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_digits_a_colon_and_a_word() {
        let read = |text: &str| text.parse::<Token>().map(|token| token.expose().to_owned());
        assert_eq!(read("1:x"), Ok("1:x".into()));
        assert_eq!(read("77:A_b-9\n"), Ok("77:A_b-9".into()));
        for text in [
            "",
            ":",
            "1:",
            ":x",
            "x:1",
            "1 :x",
            "1:x y",
            "1:x/getMe",
            "1:ក",
            "1:x:y",
        ] {
            assert_eq!(read(text), Err(NoToken), "{text}");
        }
    }

    #[test]
    fn a_token_is_printed_nowhere() {
        let token: Token = "77:canary".parse().expect("a token");
        for printed in [
            format!("{token}"),
            format!("{token:?}"),
            format!("{:#?}", Some(&token)),
        ] {
            assert!(
                !printed.contains("canary") && !printed.contains("77"),
                "{printed}"
            );
        }
        assert_eq!(token.bot(), "77");
        let refused = "77:canary with a space"
            .parse::<Token>()
            .expect_err("no token");
        assert!(!format!("{refused} {refused:?}").contains("canary"));
    }
}
