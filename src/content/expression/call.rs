//! Calls of functions: their names, how many values they take, and what can be known of these before anybody answers.

use super::{ExpressionError, Parser, Token, wrong};
use crate::{
    content::near::did_you_mean,
    model::expression::{Expr, Function, Path, Pattern, Step, Towards, strange_letter},
};

impl Parser<'_> {
    /// A function's arguments, up to its `)`.
    pub(super) fn call(
        &mut self,
        name: &str,
        at: usize,
        depth: usize,
    ) -> Result<Expr, ExpressionError> {
        self.take();
        let function = function(name, at)?;
        let (mut arguments, mut places) = (Vec::new(), Vec::new());
        while self.peek() != Some(&Token::Close) {
            if !arguments.is_empty() {
                match self.peek() {
                    Some(Token::Comma) => self.take(),
                    _ => return self.close().map(|()| Expr::Itself),
                };
            }
            places.push(self.at());
            arguments.push(self.operation(0, depth)?);
        }
        self.take();
        if let Some(wanted) = wanted(function, arguments.len()) {
            let given = arguments.len();
            let text = format!("{name}() takes {wanted} values in its parentheses, not {given}");
            return wrong(at, text);
        }
        for (number, argument) in arguments.iter_mut().enumerate() {
            let at = places.get(number).copied().unwrap_or(at);
            check(function, number, argument).or_else(|text| wrong(at, text))?;
        }
        Ok(Expr::Call(function, arguments))
    }
}

/// How many values a function takes, if it is not so many.
fn wanted(function: Function, given: usize) -> Option<String> {
    let (least, most) = function.arguments();
    let in_pairs = match function {
        Function::IndexedRepeat => given % 2 == 1,
        Function::WeightedChecklist => given.is_multiple_of(2),
        _ => true,
    };
    if in_pairs && (least..=most).contains(&given) {
        return None;
    }
    Some(match function {
        Function::IndexedRepeat => {
            "a question and then pairs of a repeat and a number: 3, 5, 7, 9 or 11".into()
        }
        Function::WeightedChecklist => {
            "the least, the most, and then pairs of a condition and its weight: an even number of"
                .into()
        }
        _ if least == most => least.to_string(),
        _ => format!("{least} to {most}"),
    })
}

/// What is wrong with an argument that can be told without answers. A pattern that is written out is read here.
fn check(function: Function, number: usize, argument: &mut Expr) -> Result<(), String> {
    match (function, number, &mut *argument) {
        (Function::Regex, 1, Expr::Text(text)) => {
            let pattern = Pattern::new(text).map_err(|error| format!("regex(): {error}"))?;
            *argument = Expr::Pattern(Box::new(pattern));
        }
        (Function::FormatDate | Function::FormatDateTime, 1, Expr::Text(text)) => {
            if let Some(letter) = strange_letter(text) {
                return Err(format!(
                    "{}() does not know \"%{letter}\"; it knows %Y %y %m %n %b %d %e %a %H %h %M %S %3 and %W",
                    function.name()
                ));
            }
        }
        (Function::IndexedRepeat, 0, of) if !is_name(of) => {
            return Err("indexed-repeat() needs the question here, as ${name}".into());
        }
        (Function::IndexedRepeat, odd, of) if odd % 2 == 1 && !is_name(of) => {
            return Err("indexed-repeat() needs a repeat here, as ${name}".into());
        }
        _ => {}
    }
    Ok(())
}

/// Whether an argument names a question or a repeat, by `${name}` or by a path that ends with its name.
fn is_name(argument: &Expr) -> bool {
    let ends_with_name = |path: &Path| {
        let last: Option<&Step> = path.steps.last();
        last.is_some_and(|step| matches!(step.to, Towards::Child(_)))
    };
    match argument {
        Expr::Answer(_) => true,
        Expr::Path(path) => ends_with_name(path),
        _ => false,
    }
}

/// Functions that other tools have and Sala has not, and what to do instead.
const NOT_READ: [(&str, &str); 8] = [
    ("digest", "leave it out; answers are exported without names"),
    ("base64-decode", "leave it out"),
    ("id", "write ${name}"),
    ("name", "write the name in quotes"),
    ("local-name", "write the name in quotes"),
    ("lang", "translate the label in its own column"),
    (
        "format-number",
        "use round() with as many digits as you want",
    ),
    ("once-only", "use once()"),
];

/// The function of a name, or why there is none.
fn function(name: &str, at: usize) -> Result<Function, ExpressionError> {
    if let Some(function) = Function::named(name) {
        return Ok(function);
    }
    if let Some((_, instead)) = NOT_READ.iter().find(|(known, _)| *known == name) {
        return wrong(at, format!("Sala does not know {name}(); {instead}"));
    }
    let near = did_you_mean(name, Function::ALL.iter().map(|f| f.name()));
    wrong(at, format!("there is no function \"{name}\"{near}"))
}
