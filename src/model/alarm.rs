//! What needs the hands of whoever keeps the machine, and that owners are told in chat.

use serde::{Deserialize, Serialize};

/// Something that Sala cannot mend by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Alarm {
    /// Little room is left on the disk.
    Disk,
    /// No backup has been made for long.
    Backup,
    /// Another program gets the updates of this bot.
    Rival,
    /// What the office made live is passed over, since the files on the disk have changed.
    Content,
}

impl Alarm {
    /// All of them.
    pub const ALL: [Alarm; 4] = [Alarm::Disk, Alarm::Backup, Alarm::Rival, Alarm::Content];

    /// Its name in the store.
    pub fn as_str(self) -> &'static str {
        match self {
            Alarm::Disk => "disk",
            Alarm::Backup => "backup",
            Alarm::Rival => "rival",
            Alarm::Content => "content",
        }
    }
}
