//! Paths in expressions: `.`, `${name}/..`, `/data/group/name`, `instance('list')/root/item[name = 'a']/label`.

use super::{ExpressionError, Parser, Token, wrong};
use crate::model::expression::{Expr, Function, Path, Start, Step, Towards};

impl Parser<'_> {
    /// What begins with this token, if a path can: an answer, a bare name, a step.
    pub(super) fn path(
        &mut self,
        token: &Token,
        depth: usize,
    ) -> Result<Option<Expr>, ExpressionError> {
        let (from, first) = match token {
            Token::Answer(name) => (Start::Answer(name.clone()), None),
            Token::Dot => (Start::Here, Some(Towards::Itself)),
            Token::Up => (Start::Here, Some(Towards::Parent)),
            Token::Name(name) if is_word(name) => return Ok(Some(word(name))),
            Token::Name(name) => (Start::Here, Some(Towards::Child(name.clone()))),
            Token::At => (Start::Here, Some(self.attribute()?)),
            Token::Slash => (Start::Form, Some(self.name()?)),
            _ => return Ok(None),
        };
        let mut steps = Vec::new();
        let filters = self.filters(depth)?;
        if let Some(to) = first {
            steps.push(Step { to, filters });
        } else if !filters.is_empty() {
            let to = Towards::Itself;
            steps.push(Step { to, filters });
        }
        self.steps(&mut steps, depth)?;
        Ok(Some(plain(Path { from, steps })))
    }

    /// `current()/..` and `instance('list')/root/item`.
    pub(super) fn path_from_call(
        &mut self,
        name: &str,
        depth: usize,
    ) -> Result<Expr, ExpressionError> {
        self.take();
        let at = self.at();
        let from = match (name, self.peek()) {
            ("current", Some(Token::Close)) => Start::Own,
            ("instance", Some(Token::Text(list))) => {
                self.take();
                Start::List(list.clone())
            }
            _ => {
                return wrong(
                    at,
                    "write instance('LIST') with the list's name in quotes, and current() empty",
                );
            }
        };
        self.close()?;
        let mut steps = Vec::new();
        self.steps(&mut steps, depth)?;
        Ok(plain(Path { from, steps }))
    }

    /// The steps that follow, each after its slash.
    fn steps(&mut self, steps: &mut Vec<Step>, depth: usize) -> Result<(), ExpressionError> {
        while self.peek() == Some(&Token::Slash) {
            self.take();
            let to = match self.peek() {
                Some(Token::Dot) => Some(Towards::Itself),
                Some(Token::Up) => Some(Towards::Parent),
                _ => None,
            };
            let to = match to {
                Some(to) => {
                    self.take();
                    to
                }
                None if self.peek() == Some(&Token::At) => {
                    self.take();
                    self.attribute()?
                }
                None => self.name()?,
            };
            let filters = self.filters(depth)?;
            steps.push(Step { to, filters });
        }
        Ok(())
    }

    fn name(&mut self) -> Result<Towards, ExpressionError> {
        let at = self.at();
        match self.take() {
            Some(Token::Name(name)) => Ok(Towards::Child(name.clone())),
            _ => wrong(at, "a name is missing after \"/\""),
        }
    }

    fn attribute(&mut self) -> Result<Towards, ExpressionError> {
        let at = self.at();
        match self.take() {
            Some(Token::Name(name)) => Ok(Towards::Attribute(name.clone())),
            _ => wrong(at, "a name is missing after \"@\""),
        }
    }

    /// What stands in square brackets.
    fn filters(&mut self, depth: usize) -> Result<Vec<Expr>, ExpressionError> {
        let mut filters = Vec::new();
        while self.peek() == Some(&Token::OpenFilter) {
            self.take();
            filters.push(self.operation(0, depth + 1)?);
            let at = self.at();
            if self.take() != Some(&Token::CloseFilter) {
                return wrong(at, "\"]\" is missing");
            }
        }
        Ok(filters)
    }
}

/// A path without steps is a plain answer, or the row itself.
fn plain(path: Path) -> Expr {
    let mut steps = path.steps;
    // A step that leads nowhere says nothing.
    steps.retain(|step| *step != Step::to(Towards::Itself));
    match (path.from, steps) {
        (Start::Answer(name), steps) if steps.is_empty() => Expr::Answer(name),
        (Start::Here, steps) if steps.is_empty() => Expr::Itself,
        (from, steps) => Expr::Path(Path { from, steps }),
    }
}

/// Yes or no as spreadsheets write them.
fn is_word(name: &str) -> bool {
    name.eq_ignore_ascii_case("true") || name.eq_ignore_ascii_case("false")
}

fn word(name: &str) -> Expr {
    match name.eq_ignore_ascii_case("true") {
        true => Expr::yes(),
        false => Expr::Call(Function::False, Vec::new()),
    }
}
