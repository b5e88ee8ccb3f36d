insert into source (slug, name, scope, made_by, made_at, job) values ('takeo-weavers', 'Takeo weavers', '{"countries":["kh"]}', null, 1760000400, 900);
insert into thread (id, learner_id, name, revision, changed_at, done, read_to) select 1, id, 4711, 1, 1760000500, 0, 0 from learner limit 1;
insert into feedback (id, learner_id, body, at, thread_id, post, by_team, made_by, job, told)
select 2, learner_id, 'Good morning', 1760000500, id, '{"text":{"text":"Good morning","marks":[]}}', 1, null, 901, 1 from thread;
insert into word (learner_id, told_at, told_to) select id, 1760000500, 1 from learner limit 1;
insert into menu (learner_id, revision) select id, 0 from learner limit 1;
insert into theme (survey, question, place, name, made_by) values ('prices', 'why', 1, 'Time', null);
insert into code (id, learner_id, survey, wave, question, coder, theme, at) select 1, id, 'prices', 2, 'why', null, 1, 1800000020 from learner limit 1;
