insert into survey_file (survey, version, name, bytes) values ('prices', 'v1', 'loom.png', x'89504e47');
