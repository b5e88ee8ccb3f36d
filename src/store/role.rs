//! Who works in the office, and the one-time links that lead there.

use super::{Reader, Result, StoreError, Tx, menu};
use crate::model::{LearnerId, Rights, Role};
use sqlx::{query, query_as};

/// Somebody who works in the office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub learner: LearnerId,
    /// What the colleague who invited them calls them.
    pub name: String,
    /// What they may do.
    pub rights: Rights,
}

/// A one-time link: what it gives, to somebody whom its maker calls so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The hash of its token.
    pub hash: String,
    /// What it gives.
    pub rights: Rights,
    /// For whom it is.
    pub name: String,
    /// Who made it; nobody where the command line did.
    pub by: Option<LearnerId>,
    /// When, in seconds.
    pub at: i64,
    /// Until when it is good.
    pub until: i64,
}

/// What is kept of a token.
pub fn hash(token: &str) -> String {
    super::import::key(&["link", token])
}

/// A mark of somebody who works in the office: whoever knows their id finds it again, and it leads to no id.
pub fn mark(learner: LearnerId) -> String {
    super::import::key(&["colleague", &learner.to_string()])
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
    const SQL: &str = "select learner_id, name, role, scope from role
        order by role = 'viewer', role = 'coordinator', given_at, learner_id";
    let found: Vec<(i64, String, String, String)> = query_as(SQL).fetch_all(&reader.0).await?;
    let member = |(id, name, role, scope): (i64, String, String, String)| {
        Ok(Member {
            learner: LearnerId(id),
            name,
            rights: rights(&role, &scope)?,
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

/// Gives somebody rights in place of those that they have, under this name.
pub async fn give(
    tx: &mut Tx,
    learner: LearnerId,
    (rights, name): (&Rights, &str),
    (by, at): (Option<LearnerId>, i64),
) -> Result<()> {
    const SQL: &str = "insert into role (learner_id, role, scope, name, given_by, given_at) values (?1, ?2, ?3, ?4, ?5, ?6)
        on conflict (learner_id) do update set role = excluded.role, scope = excluded.scope, name = excluded.name,
            given_by = excluded.given_by, given_at = excluded.given_at";
    query(SQL)
        .bind(learner.0)
        .bind(rights.role.as_str())
        .bind(serde_json::to_string(&rights.scope)?)
        .bind(name)
        .bind(by.map(|by| by.0))
        .bind(at)
        .execute(tx.conn())
        .await?;
    menu::plan(tx, learner).await
}

/// Takes somebody's rights, unless they are the last owner of everything; whether they have none now. The links that they could still use
/// go with the rights: the one by which they came, which is theirs until it is too old, and those that they made.
pub async fn take(tx: &mut Tx, learner: LearnerId) -> Result<bool> {
    const SQL: &str = "delete from role where learner_id = ?1 and (role <> 'owner' or scope <> '{}'
        or (select count(*) from role where role = 'owner' and scope = '{}') > 1)";
    query(SQL).bind(learner.0).execute(tx.conn()).await?;
    let taken = of(tx, learner).await?.is_none();
    if taken {
        drop_links(tx, learner).await?;
    }
    menu::plan(tx, learner).await?;
    Ok(taken)
}

/// Drops the links that somebody came by, and those that they made and nobody has used.
pub(super) async fn drop_links(tx: &mut Tx, learner: LearnerId) -> Result<()> {
    const STEPS: [&str; 2] = [
        "delete from link where used_by = ?1",
        "delete from link where made_by = ?1 and used_at is null",
    ];
    for sql in STEPS {
        query(sql).bind(learner.0).execute(tx.conn()).await?;
    }
    Ok(())
}

/// Drops the links that were good until before this time, with the names in them; how many they were.
pub async fn forget_links(tx: &mut Tx, before: i64) -> Result<u64> {
    const SQL: &str = "delete from link where until < ?1";
    let done = query(SQL).bind(before).execute(tx.conn()).await?;
    Ok(done.rows_affected())
}

/// Whether anybody owns all of this.
pub async fn is_owned(reader: &Reader) -> Result<bool> {
    const SQL: &str = "select exists (select 1 from role where role = 'owner' and scope = '{}')";
    Ok(sqlx::query_scalar(SQL).fetch_one(&reader.0).await?)
}

/// Keeps a link.
pub async fn offer(tx: &mut Tx, offer: &Offer) -> Result<()> {
    const SQL: &str = "insert into link (hash, role, scope, name, made_by, made_at, until) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    query(SQL)
        .bind(&offer.hash)
        .bind(offer.rights.role.as_str())
        .bind(serde_json::to_string(&offer.rights.scope)?)
        .bind(&offer.name)
        .bind(offer.by.map(|by| by.0))
        .bind(offer.at)
        .bind(offer.until)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Uses a link up; what it gave. None if there is none such, if it is too old, or if somebody else has used it.
pub async fn redeem(
    tx: &mut Tx,
    hash: &str,
    (learner, now): (LearnerId, i64),
) -> Result<Option<Offer>> {
    const SQL: &str = "update link set used_by = ?2, used_at = coalesce(used_at, ?3)
        where hash = ?1 and (used_at is null or used_by = ?2) and until > ?3 and made_at <= ?3
        returning role, scope, name, made_by, made_at, until";
    let found: Option<(String, String, String, Option<i64>, i64, i64)> = query_as(SQL)
        .bind(hash)
        .bind(learner.0)
        .bind(now)
        .fetch_optional(tx.conn())
        .await?;
    let offer =
        |(role, scope, name, by, at, until): (String, String, String, Option<i64>, i64, i64)| {
            Ok(Offer {
                hash: hash.to_owned(),
                rights: rights(&role, &scope)?,
                name,
                by: by.map(LearnerId),
                at,
                until,
            })
        };
    found.map(offer).transpose()
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
        let made = Offer {
            hash: hash("aa"),
            rights: rights(Role::Viewer),
            name: "Dara".into(),
            by: Some(ME),
            at: NOW,
            until: NOW + 600,
        };
        offer(&mut tx, &made).await.expect("offered");
        for (token, who, at, works) in [
            ("bb", OTHER, NOW, false),
            ("aa", OTHER, NOW - 1, false),
            ("aa", OTHER, NOW + 600, false),
            ("aa", OTHER, NOW + 599, true),
            ("aa", LearnerId(3), NOW + 599, false),
        ] {
            let found = redeem(&mut tx, &hash(token), (who, at)).await;
            let expected = works.then(|| made.clone());
            assert_eq!(found.expect("asked"), expected, "{token} {at}");
        }
    }

    fn link(token: &str, by: Option<LearnerId>) -> Offer {
        Offer {
            hash: hash(token),
            rights: rights(Role::Owner),
            name: "Dara".into(),
            by,
            at: NOW,
            until: NOW + 600,
        }
    }

    #[tokio::test]
    async fn whoever_lost_their_rights_does_not_come_back_by_an_old_link() {
        let (_folder, store) = people().await;
        let mut tx = begin(&store).await;
        for (id, role) in [(ME, Role::Owner), (OTHER, Role::Owner)] {
            give(&mut tx, id, (&rights(role), ""), (None, NOW))
                .await
                .expect("given");
        }
        for made in [link("came", Some(ME)), link("made", Some(OTHER))] {
            offer(&mut tx, &made).await.expect("offered");
        }
        let came = redeem(&mut tx, &hash("came"), (OTHER, NOW)).await;
        assert!(came.expect("asked").is_some());
        assert!(take(&mut tx, OTHER).await.expect("taken"));
        for token in ["came", "made"] {
            let found = redeem(&mut tx, &hash(token), (OTHER, NOW + 1)).await;
            assert_eq!(found.expect("asked"), None, "{token}");
        }
        assert!(take(&mut tx, OTHER).await.expect("once more"), "the same");
    }

    #[tokio::test]
    async fn names_in_old_links_go() {
        let (_folder, store) = people().await;
        let mut tx = begin(&store).await;
        let made = link("aa", None);
        offer(&mut tx, &made).await.expect("offered");
        assert_eq!(forget_links(&mut tx, made.until).await.expect("none"), 0);
        let gone = forget_links(&mut tx, made.until + 1).await;
        assert_eq!(gone.expect("one"), 1);
    }

    #[tokio::test]
    async fn an_owner_of_a_part_is_not_the_last_one() {
        let (_folder, store) = people().await;
        let mut tx = begin(&store).await;
        let part = Rights {
            role: Role::Owner,
            scope: Scope {
                countries: ["kh".parse().expect("an id")].into(),
                ..Scope::default()
            },
        };
        for (id, own) in [(ME, rights(Role::Owner)), (OTHER, part)] {
            give(&mut tx, id, (&own, ""), (None, NOW))
                .await
                .expect("given");
        }
        assert!(!take(&mut tx, ME).await.expect("asked"));
        assert!(take(&mut tx, OTHER).await.expect("taken"));
    }

    #[tokio::test]
    async fn the_last_owner_stays() {
        let (_folder, store) = people().await;
        let mut tx = begin(&store).await;
        for (id, role) in [(ME, Role::Owner), (OTHER, Role::Coordinator)] {
            give(&mut tx, id, (&rights(role), ""), (None, NOW))
                .await
                .expect("given");
        }
        assert!(!take(&mut tx, ME).await.expect("asked"));
        let mut narrow = rights(Role::Owner);
        narrow.scope.countries.insert("kh".parse().expect("an id"));
        give(&mut tx, OTHER, (&narrow, ""), (Some(ME), NOW))
            .await
            .expect("given");
        assert!(
            !take(&mut tx, ME).await.expect("asked"),
            "nobody else owns all"
        );
        assert!(take(&mut tx, OTHER).await.expect("asked"), "a part of it");
        give(&mut tx, OTHER, (&rights(Role::Owner), ""), (Some(ME), NOW))
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
