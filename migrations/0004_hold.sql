-- Until when a door asked a whole class of messages to wait: a restart must not knock sooner.
-- class: 0 reply, 1 lesson, 2 broadcast. What one chat has to wait stands in its rows of outbox.
create table hold (
    door text not null check (door in ('chat', 'telegram', 'web')),
    class integer not null check (class in (0, 1, 2)),
    until integer not null,
    primary key (door, class)
) strict, without rowid;
