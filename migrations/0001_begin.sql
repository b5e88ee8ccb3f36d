-- Everything that Sala keeps, in one file of SQLite.
-- Times are unix seconds in UTC. What hangs on a person hangs on learner.id, a random number.
-- Foreign keys are checked at the commit, so the order of the statements of a turn is free.

-- "Sala" in ASCII: tells our file from another program's.
pragma application_id = 1398893665;

-- Updates of Telegram that were taken in; an id may come twice, and ids may begin again lower.
create table seen_update (
    id integer primary key,
    seen_at integer not null
) strict;
create index seen_update_age on seen_update (seen_at);

-- How a person is reached. The only table that knows a Telegram id (outer_id).
-- It outlives its learner until the receipt of an erasure is sent, so it has no foreign key.
create table address (
    door text not null check (door in ('chat', 'telegram', 'web')),
    outer_id text not null,
    learner_id integer not null,
    primary key (door, outer_id)
) strict, without rowid;
create unique index address_learner on address (learner_id);

-- A person. Null in consent_given: not asked yet. paused: 0 no, 1 by themselves, 2 by the bot.
-- progress is model::Progress as JSON.
create table learner (
    id integer primary key,
    language text,
    adult integer check (adult in (0, 1)),
    consent_version text,
    consent_given integer check (consent_given in (0, 1)),
    consent_at integer,
    source text,
    country text,
    domain text,
    zone text,
    hour integer not null,
    days integer not null,
    goal integer not null,
    text_only integer not null check (text_only in (0, 1)),
    paused integer not null check (paused in (0, 1, 2)),
    pause_until integer,
    standing text not null check (standing in ('reachable', 'unreachable')),
    unanswered integer not null,
    joined_at integer not null,
    seen_at integer not null,
    progress text not null
) strict;

-- Where a person is: flow::State and what is shown to them, both as JSON; wake_at is the only timer.
create table conversation (
    learner_id integer primary key references learner (id) deferrable initially deferred,
    state text not null,
    shown text not null,
    wake_at integer
) strict;
create index conversation_wake on conversation (wake_at) where wake_at is not null;

-- The texts of surveys that were asked, each frozen under its checksum; source is JSON.
create table survey_version (
    survey text not null,
    version text not null,
    source text not null,
    kept_at integer not null,
    primary key (survey, version)
) strict;

-- One person's way through a survey; sent_at is null until it is sent in. wave counts from 1.
create table survey_run (
    learner_id integer not null references learner (id) deferrable initially deferred,
    survey text not null,
    wave integer not null,
    version text not null,
    began_at integer not null,
    sent_at integer,
    primary key (learner_id, survey, wave)
) strict, without rowid;

-- The answer that stands for a question: a value as JSON, or the word why there is none.
create table answer (
    learner_id integer not null references learner (id) deferrable initially deferred,
    survey text not null,
    wave integer not null,
    question text not null,
    version text not null,
    competence text,
    measure text,
    value text,
    missing text,
    at integer not null,
    primary key (learner_id, survey, wave, question),
    check ((value is null) <> (missing is null))
) strict, without rowid;

-- What became of a lesson for a person; of each moment the first is kept.
create table lesson_run (
    learner_id integer not null references learner (id) deferrable initially deferred,
    lesson text not null,
    sent_at integer,
    opened_at integer,
    finished_at integer,
    primary key (learner_id, lesson)
) strict, without rowid;

-- Every answered quiz item, once for each time; taken is a JSON list of places.
create table attempt (
    id integer primary key,
    learner_id integer not null references learner (id) deferrable initially deferred,
    lesson text not null,
    item text not null,
    competence text not null,
    taken text not null,
    correct integer not null check (correct in (0, 1)),
    review integer not null check (review in (0, 1)),
    at integer not null
) strict;
create index attempt_learner on attempt (learner_id);

-- Words for the coordinators.
create table feedback (
    id integer primary key,
    learner_id integer not null references learner (id) deferrable initially deferred,
    body text not null,
    at integer not null
) strict;
create index feedback_learner on feedback (learner_id);

-- Acts of people with rights; learner_id is who acted, and becomes null when they are forgotten.
create table audit (
    id integer primary key,
    learner_id integer,
    act text not null,
    touched text not null,
    at integer not null
) strict;
create index audit_learner on audit (learner_id) where learner_id is not null;

-- What a conversation asked for and waits to be told.
create table job (
    id integer primary key autoincrement,
    learner_id integer not null references learner (id) deferrable initially deferred,
    query text not null
) strict;
create index job_learner on job (learner_id);

-- Messages to send. No foreign key: the receipt of an erasure outlives its learner.
-- class: 0 reply, 1 lesson, 2 broadcast. slot: the live message it is, '' for none. edits: the row whose message it redraws.
-- revision counts the bodies of an unsent row. held: the door asked this whole chat to wait until due_at.
-- Ids are never used again, since a sender may still hold one of a row that was erased.
create table outbox (
    id integer primary key autoincrement,
    learner_id integer not null,
    class integer not null check (class in (0, 1, 2)),
    slot text not null,
    edits integer,
    body text not null,
    revision integer not null default 0,
    state text not null default 'queued'
        check (state in ('queued', 'sending', 'sent', 'failed', 'blocked', 'unsure')),
    due_at integer not null,
    held integer not null default 0 check (held in (0, 1)),
    attempts integer not null default 0,
    message_id integer,
    reason text,
    broadcast_id integer
) strict;
create index outbox_queue on outbox (class, due_at, id) where state = 'queued';
create index outbox_sending on outbox (id) where state = 'sending';
create index outbox_learner on outbox (learner_id, state, slot);
create index outbox_spent on outbox (due_at)
    where class < 2 and state in ('sent', 'failed', 'blocked') and (slot = '' or edits is not null);

-- Updates that no turn could be made of, for somebody to look at.
create table quarantine (
    id integer primary key,
    update_id integer,
    learner_id integer,
    raw text not null,
    why text not null,
    at integer not null
) strict;
create index quarantine_learner on quarantine (learner_id) where learner_id is not null;

-- People who were erased and whose receipt may still be on its way.
create table erasure (
    learner_id integer primary key,
    due_at integer not null
) strict;

-- Work on the file itself that must be done, now or after a restart: 'vacuum'.
create table chore (
    name text primary key,
    since integer not null
) strict, without rowid;
