//! Themes of open answers: what is said of them, what waits until enough has changed, and that nobody can work out what is hidden.

use super::{facts, lines_of};
use crate::support::release::House;
use jiff::{Timestamp, ToSpan};
use rand_xoshiro::{
    Xoshiro256PlusPlus,
    rand_core::{Rng, SeedableRng},
};
use sala::{
    export,
    model::Lang,
    report::{
        Cell, Facts, Release, Row, Statistic, Status, Table, Value,
        disclosure::attack,
        facts::{Code, OpenQuestion, Run, Written},
        release::{Kind, make},
        tables,
    },
};

const QUESTION: &str = "policy-consultation/open_change";

/// One is what the tables write where none fits.
const THEMES: [&str; 4] = ["none_fits", "Data", "Light", "Rights"];

/// Elsewhere they would be a formula, a mark and a mention.
const HOSTILE: [&str; 3] = ["=1+1", "<b>Light</b>", "@all"];

fn open() -> Vec<OpenQuestion> {
    vec![OpenQuestion {
        name: QUESTION.into(),
        themes: THEMES.map(str::to_owned).into(),
    }]
}

fn moment(text: &str) -> Timestamp {
    text.parse().expect("a moment")
}

/// Lets everybody of the first wave have written something; most of it is coded, some of it twice.
pub(super) fn write_something(facts: &mut Facts) {
    facts.open = open();
    let at = moment("2026-05-01T00:00:00Z");
    for run in facts.runs.iter_mut().filter(|run| run.wave == 1) {
        let theme = [1, 2, 2, 2, 3, 3, 0][run.person as usize % 7];
        let code = |theme| Some(Code { theme, at });
        let codes = match run.person % 5 {
            4 => [None, None],
            3 => [code(theme), code(2)],
            _ => [code(theme), None],
        };
        run.written = [Written { question: 0, codes }].into();
    }
}

/// People who wrote something and what was found in it, from quarter to quarter.
struct Readers {
    facts: Facts,
    chance: Xoshiro256PlusPlus,
    people: u32,
    /// How often a second coder reads an answer.
    twice: f64,
}

impl Readers {
    fn new(seed: u64) -> Self {
        let mut readers = Self {
            facts: Facts {
                open: open(),
                at: moment("2026-03-01T00:00:00Z"),
                ..Facts::default()
            },
            chance: Xoshiro256PlusPlus::seed_from_u64(seed),
            people: 0,
            twice: [0.0, 0.02, 0.2][seed as usize % 3],
        };
        readers.join(60 + (seed as usize * 37) % 200);
        readers.read(0.8);
        readers
    }

    fn share(&mut self) -> f64 {
        (self.chance.next_u64() >> 11) as f64 / (1u64 << 53) as f64
    }

    fn join(&mut self, people: usize) {
        for _ in 0..people {
            let written = Written {
                question: 0,
                codes: [None, None],
            };
            let wrote = self.share() < 0.9;
            self.facts.runs.push(Run {
                person: self.people,
                wave: 1,
                seen: 0,
                groups: [0; 9],
                ratings: [].into(),
                answers: [].into(),
                written: wrote.then_some(written).into_iter().collect(),
            });
            self.people += 1;
        }
    }

    /// A theme, each rarer than the one before.
    fn theme(&mut self) -> u16 {
        let mut theme = 2;
        while self.share() < 0.35 {
            theme = (theme + 1) % 5;
        }
        theme
    }

    /// Coders read this part of what is left, and a few answers once more.
    fn read(&mut self, part: f64) {
        let at = self.facts.at - 24.hours();
        for place in 0..self.facts.runs.len() {
            let (reads, theme, other) = (self.share() < part, self.theme(), self.theme());
            let (twice, again) = (self.share() < self.twice, self.share() < 0.01);
            let code = |theme| Some(Code { theme, at });
            if let [written] = &mut *self.facts.runs[place].written {
                if written.codes[0].is_none() && reads {
                    written.codes = [code(theme), code(other).filter(|_| twice)];
                } else if written.codes[0].is_some() && again {
                    written.codes[0] = code(theme);
                }
            }
        }
    }

    fn quarter(&mut self) {
        self.facts.at += (90 * 24).hours();
        for _ in 0..self.facts.runs.len() / 40 {
            let place = (self.chance.next_u64() % self.facts.runs.len() as u64) as usize;
            self.facts.runs.swap_remove(place);
        }
        let (more, part) = ((self.share() * 60.0) as usize, self.share());
        self.join(more);
        self.read(part);
    }

