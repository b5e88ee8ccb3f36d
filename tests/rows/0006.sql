insert into role (learner_id, role, scope, name, given_by, given_at) select id, 'owner', '{}', 'Dara', null, 1760000400 from learner limit 1;
insert into link (hash, role, scope, name, made_by, made_at, until, used_by, used_at)
values ('00ff', 'viewer', '{"countries":["kh"]}', 'Sophea', null, 1760000400, 1760001000, null, null);
