//! Who works in the office, and the one-time links that lead there.

use super::{Reader, Result, StoreError, Tx};
use crate::model::{LearnerId, Rights, Role};
use sqlx::{query, query_as};

/// Somebody who works in the office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub learner: LearnerId,
    /// What they may do.
    pub rights: Rights,
    /// Since when, in seconds.
    pub since: i64,
}

/// Reads rights as they are stored.
pub(super) fn rights(role: &str, scope: &str) -> Result<Rights> {
    Ok(Rights {
        role: Role::named(role).ok_or(StoreError::Value("role"))?,
        scope: serde_json::from_str(scope)?,
    })
}

/// Everybody who works in the office, those with the widest rights first, then in the order in which they came.
pub async fn all(reader: &Reader) -> Result<Vec<Member>> {
    const SQL: &str = "select learner_id, role, scope, given_at from role
        order by role = 'viewer', role = 'coordinator', given_at, learner_id";
    let found: Vec<(i64, String, String, i64)> = query_as(SQL).fetch_all(&reader.0).await?;
    let member = |(id, role, scope, since): (i64, String, String, i64)| {
        Ok(Member {
            learner: LearnerId(id),
            rights: rights(&role, &scope)?,
            since,
        })
    };
    found.into_iter().map(member).collect()
}

/// What this person may do now; none if they do not work in the office.
pub async fn of(tx: &mut Tx, learner: LearnerId) -> Result<Option<Rights>> {
    const SQL: &str = "select role, scope from role where learner_id = ?1";
    let found: Option<(String, String)> = query_as(SQL)
        .bind(learner.0)
        .fetch_optional(tx.conn())
        .await?;
    found.map(|(role, scope)| rights(&role, &scope)).transpose()
}

/// Gives somebody rights in place of those that they have.
pub async fn give(
    tx: &mut Tx,
    learner: LearnerId,
    rights: &Rights,
    (by, at): (Option<LearnerId>, i64),
) -> Result<()> {
    const SQL: &str =
        "insert into role (learner_id, role, scope, given_by, given_at) values (?1, ?2, ?3, ?4, ?5)
        on conflict (learner_id) do update set role = excluded.role, scope = excluded.scope,
            given_by = excluded.given_by, given_at = excluded.given_at";
    query(SQL)
        .bind(learner.0)
        .bind(rights.role.as_str())
        .bind(serde_json::to_string(&rights.scope)?)
        .bind(by.map(|by| by.0))
        .bind(at)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Takes somebody's rights, unless they are the last owner; whether it did.
pub async fn take(tx: &mut Tx, learner: LearnerId) -> Result<bool> {
    const SQL: &str = "delete from role where learner_id = ?1
        and (role <> 'owner' or (select count(*) from role where role = 'owner' and scope = '{}') > 1)";
    let done = query(SQL).bind(learner.0).execute(tx.conn()).await?;
    Ok(done.rows_affected() == 1)
}

/// Keeps a link by its hash.
pub async fn offer(
    tx: &mut Tx,
    hash: &str,
    rights: &Rights,
    (by, at, until): (Option<LearnerId>, i64, i64),
) -> Result<()> {
    const SQL: &str = "insert into link (hash, role, scope, made_by, made_at, until) values (?1, ?2, ?3, ?4, ?5, ?6)";
    query(SQL)
        .bind(hash)
        .bind(rights.role.as_str())
        .bind(serde_json::to_string(&rights.scope)?)
        .bind(by.map(|by| by.0))
        .bind(at)
        .bind(until)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Uses a link up: what it gives, and who made it. None if there is none such, if it is too old, or if somebody has used it.
pub async fn redeem(
    tx: &mut Tx,
    hash: &str,
    (learner, now): (LearnerId, i64),
) -> Result<Option<(Rights, Option<LearnerId>)>> {
    const SQL: &str = "update link set used_by = ?2, used_at = ?3
        where hash = ?1 and used_at is null and until > ?3 and made_at <= ?3
        returning role, scope, made_by";
    let found: Option<(String, String, Option<i64>)> = query_as(SQL)
        .bind(hash)
        .bind(learner.0)
        .bind(now)
        .fetch_optional(tx.conn())
        .await?;
    found
        .map(|(role, scope, by)| Ok((rights(&role, &scope)?, by.map(LearnerId))))
        .transpose()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::Scope,
        store::{
            Store, learner,
            testing::{NOW, begin, with_people},
        },
    };

    const ME: LearnerId = LearnerId(1);
    const OTHER: LearnerId = LearnerId(2);

    fn rights(role: Role) -> Rights {
        Rights {
            role,
            scope: Scope::default(),
        }
    }

    async fn people() -> (tempfile::TempDir, Store) {
        with_people(3).await
    }

    #[tokio::test]
    async fn a_link_works_once_and_not_for_long() {
        let (_folder, store) = people().await;
        let mut tx = begin(&store).await;
        let made = (Some(ME), NOW, NOW + 600);
        offer(&mut tx, "aa", &rights(Role::Viewer), made)
            .await
            .expect("offered");
        for (hash, at, works) in [
            ("bb", NOW, false),
            ("aa", NOW - 1, false),
            ("aa", NOW + 600, false),
            ("aa", NOW + 599, true),
            ("aa", NOW + 599, false),
        ] {
            let found = redeem(&mut tx, hash, (OTHER, at)).await.expect("asked");
            assert_eq!(found.is_some(), works, "{hash} {at}");
        }
    }

    #[tokio::test]
    async fn the_last_owner_stays() {
        let (_folder, store) = people().await;
        let mut tx = begin(&store).await;
        for (id, role) in [(ME, Role::Owner), (OTHER, Role::Coordinator)] {
            give(&mut tx, id, &rights(role), (None, NOW))
                .await
                .expect("given");
        }
        assert!(!take(&mut tx, ME).await.expect("asked"));
        give(&mut tx, OTHER, &rights(Role::Owner), (Some(ME), NOW))
            .await
            .expect("given");
        assert!(take(&mut tx, ME).await.expect("asked"));
        assert_eq!(of(&mut tx, ME).await.expect("asked"), None);
        let loaded = learner::load(&mut tx, &[OTHER]).await.expect("loaded");
        assert_eq!(loaded[0].rights, Some(rights(Role::Owner)));
        tx.commit().await.expect("committed");
        let members = all(store.reader()).await.expect("members");
        assert_eq!(members.len(), 1);
    }
}
