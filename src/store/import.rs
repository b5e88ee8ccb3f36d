//! Which rows of answers came from elsewhere, so that the same row is never taken twice. Only a hash of each row's key is kept.

use super::{Result, Tx, rows};
use crate::model::LearnerId;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The key of something that these parts tell from everything else: a hash, from which they cannot be read again.
pub fn key(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    let sum = hash.finalize();
    sum.iter()
        .take(16)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Those of the keys that came before, and whose they are: nobody's, if the person was erased since.
pub async fn known(tx: &mut Tx, keys: &[String]) -> Result<BTreeMap<String, Option<LearnerId>>> {
    const SQL: &str = "select import.key, learner_id from jsonb_each(?1) as asked join import on import.key = asked.value";
    let found: Vec<(String, Option<i64>)> = rows::ask(tx, SQL, keys).await?;
    let named = |(key, id): (String, Option<i64>)| (key, id.map(LearnerId));
    Ok(found.into_iter().map(named).collect())
}

/// Notes whose row has which key.
pub async fn add(tx: &mut Tx, keys: &[(String, LearnerId)]) -> Result<()> {
    const SQL: &str =
        "insert into import (key, learner_id) select value ->> 0, value ->> 1 from jsonb_each(?1)";
    if !keys.is_empty() {
        rows::write(tx, SQL, keys).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{
        forget,
        testing::{NOW, begin, with_people},
    };

    #[tokio::test]
    async fn a_row_is_known_again_even_when_its_person_is_gone() {
        let (_folder, store) = with_people(2).await;
        let keys = [key(&["a"]), key(&["b"]), key(&["c"])];
        let mut tx = begin(&store).await;
        let rows = [
            (keys[0].clone(), LearnerId(1)),
            (keys[1].clone(), LearnerId(2)),
        ];
        add(&mut tx, &rows).await.expect("added");
        forget::erase(&mut tx, LearnerId(1), NOW)
            .await
            .expect("erased");
        let found = known(&mut tx, &keys).await.expect("known");
        let expected = [
            (keys[0].clone(), None),
            (keys[1].clone(), Some(LearnerId(2))),
        ];
        assert_eq!(found, BTreeMap::from(expected));
    }

    #[test]
    fn where_one_part_ends_counts() {
        assert_ne!(key(&["ab", "c"]), key(&["a", "bc"]));
    }
}
