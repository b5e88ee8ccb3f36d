-- A sample row of the heartbeat.
insert into heartbeat (id, at) values (1, 1800000000);
