//! What nobody in the office does alone: a second person says yes, or a day passes.

use serde::{Deserialize, Serialize};

/// What is wished for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wish {
    /// What each person answered, coarsened and under random ids, as a file.
    Answers,
    /// That the person of this conversation with the team is erased.
    Erase(i64),
}
