//! Reads one lesson in one language: the title, the pages, and the quiz items with their right choices.

use super::{
    markdown::{self, Part, PartKind},
    problem::{Place, Problems},
};
use crate::model::{ItemSlug, ItemText, Page, Rich};
use unicode_segmentation::UnicodeSegmentation;

mod quiz;

/// The most characters of a page: what a phone's screen shows.
pub(super) const PAGE: usize = 900;

/// A lesson in one language, as its file tells it.
#[derive(Debug, Default)]
pub(super) struct LessonFile {
    pub(super) path: String,
    pub(super) lines: u32,
    pub(super) title: String,
    pub(super) pages: Vec<Page>,
    pub(super) items: Vec<FileItem>,
}

/// A quiz item in one language.
#[derive(Debug)]
pub(super) struct FileItem {
    pub(super) line: u32,
    pub(super) id: ItemSlug,
    pub(super) many: bool,
    pub(super) right: Vec<bool>,
    pub(super) text: ItemText,
}

/// Reads a lesson's file. `folder` is where its pictures are looked for.
pub(super) fn read(
    (path, folder): (&str, &str),
    text: &str,
    problems: &mut Problems,
) -> LessonFile {
    let parts = markdown::parts(path, text, problems);
    let mut builder = Builder {
        file: LessonFile {
            path: path.into(),
            lines: text.lines().count().max(1) as u32,
            ..LessonFile::default()
        },
        folder,
        page: None,
        quote_last: false,
        last: 1,
        problems,
    };
    let mut rest = parts.as_slice();
    while let [part, after @ ..] = rest {
        rest = match &part.kind {
            PartKind::Heading(2, id, question) if id.is_some() || asks(after) => {
                builder.turn(part.line);
                builder.item(part.line, (id.as_deref(), question), after)
            }
            kind => {
                builder.part(part.line, kind);
                after
            }
        };
    }
    builder.finish()
}

/// True if choices come before anything but words.
fn asks(parts: &[Part]) -> bool {
    let next = parts.iter().find(|part| !is_words(part));
    next.is_some_and(|part| matches!(part.kind, PartKind::Choices(..)))
}

/// True for what can stand between a question and its choices.
fn is_words(part: &Part) -> bool {
    matches!(
        part.kind,
        PartKind::Text(_) | PartKind::Quote(_) | PartKind::Picture(..)
    )
}

/// A lesson's file in the making.
struct Builder<'a> {
    file: LessonFile,
    folder: &'a str,
    /// The page that is being filled, and the line where it begins.
    page: Option<(u32, Page)>,
    quote_last: bool,
    /// The line where the last page begins.
    last: u32,
    problems: &'a mut Problems,
}

