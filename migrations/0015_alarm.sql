-- What needs the hands of whoever keeps the machine, since the owners were told so, and when it was last seen to be so.
create table alarm (
    kind text primary key,
    seen integer not null
) strict;
