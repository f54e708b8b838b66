-- One set of SQL for H2 and PostgreSQL alike.

-- A standing remembers own activities from now on: one that was stored before is folded again.
alter table standing add column shape int default 1 not null;