impl Builder<'_> {
    /// Something that keeps the lesson from being used.
    fn error(&mut self, line: u32, text: impl Into<String>) {
        self.problems
            .error(Place::line(&self.file.path, line), text);
    }

    /// Something worth a look.
    fn warn(&mut self, line: u32, text: impl Into<String>) {
        self.problems.warn(Place::line(&self.file.path, line), text);
    }

    /// A part that belongs to a page.
    fn part(&mut self, line: u32, kind: &PartKind) {
        match kind {
            PartKind::Rule => self.turn(line),
            PartKind::Heading(1, _, title) if self.file.title.is_empty() => {
                self.file.title = title.text().trim().to_owned();
            }
            PartKind::Heading(_, _, text) => self.words(line, &markdown::bold(text), false),
            PartKind::Text(text) => self.words(line, text, false),
            PartKind::Quote(text) => self.words(line, text, true),
            PartKind::Picture(address, alt) => self.picture(line, address, alt),
            PartKind::Choices(..) => {
                self.error(
                    line,
                    "these choices have no question; write ## Question {#id} before them",
                );
            }
        }
    }

    /// Words on the open page; a quote at its end is the thing to try.
    fn words(&mut self, line: u32, text: &Rich, quote: bool) {
        let page = self.open_page(line);
        page.text.paragraph(text);
        self.quote_last = quote;
    }

    /// The page's picture, which must lie in the content folder.
    fn picture(&mut self, line: u32, address: &str, alt: &str) {
        if alt.trim().is_empty() {
            self.warn(
                line,
                "say what can be seen on the picture: ![A basket](basket.jpg)",
            );
        }
        let path = resolve(self.folder, address);
        if path.is_none() {
            self.error(
                line,
                format!("the picture \"{address}\" must be a file in the content folder"),
            );
        }
        let page = self.open_page(line);
        let second = page.picture.is_some();
        page.picture = path.map(|path| (path, alt.to_owned()));
        if second {
            self.error(
                line,
                "a page has one picture at most; turn the page with --- before this one",
            );
        }
    }

    /// The page that is being filled, opened if there is none.
    fn open_page(&mut self, line: u32) -> &mut Page {
        let empty = Page {
            text: Rich::default(),
            picture: None,
        };
        &mut self.page.get_or_insert((line, empty)).1
    }

    /// Turns the page.
    fn turn(&mut self, line: u32) {
        let Some((start, page)) = self.page.take() else {
            return;
        };
        if let Some(item) = self.file.items.last() {
            let text = format!(
                "this text stands after the quiz item \"{}\"; put it before the quiz",
                item.id
            );
            return self.error(start, text);
        }
        let letters = page.text.text().graphemes(true).count();
        if letters > PAGE {
            let text = format!(
                "this page has {letters} characters and {PAGE} fit; turn it with --- on a line of its own"
            );
            self.error(start.min(line), text);
        }
        self.last = start;
        self.file.pages.push(page);
    }

    /// Takes the last page and says what the whole lesson lacks.
    fn finish(mut self) -> LessonFile {
        let lines = self.file.lines;
        self.turn(lines);
        if self.file.title.is_empty() {
            self.error(1, "the title is missing; begin the file with # Title");
        }
        match self.file.pages.len() {
            0 => self.error(1, "the lesson has no page; write some text under the title"),
            1 => self.warn(1, "the lesson has one page; two to six are right"),
            2..=6 => {}
            many => self.warn(
                1,
                format!("the lesson has {many} pages; two to six are right"),
            ),
        }
        if !self.quote_last && !self.file.pages.is_empty() {
            let text = "the last page does not end with something to try today; end it with > Try it today: …";
            self.warn(self.last, text);
        }
        self.file
    }
}

/// The path in the tree of an address in a file of this folder; none if it leads out of the tree.
fn resolve(folder: &str, address: &str) -> Option<String> {
    if address.contains(':') || address.starts_with('/') {
        return None;
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in address.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "# Photograph your work\n\nLight.\n\n![A basket](light.jpg)\n\n---\n\n> Try it today.\n\n---\n\n\
        ## Where from? {#light}\n\n1. [ ] Behind\n   > Dark.\n2. [x] Side\n   > Yes.\n";

    fn file(text: &str) -> (LessonFile, Vec<String>) {
        let mut problems = Problems::default();
        let file = read(("en.md", "courses/a/b"), text, &mut problems);
        let shown = problems.sorted().iter().map(ToString::to_string).collect();
        (file, shown)
    }

    #[test]
    fn a_lesson_is_read() {
        let (file, problems) = file(GOOD);
        assert_eq!(problems, Vec::<String>::new());
        assert_eq!(
            (file.title.as_str(), file.pages.len()),
            ("Photograph your work", 2)
        );
        let picture = file.pages[0].picture.clone().expect("a picture");
        assert_eq!(picture, ("courses/a/b/light.jpg".into(), "A basket".into()));
        let item = &file.items[0];
        assert_eq!(
            (item.many, item.right.as_slice(), item.line),
            (false, &[false, true][..], 13)
        );
        assert_eq!(item.text.choices[1].1.text(), "Yes.");
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line() {
        let check = |from: &str, to: &str, expected: &str| {
            let (_, problems) = file(&GOOD.replace(from, to));
            assert!(
                problems.iter().any(|p| p.contains(expected)),
                "{expected}: {problems:?}"
            );
        };
        check("# Photo", "Photo", "en.md:1: the title is missing");
        check(" {#light}", "", "en.md:13: this quiz item has no id");
        check(
            "[ ]",
            "[x]",
            "en.md:13: the item \"light\" has 2 right choices",
        );
        check(
            "[x]",
            "[ ]",
            "en.md:13: the item \"light\" has no right choice",
        );
        check(
            "   > Dark.\n",
            "",
            "en.md:15: warning: this choice has no comment",
        );
        check(
            "> Try",
            "Try",
            "en.md:9: warning: the last page does not end",
        );
        check(
            "Light.",
            &"x".repeat(901),
            "en.md:3: this page has 901 characters",
        );
        check("light.jpg", "../../../../x.jpg", "en.md:5: the picture");
        check(
            "![A",
            "![B](b.jpg)\n\n![A",
            "en.md:7: a page has one picture",
        );
    }
}
