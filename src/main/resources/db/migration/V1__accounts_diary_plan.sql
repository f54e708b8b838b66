-- One set of SQL for H2 and PostgreSQL alike.

create sequence account_seq start with 1 increment by 50;
create table account (
    id            bigint primary key,
    email         varchar(254) not null unique,
    password_hash varchar(100) not null,
    role          varchar(20)  not null,
    created_at    timestamp(6) with time zone not null
);

create table profile (
    account_id  bigint primary key references account (id) on delete cascade,
    zone        varchar(60) not null,
    units       varchar(2)  not null,
    intake_pain int         not null check (intake_pain between 0 and 10),
    started_on  date        not null
);

-- One sequence, counted by ones, for every kind of entry: it is the order in which they were typed.
create sequence entry_seq start with 1 increment by 1;

create table pain_rating (
    id             bigint primary key,
    account_id     bigint not null references account (id) on delete cascade,
    client_id      uuid   not null,
    at             timestamp(6) with time zone not null,
    offset_seconds int    not null,
    kind           varchar(10) not null,
    score          int    not null check (score between 0 and 10),
    place          varchar(10) not null,
    note           varchar(2000),
    unique (account_id, client_id)
);
create index pain_rating_by_time on pain_rating (account_id, at, id);

create table training_session (
    id               bigint primary key,
    account_id       bigint not null references account (id) on delete cascade,
    client_id        uuid   not null,
    at               timestamp(6) with time zone not null,
    offset_seconds   int    not null,
    duration_seconds int,
    pain_before      int check (pain_before between 0 and 10),
    pain_after       int check (pain_after between 0 and 10),
    note             varchar(2000),
    unique (account_id, client_id)
);
create index training_session_by_time on training_session (account_id, at, id);

create sequence exercise_result_seq start with 1 increment by 50;
-- The prescribed dose is copied here, so that editing the programme never rewrites the past.
create table exercise_result (
    id                  bigint primary key,
    training_session_id bigint not null references training_session (id) on delete cascade,
    position            int    not null,
    ladder              varchar(40) not null,
    stage               varchar(10) not null,
    prescribed_sets     int    not null,
    prescribed_hold_seconds int,
    prescribed_reps     int,
    prescribed_load_grams int  not null,
    pain_during         int check (pain_during between 0 and 10),
    stopped_for_pain    boolean not null,
    skipped             varchar(10),
    comfort             varchar(10),
    unique (training_session_id, ladder)
);

create sequence set_result_seq start with 1 increment by 50;
create table set_result (
    id                 bigint primary key,
    exercise_result_id bigint not null references exercise_result (id) on delete cascade,
    position           int    not null,
    side               varchar(5),
    hold_seconds       int,
    reps               int,
    load_grams         int    not null
);
create index set_result_by_result on set_result (exercise_result_id);

create table standing (
    account_id        bigint primary key references account (id) on delete cascade,
    json              varchar(100000) not null,
    through_at        timestamp(6) with time zone,
    through_entry     bigint,
    rules_version     varchar(20) not null,
    programme_version varchar(64) not null
);

create sequence decision_seq start with 1 increment by 50;
-- The ledger. A decision that a correction took back stays, with the time at which it was recalculated away.
create table decision (
    id              bigint primary key,
    account_id      bigint not null references account (id) on delete cascade,
    at              timestamp(6) with time zone not null,
    offset_seconds  int    not null,
    kind            varchar(20) not null,
    ladder          varchar(40),
    from_stage      varchar(10),
    to_stage        varchar(10) not null,
    rule            varchar(10) not null,
    reason          varchar(4000) not null,
    rules_version   varchar(20) not null,
    recorded_at     timestamp(6) with time zone not null,
    recalculated_at timestamp(6) with time zone
);
create index decision_by_time on decision (account_id, at, id);
