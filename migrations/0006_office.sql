-- Who works in the office: a role, and as JSON how far it reaches; name is what a colleague called them. given_by is null for the first owner, and once the giver is forgotten.
create table role (
    learner_id integer primary key references learner (id) deferrable initially deferred,
    role text not null check (role in ('viewer', 'coordinator', 'owner')),
    scope text not null,
    name text not null,
    given_by integer,
    given_at integer not null
) strict;
create index role_giver on role (given_by) where given_by is not null;
-- One-time links into the office; only a hash of what stands in them. made_by is null for one that the command line made.
create table link (
    hash text primary key,
    role text not null check (role in ('viewer', 'coordinator', 'owner')),
    scope text not null,
    name text not null,
    made_by integer,
    made_at integer not null,
    until integer not null,
    used_by integer,
    used_at integer
) strict, without rowid;
create index link_maker on link (made_by) where made_by is not null;
create index link_user on link (used_by) where used_by is not null;