    fn release(&mut self, ledger: &mut Vec<Release>, kind: Kind) {
        let snapshot = tables::snapshot(&self.facts);
        let release = make(&snapshot, ledger, kind, "2026-Q1".into()).expect("a release");
        self.facts.releases.push((release.number, release.made));
        let new = self.facts.runs.iter_mut().filter(|run| run.seen == 0);
        new.for_each(|run| run.seen = release.number);
        ledger.push(release);
    }
}

/// A first release of so many answers about each theme, each read once.
fn read_once(themes: &[(u16, usize)], kind: Kind) -> (Readers, Release) {
    let mut readers = Readers::new(0);
    readers.facts.runs.clear();
    readers.join(400);
    let at = readers.facts.at - 24.hours();
    readers.facts.runs.retain(|run| !run.written.is_empty());
    let each = themes
        .iter()
        .flat_map(|(theme, many)| vec![*theme; *many])
        .map(Some)
        .chain(std::iter::repeat(None));
    for (run, theme) in readers.facts.runs.iter_mut().zip(each) {
        run.written[0].codes[0] = theme.map(|theme| Code { theme, at });
    }
    let mut ledger = Vec::new();
    readers.release(&mut ledger, kind);
    (readers, ledger.remove(0))
}

fn of_themes(release: &Release) -> impl Iterator<Item = &Row> {
    release.rows.iter().filter(|row| row.table == Table::Themes)
}

fn number(row: &Row) -> f64 {
    match row.value {
        Some(Value::Number(number)) => number,
        _ => panic!("{row:?}"),
    }
}

fn all(release: &Release, statistic: Statistic) -> &Row {
    let mut rows = of_themes(release);
    let found = rows.find(|row| row.statistic == statistic && row.cell == Cell::default());
    found.expect("a row")
}

/// How many answers are about each theme that is shown, and for each hidden one why.
fn counts(release: &Release) -> (Vec<f64>, Vec<Status>) {
    let rows = of_themes(release).filter(|row| row.statistic == Statistic::Coded);
    let rows: Vec<&Row> = rows.filter(|row| !row.cell.0.is_empty()).collect();
    let (shown, hidden): (Vec<&Row>, Vec<&Row>) =
        rows.into_iter().partition(|row| row.status == Status::F);
    let shown = shown.into_iter().map(number).collect();
    (shown, hidden.iter().map(|row| row.status).collect())
}

/// What follows for hidden themes from the numbers beside them, by arithmetic alone: an answer has a theme, and a second one only if two
/// read it.
fn is_safe(release: &Release) -> bool {
    let coded = all(release, Statistic::Coded);
    if coded.status != Status::F || !release.tables.iter().all(|(_, of)| *of == release.number) {
        return true;
    }
    let (shown, hidden) = counts(release);
    let twice = all(release, Statistic::CodedTwice).n;
    let twice = twice.map_or_else(|| number(coded), |n| n as f64);
    let most = number(coded) + twice - shown.iter().sum::<f64>();
    let least = match hidden.len() {
        1 => (number(coded) - shown.iter().sum::<f64>()).max(0.0),
        _ => 0.0,
    };
    let reach = release.kind.least() as f64;
    hidden
        .iter()
        .all(|status| most - least >= 3.0 && (*status == Status::D || most >= reach))
}

#[test]
fn a_year_of_themes_tells_of_nobody() {
    let (mut shown, mut hidden) = (0, 0);
    for seed in 0..30 {
        let mut readers = Readers::new(seed);
        let mut ledger = Vec::new();
        for quarter in 0..4 {
            if quarter > 0 {
                readers.quarter();
            }
            readers.release(&mut ledger, Kind::Public);
            readers.release(&mut ledger, Kind::Partner);
        }
        let public = ledger.iter().filter(|release| release.kind == Kind::Public);
        for view in [public.cloned().collect(), ledger.clone()] {
            let bounds = attack(&view).expect("releases that can be true");
            let leaks: Vec<_> = bounds.iter().filter(|bound| bound.is_leak()).collect();
            assert!(leaks.is_empty(), "{seed} {leaks:?}");
        }
        for release in &ledger {
            assert!(is_safe(release), "{seed} {:?}", counts(release));
            let (open, closed) = counts(release);
            shown += open.len();
            hidden += closed.len();
        }
    }
    assert!(
        shown > 300 && hidden > 200,
        "{shown} shown, {hidden} hidden"
    );
}

