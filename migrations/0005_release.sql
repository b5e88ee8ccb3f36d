-- The releases of the evidence that were made, each frozen as it was handed out; content is report::Release as JSON.
create table release (
    number integer primary key,
    kind text not null check (kind in ('public', 'partner')),
    name text not null,
    made_at integer not null,
    content text not null,
    unique (kind, name)
) strict;
-- The first release that counted a run; null if none has.
alter table survey_run add column release integer;
-- Answers that came from elsewhere: the row's own key, hashed, so that the same row is known again. learner_id is null once they are erased.
create table import (
    key text primary key,
    learner_id integer
) strict, without rowid;
create index import_learner on import (learner_id) where learner_id is not null;
