//! By what things are counted: each label has a few values, known beforehand.

use crate::{
    app::{courier::Delivery, turn::Turned},
    flow::Class,
};

/// One of a few named things that something is counted by.
pub trait Label: Copy {
    /// The names, in the order of the variants.
    const NAMES: &'static [&'static str];
    /// Its place among them.
    fn place(self) -> usize;
}

macro_rules! label {
    ($(#[$doc:meta])* $name:ident { $($(#[$inner:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$inner])* $variant,)* }

        impl Label for $name {
            const NAMES: &'static [&'static str] = &[$($text,)*];
            fn place(self) -> usize { self as usize }
        }
    };
}

label!(
    /// The kinds of update that a door tells apart.
    UpdateKind {
        /// A message.
        Message = "message",
        /// A message that was changed.
        Edited = "edited_message",
        /// A tap on a button.
        Tap = "callback_query",
        /// Somebody blocked the bot, or came back.
        Member = "my_chat_member",
        /// Any other.
        Other = "other",
    }
);

label!(
    /// What became of an update.
    UpdateOutcome {
        /// It was taken, and what it led to is saved.
        Taken = "taken",
        /// It had been taken before.
        Repeated = "repeated",
        /// It is of no concern to Sala.
        Ignored = "ignored",
        /// It cannot be read.
        Unreadable = "unreadable",
        /// No turn could be made of it; it is put aside.
        Quarantined = "quarantined",
        /// It came in a flood of one chat and was passed over.
        Flooded = "flooded",
    }
);

label!(
    /// What became of one try to send a message.
    Ending {
        /// It is there.
        Sent = "sent",
        /// The door asked to wait.
        RetryAfter = "retry_after",
        /// The person does not want it.
        Blocked = "blocked",
        /// The door will never take it.
        Rejected = "rejected",
        /// It did not leave.
        Unsent = "unsent",
        /// Nobody knows.
        Unknown = "unknown",
    }
);

label!(
    /// How something that is done again and again went.
    Went {
        /// Well.
        Well = "ok",
        /// Not.
        Wrong = "failed",
    }
);

impl Label for Class {
    const NAMES: &'static [&'static str] = &["reply", "lesson", "broadcast"];

    fn place(self) -> usize {
        match self {
            Class::Reply => 0,
            Class::Lesson => 1,
            Class::Broadcast => 2,
        }
    }
}

impl Label for Turned {
    const NAMES: &'static [&'static str] = &["saved", "repeated", "quarantined", "refused"];

    fn place(self) -> usize {
        match self {
            Turned::Saved => 0,
            Turned::Repeated => 1,
            Turned::Quarantined => 2,
            Turned::Refused => 3,
        }
    }
}

impl From<&Delivery> for Ending {
    fn from(delivery: &Delivery) -> Self {
        match delivery {
            Delivery::Sent(_) => Ending::Sent,
            Delivery::RetryAfter(_) => Ending::RetryAfter,
            Delivery::Blocked => Ending::Blocked,
            Delivery::Rejected(_) => Ending::Rejected,
            Delivery::Unsent => Ending::Unsent,
            Delivery::Unknown => Ending::Unknown,
        }
    }
}
