//! Troubles on order: which call goes wrong, how, and how often, from a seed so that a run can be repeated.

/// How a call goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// 500, and nothing happened.
    ErrorBefore,
    /// 500, and it happened.
    ErrorAfter,
    /// 400, and nothing happened: it is never taken.
    Refused,
    /// The connection ends, and nothing happened.
    CutBefore,
    /// The connection ends, and it happened.
    CutAfter,
    /// It happened, and the answer is no JSON.
    Garbage,
    /// It happened, and the answer comes so many milliseconds later.
    Slow(i64),
    /// 429 for so many seconds, and for every message to that chat until then.
    TooMany(i64),
    /// Only getUpdates: one update of the batch comes twice.
    Twice,
    /// Only getUpdates: an update comes although it was confirmed.
    Again,
    /// Only getUpdates: the batch comes in another order.
    Shuffled,
}

/// A trouble and when it strikes.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) trouble: Trouble,
    /// Any method without one.
    pub(crate) method: Option<String>,
    pub(crate) chat: Option<i64>,
    /// Between 0 and 1.
    pub(crate) chance: f64,
    /// How many more times; without end if none.
    pub(crate) left: Option<u32>,
}

impl Fault {
    /// The next call of this method.
    pub(crate) fn once(trouble: Trouble, method: &str) -> Self {
        Self {
            trouble,
            method: Some(method.to_owned()),
            chat: None,
            chance: 1.0,
            left: Some(1),
        }
    }

    /// Any call, with this chance.
    pub(crate) fn always(trouble: Trouble, chance: f64) -> Self {
        Self {
            trouble,
            method: None,
            chat: None,
            chance,
            left: None,
        }
    }
}

/// All orders.
pub(crate) struct Faults {
    pub(crate) orders: Vec<Fault>,
    /// Until then every connection is cut.
    pub(crate) outage: i64,
    /// Milliseconds from the bot to Telegram, and as many back.
    pub(crate) way: i64,
    pub(crate) dice: Dice,
}

impl Faults {
    pub(crate) fn seeded(seed: u64) -> Self {
        Self {
            orders: Vec::new(),
            outage: 0,
            way: 0,
            dice: Dice(seed),
        }
    }

    /// The trouble that strikes this call, if one does.
    pub(crate) fn strike(&mut self, method: &str, chat: Option<i64>) -> Option<Trouble> {
        let polls = method == "getUpdates";
        for fault in &mut self.orders {
            let only_polls = matches!(
                fault.trouble,
                Trouble::Twice | Trouble::Again | Trouble::Shuffled
            );
            let named = fault
                .method
                .as_deref()
                .is_none_or(|own| own.eq_ignore_ascii_case(method));
            let same_chat = fault.chat.is_none_or(|own| chat == Some(own));
            let fits = named && same_chat && (polls || !only_polls) && fault.left != Some(0);
            if fits && self.dice.chance() < fault.chance {
                fault.left = fault.left.map(|left| left - 1);
                return Some(fault.trouble);
            }
        }
        None
    }
}

/// SplitMix64: small, and the same everywhere.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to below 1.
    pub(crate) fn chance(&mut self) -> f64 {
        f64::from(u32::try_from(self.roll() >> 32).unwrap_or(0)) / (f64::from(u32::MAX) + 1.0)
    }

    /// Below a bound; 0 if the bound is 0.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound.max(1)).unwrap_or(1);
        usize::try_from(self.roll() % bound).unwrap_or(0)
    }
}