#[test]
fn what_is_shown_adds_up_and_says_how_far_coders_are() {
    let (_, release) = read_once(&[(2, 60), (3, 25), (4, 20), (0, 10), (1, 5)], Kind::Partner);
    let coded = all(&release, Statistic::Coded);
    assert_eq!((number(coded), coded.n), (120.0, Some(120)));
    let left = all(&release, Statistic::Uncoded);
    assert_eq!(Some(number(left) as u64 + 120), left.n);
    let (mut shown, hidden) = counts(&release);
    shown.sort_by(f64::total_cmp);
    assert_eq!(
        shown,
        [15.0, 20.0, 25.0, 60.0],
        "a theme called none_fits is none"
    );
    assert!(hidden.is_empty());
    let kappa = all(&release, Statistic::Kappa);
    assert_eq!(
        (&kappa.value, kappa.n, &*kappa.note),
        (&None, Some(0), "few-coded")
    );
}

#[test]
fn a_small_theme_is_not_the_rest_of_the_others() {
    let (_, release) = read_once(&[(2, 60), (3, 37), (4, 3)], Kind::Public);
    let (shown, hidden) = counts(&release);
    assert_eq!(
        shown,
        [60.0, 0.0],
        "of the largest, and that none fits no answer"
    );
    assert_eq!(hidden, [Status::D, Status::A]);
    let (_, release) = read_once(&[(2, 60)], Kind::Public);
    assert_eq!(all(&release, Statistic::Coded).status, Status::D);
    let (_, hidden) = counts(&release);
    assert!(hidden.contains(&Status::A), "all wrote of one thing");
}

#[test]
fn how_far_coders_agree_is_told_only_where_every_theme_is() {
    let check = |small: usize, expected: (Status, bool)| {
        let themes = [(2, 60), (3, 40), (4, small)];
        let (mut readers, _) = read_once(&themes, Kind::Partner);
        let coded = readers.facts.runs.iter_mut();
        for run in coded.filter(|run| run.written[0].codes[0].is_some()) {
            run.written[0].codes[1] = run.written[0].codes[0];
        }
        let mut ledger = Vec::new();
        readers.facts.releases.clear();
        readers.facts.runs.iter_mut().for_each(|run| run.seen = 0);
        readers.release(&mut ledger, Kind::Partner);
        let kappa = all(&ledger[0], Statistic::Kappa);
        let found = (kappa.status, kappa.value.is_some());
        assert_eq!(found, expected, "{small}");
        assert_eq!(
            all(&ledger[0], Statistic::CodedTwice).n,
            Some(100 + small as u64)
        );
    };
    check(20, (Status::F, true));
    check(2, (Status::D, false));
}

#[test]
fn one_answer_that_is_read_anew_waits_for_others() {
    let themes = [(2, 60), (3, 40)];
    for (again, number) in [(1, 1), (4, 1), (6, 2)] {
        let (mut readers, first) = read_once(&themes, Kind::Partner);
        readers.facts.at += (90 * 24).hours();
        let at = readers.facts.at - 24.hours();
        for run in &mut readers.facts.runs[..again] {
            run.written[0].codes[0] = Some(Code { theme: 3, at });
        }
        let mut ledger = vec![first];
        readers.release(&mut ledger, Kind::Partner);
        let mut own = ledger[1].tables.iter();
        assert!(
            own.any(|(sheet, of)| sheet.table == Table::Themes && *of == number),
            "{again}"
        );
    }
}

#[test]
fn names_of_themes_are_only_words_in_every_file() {
    let mut facts = facts::read();
    write_something(&mut facts);
    facts.open[0].themes = HOSTILE.map(str::to_owned).into();
    let mut house = House::new();
    house.release = make(
        &tables::snapshot(&facts),
        &[],
        Kind::Partner,
        "2026-Q3".into(),
    )
    .expect("a release");
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().join("out");
    export::write(&house.export(Lang::KM), &dir).expect("an export");
    let groups: Vec<String> = lines_of(&dir, "themes")
        .into_iter()
        .map(|line| line["group"].clone())
        .collect();
    for group in ["none_fits", "'=1+1", "<b>Light</b>", "'@all"] {
        assert!(groups.iter().any(|own| own == group), "{group} {groups:?}");
    }
    let page = std::fs::read_to_string(dir.join("report.html")).expect("a page");
    for key in ["report-themes", "report-themes-text", "report-none-fits"] {
        assert!(
            page.contains(&house.texts.get(Lang::KM, key, None)),
            "{key}"
        );
    }
    assert!(page.contains("Light") && !page.contains("<b>"), "{page}");
}
