-- What was deleted from a diary in the last day, so that it can be brought back as it was.
create table deleted_entry (
    -- The number that the entry had, and gets again.
    id         bigint primary key,
    account_id bigint not null references account (id) on delete cascade,
    client_id  uuid   not null,
    kind       varchar(20) not null,
    text       varchar(1000000) not null,
    deleted_at timestamp(6) with time zone not null
);
create index deleted_entry_by_time on deleted_entry (account_id, deleted_at);
