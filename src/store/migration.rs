//! The migrations, in their order. One is added, never changed: a database knows each by its checksum.

use sqlx::{
    SqlSafeStr,
    migrate::{Migration, MigrationType, Migrator},
};

/// Number, name and text of each.
const ALL: [(i64, &str, &str); 15] = [
    (1, "begin", include_str!("../../migrations/0001_begin.sql")),
    (
        2,
        "heartbeat",
        include_str!("../../migrations/0002_heartbeat.sql"),
    ),
    (
        3,
        "listened",
        include_str!("../../migrations/0003_listened.sql"),
    ),
    (4, "hold", include_str!("../../migrations/0004_hold.sql")),
    (
        5,
        "release",
        include_str!("../../migrations/0005_release.sql"),
    ),
    (
        6,
        "office",
        include_str!("../../migrations/0006_office.sql"),
    ),
    (
        7,
        "broadcast",
        include_str!("../../migrations/0007_broadcast.sql"),
    ),
    (8, "inbox", include_str!("../../migrations/0008_inbox.sql")),
    (
        9,
        "publish",
        include_str!("../../migrations/0009_publish.sql"),
    ),
    (
        10,
        "request",
        include_str!("../../migrations/0010_request.sql"),
    ),
    (11, "again", include_str!("../../migrations/0011_again.sql")),
    (12, "whose", include_str!("../../migrations/0012_whose.sql")),
    (
        13,
        "beside",
        include_str!("../../migrations/0013_beside.sql"),
    ),
    (
        14,
        "silent",
        include_str!("../../migrations/0014_silent.sql"),
    ),
    (15, "alarm", include_str!("../../migrations/0015_alarm.sql")),
];

/// The number of the newest migration that this binary knows.
pub(super) const NEWEST: i64 = ALL[ALL.len() - 1].0;

/// All of them, ready to run.
pub(super) fn all() -> Migrator {
    let migration = |&(number, name, text): &(i64, &'static str, &'static str)| {
        let text = text.into_sql_str();
        Migration::new(number, name.into(), MigrationType::Simple, text, false)
    };
    Migrator::with_migrations(ALL.iter().map(migration).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn migrations_are_numbered_from_one_without_a_hole() {
        for (place, (number, name, text)) in ALL.iter().enumerate() {
            assert_eq!(*number, place as i64 + 1, "{name}");
            assert!(text.starts_with("-- "), "{name} says what it is for");
        }
    }

    #[test]
    fn every_file_is_in_the_list() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
        let files = std::fs::read_dir(folder).expect("the folder").count();
        assert_eq!(files, ALL.len());
    }
}
