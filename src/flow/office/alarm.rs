//! What owners are told without having asked: that something needs the hands of whoever keeps the machine, and that it does not any more.

use super::Sentence;
use crate::{
    flow::{
        phrase::{Gap, Phrase},
        scene::Scene,
    },
    model::{Alarm, Right},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What is told of the machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AlarmTold {
    /// This needs hands.
    Begins(Alarm),
    /// It is well again.
    Ends(Alarm),
    /// Between these moments nothing came in, and now it does.
    Deaf(Timestamp, Timestamp),
}

/// Says it to an owner, whatever else is open; to nobody who has lost the right meanwhile.
pub(super) fn told(scene: &mut Scene, told: &AlarmTold) {
    if !scene.learner.may(Right::Team) {
        return;
    }
    let zone = scene.local().time_zone().clone();
    let moment = |at: &Timestamp| Gap::Moment(at.to_zoned(zone.clone()).datetime());
    let said = match told {
        AlarmTold::Begins(alarm) => Some(Sentence::new(begins(*alarm))),
        AlarmTold::Ends(alarm) => ends(*alarm).map(Sentence::new),
        AlarmTold::Deaf(from, until) => {
            let said = Sentence::new("office-alarm-deaf").with("from", moment(from));
            Some(said.with("until", moment(until)))
        }
    };
    if let Some(said) = said {
        scene.tell(Phrase::Office(vec![said]));
    }
}

fn begins(alarm: Alarm) -> &'static str {
    match alarm {
        Alarm::Disk => "office-alarm-disk",
        Alarm::Backup => "office-alarm-backup",
        Alarm::Rival => "office-alarm-rival",
        Alarm::Content => "office-alarm-content",
    }
}

/// What is made live anew, or left, says so itself.
fn ends(alarm: Alarm) -> Option<&'static str> {
    match alarm {
        Alarm::Disk => Some("office-alarm-disk-over"),
        Alarm::Backup => Some("office-alarm-backup-over"),
        Alarm::Rival => Some("office-alarm-rival-over"),
        Alarm::Content => None,
    }
}
