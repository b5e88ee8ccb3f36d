//! Cuts an expression into its pieces, each with the character where it begins.

use super::{ExpressionError, wrong};
use crate::model::{QuestionName, expression::Operator};
use std::fmt;

/// A piece of an expression and the character where it begins, from 1.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) at: usize,
    pub(super) token: Token,
}

/// What a piece is.
#[derive(Debug, PartialEq)]
pub(super) enum Token {
    Number(f64),
    Text(String),
    Answer(QuestionName),
    Dot,
    Name(String),
    Operator(Operator),
    Open,
    Close,
    Comma,
    Slash,
    Up,
    At,
    OpenFilter,
    CloseFilter,
}

impl Token {
    /// The operator that it is, between two values.
    pub(super) fn operator(&self) -> Option<Operator> {
        match self {
            Token::Operator(operator) => Some(*operator),
            Token::Name(name) => match name.to_ascii_lowercase().as_str() {
                "and" => Some(Operator::And),
                "or" => Some(Operator::Or),
                "div" => Some(Operator::Div),
                "mod" => Some(Operator::Mod),
                _ => None,
            },
            _ => None,
        }
    }
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Token::Number(number) => write!(f, "\"{number}\""),
            Token::Text(text) => write!(f, "'{text}'"),
            Token::Answer(name) => write!(f, "\"${{{name}}}\""),
            Token::Dot => f.write_str("\".\""),
            Token::Name(name) => write!(f, "\"{name}\""),
            Token::Operator(operator) => write!(f, "\"{}\"", operator.as_str()),
            Token::Open => f.write_str("\"(\""),
            Token::Close => f.write_str("\")\""),
            Token::Comma => f.write_str("\",\""),
            Token::Slash => f.write_str("\"/\""),
            Token::Up => f.write_str("\"..\""),
            Token::At => f.write_str("\"@\""),
            Token::OpenFilter => f.write_str("\"[\""),
            Token::CloseFilter => f.write_str("\"]\""),
        }
    }
}

/// The pieces of an expression.
pub(super) fn pieces(text: &str) -> Result<Vec<Piece>, ExpressionError> {
    let letters: Vec<char> = text.chars().collect();
    let mut cutter = Cutter {
        letters: &letters,
        next: 0,
    };
    let mut pieces = Vec::new();
    loop {
        cutter.take_while(is_space);
        let at = cutter.next + 1;
        match cutter.token()? {
            Some(token) => pieces.push(Piece { at, token }),
            None => return Ok(pieces),
        }
    }
}

fn is_space(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{200b}' | '\u{feff}')
}

fn in_name(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.' | ':')
}

/// The letters and the place reached in them.
struct Cutter<'a> {
    letters: &'a [char],
    next: usize,
}

impl Cutter<'_> {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.letters.get(self.next + ahead).copied()
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> String {
        let rest = self.letters.get(self.next..).unwrap_or_default();
        let taken: String = rest.iter().take_while(|&&letter| wanted(letter)).collect();
        self.next += taken.chars().count();
        taken
    }

    /// The next piece, if there is one.
    fn token(&mut self) -> Result<Option<Token>, ExpressionError> {
        let Some(letter) = self.peek(0) else {
            return Ok(None);
        };
        let digit_next = self.peek(1).is_some_and(|next| next.is_ascii_digit());
        let token = match letter {
            '\'' | '‘' | '’' => self.quoted(['\'', '‘', '’'])?,
            '"' | '“' | '”' => self.quoted(['"', '“', '”'])?,
            '$' => self.answer()?,
            '.' if self.peek(1) == Some('.') => {
                self.next += 1;
                self.one(Token::Up)
            }
            '.' if !digit_next => self.one(Token::Dot),
            '0'..='9' | '.' => self.number()?,
            _ if letter.is_alphabetic() || letter == '_' => self.name(),
            _ => self.sign(letter)?,
        };
        Ok(Some(token))
    }

    fn one(&mut self, token: Token) -> Token {
        self.next += 1;
        token
    }

    /// An operator or a parenthesis.
    fn sign(&mut self, letter: char) -> Result<Token, ExpressionError> {
        use Operator as O;
        let equals_next = self.peek(1) == Some('=');
        let token = match letter {
            '(' => Token::Open,
            ')' => Token::Close,
            ',' => Token::Comma,
            '/' if self.peek(1) == Some('/') => {
                let text = "Sala does not read \"//\"; write ${name} instead";
                return wrong(self.next + 1, text);
            }
            '/' => Token::Slash,
            '@' => Token::At,
            '[' => Token::OpenFilter,
            ']' => Token::CloseFilter,
            '=' => {
                self.next += usize::from(equals_next);
                Token::Operator(O::Equal)
            }
            '!' if equals_next => self.one(Token::Operator(O::Unequal)),
            '<' if equals_next => self.one(Token::Operator(O::AtMost)),
            '<' if self.peek(1) == Some('>') => self.one(Token::Operator(O::Unequal)),
            '>' if equals_next => self.one(Token::Operator(O::AtLeast)),
            '≤' => Token::Operator(O::AtMost),
            '≥' => Token::Operator(O::AtLeast),
            '≠' => Token::Operator(O::Unequal),
            '<' => Token::Operator(O::Less),
            '>' => Token::Operator(O::More),
            '+' => Token::Operator(O::Plus),
            '-' | '–' | '−' => Token::Operator(O::Minus),
            '*' => Token::Operator(O::Times),
            _ => {
                let text = format!("\"{letter}\" means nothing here; text needs quotes around it");
                return wrong(self.next + 1, text);
            }
        };
        Ok(self.one(token))
    }

    /// A text ends with the quote that began it; if there is none, with a look-alike.
    fn quoted(&mut self, alike: [char; 3]) -> Result<Token, ExpressionError> {
        let open = self.next;
        let rest = self.letters.get(open + 1..).unwrap_or_default();
        let straight = self.letters[open] == alike[0];
        let exact = rest
            .iter()
            .position(|&letter| straight && letter == alike[0]);
        let end = exact.or_else(|| rest.iter().position(|letter| alike.contains(letter)));
        let Some(length) = end else {
            return wrong(open + 1, "this quote is opened and never closed");
        };
        self.next = open + length + 2;
        Ok(Token::Text(rest[..length].iter().collect()))
    }

    /// `${name}`.
    fn answer(&mut self) -> Result<Token, ExpressionError> {
        let open = self.next;
        if self.peek(1) != Some('{') {
            return wrong(open + 1, "write a question's name as ${name}");
        }
        self.next += 2;
        let inside = self.take_while(|letter| letter != '}');
        if self.peek(0).is_none() {
            return wrong(open + 1, "the \"}\" after the question's name is missing");
        }
        self.next += 1;
        let name = inside.trim_matches(is_space);
        if name.starts_with("last-saved#") {
            return wrong(open + 1, "Sala does not read ${last-saved#…}; leave it out");
        }
        match name.parse() {
            Ok(name) => Ok(Token::Answer(name)),
            Err(_) => wrong(open + 1, format!("\"{name}\" is not a question's name")),
        }
    }

    fn number(&mut self) -> Result<Token, ExpressionError> {
        let at = self.next + 1;
        let digits = self.take_while(|letter| letter.is_ascii_digit() || letter == '.');
        match digits.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(Token::Number(number)),
            _ => wrong(at, format!("\"{digits}\" is not a number")),
        }
    }

    fn name(&mut self) -> Token {
        Token::Name(self.take_while(in_name))
    }
}
