-- When the last turn was, in one row: a gap tells that the machine slept.
create table heartbeat (
    id integer primary key check (id = 1),
    at integer not null
) strict;
