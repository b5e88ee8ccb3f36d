insert into alarm (kind, seen) values ('disk', 1772452800);
