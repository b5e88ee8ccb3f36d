//! Opening the file: first a look that changes nothing, then the lock, then the migrations.

use super::{
    Reader, Store,
    file::{self, Found},
    migration,
};
use sqlx::{
    ConnectOptions, Connection, SqliteConnection, SqlitePool,
    migrate::MigrateError,
    query_scalar,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{io, path::Path, time::Duration};

/// Why a database cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The folder of the path does not exist.
    #[error("{0}: the folder does not exist; make it first")]
    NoFolder(String),
    /// There is no database yet.
    #[error("there is no database {0}; name it with --database")]
    NoFile(String),
    /// The path is a folder.
    #[error("{0} is a folder; name a file in it")]
    Folder(String),
    /// The file is something else.
    #[error("{0} is not a database; name another file or move this one away")]
    NotADatabase(String),
    /// The file is a database of another program.
    #[error("{0} is a database, but not one of Sala's; name another file")]
    Foreign(String),
    /// The file is damaged.
    #[error("{0} is damaged ({1}); put back the last backup")]
    Damaged(String, String),
    /// The file was written by a newer Sala.
    #[error(
        "{0} was written by a newer version of Sala (its step {1}, this one knows {2}); use that version"
    )]
    Newer(String, i64, i64),
    /// Another process holds the file.
    #[error("{0} is in use by another process; stop that one first")]
    Locked(String),
    /// The file or its folder cannot be written.
    #[error("{0} cannot be written here; check who may write the file and its folder")]
    ReadOnly(String),
    /// No room.
    #[error("{0} cannot be written, since the disk is full")]
    DiskFull(String),
    /// Anything else.
    #[error("{0} cannot be opened: {1}")]
    Other(String, String),
}

/// How long a statement waits for another process; the first look waits less.
const PATIENCE: Duration = Duration::from_secs(5);
const FIRST_PATIENCE: Duration = Duration::from_secs(1);
/// Connections for reading.
const READERS: u32 = 4;
/// Memory for pages, in KiB as SQLite writes it: the same for a hundred people and for a million.
const WRITER_CACHE: &str = "-16384";
const READER_CACHE: &str = "-2048";
/// Pages in the journal before they are moved into the file: 32 MB, so that a busy minute is not spent on moving.
const JOURNAL_PAGES: &str = "8192";
/// Files up to this size are read through before they are trusted.
const CHECKED_BYTES: u64 = 16 << 20;
/// "Sala" in ASCII, as the first migration writes it.
const APPLICATION: i64 = 0x5361_6c61;

pub(super) async fn open(path: &Path) -> Result<Store, OpenError> {
    let found = file::look(path).map_err(|e| of_io(path, &e))?;
    match found {
        // SQLite would let everybody on the machine read it; its journal takes over the rights of the file.
        Found::Nothing => drop(file::make_private(path).map_err(|e| of_io(path, &e))?),
        Found::Empty => {}
        Found::Database => look_inside(path).await?,
        Found::NoFolder => return Err(OpenError::NoFolder(show(path))),
        Found::Folder => return Err(OpenError::Folder(show(path))),
        Found::Other => return Err(OpenError::NotADatabase(show(path))),
        Found::Cut => return Err(OpenError::Damaged(show(path), "it is empty".into())),
    }
    prepare(path).await?;
    let writer = options(path, PATIENCE).pragma("cache_size", WRITER_CACHE);
    let reader = options(path, PATIENCE)
        .pragma("cache_size", READER_CACHE)
        .read_only(true);
    let writer = pool(1, writer).await;
    let reader = pool(READERS, reader).await;
    Ok(Store {
        path: path.to_owned(),
        writer: writer.map_err(|e| of_sqlite(path, e))?,
        reader: Reader(reader.map_err(|e| of_sqlite(path, e))?),
    })
}

