-- Charts ask for the steps and flare-ups of some weeks, however long the ledger is. One set of SQL for H2 and PostgreSQL alike.

create index decision_by_kind on decision (account_id, kind, at);
