insert into hold (door, class, until) values ('telegram', 1, 1800000030);