/// Opens a database only for reading: nothing is made, and no table is brought up to date.
pub(super) async fn read(path: &Path) -> Result<Reader, OpenError> {
    match file::look(path).map_err(|e| of_io(path, &e))? {
        Found::Database => look_inside(path).await?,
        Found::Nothing | Found::NoFolder => return Err(OpenError::NoFile(show(path))),
        Found::Folder => return Err(OpenError::Folder(show(path))),
        Found::Other | Found::Empty => return Err(OpenError::NotADatabase(show(path))),
        Found::Cut => return Err(OpenError::Damaged(show(path), "it is empty".into())),
    }
    let options = SqliteConnectOptions::new()
        .filename(path)
        .read_only(true)
        .busy_timeout(PATIENCE)
        .disable_statement_logging();
    let reader = pool(1, options).await;
    Ok(Reader(reader.map_err(|e| of_sqlite(path, e))?))
}

/// Judges a file of SQLite without changing a byte of it.
async fn look_inside(path: &Path) -> Result<(), OpenError> {
    let failed = |e| of_sqlite(path, e);
    let looking = SqliteConnectOptions::new()
        .filename(path)
        .busy_timeout(FIRST_PATIENCE)
        .read_only(!file::is_half_written(path));
    let mut conn = looking.connect().await.map_err(failed)?;
    let judged = judge(&mut conn, path).await;
    conn.close().await.map_err(failed)?;
    judged
}

async fn judge(conn: &mut SqliteConnection, path: &Path) -> Result<(), OpenError> {
    let failed = |e| of_sqlite(path, e);
    let tables = count_tables(conn).await.map_err(failed)?;
    if tables == 0 {
        return Ok(());
    }
    if application(conn).await.map_err(failed)? != APPLICATION {
        // A kill between the list of migrations and the first of them leaves that one table.
        let only_begun = tables == 1 && newest_applied(conn).await.is_ok();
        return if only_begun {
            Ok(())
        } else {
            Err(OpenError::Foreign(show(path)))
        };
    }
    let newest = newest_applied(conn).await.map_err(failed)?;
    if newest > migration::NEWEST {
        return Err(OpenError::Newer(show(path), newest, migration::NEWEST));
    }
    if file::size(path) <= CHECKED_BYTES {
        let word = quick_check(conn).await.map_err(failed)?;
        if word != "ok" {
            // Of several lines the first only names the database, and an error is one line.
            let last = word.lines().next_back().unwrap_or_default();
            return Err(OpenError::Damaged(show(path), last.to_owned()));
        }
    }
    Ok(())
}

async fn count_tables(conn: &mut SqliteConnection) -> sqlx::Result<i64> {
    query_scalar(
        "select count(*) from sqlite_schema where type = 'table' and name not like 'sqlite_%'",
    )
    .fetch_one(conn)
    .await
}

async fn application(conn: &mut SqliteConnection) -> sqlx::Result<i64> {
    query_scalar("pragma application_id").fetch_one(conn).await
}

async fn newest_applied(conn: &mut SqliteConnection) -> sqlx::Result<i64> {
    query_scalar("select coalesce(max(version), 0) from _sqlx_migrations")
        .fetch_one(conn)
        .await
}

async fn quick_check(conn: &mut SqliteConnection) -> sqlx::Result<String> {
    query_scalar("pragma quick_check(1)").fetch_one(conn).await
}

/// Takes the lock for a moment and brings the tables up to date.
async fn prepare(path: &Path) -> Result<(), OpenError> {
    let failed = |e| of_sqlite(path, e);
    let mut conn = options(path, FIRST_PATIENCE)
        .connect()
        .await
        .map_err(failed)?;
    let lock = conn.begin_with("begin immediate").await.map_err(failed)?;
    lock.rollback().await.map_err(failed)?;
    let moved = migration::all().run(&mut conn).await;
    moved.map_err(|e| of_migration(path, e))?;
    conn.close().await.map_err(failed)
}

fn options(path: &Path, patience: Duration) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(patience)
        .row_buffer_size(1024)
        .pragma("secure_delete", "on")
        // Or SQLite keeps copies of pages, people's answers among them, in files of the system's folder for such, and syncs them.
        .pragma("temp_store", "memory")
        .pragma("journal_size_limit", "67108864")
        .pragma("wal_autocheckpoint", JOURNAL_PAGES)
        .disable_statement_logging()
}

