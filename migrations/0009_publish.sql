-- What the office makes live. When a text of a survey was first asked of everybody: null for a draft, which only those see who try it.
alter table survey_version add column published_at integer;
update survey_version set published_at = kept_at;
-- The text of each survey that the office made live, and over which text of the disk ('' where it had none): it stands while the disk still has that one.
create table live_survey (
    survey text primary key,
    version text not null,
    over text not null,
    at integer not null
) strict, without rowid;
-- What the office chose for the programme, by name: 'survey' is the one that everybody is asked first.
create table chosen (
    name text primary key,
    value text not null
) strict, without rowid;
-- When somebody who had sent a survey in was asked to answer it once more.
alter table survey_run add column again_at integer;
-- Questions of the office do not wait behind what everybody is told.
create index job_one on job (id) where query not in ('away', 'again');
-- The lessons that the office sent, whole, as a zip under the checksum of what is in it. published_at is null for a draft.
create table lesson_pack (
    version text primary key,
    files blob not null,
    kept_at integer not null,
    published_at integer
) strict;
