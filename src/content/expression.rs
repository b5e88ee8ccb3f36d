//! Reads expressions as forms write them, smart quotes and odd spaces included.
//!
//! What they come to is `model::expression`'s work.

mod call;
mod lexer;
mod path;

use crate::model::expression::{DEEPEST, Expr, Operator};
use lexer::{Piece, Token};

/// Why a text is not an expression.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text} (character {at})")]
pub struct ExpressionError {
    /// The character at which it goes wrong, from 1.
    pub at: usize,
    /// What is wrong and how to mend it.
    pub text: String,
}

fn wrong<T>(at: usize, text: impl Into<String>) -> Result<T, ExpressionError> {
    Err(ExpressionError {
        at,
        text: text.into(),
    })
}

/// Reads an expression.
///
/// # Errors
/// The first place where it stops making sense.
pub fn parse(text: &str) -> Result<Expr, ExpressionError> {
    let pieces = lexer::pieces(text)?;
    let end = text.chars().count() + 1;
    let mut parser = Parser {
        pieces: &pieces,
        next: 0,
        end,
    };
    let expr = parser.operation(0, 0)?;
    match parser.peek() {
        None if expr.depth() > DEEPEST => wrong(
            1,
            "the expression nests too deeply; use a calculate row for a part of it",
        ),
        None => Ok(expr),
        Some(Token::Close) => wrong(parser.at(), "there is a \")\" too many"),
        Some(token) => wrong(
            parser.at(),
            format!("an operator such as \"and\" or \"=\" is missing before {token}"),
        ),
    }
}

/// The pieces and the place reached in them.
struct Parser<'a> {
    pieces: &'a [Piece],
    next: usize,
    end: usize,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<&'a Token> {
        self.pieces.get(self.next).map(|piece| &piece.token)
    }

    fn take(&mut self) -> Option<&'a Token> {
        let token = self.peek();
        self.next += 1;
        token
    }

    fn at(&self) -> usize {
        self.pieces
            .get(self.next)
            .map_or(self.end, |piece| piece.at)
    }

    /// Operands and the operators between them that bind more strongly than `above`.
    fn operation(&mut self, above: u8, depth: usize) -> Result<Expr, ExpressionError> {
        if depth > DEEPEST {
            let text = "the expression nests too deeply; use a calculate row for a part of it";
            return wrong(self.at(), text);
        }
        let mut left = self.operand(depth)?;
        let mut length = 0;
        while let Some(operator) = self.peek().and_then(Token::operator) {
            if operator.strength() <= above {
                break;
            }
            length += 1;
            if length > LONGEST {
                return wrong(
                    self.at(),
                    "the expression is too long; use a calculate row for a part of it",
                );
            }
            self.take();
            let right = self.operation(operator.strength(), depth + 1)?;
            left = join(operator, left, right);
        }
        Ok(left)
    }

    /// One value: a literal, an answer, a path, a call, or something in parentheses.
    fn operand(&mut self, depth: usize) -> Result<Expr, ExpressionError> {
        let at = self.at();
        match self.take() {
            Some(Token::Number(number)) => Ok(Expr::Number(*number)),
            Some(Token::Text(text)) => Ok(Expr::Text(text.clone())),
            Some(Token::Operator(Operator::Minus)) => {
                let inner = self.operation(Operator::Times.strength(), depth + 1)?;
                Ok(Expr::Negative(Box::new(inner)))
            }
            Some(Token::Open) => {
                let inner = self.operation(0, depth + 1)?;
                self.close()?;
                Ok(inner)
            }
            Some(Token::Name(name)) if self.peek() == Some(&Token::Open) => match name.as_str() {
                "current" | "instance" => self.path_from_call(name, depth + 1),
                _ => self.call(name, at, depth + 1),
            },
            Some(token) => match self.path(token, depth + 1)? {
                Some(expr) => Ok(expr),
                None => wrong(at, format!("a value is missing before {token}")),
            },
            None => wrong(
                self.end,
                "the expression ends too early; a value is missing",
            ),
        }
    }

    /// The `)` that must follow.
    fn close(&mut self) -> Result<(), ExpressionError> {
        match self.peek() {
            Some(Token::Close) => {
                self.take();
                Ok(())
            }
            Some(token) => wrong(
                self.at(),
                format!("\")\" or an operator is missing before {token}"),
            ),
            None => wrong(self.end, "a \")\" is missing at the end"),
        }
    }
}

/// How many operators may follow each other on one level.
const LONGEST: usize = 500;

fn join(operator: Operator, left: Expr, right: Expr) -> Expr {
    Expr::Binary(operator, Box::new(left), Box::new(right))
}

#[cfg(test)]
mod tests;
