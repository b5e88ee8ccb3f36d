//! Everything that a turn needs of the people at a door, in one statement: who they are and where they are.

use super::{Result, Tx, conversation::Saved, learner, rows};
use crate::model::{Address, Learner, LearnerId};
use sqlx::{FromRow, Row as _, sqlite::SqliteRow};

/// Somebody at a door.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// Where they are reached.
    pub address: Address,
    /// Their id.
    pub id: LearnerId,
    /// Who they are; none if they were erased and their receipt is still on its way.
    pub learner: Option<Learner>,
    /// Where they are; none before their first turn.
    pub saved: Option<Saved>,
}

/// The people behind the addresses; those of nobody are left out.
pub async fn at(tx: &mut Tx, addresses: &[Address]) -> Result<Vec<Found>> {
    const SQL: &str = "select asked.key as place, address.learner_id as owner, learner.*, role, scope, state, shown
        from jsonb_each(?1) as asked
        cross join address on address.door = asked.value ->> 0 and address.outer_id = asked.value ->> 1
        left join learner on learner.id = address.learner_id
        left join role on role.learner_id = learner.id
        left join conversation on conversation.learner_id = learner.id";
    if addresses.is_empty() {
        return Ok(Vec::new());
    }
    let asked: Vec<_> = addresses.iter().map(|a| (a.door, &a.outer)).collect();
    let rows: Vec<Row> = rows::ask(tx, SQL, asked).await?;
    let named = |row: Row| {
        let address = usize::try_from(row.place)
            .ok()
            .and_then(|place| addresses.get(place));
        let Some(address) = address.cloned() else {
            return Ok(None);
        };
        let id = LearnerId(row.owner);
        Ok(Some(Found {
            address,
            id,
            learner: row.learner.transpose()?,
            saved: row.saved,
        }))
    };
    rows.into_iter()
        .map(named)
        .filter_map(Result::transpose)
        .collect()
}

/// A row before it is known whether it can be read.
struct Row {
    place: i64,
    owner: i64,
    learner: Option<Result<Learner>>,
    saved: Option<Saved>,
}

impl FromRow<'_, SqliteRow> for Row {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        let id: Option<i64> = row.try_get("id")?;
        let state: Option<String> = row.try_get("state")?;
        let shown: Option<String> = row.try_get("shown")?;
        Ok(Row {
            place: row.try_get("place")?,
            owner: row.try_get("owner")?,
            learner: id.map(|_| learner::read(row)),
            saved: state
                .zip(shown)
                .map(|(state, shown)| Saved { state, shown }),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{conversation, forget, testing};

    #[tokio::test]
    async fn people_are_found_with_where_they_are() {
        let (_folder, store) = testing::with_people(3).await;
        let mut tx = testing::begin(&store).await;
        let row = conversation::Row {
            learner: LearnerId(2),
            state: "{}".into(),
            shown: "[]".into(),
            wake_at: None,
        };
        conversation::save(&mut tx, &[row]).await.expect("saved");
        forget::erase(&mut tx, LearnerId(3), testing::NOW)
            .await
            .expect("erased");
        let asked = [
            testing::address(9),
            testing::address(3),
            testing::address(2),
            testing::address(1),
        ];
        let mut found = at(&mut tx, &asked).await.expect("found");
        found.sort_by_key(|found| found.id);
        let ids: Vec<i64> = found.iter().map(|found| found.id.0).collect();
        assert_eq!(ids, [1, 2, 3], "nobody is at the ninth");
        assert_eq!(
            found[0].learner.as_ref().map(|learner| learner.id),
            Some(LearnerId(1))
        );
        assert!(found[0].saved.is_none() && found[1].saved.is_some());
        assert!(found[2].learner.is_none(), "erased");
        assert_eq!(found[1].address, testing::address(2));
    }
}