async fn pool(connections: u32, options: SqliteConnectOptions) -> sqlx::Result<SqlitePool> {
    SqlitePoolOptions::new()
        .min_connections(connections)
        .max_connections(connections)
        .max_lifetime(None)
        .idle_timeout(None)
        .test_before_acquire(false)
        .after_release(|conn, _| Box::pin(is_clean(conn)))
        .connect_with(options)
        .await
}

/// Whether a connection may be used again. On a full disk SQLite ends a transaction by itself; the connection then still believes to be
/// in one, and would refuse every other for ever.
async fn is_clean(conn: &mut SqliteConnection) -> sqlx::Result<bool> {
    if conn.is_in_transaction() {
        // What was dropped may still be on its way to being rolled back.
        conn.ping().await?;
    }
    Ok(!conn.is_in_transaction())
}

pub(super) fn show(path: &Path) -> String {
    path.display().to_string()
}

fn of_migration(path: &Path, error: MigrateError) -> OpenError {
    match error {
        MigrateError::Execute(e) | MigrateError::ExecuteMigration(e, _) => of_sqlite(path, e),
        MigrateError::VersionMissing(n) => OpenError::Newer(show(path), n, migration::NEWEST),
        MigrateError::VersionMismatch(_) => OpenError::Foreign(show(path)),
        other => OpenError::Other(show(path), other.to_string()),
    }
}

pub(super) fn of_io(path: &Path, error: &io::Error) -> OpenError {
    match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            OpenError::ReadOnly(show(path))
        }
        io::ErrorKind::StorageFull => OpenError::DiskFull(show(path)),
        _ => OpenError::Other(show(path), error.to_string()),
    }
}

