-- One set of SQL for H2 and PostgreSQL alike.

alter table profile add column birth_year int check (birth_year between 1900 and 2200);
alter table profile add column body_mass_grams int check (body_mass_grams between 20000 and 400000);
alter table profile add column opted_into_load boolean default false not null;

create table profile_equipment (
    account_id bigint not null references profile (account_id) on delete cascade,
    equipment  varchar(20) not null,
    primary key (account_id, equipment)
);
create table profile_condition (
    account_id bigint not null references profile (account_id) on delete cascade,
    condition  varchar(40) not null,
    primary key (account_id, condition)
);
-- Ladders that the person leaves out, in the order in which they were named.
create table profile_exclusion (
    account_id bigint not null references profile (account_id) on delete cascade,
    position   int    not null,
    ladder     varchar(40) not null,
    reason     varchar(200),
    primary key (account_id, position)
);

alter table training_session add column warm_up boolean default false not null;

create table safety_check (
    id             bigint primary key,
    account_id     bigint not null references account (id) on delete cascade,
    client_id      uuid   not null,
    at             timestamp(6) with time zone not null,
    offset_seconds int    not null,
    unique (account_id, client_id)
);
create index safety_check_by_time on safety_check (account_id, at, id);
-- The questions that were answered with yes.
create table safety_check_sign (
    safety_check_id bigint not null references safety_check (id) on delete cascade,
    sign            varchar(40) not null,
    primary key (safety_check_id, sign)
);

create table flare_call (
    id             bigint primary key,
    account_id     bigint not null references account (id) on delete cascade,
    client_id      uuid   not null,
    at             timestamp(6) with time zone not null,
    offset_seconds int    not null,
    call           varchar(10) not null,
    unique (account_id, client_id)
);
create index flare_call_by_time on flare_call (account_id, at, id);

create table injury (
    id             bigint primary key,
    account_id     bigint not null references account (id) on delete cascade,
    client_id      uuid   not null,
    at             timestamp(6) with time zone not null,
    offset_seconds int    not null,
    note           varchar(2000),
    unique (account_id, client_id)
);
create index injury_by_time on injury (account_id, at, id);

create table clearance (
    id             bigint primary key,
    account_id     bigint not null references account (id) on delete cascade,
    client_id      uuid   not null,
    at             timestamp(6) with time zone not null,
    offset_seconds int    not null,
    cleared_on     date   not null,
    unique (account_id, client_id)
);
create index clearance_by_time on clearance (account_id, at, id);
