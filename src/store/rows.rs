//! A group of rows travels to SQLite as one JSON text, since every statement costs a hop to another thread.

use super::{Result, StoreError, Tx};
use serde::Serialize;
use sqlx::{Sqlite, query, query_as, sqlite::SqliteRow};

/// Runs a statement over the rows, its only parameter, and counts those that it changed.
pub(super) async fn write(tx: &mut Tx, sql: &'static str, rows: impl Serialize) -> Result<u64> {
    let rows = serde_json::to_string(&rows)?;
    Ok(query(sql)
        .bind(rows)
        .execute(tx.conn())
        .await?
        .rows_affected())
}

/// Asks for what belongs to the rows, the statement's only parameter.
pub(super) async fn ask<O>(tx: &mut Tx, sql: &'static str, rows: impl Serialize) -> Result<Vec<O>>
where
    O: Send + Unpin + for<'r> sqlx::FromRow<'r, SqliteRow>,
{
    let rows = serde_json::to_string(&rows)?;
    Ok(query_as::<Sqlite, O>(sql)
        .bind(rows)
        .fetch_all(tx.conn())
        .await?)
}

/// A stored moment.
pub(super) fn moment(seconds: i64) -> Result<jiff::Timestamp> {
    jiff::Timestamp::from_second(seconds).map_err(|_| StoreError::Value("time"))
}

/// A stored number that is small.
pub(super) fn small<T: TryFrom<i64>>(number: i64, what: &'static str) -> Result<T> {
    T::try_from(number).map_err(|_| StoreError::Value(what))
}