/// The low byte of SQLite's result code says what kind of trouble it is: <https://sqlite.org/rescode.html>.
fn of_sqlite(path: &Path, error: sqlx::Error) -> OpenError {
    let told = error.as_database_error();
    let code = told.and_then(|e| e.code()?.parse::<i64>().ok());
    let word = told.map_or_else(|| error.to_string(), |e| e.message().to_owned());
    // Of a broken schema SQLite cites the text, line breaks and all; an error is one line.
    let word = word.split_whitespace().collect::<Vec<_>>().join(" ");
    match code.map(|code| code & 0xff) {
        Some(5 | 6) => OpenError::Locked(show(path)),
        Some(3 | 8 | 14) => OpenError::ReadOnly(show(path)),
        Some(11) => OpenError::Damaged(show(path), word),
        Some(13) => OpenError::DiskFull(show(path)),
        Some(26) => OpenError::NotADatabase(show(path)),
        _ => OpenError::Other(show(path), word),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{begin, fresh, with_people};
    use sqlx::query;
    use std::fs;

    /// A file of a closed store with people in it.
    async fn closed() -> (tempfile::TempDir, std::path::PathBuf) {
        let (folder, store) = with_people(300).await;
        store.close().await.expect("closed");
        let path = folder.path().join("sala.db");
        (folder, path)
    }

    async fn change(path: &Path, sql: &'static str) {
        let mut conn = SqliteConnectOptions::new()
            .filename(path)
            .connect()
            .await
            .expect("a connection");
        query(sql).execute(&mut conn).await.expect("changed");
        conn.close().await.expect("closed");
    }

    /// The file is refused, and not a byte of it changes.
    async fn refused(path: &Path) -> OpenError {
        let before = fs::read(path).expect("bytes");
        let error = Store::open(path).await.expect_err("a refusal");
        assert!(
            before == fs::read(path).expect("bytes"),
            "{error}: the file changed"
        );
        let text = error.to_string();
        assert!(text.contains("sala.db") && !text.contains('\n'), "{text}");
        error
    }

    #[tokio::test]
    async fn a_transaction_that_sqlite_ended_itself_stops_nobody() {
        let (_folder, store) = fresh().await;
        let mut tx = store.begin().await.expect("begun");
        query("rollback").execute(tx.conn()).await.expect("ended");
        tx.commit().await.expect_err("nothing to commit");
        store.begin().await.expect("begun anew");
    }

    #[tokio::test]
    async fn a_store_opens_again_with_what_it_held() {
        let (_folder, path) = closed().await;
        assert_eq!(
            file::size(&file::beside(&path, "-wal")),
            0,
            "all of it is in the one file"
        );
        let store = Store::open(&path).await.expect("opened");
        let people: i64 = query_scalar("select count(*) from learner")
            .fetch_one(&store.reader.0)
            .await
            .expect("a count");
        assert_eq!(people, 300);
    }

    #[tokio::test]
    async fn the_engine_is_new_enough_and_there_is_one() {
        let (_folder, store) = fresh().await;
        let version: String = query_scalar("select sqlite_version()")
            .fetch_one(&store.reader.0)
            .await
            .expect("a version");
        let parts: Vec<u32> = version
            .split('.')
            .map(|part| part.parse().expect("a number"))
            .collect();
        assert!(
            parts >= vec![3, 51, 3],
            "{version}: a bug of the journal is mended in 3.51.3"
        );
        let lock = include_str!("../../Cargo.lock");
        assert_eq!(lock.matches("name = \"sqlx\"\n").count(), 1);
        assert_eq!(lock.matches("name = \"libsqlite3-sys\"\n").count(), 1);
    }

    #[tokio::test]
    async fn every_connection_is_set_up_as_promised() {
        let (_folder, store) = fresh().await;
        let mut tx = begin(&store).await;
        for (pragma, expected) in [
            ("select * from pragma_synchronous", 2),
            ("select * from pragma_foreign_keys", 1),
            ("select * from pragma_secure_delete", 1),
            ("select * from pragma_temp_store", 2),
        ] {
            let value: i64 = query_scalar(pragma)
                .fetch_one(tx.conn())
                .await
                .expect("a value");
            assert_eq!(value, expected, "{pragma}");
        }
        let write = query("delete from learner").execute(&store.reader.0).await;
        assert!(write.is_err(), "a reader cannot write");
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn only_its_owner_may_read_a_new_database_and_its_journal() {
        use std::os::unix::fs::PermissionsExt;
        let (folder, _store) = with_people(1).await;
        for name in ["sala.db", "sala.db-wal", "sala.db-shm"] {
            let data = fs::metadata(folder.path().join(name)).expect("a file");
            assert_eq!(data.permissions().mode() & 0o777, 0o600, "{name}");
        }
    }

    #[tokio::test]
    async fn an_empty_file_is_a_new_database() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("sala.db");
        fs::write(&path, "").expect("written");
        Store::open(&path).await.expect("opened");
    }

    #[tokio::test]
    async fn a_file_whose_contents_were_cut_off_is_damaged() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("sala.db");
        fs::write(&path, "").expect("written");
        fs::write(file::beside(&path, "-wal"), "frames").expect("written");
        assert!(matches!(refused(&path).await, OpenError::Damaged(..)));
    }

    #[tokio::test]
    async fn a_missing_folder_and_a_folder_are_told_apart() {
        let folder = tempfile::tempdir().expect("a folder");
        let missing = Store::open(&folder.path().join("none/sala.db")).await;
        assert!(matches!(missing, Err(OpenError::NoFolder(_))));
        assert!(matches!(
            Store::open(folder.path()).await,
            Err(OpenError::Folder(_))
        ));
    }

    #[tokio::test]
    async fn a_text_is_no_database() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("sala.db");
        fs::write(&path, "Dear diary, ".repeat(500)).expect("written");
        assert!(matches!(refused(&path).await, OpenError::NotADatabase(_)));
    }

    #[tokio::test]
    async fn a_database_of_another_program_is_left_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("sala.db");
        fs::write(&path, "").expect("written");
        change(
            &path,
            "create table bookmark (id integer primary key, url text)",
        )
        .await;
        assert!(matches!(refused(&path).await, OpenError::Foreign(_)));
    }

    #[tokio::test]
    async fn a_newer_database_is_left_alone() {
        let (_folder, path) = closed().await;
        change(
            &path,
            "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
             values (900, 'from the future', true, x'00', 1)",
        )
        .await;
        assert!(matches!(
            refused(&path).await,
            OpenError::Newer(_, 900, migration::NEWEST)
        ));
    }

    #[tokio::test]
    async fn damage_is_told_wherever_it_is() {
        let (_folder, path) = closed().await;
        let whole = fs::read(&path).expect("bytes");
        let check = async |place: std::ops::Range<usize>, with: u8| {
            let mut bytes = whole.clone();
            bytes[place].fill(with);
            fs::write(&path, &bytes).expect("written");
            refused(&path).await
        };
        assert!(matches!(check(0..16, 0).await, OpenError::NotADatabase(_)));
        assert!(matches!(
            check(16..100, 0xff).await,
            OpenError::NotADatabase(_) | OpenError::Damaged(..)
        ));
        assert!(
            matches!(check(100..4096, 0xff).await, OpenError::Damaged(..)),
            "the schema"
        );
        let end = whole.len();
        assert!(
            matches!(check(4096..end, 0xee).await, OpenError::Damaged(..)),
            "the pages"
        );
        let mut bytes = whole.clone();
        bytes[end - 4096..].rotate_left(1);
        fs::write(&path, &bytes).expect("written");
        assert!(
            matches!(refused(&path).await, OpenError::Damaged(..)),
            "a page whose trouble SQLite tells in two lines"
        );
        fs::write(&path, &whole[..end / 2]).expect("written");
        assert!(
            matches!(refused(&path).await, OpenError::Damaged(..)),
            "half of the file"
        );
        fs::write(&path, &whole).expect("written");
        Store::open(&path).await.expect("the whole file opens");
    }

    #[tokio::test]
    async fn a_broken_schema_is_told_in_one_line() {
        let (_folder, path) = closed().await;
        let mut bytes = fs::read(&path).expect("bytes");
        let word = b"opened_at integer";
        let at = bytes.windows(word.len()).position(|part| part == word);
        bytes[at.expect("the schema")] = b'"';
        fs::write(&path, &bytes).expect("written");
        assert!(matches!(refused(&path).await, OpenError::Damaged(..)));
    }

    #[tokio::test]
    async fn a_database_in_use_is_told_as_such() {
        let (folder, store) = with_people(1).await;
        let path = folder.path().join("sala.db");
        let tx = begin(&store).await;
        assert!(matches!(refused(&path).await, OpenError::Locked(_)));
        drop(tx);
    }

    #[tokio::test]
    async fn a_kill_between_the_list_of_migrations_and_the_first_is_survived() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("sala.db");
        let mut conn = options(&path, PATIENCE)
            .connect()
            .await
            .expect("a connection");
        Migrator::with_migrations(Vec::new())
            .run(&mut conn)
            .await
            .expect("only the list");
        conn.close().await.expect("closed");
        Store::open(&path).await.expect("opened");
    }

    #[tokio::test]
    async fn what_sqlite_says_becomes_a_sentence() {
        let path = Path::new("sala.db");
        let full = io::Error::from(io::ErrorKind::StorageFull);
        assert!(matches!(of_io(path, &full), OpenError::DiskFull(_)));
        let denied = io::Error::from(io::ErrorKind::PermissionDenied);
        assert!(matches!(of_io(path, &denied), OpenError::ReadOnly(_)));
        let (_folder, file) = closed().await;
        let tiny = options(&file, PATIENCE).pragma("max_page_count", "1");
        let mut conn = tiny.connect().await.expect("a connection");
        let error = query(
            "create table big as with recursive n(i) as (select 1 union all select i + 1 from n
             where i < 9000) select i, hex(zeroblob(200)) as filler from n",
        )
        .execute(&mut conn)
        .await
        .expect_err("no room");
        assert!(matches!(of_sqlite(path, error), OpenError::DiskFull(_)));
    }

    use sqlx::migrate::Migrator;
}
