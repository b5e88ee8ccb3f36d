//! What was found out once about rows and groups. Most stand outside repeats, and those are found by their position.

use crate::model::Chapters;
use std::{cell::RefCell, collections::HashMap};

/// Findings by position and chapters.
pub(super) struct Memo<T> {
    flat: RefCell<Vec<Option<T>>>,
    deep: RefCell<HashMap<(usize, Chapters), T>>,
}

impl<T: Clone> Memo<T> {
    /// Nothing found out yet about so many.
    pub(super) fn of(length: usize) -> Self {
        Self {
            flat: RefCell::new(vec![None; length]),
            deep: RefCell::default(),
        }
    }

    pub(super) fn get(&self, key: (usize, Chapters)) -> Option<T> {
        match key.1 == Chapters::NONE {
            true => self.flat.borrow().get(key.0).cloned().flatten(),
            false => self.deep.borrow().get(&key).cloned(),
        }
    }

    pub(super) fn set(&self, key: (usize, Chapters), found: T) {
        if key.1 != Chapters::NONE {
            self.deep.borrow_mut().insert(key, found);
        } else if let Some(place) = self.flat.borrow_mut().get_mut(key.0) {
            *place = Some(found);
        }
    }
}
