-- What needs a second yes, or a day: that what each person answered is handed out, or that somebody is erased (whose conversation with the team it is).
-- asked_by and granted_by are null where nobody did, and once they are forgotten. ripe_at: from when it counts. told: whether that was said.
create table request (
    id integer primary key autoincrement,
    job integer not null unique,
    wish text not null check (wish in ('answers', 'erase')),
    thread_id integer,
    asked_by integer,
    asked_at integer not null,
    granted_by integer,
    ripe_at integer not null,
    told integer not null default 0 check (told in (0, 1)),
    closed text check (closed in ('done', 'refused', 'lapsed'))
) strict;
create index request_open on request (ripe_at) where closed is null;
create index request_asker on request (asked_by) where asked_by is not null;
create index request_second on request (granted_by) where granted_by is not null;

-- What became of an announcement in numbers (announcement::Tally as JSON), once nothing is kept of each person any more.
alter table broadcast add column report text;
