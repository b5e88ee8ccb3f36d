-- Links for a place or a partner: the source in the link, what a colleague calls the place, and whom the maker's rights reached. job: what asked for it.
create table source (
    slug text primary key,
    name text not null,
    scope text not null,
    made_by integer,
    made_at integer not null,
    job integer not null unique
) strict, without rowid;
create index source_maker on source (made_by) where made_by is not null;
create index learner_source on learner (source) where source is not null;

-- A conversation of somebody with the team. name: which of the names by chance; revision counts what was written and done in it.
-- read_to: the last of their words that somebody of the team has seen.
create table thread (
    id integer primary key autoincrement,
    learner_id integer not null references learner (id) deferrable initially deferred,
    name integer not null,
    revision integer not null default 0,
    changed_at integer not null,
    done integer not null default 0 check (done in (0, 1)),
    read_to integer not null default 0
) strict;
create index thread_learner on thread (learner_id);
create index thread_changed on thread (done, changed_at);

-- Words for the team, and from here on what the team answers: then made_by is who, null once they are forgotten. learner_id is whose thread it is.
-- post is model::Post as JSON where there is more than words; thread_id is null for what came before there were threads.
alter table feedback add column thread_id integer references thread (id) deferrable initially deferred;
alter table feedback add column post text;
alter table feedback add column by_team integer not null default 0 check (by_team in (0, 1));
alter table feedback add column made_by integer;
alter table feedback add column job integer;
alter table feedback add column told integer not null default 1 check (told in (0, 1));
create index feedback_thread on feedback (thread_id, id);
create index feedback_threadless on feedback (id) where thread_id is null;
create index feedback_untold on feedback (id) where told = 0;
create unique index feedback_job on feedback (job) where job is not null;
create index feedback_maker on feedback (made_by) where made_by is not null;

-- Which colleague was told of new messages, when, and up to which.
create table word (
    learner_id integer primary key references learner (id) deferrable initially deferred,
    told_at integer not null,
    told_to integer not null
) strict;

-- Chats whose own menu of commands is to follow the rights of their person, until the door has done it; revision tells a newer wish from the one being done.
-- No foreign key: a menu is taken away after its person was erased.
create table menu (
    learner_id integer primary key,
    revision integer not null default 0
) strict;

-- Themes of an open question, made by those who code its answers; place counts from 1, and 0 means that none fits.
create table theme (
    survey text not null,
    question text not null,
    place integer not null,
    name text not null,
    made_by integer,
    primary key (survey, question, place)
) strict, without rowid;
create index theme_maker on theme (made_by) where made_by is not null;

-- Which theme somebody found in an answer. One that is older than its answer counts no more. coder is null once they are forgotten.
create table code (
    id integer primary key,
    learner_id integer not null references learner (id) deferrable initially deferred,
    survey text not null,
    wave integer not null,
    question text not null,
    coder integer,
    theme integer not null,
    at integer not null,
    unique (learner_id, survey, wave, question, coder)
) strict;
create index code_coder on code (coder) where coder is not null;
create index code_question on code (survey, question);
create index answer_open on answer (survey, question) where measure = 'open';
