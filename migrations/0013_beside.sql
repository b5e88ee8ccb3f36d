-- The pictures, sounds and films that came with a text of a survey. They stay for as long as that text is kept.
create table survey_file (
    survey text not null,
    version text not null,
    name text not null,
    bytes blob not null,
    primary key (survey, version, name),
    foreign key (survey, version) references survey_version (survey, version) on delete cascade
) strict;
