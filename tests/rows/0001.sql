-- Sample rows of every table of the first migration, as they were written then.
insert into seen_update (id, seen_at) values (101, 1800000000);
insert into address (door, outer_id, learner_id) values ('telegram', '770001', 7), ('chat', 'me', 8);
insert into learner (id, language, adult, consent_version, consent_given, consent_at, source, country, domain, zone, hour, days,
    goal, text_only, paused, pause_until, standing, unanswered, joined_at, seen_at, progress)
values (7, 'km', 1, '2026-01', 1, 1800000005, 'weaving-takeo', 'KH', 'crafts', 'Asia/Phnom_Penh', 19, 127, 3, 0, 0, null,
        'reachable', 0, 1800000000, 1800000060,
        '{"measured":{},"finished":{"hours":"2027-01-15T08:00:00Z"},"cards":{},"recent":{},"mastered":["pricing"],"reviews":null,"week":{"monday":null,"lessons":0},"waves":{"prices":1},"last_daily":"2027-01-15"}'),
    (8, null, null, null, null, null, null, null, null, null, 6, 1, 1, 1, 2, 1800000900, 'unreachable', 4, 1800000000, 1800000000, '{}');
insert into conversation (learner_id, state, shown, wake_at)
values (7, '{"v":1,"state":{"live":{"Survey":{"survey":"prices","version":"v1","wave":2,"began":"2027-01-15T08:00:00Z","touched":"2027-01-15T08:00:00Z","reminded":false,"answers":{"costs":{"Ok":{"One":"yes"}}},"at":{"Question":"more"},"ticks":[1],"page":0,"search":""}},"parked":null,"stamp":7,"last":"s:6:c2"}}',
        '[["Yes","s:7:c0"]]', 1800003600);
insert into survey_version (survey, version, source, kept_at)
values ('prices', 'v1', '{"survey":{"path":"prices/survey.csv","name":"","rows":[[1,["type","name","label"]],[2,["text","more","More?"]]]},"choices":{"path":"","name":"","rows":[]},"settings":{"path":"","name":"","rows":[]}}', 1800000000);
insert into survey_run (learner_id, survey, wave, version, began_at, sent_at)
values (7, 'prices', 1, 'v1', 1800000000, 1800000030), (7, 'prices', 2, 'v1', 1800000000, null);
insert into answer (learner_id, survey, wave, question, version, competence, measure, value, missing, at)
values (7, 'prices', 2, 'costs', 'v1', 'pricing', 'current', '{"One":"yes"}', null, 1800000010),
    (7, 'prices', 2, 'tools', 'v1', null, null, '{"Many":["phone","loom"]}', null, 1800000011),
    (7, 'prices', 2, 'price', 'v1', null, null, '{"Decimal":2.5}', null, 1800000012),
    (7, 'prices', 2, 'day', 'v1', null, null, '{"Date":"2027-01-15"}', null, 1800000013),
    (7, 'prices', 2, 'photo', 'v1', null, null, '{"Media":{"kind":"photo","file":"f","caption":null}}', null, 1800000014),
    (7, 'prices', 2, 'why', 'v1', null, null, null, 'skipped', 1800000015);
insert into lesson_run (learner_id, lesson, sent_at, opened_at, finished_at) values (7, 'hours', 1800000000, 1800000001, null);
insert into attempt (id, learner_id, lesson, item, competence, taken, correct, review, at)
values (1, 7, 'hours', 'hours/parts', 'pricing', '[0,2]', 1, 0, 1800000020);
insert into feedback (id, learner_id, body, at) values (1, 7, 'Good.', 1800000000);
insert into audit (id, learner_id, act, touched, at) values (1, 7, 'export', 'prices', 1800000000), (2, null, 'export', 'prices', 1);
insert into job (learner_id, query) values (7, 'everything');
insert into outbox (learner_id, class, slot, edits, body, revision, state, due_at, held, attempts, message_id, reason, broadcast_id)
values (7, 0, 'survey', null, '{"text":"More?"}', 0, 'queued', 1800000000, 0, 0, null, null, null),
    (7, 2, '', null, '', 1, 'unsure', 1800000000, 1, 2, 55, 'no answer', 3);
insert into quarantine (id, update_id, learner_id, raw, why, at) values (1, 100, 7, '{}', 'save', 1800000000);
insert into erasure (learner_id, due_at) values (9, 1800000000);
insert into chore (name, since) values ('vacuum', 1800000000);
