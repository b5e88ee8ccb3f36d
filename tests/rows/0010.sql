insert into request (id, job, wish, thread_id, asked_by, asked_at, granted_by, ripe_at, told, closed) values (1, 77, 'answers', null, null, 1760000700, null, 1760087100, 0, null);
update broadcast set report = '{"total":2,"gone":1,"failed":[["400 Bad Request",1]]}' where id = 1;
