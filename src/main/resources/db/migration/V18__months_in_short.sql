-- What a month of a diary comes to, for charts of many years. It is worked out again whenever it is not there, and gone as
-- soon as an entry of the month changes. One set of SQL for H2 and PostgreSQL alike.

create table month_in_short (
    account_id bigint not null references account (id) on delete cascade,
    first_day  date   not null,
    form       varchar(40) not null,
    content    varchar(100000) not null,
    primary key (account_id, first_day)
);
