//! What a Prometheus reads.

use super::*;
use crate::app::courier::Delivery;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).expect("a moment")
}

#[test]
fn every_series_stands_at_zero_until_something_happens() {
    let tally = Tally::default();
    let text = tally.text(at(0), &Seen::default()).expect("a text");
    for line in [
        "sala_updates_total{kind=\"callback_query\",outcome=\"repeated\"} 0",
        "sala_turns_total{outcome=\"saved\"} 0",
        "sala_messages_total{class=\"broadcast\",delivery=\"retry_after\"} 0",
        "sala_panics_total 0",
        "sala_polls_total{outcome=\"failed\"} 0",
        "sala_outbox_waiting{class=\"lesson\"} 0",
        "sala_poll_age_seconds NaN",
        "# EOF",
    ] {
        assert!(text.lines().any(|known| known == line), "{line} in\n{text}");
    }
    assert!(text.contains("sala_build_info{version="), "{text}");
}

#[test]
fn what_happened_is_counted_where_it_belongs() {
    let tally = Tally::default();
    tally.update(UpdateKind::Tap, UpdateOutcome::Taken);
    tally.turn(Turned::Saved, Duration::from_millis(3));
    tally.turn(Turned::Quarantined, Duration::from_millis(3));
    let waits = Delivery::RetryAfter(Duration::from_secs(3));
    tally.message(Class::Lesson, Ending::from(&waits));
    tally.panicked();
    tally.polled(at(100));
    tally.poll_failed();
    tally.backed_up(at(70));
    let seen = Seen {
        waiting: [1, 2, 3],
        database_bytes: 4_096,
    };
    let text = tally.text(at(130), &seen).expect("a text");
    for line in [
        "sala_updates_total{kind=\"callback_query\",outcome=\"taken\"} 1",
        "sala_turns_total{outcome=\"quarantined\"} 1",
        "sala_messages_total{class=\"lesson\",delivery=\"retry_after\"} 1",
        "sala_panics_total 1",
        "sala_polls_total{outcome=\"ok\"} 1",
        "sala_turn_duration_seconds_count 2",
        "sala_outbox_waiting{class=\"broadcast\"} 3",
        "sala_database_bytes 4096",
        "sala_poll_age_seconds 30.0",
        "sala_backup_age_seconds 60.0",
    ] {
        assert!(text.lines().any(|known| known == line), "{line} in\n{text}");
    }
}

#[test]
fn every_value_of_a_label_has_a_place_of_its_own() {
    fn check<L: Label>(all: &[L]) {
        let places: Vec<usize> = all.iter().map(|label| label.place()).collect();
        assert_eq!(places, (0..L::NAMES.len()).collect::<Vec<_>>());
    }
    check(&[Class::Reply, Class::Lesson, Class::Broadcast]);
    check(&[
        Turned::Saved,
        Turned::Repeated,
        Turned::Quarantined,
        Turned::Refused,
    ]);
    check(&[Went::Well, Went::Wrong]);
}
