//! The people whom a group of events is about: found by their addresses, loaded once, new ones made.

use super::{Deps, Incoming, Who};
use crate::{
    flow::State,
    model::{Address, Learner, LearnerId},
    store::{StoreError, Tx, address, conversation, forget, learner},
};
use jiff::Timestamp;
use std::collections::{HashMap, HashSet};

/// A person while the group is being taken.
pub(super) struct Person {
    /// Whether they are not stored yet.
    pub(super) is_new: bool,
    pub(super) learner: Learner,
    pub(super) state: State,
    /// The buttons that they saw last: labels and codes.
    pub(super) shown: Vec<(String, String)>,
}

/// Everybody whom a group is about.
pub(super) struct People {
    /// Those who have just come, with where they are reached.
    pub(super) arrivals: Vec<(Address, LearnerId)>,
    ids: HashMap<Who, LearnerId>,
    people: HashMap<LearnerId, Person>,
}

impl People {
    /// Finds and loads everybody. Somebody new gets a new id; so does somebody who was erased and is back, whose address
    /// still leads to an id that has no learner.
    pub(super) async fn load(
        tx: &mut Tx,
        deps: &Deps,
        group: &[Incoming],
        now: Timestamp,
    ) -> Result<Self, StoreError> {
        let mut ids = known(tx, group).await?;
        let wanted: HashSet<LearnerId> = ids.values().copied().collect();
        let mut people = stored(tx, &wanted.into_iter().collect::<Vec<_>>()).await?;
        let mut arrivals = Vec::new();
        for incoming in group {
            let Who::At(address) = &incoming.who else {
                continue;
            };
            let known = ids.get(&incoming.who).copied();
            if known.is_some_and(|id| people.contains_key(&id)) {
                continue;
            }
            if let Some(erased) = known {
                forget::detach(tx, erased).await?;
            }
            let id = deps.ids.next();
            arrivals.push((address.clone(), id));
            ids.insert(incoming.who.clone(), id);
            let learner = Learner::new(id, now);
            let new = Person {
                is_new: true,
                learner,
                state: State::default(),
                shown: Vec::new(),
            };
            people.insert(id, new);
        }
        Ok(Self {
            arrivals,
            ids,
            people,
        })
    }

    /// The person whom an event is about; none if they are gone.
    pub(super) fn of(&mut self, who: &Who) -> Option<&mut Person> {
        self.people.get_mut(self.ids.get(who)?)
    }

    /// Everybody, in no order.
    pub(super) fn all(&self) -> impl Iterator<Item = &Person> {
        self.people.values()
    }
}

/// The ids of those who are known.
async fn known(tx: &mut Tx, group: &[Incoming]) -> Result<HashMap<Who, LearnerId>, StoreError> {
    let mut addresses = Vec::new();
    let mut ids = HashMap::new();
    for incoming in group {
        match &incoming.who {
            Who::Known(id) => drop(ids.insert(incoming.who.clone(), *id)),
            Who::At(address) => addresses.push(address.clone()),
        }
    }
    addresses.sort();
    addresses.dedup();
    let found = address::learners(tx, &addresses).await?;
    ids.extend(
        found
            .into_iter()
            .map(|(address, id)| (Who::At(address), id)),
    );
    Ok(ids)
}

/// Those of them who are stored, with where they are.
async fn stored(
    tx: &mut Tx,
    wanted: &[LearnerId],
) -> Result<HashMap<LearnerId, Person>, StoreError> {
    let learners = learner::load(tx, wanted).await?;
    let mut saved = conversation::load(tx, wanted).await?;
    let person = |learner: Learner| {
        let saved = saved.remove(&learner.id);
        let state = saved.as_ref().map(|saved| State::from_json(&saved.state));
        let shown = saved.and_then(|saved| serde_json::from_str(&saved.shown).ok());
        let (state, shown) = (state.unwrap_or_default(), shown.unwrap_or_default());
        (
            learner.id,
            Person {
                is_new: false,
                learner,
                state,
                shown,
            },
        )
    };
    Ok(learners.into_iter().map(person).collect())
}
