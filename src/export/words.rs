//! What the words in the files mean, in English, for whoever reads the Data Package: measures with their units, columns, notes.

use crate::report::{Statistic as S, Table};

/// The measures of a table, and what each says, with its unit.
pub(super) fn measures(table: Table) -> &'static [(S, &'static str)] {
    match table {
        Table::Gap => &GAP,
        Table::Calibration => &CALIBRATION,
        Table::Change => &CHANGE,
        Table::Items => &ITEMS,
        Table::Balance => &BALANCE,
        Table::Lessons => &LESSONS,
        Table::Indicators => &INDICATORS,
        Table::Themes => &THEMES,
    }
}

/// What a table is about.
pub(super) fn table(table: Table) -> &'static str {
    match table {
        Table::Gap => "Needed against current level, for each competence and group",
        Table::Calibration => "Own rating against tested, for each area of competences and group",
        Table::Change => {
            "The same people, wave against wave. A change, not an effect: nobody was left out by lot"
        }
        Table::Items => "How good the questions are, and what people chose",
        Table::Balance => "Who came, began, broke off and completed",
        Table::Lessons => "What became of the lessons",
        Table::Indicators => "Indicators for reports on the Sustainable Development Goals",
        Table::Themes => {
            "What open answers are about, by the themes that coders found in them; no words of anybody. An answer may carry several themes, so shares need not add up to 1"
        }
    }
}

/// What a column holds.
pub(super) fn column(name: &str) -> &'static str {
    match name {
        "release" => "The release that the number was first published in",
        "wave" => "The how-manieth survey of the same people, from 1; for a change the later one",
        "competence" => "The competence; empty where the number is not about one",
        "item" => "The question as survey/question, the quiz item as lesson/item, or area:AREA",
        "target" => "The target of the Sustainable Development Goals",
        "indicator" => "The indicator",
        "class" => "B computed from events, S from survey questions",
        "period" => "The calendar quarter",
        "by" => "By what people are told apart; empty for everybody",
        "group" => {
            "The group; not_stated are those who did not say, none_fits the answers that no theme fits"
        }
        "by2" => "By what they are told apart besides",
        "group2" => "The second group",
        "measure" => "What the value says",
        "value" => {
            "The value, with a point before decimals; empty where hidden or where there is no data"
        }
        "low" => {
            "Lower end of the 95 % interval, a sampling-model interval of a self-selected sample"
        }
        "high" => "Upper end of the 95 % interval",
        "n" => "Number of people counted; empty where hidden",
        "status" => "SDMX confidentiality status",
        "note" => "Words to know, with a space between",
        "survey" => "The survey",
        "version" => "The checksum of the text of the survey that was asked",
        "name" => "The question's name",
        "type" => "The XLSForm type",
        "choice" => "The choice's name; empty in the question's own row",
        "score" => "The level that the choice stands for, 0 to 8",
        label if label.starts_with("label_") => "The words that people saw in this language",
        _ => "",
    }
}

/// The quadrants of the importance-performance analysis.
pub(super) const QUADRANTS: [(&str, &str); 4] = [
    ("concentrate", "needed high, current low"),
    ("keep_up", "needed high, current high"),
    ("low_priority", "needed low, current low"),
    ("overkill", "needed low, current high"),
];

/// The status codes.
pub(super) const STATUSES: [(&str, &str); 3] = [
    ("F", "Free: shown"),
    ("A", "Hidden: too few people, or people who are all alike"),
    ("D", "Hidden so that a hidden number cannot be worked out"),
];

