-- What a person does in place of what fills a slot by itself.
create table profile_choice (
    account_id bigint not null references profile (account_id) on delete cascade,
    slot       varchar(40) not null,
    ladder     varchar(40) not null,
    exercise   varchar(40),
    primary key (account_id, slot)
);
