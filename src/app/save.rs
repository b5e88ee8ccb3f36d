//! What a group of steps comes to, as rows: gathered while the steps are made, written by one statement a table.

use super::{Deps, Incoming};
use crate::{
    flow::{
        Attempt, Class, Effect, Event, LessonMoment, Query, RunKey, Slot, Speech, Step,
        phrase::{Line, Phrase},
    },
    model::{Address, Answer, AnswerKey, Learner, LearnerId, LessonId, Version},
    store::{
        StoreError, Tx, address, answer, attempt, audit, conversation, forget, job, learner,
        lesson_event, menu, outbox, quarantine, survey_run,
    },
    text::{self, Message, Texts, layout},
};
use jiff::Timestamp;
use std::{borrow::Cow, collections::HashMap};

/// The rows of a group.
#[derive(Default)]
pub(super) struct Batch {
    pub(super) jobs_done: Vec<i64>,
    arrivals: Vec<(Address, LearnerId)>,
    learners: HashMap<LearnerId, Learner>,
    conversations: HashMap<LearnerId, conversation::Row>,
    answers: HashMap<(LearnerId, String, u32, AnswerKey), Change>,
    begun: Vec<(LearnerId, RunKey, Version, i64)>,
    completed: Vec<(LearnerId, RunKey, i64)>,
    lessons: Vec<(LearnerId, LessonId, LessonMoment, i64)>,
    attempts: Vec<(LearnerId, Attempt, i64)>,
    audits: Vec<(LearnerId, &'static str, String, i64)>,
    jobs: Vec<(LearnerId, Query)>,
    messages: Vec<Queued>,
    quarantined: Vec<(LearnerId, Option<i64>, String, &'static str)>,
    asleep: Vec<LearnerId>,
    menus: Vec<LearnerId>,
    erased: Vec<LearnerId>,
}

/// The last thing that happened to an answer in this group.
enum Change {
    Recorded(Box<Answer>),
    Withdrawn(RunKey),
}

struct Queued {
    learner: LearnerId,
    class: Class,
    slot: Cow<'static, str>,
    redraw: bool,
    message: Message,
    about: Option<LearnerId>,
}

/// What one step says, rendered.
pub(super) struct Said {
    /// Who is there.
    id: LearnerId,
    queued: Vec<Queued>,
}

impl Said {
    pub(super) fn render(texts: &Texts, step: &Step) -> Self {
        let lang = step.learner.lang();
        let mut said = Vec::new();
        for effect in &step.effects {
            let (speech, redraw) = match effect {
                Effect::Say(speech) => (speech, false),
                Effect::Redraw(speech) => (speech, true),
                _ => continue,
            };
            let learner = step.learner.id;
            let mut messages = text::render(texts, speech.lang.unwrap_or(lang), speech);
            // A picture of its own cannot be redrawn with its text: then all of it goes out anew.
            let redraw = redraw && messages.iter().rev().skip(1).all(|m| m.media.is_none());
            if redraw {
                // Only the last message of a long text is live and can be redrawn.
                messages.drain(..messages.len().saturating_sub(1));
            }
            let last = messages.len().saturating_sub(1);
            said.extend(
                messages
                    .into_iter()
                    .enumerate()
                    .map(|(at, message)| Queued {
                        learner,
                        class: speech.class,
                        slot: text::slot(speech, at == last).name(),
                        redraw,
                        message,
                        about: None,
                    }),
            );
        }
        Self {
            id: step.learner.id,
            queued: said,
        }
    }

    /// The same with somebody else's words in it.
    pub(super) fn about(mut self, whose: Option<LearnerId>) -> Self {
        self.queued
            .iter_mut()
            .for_each(|queued| queued.about = whose);
        self
    }

    /// The buttons shown last, if any were: their labels and codes.
    pub(super) fn shown(&self) -> Option<Vec<(String, String)>> {
        let with_buttons =
            |queued: &&Queued| queued.learner == self.id && !queued.message.keyboard.is_empty();
        let last = self.queued.iter().rev().find(with_buttons)?;
        let keys = last.message.keyboard.iter().flatten();
        Some(
            keys.map(|key| (layout::unticked(&key.label).to_owned(), key.code.clone()))
                .collect(),
        )
    }
}

impl Batch {
    /// Those who have just come.
    pub(super) fn arrivals(&mut self, arrivals: Vec<(Address, LearnerId)>) {
        self.arrivals = arrivals;
    }

    /// Whether this group erases a person.
    pub(super) fn erases(&self, id: LearnerId) -> bool {
        self.erased.contains(&id)
    }

    /// Those whom this group erases.
    pub(super) fn erased(&self) -> &[LearnerId] {
        &self.erased
    }

    /// Notes that what is known of a person has changed.
    pub(super) fn changed(&mut self, learner: &Learner) {
        self.learners.insert(learner.id, learner.clone());
    }

    /// Notes that the menu of a colleague's chat is to be in another language.
    pub(super) fn menus(&mut self, id: LearnerId) {
        self.menus.push(id);
    }

    /// Adds what a step asks for.
    pub(super) fn add(&mut self, step: Step, said: Said, now: Timestamp) {
        let id = step.learner.id;
        for effect in step.effects {
            self.effect(id, effect, now.as_second());
        }
        self.messages.extend(said.queued);
        if self.erased.contains(&id) {
            return;
        }
        let row = conversation::Row {
            learner: id,
            state: step.state.to_json(),
            shown: String::new(),
            wake_at: step.wake_at.map(Timestamp::as_second),
        };
        self.conversations.insert(id, row);
    }

    fn effect(&mut self, id: LearnerId, effect: Effect, now: i64) {
        match effect {
            Effect::Say(_) | Effect::Redraw(_) => {}
            Effect::Record(answer) => {
                let survey = answer.survey.to_string();
                let key = (id, survey, answer.wave, answer.question.clone());
                self.answers.insert(key, Change::Recorded(Box::new(answer)));
            }
            Effect::Withdraw(run, question) => {
                let key = (id, run.survey.to_string(), run.wave, question);
                self.answers.insert(key, Change::Withdrawn(run));
            }
            Effect::Begin(run, version) => self.begun.push((id, run, version, now)),
            Effect::Complete(run) => self.completed.push((id, run, now)),
            Effect::Lesson(lesson, moment) => self.lessons.push((id, lesson, moment, now)),
            Effect::Attempt(attempt) => self.attempts.push((id, attempt, now)),
            Effect::Audit(act, touched) => self.audits.push((id, act, touched, now)),
            Effect::Ask(query) => self.jobs.push((id, query)),
            Effect::Forget => self.forget(id),
        }
    }

    /// Drops everything that this group would have written about a person.
    fn forget(&mut self, id: LearnerId) {
        self.learners.remove(&id);
        self.conversations.remove(&id);
        self.answers.retain(|(learner, ..), _| *learner != id);
        self.begun.retain(|(learner, ..)| *learner != id);
        self.completed.retain(|(learner, ..)| *learner != id);
        self.lessons.retain(|(learner, ..)| *learner != id);
        self.attempts.retain(|(learner, ..)| *learner != id);
        self.audits.retain(|(learner, ..)| *learner != id);
        self.jobs.retain(|(learner, _)| *learner != id);
        self.messages.retain(|queued| queued.learner != id);
        self.quarantined.retain(|(learner, ..)| *learner != id);
        self.erased.push(id);
    }

    /// Puts an event aside that no turn could be made of. It is not tried again: its job is done, its waking is over.
    pub(super) fn aside(&mut self, id: LearnerId, incoming: &Incoming, why: &'static str) {
        self.quarantined
            .push((id, incoming.update, incoming.raw.clone(), why));
        self.jobs_done.extend(incoming.job);
        if incoming.event == Event::Woke {
            self.asleep.push(id);
        }
    }

    /// Something went wrong here: whoever did something hears one kind sentence.
    pub(super) fn trouble(&mut self, deps: &Deps, learner: &Learner, incoming: &Incoming) {
        if !incoming.event.is_theirs() {
            return;
        }
        let speech = Speech {
            slot: Slot::Passing,
            class: Class::Reply,
            phrase: Phrase::Line(Line::Trouble),
            keyboard: Vec::new(),
            lang: None,
        };
        let messages = text::render(&deps.texts, learner.lang(), &speech).into_iter();
        self.messages.extend(messages.map(|message| Queued {
            learner: learner.id,
            class: Class::Reply,
            slot: Slot::Passing.name(),
            redraw: false,
            message,
            about: None,
        }));
    }

    /// Notes which buttons a person saw last.
    pub(super) fn shown(&mut self, id: LearnerId, shown: &[(String, String)]) {
        if let Some(row) = self.conversations.get_mut(&id) {
            row.shown = serde_json::to_string(shown).unwrap_or_default();
        }
    }

    /// Writes everything.
    pub(super) async fn save(self, tx: &mut Tx, now: Timestamp) -> Result<(), StoreError> {
        // Whoever was erased before anything of them was stored leaves no address, unless a receipt waits for it.
        let stays = |id: &LearnerId| {
            self.learners.contains_key(id)
                || self.messages.iter().any(|queued| queued.learner == *id)
        };
        let arrivals: Vec<_> = self
            .arrivals
            .iter()
            .filter(|(_, id)| stays(id))
            .cloned()
            .collect();
        address::add(tx, &arrivals).await?;
        for id in &self.erased {
            forget::erase(tx, *id, now.as_second()).await?;
        }
        learner::save(tx, &self.learners.values().collect::<Vec<_>>()).await?;
        let conversations: Vec<_> = self.conversations.into_values().collect();
        conversation::save(tx, &conversations).await?;
        survey_run::begin(tx, &self.begun).await?;
        let begun: Vec<_> = self.begun.iter().map(|(id, run, ..)| (*id, run)).collect();
        answer::clear(tx, &begun).await?;
        answers(tx, self.answers).await?;
        survey_run::complete(tx, &self.completed).await?;
        lesson_event::add(tx, &self.lessons).await?;
        let attempts: Vec<_> = self
            .attempts
            .iter()
            .map(|(id, a, at)| (*id, a, *at))
            .collect();
        attempt::add(tx, &attempts).await?;
        audit::add(tx, &self.audits).await?;
        job::add(tx, &self.jobs).await?;
        job::done(tx, &self.jobs_done).await?;
        for (learner, update, raw, why) in &self.quarantined {
            let culprit = quarantine::Culprit {
                update: *update,
                learner: Some(*learner),
                raw,
                why,
            };
            quarantine::add(tx, culprit, now.as_second()).await?;
        }
        conversation::sleep(tx, &self.asleep).await?;
        for id in &self.menus {
            menu::plan(tx, *id).await?;
        }
        outbox::add(tx, rows(&self.messages, now)?).await
    }
}

async fn answers(
    tx: &mut Tx,
    changes: HashMap<(LearnerId, String, u32, AnswerKey), Change>,
) -> Result<(), StoreError> {
    let (mut recorded, mut withdrawn) = (Vec::new(), Vec::new());
    for ((id, _, _, question), change) in &changes {
        match change {
            Change::Recorded(answer) => recorded.push((*id, answer.as_ref())),
            Change::Withdrawn(run) => withdrawn.push((*id, run.clone(), question.clone())),
        }
    }
    answer::record(tx, &recorded).await?;
    answer::withdraw(tx, &withdrawn).await
}

fn rows(messages: &[Queued], now: Timestamp) -> Result<Vec<outbox::New<'_>>, StoreError> {
    let row = |queued| {
        let queued: &Queued = queued;
        Ok(outbox::New {
            learner: queued.learner,
            class: queued.class,
            slot: &queued.slot,
            redraw: queued.redraw,
            body: serde_json::to_string(&queued.message)?,
            due_at: now.as_second(),
            about: queued.about,
        })
    };
    messages.iter().map(row).collect()
}
