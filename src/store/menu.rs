//! Chats whose own menu of commands is to follow the rights of their person. A wish stays until the door has done it.

use super::{Reader, Result, Tx, role};
use crate::model::{Door, Lang, LearnerId, Rights};
use sqlx::{query, query_as};

/// A chat whose menu is to be brought up to date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Whose it is.
    pub learner: LearnerId,
    /// The chat at its door.
    pub outer: String,
    /// The wish's own number.
    pub revision: i64,
    /// What the person may do; none for somebody who does not work in the office.
    pub rights: Option<Rights>,
    /// Their language.
    pub lang: Option<Lang>,
}

/// Wishes that the menu of this person's chat is brought up to date. Only Telegram has one.
pub async fn plan(tx: &mut Tx, learner: LearnerId) -> Result<()> {
    const SQL: &str = "insert into menu (learner_id) select learner_id from address where learner_id = ?1 and door = ?2
        on conflict (learner_id) do update set revision = revision + 1";
    query(SQL)
        .bind(learner.0)
        .bind(Door::Telegram.as_str())
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// The chats that wait.
pub async fn due(reader: &Reader, most: u32) -> Result<Vec<Due>> {
    type Row = (
        i64,
        String,
        i64,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    const SQL: &str = "select menu.learner_id, outer_id, revision, role, scope, language
        from menu join address on address.learner_id = menu.learner_id and door = ?1
        left join role on role.learner_id = menu.learner_id
        left join learner on learner.id = menu.learner_id order by menu.learner_id limit ?2";
    let found: Vec<Row> = query_as(SQL)
        .bind(Door::Telegram.as_str())
        .bind(most)
        .fetch_all(&reader.0)
        .await?;
    let due = |(learner, outer, revision, role, scope, language): Row| {
        let rights = role.zip(scope);
        let rights = rights.map(|(role, scope)| role::rights(&role, &scope));
        Ok(Due {
            learner: LearnerId(learner),
            outer,
            revision,
            rights: rights.transpose()?,
            lang: language.and_then(|language| language.parse().ok()),
        })
    };
    found.into_iter().map(due).collect()
}

/// Strikes a wish that is done, unless there is a newer one.
pub async fn done(tx: &mut Tx, due: &Due) -> Result<()> {
    const SQL: &str = "delete from menu where learner_id = ?1 and revision = ?2";
    query(SQL)
        .bind(due.learner.0)
        .bind(due.revision)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Somebody who was erased is back at the same chat as somebody new, before its menu was brought up to date.
pub async fn hand_over(tx: &mut Tx, erased: LearnerId, new: LearnerId) -> Result<()> {
    const SQL: &str = "update menu set learner_id = ?2 where learner_id = ?1";
    query(SQL)
        .bind(erased.0)
        .bind(new.0)
        .execute(tx.conn())
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Role, Scope},
        store::{
            forget,
            testing::{NOW, begin, with_people},
        },
    };

    const ME: LearnerId = LearnerId(1);

    #[tokio::test]
    async fn a_wish_stays_until_its_newest_is_done() {
        let (_folder, store) = with_people(1).await;
        let rights = Rights {
            role: Role::Viewer,
            scope: Scope::default(),
        };
        let mut tx = begin(&store).await;
        role::give(&mut tx, ME, (&rights, ""), (None, NOW))
            .await
            .expect("given");
        tx.commit().await.expect("committed");
        let first = due(store.reader(), 9).await.expect("wishes");
        assert_eq!(first[0].rights, Some(rights));
        let mut tx = begin(&store).await;
        role::take(&mut tx, ME).await.expect("taken");
        done(&mut tx, &first[0]).await.expect("struck");
        tx.commit().await.expect("committed");
        let second = due(store.reader(), 9).await.expect("wishes");
        assert_eq!((second.len(), &second[0].rights), (1, &None));
        let mut tx = begin(&store).await;
        done(&mut tx, &second[0]).await.expect("struck");
        tx.commit().await.expect("committed");
        assert_eq!(due(store.reader(), 9).await.expect("wishes"), []);
    }

    #[tokio::test]
    async fn whoever_worked_here_is_gone_only_after_their_menu() {
        let (_folder, store) = with_people(1).await;
        let rights = Rights {
            role: Role::Viewer,
            scope: Scope::default(),
        };
        let mut tx = begin(&store).await;
        role::give(&mut tx, ME, (&rights, ""), (None, NOW))
            .await
            .expect("given");
        forget::erase(&mut tx, ME, NOW).await.expect("erased");
        tx.commit().await.expect("committed");
        let struck = forget::strike_finished(&store, NOW).await;
        assert_eq!(struck.expect("struck"), 0);
        let wishes = due(store.reader(), 9).await.expect("wishes");
        let mut tx = begin(&store).await;
        done(&mut tx, &wishes[0]).await.expect("struck");
        tx.commit().await.expect("committed");
        let struck = forget::strike_finished(&store, NOW).await;
        assert_eq!(struck.expect("struck"), 1);
    }
}
