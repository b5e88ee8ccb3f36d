insert into hold (class, until) values (1, 1760000200);
