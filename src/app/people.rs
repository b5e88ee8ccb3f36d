//! The people whom a group of events is about: found by their addresses, loaded once, new ones made.

use super::{Deps, Incoming, Who};
use crate::{
    flow::State,
    model::{Address, Learner, LearnerId},
    store::{StoreError, Tx, conversation, forget, learner, menu, person},
};
use jiff::Timestamp;
use std::collections::HashMap;

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
        group: &[&Incoming],
        now: Timestamp,
    ) -> Result<Self, StoreError> {
        let (mut ids, mut people) = stored(tx, group).await?;
        let mut arrivals = Vec::new();
        for incoming in group {
            let Who::At(address) = &incoming.who else {
                continue;
            };
            let known = ids.get(&incoming.who).copied();
            if known.is_some_and(|id| people.contains_key(&id)) {
                continue;
            }
            let id = deps.ids.next();
            if let Some(erased) = known {
                forget::detach(tx, erased).await?;
                menu::hand_over(tx, erased, id).await?;
            }
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

type Stored = (HashMap<Who, LearnerId>, HashMap<LearnerId, Person>);

/// Those who are stored: at the doors, and those whom the shell itself knows.
async fn stored(tx: &mut Tx, group: &[&Incoming]) -> Result<Stored, StoreError> {
    let (mut addresses, mut known) = (Vec::new(), Vec::new());
    for incoming in group {
        match &incoming.who {
            Who::Known(id) => known.push(*id),
            Who::At(address) => addresses.push(address.clone()),
        }
    }
    addresses.sort();
    addresses.dedup();
    let (mut ids, mut people) = (HashMap::new(), HashMap::new());
    for found in person::at(tx, &addresses).await? {
        ids.insert(Who::At(found.address), found.id);
        if let Some(learner) = found.learner {
            people.insert(found.id, Person::stored(learner, found.saved));
        }
    }
    let mut saved = conversation::load(tx, &known).await?;
    for learner in learner::load(tx, &known).await? {
        let id = learner.id;
        people
            .entry(id)
            .or_insert_with(|| Person::stored(learner, saved.remove(&id)));
    }
    ids.extend(known.into_iter().map(|id| (Who::Known(id), id)));
    Ok((ids, people))
}

impl Person {
    fn stored(learner: Learner, saved: Option<conversation::Saved>) -> Self {
        let state = saved.as_ref().map(|saved| State::from_json(&saved.state));
        let shown = saved.and_then(|saved| serde_json::from_str(&saved.shown).ok());
        let (state, shown) = (state.unwrap_or_default(), shown.unwrap_or_default());
        Person {
            is_new: false,
            learner,
            state,
            shown,
        }
    }
}
