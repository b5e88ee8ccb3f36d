//! How people are reached. The id that a door gives a person stands in this table and nowhere else.

use super::{Reader, Result, Tx, rows};
use crate::model::{Address, LearnerId};
use sqlx::query_as;
use std::collections::HashMap;

/// The learners behind the addresses; those of nobody are left out.
pub async fn learners(tx: &mut Tx, addresses: &[Address]) -> Result<HashMap<Address, LearnerId>> {
    const SQL: &str = "select asked.key, address.learner_id from jsonb_each(?1) as asked
        cross join address on address.door = asked.value ->> 0 and address.outer_id = asked.value ->> 1";
    if addresses.is_empty() {
        return Ok(HashMap::new());
    }
    let asked = addresses.iter().map(|a| (a.door, &a.outer));
    let found: Vec<(i64, i64)> = rows::ask(tx, SQL, asked.collect::<Vec<_>>()).await?;
    let named = |(place, id): (i64, i64)| {
        let address = addresses.get(usize::try_from(place).ok()?)?;
        Some((address.clone(), LearnerId(id)))
    };
    Ok(found.into_iter().filter_map(named).collect())
}

/// Adds addresses; one that there is already goes over to the learner given.
pub async fn add(tx: &mut Tx, addresses: &[(Address, LearnerId)]) -> Result<()> {
    const SQL: &str = "insert into address (door, outer_id, learner_id)
        select value ->> 0, value ->> 1, value ->> 2 from jsonb_each(?1) where true
        on conflict (door, outer_id) do update set learner_id = excluded.learner_id";
    if addresses.is_empty() {
        return Ok(());
    }
    let rows = addresses.iter().map(|(a, id)| (a.door, &a.outer, id));
    rows::write(tx, SQL, rows.collect::<Vec<_>>()).await?;
    Ok(())
}

/// How a learner is reached.
pub async fn of(reader: &Reader, learner: LearnerId) -> Result<Option<Address>> {
    const SQL: &str = "select door, outer_id from address where learner_id = ?1";
    let found: Option<(String, String)> = query_as(SQL)
        .bind(learner.0)
        .fetch_optional(&reader.0)
        .await?;
    found.map(|(door, outer)| read(&door, outer)).transpose()
}

/// An address as it was stored.
pub(super) fn read(door: &str, outer: String) -> Result<Address> {
    Ok(Address {
        door: door.parse()?,
        outer,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::Door,
        store::testing::{address, begin, with_people},
    };

    #[tokio::test]
    async fn people_are_found_by_door_and_id() {
        let (_folder, store) = with_people(2).await;
        let mut tx = begin(&store).await;
        let other_door = Address {
            door: Door::Web,
            ..address(1)
        };
        let asked = [address(2), other_door, address(1), address(404)];
        let found = learners(&mut tx, &asked).await.expect("found");
        let expected = [(address(1), LearnerId(1)), (address(2), LearnerId(2))];
        assert_eq!(found, HashMap::from(expected));
    }

    #[tokio::test]
    async fn an_address_goes_over_to_somebody_new() {
        let (_folder, store) = with_people(1).await;
        let mut tx = begin(&store).await;
        add(&mut tx, &[(address(1), LearnerId(9))])
            .await
            .expect("added");
        tx.commit().await.expect("committed");
        let before = of(store.reader(), LearnerId(1)).await.expect("asked");
        let after = of(store.reader(), LearnerId(9)).await.expect("asked");
        assert_eq!((before, after), (None, Some(address(1))));
    }
}
