//! The words in the `note` column, each with its meaning. A row may have several, with a space between.

/// Nothing to count: a denominator of 0, or nobody who answered.
pub const NO_DATA: &str = "no-data";
/// One person: there is a value, no interval.
pub const ONE_PERSON: &str = "one-person";
/// Everybody gave the same, so that what divides by the spread has no value.
pub const NO_SPREAD: &str = "no-spread";
/// Nobody of the wave said what is needed: the framework's target stands for it.
pub const NEEDED_TARGET: &str = "needed-target";
/// Below 0 is a need, the other way round than in `gap` and `mwds`.
pub const NEGATIVE_IS_NEED: &str = "negative-is-need";
/// The mean that it divides by is 0.
pub const CURRENT_ZERO: &str = "current-zero";
/// The interval by the delta method.
pub const DELTA_METHOD: &str = "delta-method";
/// The lines between quadrants are the means over the competences; a value on the line counts as high.
pub const CROSSHAIR_MEAN: &str = "crosshair-mean";
/// In fewer than 80 of 100 samples the same.
pub const UNCERTAIN: &str = "uncertain";
/// The share of bootstrap samples of people, drawn from this seed.
pub const BOOTSTRAP: &str = "bootstrap-seed-1";
/// The share that bootstrap samples would have, by the normal distribution of the means: above 30 people.
pub const NORMAL_MEANS: &str = "normal-means";
/// The share of people who answered more than half of their tested items rightly.
pub const MOST_RIGHT: &str = "most-right";
/// The interval by Fisher's z.
pub const FISHER_Z: &str = "fisher-z";
/// The interval by Bonett (2008), for paired samples.
pub const BONETT: &str = "bonett";
/// The share of the earlier wave that did not answer again.
pub const OF_EARLIER: &str = "of-earlier";
/// Item against the rest: the item itself is left out of the sum.
pub const ITEM_REST: &str = "item-rest";
/// There were several sets of items; only people with the most frequent one are counted.
pub const LARGEST_FORM: &str = "largest-form";
/// Fewer than 3 items.
pub const FEW_ITEMS: &str = "few-items";
/// Alpha under .7.
pub const LOW_ALPHA: &str = "low-alpha";
/// Fewer than 100 people.
pub const FEW_PEOPLE: &str = "few-people";
/// Fewer answers coded twice than agreement is said of.
pub const FEW_CODED: &str = "few-coded";
/// An answer may carry two themes, one of each coder.
pub const SEVERAL: &str = "several-themes";
/// Young people: 16 to 24.
pub const YOUTH: &str = "youth";
/// Grown people: 25 and older.
pub const ADULTS: &str = "adults";

/// Every word and what it means, for the description of the files.
pub const ALL: &[(&str, &str)] = &[
    (NO_DATA, "nothing to count"),
    (ONE_PERSON, "one person, so there is no interval"),
    (NO_SPREAD, "everybody gave the same, so this has no value"),
    (
        NEEDED_TARGET,
        "nobody was asked what is needed; the framework's target stands for it",
    ),
    (
        NEGATIVE_IS_NEED,
        "a value below 0 is a need, the other way round than in gap and mwds",
    ),
    (CURRENT_ZERO, "the current mean is 0 and cannot divide"),
    (DELTA_METHOD, "interval by the delta method"),
    (
        CROSSHAIR_MEAN,
        "cut at the means over the competences; a value on the line counts as high",
    ),
    (
        UNCERTAIN,
        "the quadrant is the same in fewer than 80 % of samples",
    ),
    (
        BOOTSTRAP,
        "share of 1,000 bootstrap samples of people; the generator (xoshiro256++) starts from seed 1",
    ),
    (
        NORMAL_MEANS,
        "share of bootstrap samples by the normal distribution of the means",
    ),
    (
        MOST_RIGHT,
        "share of people who answered more than half of their tested items rightly",
    ),
    (FISHER_Z, "interval by Fisher's z"),
    (
        BONETT,
        "interval for paired samples by Bonett (2008), without a correction for small samples",
    ),
    (
        OF_EARLIER,
        "share of those who rated it in the wave before and not in this one",
    ),
    (
        ITEM_REST,
        "correlation of the item with the person's share of right answers in the other items",
    ),
    (
        LARGEST_FORM,
        "there were several sets of items; people with the most frequent one are counted",
    ),
    (FEW_ITEMS, "fewer than 3 items"),
    (LOW_ALPHA, "alpha under .7"),
    (FEW_PEOPLE, "fewer than 100 people"),
    (
        FEW_CODED,
        "fewer than 20 answers were coded by two people, too few to say how far they agree",
    ),
    (
        SEVERAL,
        "an answer that two people coded may carry two themes: the shares need not add up to 1",
    ),
    (YOUTH, "16 to 24 years old"),
    (ADULTS, "25 years and older"),
];
