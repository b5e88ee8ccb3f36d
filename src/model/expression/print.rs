//! Expressions back to text that reads as the same expression. Parentheses stand only where they are needed.

use super::{Expr, Path, Start, Towards};
use std::fmt;

/// A sign binds more strongly than any operator between two expressions.
const SIGN: u8 = 7;

impl fmt::Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(self, f, 0)
    }
}

fn write(expr: &Expr, f: &mut fmt::Formatter<'_>, around: u8) -> fmt::Result {
    match expr {
        Expr::Number(number) => write!(f, "{number}"),
        Expr::Text(text) => write_text(text, f),
        Expr::Pattern(pattern) => write_text(pattern.as_str(), f),
        Expr::Answer(name) => write!(f, "${{{name}}}"),
        Expr::Itself => f.write_str("."),
        Expr::Path(path) => write_path(path, f),
        Expr::Negative(inner) => {
            f.write_str("-")?;
            write(inner, f, SIGN)
        }
        Expr::Binary(operator, left, right) => {
            let own = operator.strength();
            let (open, close) = if own < around { ("(", ")") } else { ("", "") };
            f.write_str(open)?;
            write(left, f, own)?;
            write!(f, " {} ", operator.as_str())?;
            write(right, f, own + 1)?;
            f.write_str(close)
        }
        Expr::Call(function, arguments) => {
            write!(f, "{}(", function.name())?;
            for (at, argument) in arguments.iter().enumerate() {
                f.write_str(if at == 0 { "" } else { ", " })?;
                write(argument, f, 0)?;
            }
            f.write_str(")")
        }
    }
}

fn write_text(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match text.contains('\'') {
        true => write!(f, "\"{text}\""),
        false => write!(f, "'{text}'"),
    }
}

fn write_path(path: &Path, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match &path.from {
        Start::Form | Start::Here => {}
        Start::Own => f.write_str("current()")?,
        Start::Answer(name) => write!(f, "${{{name}}}")?,
        Start::List(list) => write!(f, "instance('{list}')")?,
    }
    for (at, step) in path.steps.iter().enumerate() {
        let slash = at > 0 || path.from != Start::Here;
        // A filter that stands right after the beginning needs no step.
        let hidden = at == 0 && step.to == Towards::Itself && path.from != Start::Here;
        if slash && !hidden {
            f.write_str("/")?;
        }
        match &step.to {
            Towards::Itself if hidden => {}
            Towards::Itself => f.write_str(".")?,
            Towards::Parent => f.write_str("..")?,
            Towards::Child(name) => f.write_str(name)?,
            Towards::Attribute(name) => write!(f, "@{name}")?,
        }
        for filter in &step.filters {
            f.write_str("[")?;
            write(filter, f, 0)?;
            f.write_str("]")?;
        }
    }
    Ok(())
}
