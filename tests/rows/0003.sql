insert into listened (door, at) values ('telegram', 1760000100);
