-- How well somebody can do what their back makes hard. One set of SQL for H2 and PostgreSQL alike.

create table own_activity (
    id             bigint primary key,
    account_id     bigint not null references account (id) on delete cascade,
    client_id      uuid   not null,
    at             timestamp(6) with time zone not null,
    offset_seconds int    not null,
    unique (account_id, client_id)
);
create index own_activity_by_time on own_activity (account_id, at, id);
create table activity_score (
    own_activity_id bigint not null references own_activity (id) on delete cascade,
    position        int    not null,
    activity        varchar(100) not null,
    score           int    not null check (score between 0 and 10),
    primary key (own_activity_id, position)
);

-- A standing remembers own activities from now on: one that was stored before is folded again.
alter table standing add column shape int default 1 not null;
