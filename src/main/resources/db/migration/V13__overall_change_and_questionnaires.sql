-- How somebody is on the whole, compared with the start; and the questionnaires of the operator. One set of SQL for H2
-- and PostgreSQL alike.

create table overall_change (
    id             bigint primary key,
    account_id     bigint not null references account (id) on delete cascade,
    client_id      uuid   not null,
    at             timestamp(6) with time zone not null,
    offset_seconds int    not null,
    answer         varchar(20) not null,
    unique (account_id, client_id)
);
create index overall_change_by_time on overall_change (account_id, at, id);

-- Which questionnaire it was stands with the answers, and so does the score: no file of today is needed to read them.
create table questionnaire_answers (
    id             bigint primary key,
    account_id     bigint not null references account (id) on delete cascade,
    client_id      uuid   not null,
    at             timestamp(6) with time zone not null,
    offset_seconds int    not null,
    questionnaire  varchar(200) not null,
    version        varchar(40)  not null,
    score          numeric(9, 2) not null,
    unique (account_id, client_id)
);
create index questionnaire_answers_by_time on questionnaire_answers (account_id, at, id);
create index questionnaire_answers_by_url on questionnaire_answers (account_id, questionnaire, at, id);
create table questionnaire_answer (
    questionnaire_answers_id bigint not null references questionnaire_answers (id) on delete cascade,
    position                 int    not null,
    link_id                  varchar(64) not null,
    number                   numeric(9, 2),
    code                     varchar(100),
    primary key (questionnaire_answers_id, position),
    check ((number is null) <> (code is null))
);
