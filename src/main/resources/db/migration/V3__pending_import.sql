-- One set of SQL for H2 and PostgreSQL alike.

-- A diary file that was looked at and waits for the person's word. In pieces, so that none ever fills a node's memory.
create table pending_import (
    account_id bigint primary key references account (id) on delete cascade,
    token      uuid   not null,
    created_at timestamp(6) with time zone not null
);
create index pending_import_by_age on pending_import (created_at);
create table pending_import_part (
    account_id bigint not null references pending_import (account_id) on delete cascade,
    position   int    not null,
    bytes      bytea  not null,
    primary key (account_id, position)
);
