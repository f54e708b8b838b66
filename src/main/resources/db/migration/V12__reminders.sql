-- When a person wants to be reminded, and how. Both ways are off until they are asked for.

create table reminder (
    account_id   bigint primary key references account (id) on delete cascade,
    weekday_time time,
    weekend_time time,
    -- Secrets in addresses, so that these need no sign-in. The feed is off while it has none.
    feed_token   varchar(43) unique,
    mail_token   varchar(43) unique,
    mail         boolean default false not null,
    mailed_on    date
);
create index reminder_by_mail on reminder (mail, mailed_on);
