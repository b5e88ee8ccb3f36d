-- What a colleague sees of somebody's words goes when they go.
-- Whose words a message carries; null where it carries nobody's but those of whom it is for.
alter table outbox add column about integer;
create index outbox_about on outbox (about) where about is not null;
-- Which open answer a coder reads now, so that what is kept of their work names nobody. A number is never used again.
create table reading (
    id integer primary key autoincrement,
    coder integer not null unique references learner (id) deferrable initially deferred,
    learner_id integer not null references learner (id) deferrable initially deferred,
    survey text not null,
    wave integer not null,
    question text not null
) strict;
create index reading_learner on reading (learner_id);
