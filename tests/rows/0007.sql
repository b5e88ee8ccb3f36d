insert into broadcast (id, job, made_by, made_at, approved_by, content, reach, standing, begins_at, ends_at, total, erased)
select 1, 7, id, 1760000400, null, '{"posts":{"en":{"text":{"text":"Market day","marks":[]}}}}', '{}', 'running', 1760000400, 1760259600, 2, 1 from learner limit 1;
insert into broadcast_text (broadcast_id, language, body) values (1, 'en', '{"text":"Market day"}');
insert into recipient (broadcast_id, learner_id, language, due_at, state, reason) select 1, id, 'en', 1760000400, 'failed', '400 Bad Request' from learner limit 1;
