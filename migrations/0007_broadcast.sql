-- Announcements: what is said to whom, those who were meant when it was confirmed, and what became of each.
-- muted: this person wants no announcements; lessons go on.
alter table learner add column muted integer not null default 0 check (muted in (0, 1));
-- Those whom an announcement may reach, by what it is most often for.
create index learner_audience on learner (muted, standing, language, country, domain, zone);

-- content is model::Announcement as JSON, reach how far its maker's rights went. job is the one that made it: the same job makes it once.
-- made_by and approved_by are null where nobody has, and once they are forgotten. erased counts those whose row is gone with them.
create table broadcast (
    id integer primary key autoincrement,
    job integer not null unique,
    made_by integer,
    made_at integer not null,
    approved_by integer,
    content text not null,
    reach text not null,
    standing text not null check (standing in ('freezing', 'asked', 'running', 'paused', 'cancelled', 'expired', 'done')),
    begins_at integer not null,
    ends_at integer not null,
    total integer not null default 0,
    erased integer not null default 0
) strict;
create index broadcast_open on broadcast (id) where standing in ('freezing', 'asked', 'running', 'paused');
create index broadcast_maker on broadcast (made_by) where made_by is not null;
create index broadcast_second on broadcast (approved_by) where approved_by is not null;

-- What is said in one language, as text::Message in JSON.
create table broadcast_text (
    broadcast_id integer not null references broadcast (id),
    language text not null,
    body text not null,
    primary key (broadcast_id, language)
) strict, without rowid;

-- Those for whom it is meant. handed: in the outbox.
create table recipient (
    broadcast_id integer not null references broadcast (id) deferrable initially deferred,
    learner_id integer not null,
    language text not null,
    due_at integer not null,
    state text not null default 'waiting'
        check (state in ('waiting', 'handed', 'delivered', 'blocked', 'gone', 'failed', 'unsure')),
    reason text,
    primary key (broadcast_id, learner_id)
) strict, without rowid;
create index recipient_waiting on recipient (broadcast_id, due_at) where state = 'waiting';
create index recipient_ended on recipient (broadcast_id, state, reason) where state <> 'waiting';

create index outbox_announced on outbox (broadcast_id) where broadcast_id is not null;
