-- Links with which a reader sees a report without an account. One set of SQL for H2 and PostgreSQL alike.

create sequence share_seq start with 1 increment by 50;
create table share (
    id         bigint primary key,
    account_id bigint not null references account (id) on delete cascade,
    client_id  uuid   not null,
    -- The secret in the address.
    token      varchar(43) not null unique,
    reader     varchar(100),
    time_range varchar(20) not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone,
    unique (account_id, client_id)
);

-- The notes that were chosen. An entry is of one of several tables; one that is deleted is simply not found.
create table share_note (
    share_id bigint not null references share (id) on delete cascade,
    entry_id bigint not null,
    primary key (share_id, entry_id)
);

create sequence share_opening_seq start with 1 increment by 50;
create table share_opening (
    id       bigint primary key,
    share_id bigint not null references share (id) on delete cascade,
    at       timestamp(6) with time zone not null
);
create index share_opening_by_time on share_opening (share_id, at, id);
