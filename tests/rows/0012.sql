update outbox set about = 8 where broadcast_id is null;
insert into reading (id, coder, learner_id, survey, wave, question) select 1, 8, id, 'prices', 2, 'why' from learner limit 1;
