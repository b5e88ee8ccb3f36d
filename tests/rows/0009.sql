insert into live_survey (survey, version, over, at) values ('prices', 'v1', '', 1760000500);
insert into chosen (name, value) values ('survey', 'prices');
insert into lesson_pack (version, files, kept_at, published_at) values ('00000000000000aa', x'504b', 1760000600, null);
