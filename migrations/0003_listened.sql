-- When each door was last listened to: after a gap, taps may have been lost there.
create table listened (
    door text primary key check (door in ('chat', 'telegram', 'web')),
    at integer not null
) strict, without rowid;
