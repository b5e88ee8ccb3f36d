//! What became of messages: noted at once, stored with all others that ended meanwhile.

use super::*;

/// No door is believed that asks to wait for longer than a day.
const LONGEST_HOLD: Duration = Duration::from_secs(86_400);

impl<M: Messenger + 'static> Courier<M> {
    /// The door has answered, and maybe about others too.
    pub(super) fn landed(&mut self, ended: Result<(Id, Delivery), JoinError>) {
        let mut ended = Some(ended);
        while let Some(answer) = ended {
            let (id, delivery) = answer.unwrap_or_else(|error| {
                tracing::error!("a door panicked; nobody knows what became of the message");
                (error.id(), Delivery::Unknown)
            });
            if let Some(flight) = self.flights.remove(&id) {
                self.ended(flight, delivery);
            }
            ended = self.sends.try_join_next_with_id();
        }
    }

    fn ended(&mut self, flight: Flight, delivery: Delivery) {
        let (now, due) = (self.now(), &flight.due);
        self.lanes.end(flight.begun, now);
        let is_new = |id: &Option<i64>| id.is_some() && *id != due.edits_message;
        let counts =
            due.edits_message.is_none() || matches!(&delivery, Delivery::Sent(id) if is_new(id));
        self.chats.end(&due.address, counts, now);
        self.deps.tally.message(due.class, Counted::from(&delivery));
        let was_down = self.health.is_down();
        self.health.end(due.learner, &delivery, flight.tries, now);
        match (was_down, self.health.is_down()) {
            (false, true) => tracing::warn!("the door cannot be reached; messages wait"),
            (true, false) => tracing::info!("the door can be reached again"),
            _ => {}
        }
        if let Delivery::RetryAfter(pause) = &delivery {
            self.hold(&flight, (*pause).min(LONGEST_HOLD));
        }
        let wall = self.deps.clock.now().as_second();
        let is_lost = match delivery {
            Delivery::Unsent => true,
            Delivery::Unknown => flight.due.class != Class::Broadcast,
            _ => false,
        };
        let settled = match is_lost && self.health.is_down() {
            // The door's fault: the message is as good as before.
            true => Settled::Later { at: wall },
            false => ending::settled(delivery, (flight.due.class, flight.due.attempts), wall),
        };
        self.entries.endings.push((flight, settled));
    }

    /// The door asks to wait: this chat does, and whole classes if another chat was asked just before.
    fn hold(&mut self, flight: &Flight, pause: Duration) {
        let now = self.now();
        let until = now + pause;
        self.chats.hold(&flight.due.address, until);
        let who = (flight.due.learner, flight.due.class);
        for (class, until) in self.health.told_to_wait(who, until, now) {
            let left = until.saturating_sub(now).as_secs();
            tracing::warn!(?class, seconds = left, "the door asks to wait");
            self.lanes.hold(class, until);
            let wall = self.deps.clock.now().as_second();
            // The clock on the wall shows whole seconds: one more, so that it is never too early.
            let until = wall.saturating_add_unsigned(left).saturating_add(1);
            self.entries.holds.push((class, until));
        }
    }

    /// Begins to write what waits, if no write is under way.
    pub(super) fn write(&mut self) {
        let patient = self.patience.is_some_and(|(_, until)| until > self.now());
        if self.entries.is_empty() || !self.writing.is_empty() || patient {
            return;
        }
        let entries = std::mem::take(&mut self.entries);
        let deps = self.deps.clone();
        self.writing.spawn(async move {
            let written = ledger::write(&deps, &entries).await;
            (entries, written)
        });
    }

    /// A write has ended: its people may get their next messages, and its announcements go out.
    pub(super) fn written(
        &mut self,
        written: Result<Written, JoinError>,
    ) -> Result<(), StoreError> {
        let (entries, result) = match written {
            Ok(written) => written,
            Err(error) => std::panic::resume_unwind(error.into_panic()),
        };
        self.news = true;
        let marked = match result {
            Ok(marked) => {
                self.patience = None;
                marked
            }
            Err(error) => {
                self.take_back(entries);
                return self.be_patient(error);
            }
        };
        if entries.has_farewell() {
            self.finish_erasures();
        }
        for (flight, _) in entries.endings {
            self.lanes.settled(flight.due.class);
            self.chats.settled(&flight.due.address);
        }
        for flight in entries.marks {
            match marked.contains(&flight.due.claim.id) {
                true => self.send(flight),
                false => self.give_up(&flight),
            }
        }
        Ok(())
    }

    /// Nothing of it was stored: endings wait for the next write, announcements are found again.
    fn take_back(&mut self, entries: Entries) {
        entries.marks.iter().for_each(|flight| self.give_up(flight));
        self.entries.endings.splice(0..0, entries.endings);
        self.entries.holds.splice(0..0, entries.holds);
    }

    /// A message that was taken out is not sent now.
    fn give_up(&mut self, flight: &Flight) {
        let now = self.now();
        self.lanes.end(flight.begun, now);
        self.lanes.settled(flight.due.class);
        self.chats.settled(&flight.due.address);
        if flight.tries {
            self.health.not_tried();
        }
    }

    /// Somebody who was erased has had their receipt: now nothing of them has to stay.
    fn finish_erasures(&mut self) {
        let deps = self.deps.clone();
        self.chores.spawn(async move {
            if let Err(error) = keep::erasures(&deps).await {
                tracing::error!(%error, "an erasure is not finished yet; it is tried again");
            }
        });
    }
}
