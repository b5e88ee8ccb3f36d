//! Out of the outbox and on their way.

use super::*;

impl<M: Messenger + 'static> Courier<M> {
    /// Takes out as many messages of a class as may go now.
    pub(super) async fn take(&mut self, class: Class) -> Result<(), StoreError> {
        if self.deadline.is_some() && class != Class::Reply {
            return Ok(());
        }
        loop {
            let now = self.now();
            let limit = self.lanes.room(class, now).min(self.health.allows(now));
            if limit == 0 {
                return Ok(());
            }
            let (busy, resting) = self.chats.waiting(now);
            let asked = Look {
                class,
                now: self.deps.clock.now().as_second(),
                limit: u32::try_from(limit).unwrap_or(u32::MAX),
                after: self.lanes.after(class, now),
                busy,
                resting,
            };
            let mailbox = self.door.mailbox();
            let found = outbox::look(self.deps.store.reader(), &mailbox, &asked).await?;
            let is_end = found.len() < limit;
            let mut begun = true;
            for due in found {
                begun &= self.begin(due);
            }
            if is_end {
                return self.pass_over(&asked).await;
            }
            if begun {
                return Ok(());
            }
        }
    }

    /// Nothing more of a class is found here: the next look goes on behind, or there is none until something changes.
    async fn pass_over(&mut self, asked: &Look) -> Result<(), StoreError> {
        match outbox::further(self.deps.store.reader(), asked).await? {
            Some(place) => {
                let now = self.now();
                self.lanes.pass_over(asked.class, place, now);
            }
            None => self.lanes.close(asked.class),
        }
        Ok(())
    }

    /// Takes one message, if its chat may get it.
    fn begin(&mut self, due: Due) -> bool {
        let now = self.now();
        if !self.chats.begin(&due, now) {
            // Somebody new at an address that has to rest.
            self.look_at = self.look_at.into_iter().chain(self.chats.next(now)).min();
            return false;
        }
        self.lanes.begin(due.class, now);
        let tries = self.health.begin();
        let flight = Flight {
            due,
            begun: now,
            tries,
        };
        match flight.due.class {
            Class::Broadcast => self.entries.marks.push(flight),
            Class::Reply | Class::Lesson => self.send(flight),
        }
        true
    }

    /// Hands a message over.
    pub(super) fn send(&mut self, mut flight: Flight) {
        let door = self.door.clone();
        let mut due = flight.due.clone();
        due.body = std::mem::take(&mut flight.due.body);
        let sent = self
            .sends
            .spawn(async move { ending::send(&*door, &due).await });
        self.flights.insert(sent.id(), flight);
    }
}
