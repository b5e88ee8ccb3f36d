-- Until when a class of messages is held, since the door asked several chats at once to wait; class as in outbox.
create table hold (
    class integer primary key check (class in (0, 1, 2)),
    until integer not null
) strict;
