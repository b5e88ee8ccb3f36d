//! Pictures and files that no tree holds: a description is kept, and the bytes are made, or fetched, when they are sent.

use super::Drawing;
use serde::{Deserialize, Serialize};

/// What is to be made when a message is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Made {
    /// A person's own skills, as a picture.
    Skills(Drawing),
    /// What somebody sent: the door has it still, under this handle.
    Kept(String),
}