const GAP: [(S, &str); 10] = [
    (
        S::N,
        "Number of people with a valid pair of ratings (needed and current), in people",
    ),
    (
        S::NeededMean,
        "Mean of the level needed, in points of the scale of ratings",
    ),
    (
        S::CurrentMean,
        "Mean of the level now by own rating, in points of the scale of ratings",
    ),
    (
        S::TestedShare,
        "Share of people who got most of the tested items right, 0 to 1",
    ),
    (
        S::Gap,
        "Mean of needed minus current, in points of the scale; positive means need",
    ),
    (
        S::Mwds,
        "Mean weighted discrepancy score (Borich): gap times mean needed; positive means need",
    ),
    (
        S::Rds,
        "Ranked discrepancy score, -100 to 100; of opposite sign: negative means need",
    ),
    (
        S::PniModified,
        "Modified priority needs index: gap divided by mean current; positive means need",
    ),
    (
        S::IpaQuadrant,
        "Quadrant of the importance-performance analysis",
    ),
    (
        S::IpaStability,
        "Share of bootstrap samples in the same quadrant, 0 to 1; under 0.8 is uncertain",
    ),
];
const CALIBRATION: [(S, &str); 4] = [
    (
        S::Bias,
        "Mean of own rating minus tested share, both on 0 to 1; positive means over-rating",
    ),
    (
        S::AbsoluteError,
        "Mean distance of own rating from tested share, 0 to 1",
    ),
    (
        S::Spearman,
        "Rank correlation of own rating and tested share, -1 to 1",
    ),
    (
        S::OverRaters,
        "Share of people whose own rating is more than 0.15 above their tested share, 0 to 1",
    ),
];
const CHANGE: [(S, &str); 9] = [
    (
        S::NPairs,
        "Number of people measured in both waves, in people",
    ),
    (
        S::Difference,
        "Mean change of the own rating, later minus earlier, in points of the scale",
    ),
    (S::T, "t statistic of the paired change"),
    (S::P, "Two-sided p value of the paired change, 0 to 1"),
    (S::DZ, "Change in standard deviations of the change"),
    (
        S::DAv,
        "Change in the root mean square of the standard deviations of both waves",
    ),
    (
        S::DRm,
        "Change in standard deviations, corrected for the correlation of the waves",
    ),
    (
        S::RankBiserial,
        "Matched-pairs rank-biserial correlation of the change, -1 to 1",
    ),
    (
        S::Attrition,
        "Share of the earlier wave that is missing in the later one, 0 to 1",
    ),
];
const ITEMS: [(S, &str); 5] = [
    (
        S::Difficulty,
        "Share of those asked who answered right, 0 to 1; high means easy",
    ),
    (
        S::Discrimination,
        "Correlation of the item with the rest of the items, -1 to 1",
    ),
    (
        S::Alpha,
        "Cronbach's alpha (KR-20 for tested items), complete cases",
    ),
    (S::AlphaIfDeleted, "Cronbach's alpha of the other items"),
    (
        S::Taken,
        "Share of those asked who took this choice, 0 to 1",
    ),
];
const BALANCE: [(S, &str); 4] = [
    (S::Invited, "Number of people who came, in people"),
    (S::Started, "Number of people who began, in people"),
    (
        S::BrokeOff,
        "Number of people who began and went silent, in people",
    ),
    (S::Completed, "Number of people who sent it in, in people"),
];
const LESSONS: [(S, &str); 7] = [
    (
        S::Sent,
        "Number of people to whom a lesson was sent, in people",
    ),
    (S::Opened, "Number of people who opened a lesson, in people"),
    (
        S::Finished,
        "Number of people who finished a lesson, in people",
    ),
    (
        S::RightFirst,
        "Share of quiz items answered right the first time, 0 to 1",
    ),
    (S::Days, "Mean time from sent to finished, in days"),
    (S::ReviewsDue, "Number of reviews that fell due"),
    (S::ReviewsKept, "Number of reviews answered"),
];
const INDICATORS: [(S, &str); 3] = [
    (
        S::Numerator,
        "Number of people who count for the indicator, in people; for 4.3-parity the women's rate of finishing, 0 to 1",
    ),
    (
        S::Denominator,
        "Number of people who were counted, in people; for 4.3-parity the men's rate of finishing, 0 to 1",
    ),
    (
        S::Share,
        "Numerator divided by denominator; a part of 1, but for 4.3-parity and 4.4-increase a ratio",
    ),
];
const THEMES: [(S, &str); 5] = [
    (
        S::Coded,
        "Number of answers that were coded; with a group, as about this theme. One answer a person",
    ),
    (
        S::Uncoded,
        "Number of answers that are not coded yet, of the n that were written",
    ),
    (S::CodedTwice, "Number of answers that two people coded"),
    (S::Share, "Share of the coded answers, 0 to 1"),
    (
        S::Kappa,
        "Cohen's kappa of the answers that two people coded: 1 is full agreement, 0 what chance gives; without an interval, and hidden where any theme is",
    ),
];
