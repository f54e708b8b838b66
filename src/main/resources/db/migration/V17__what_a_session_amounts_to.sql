-- A chart of ten years reads what each session amounts to, and not each of its sets. One set of SQL for H2 and PostgreSQL
-- alike.

alter table training_session add column exercises int default 0 not null;
alter table training_session add column sets int default 0 not null;
update training_session set
    exercises = (select count(*) from exercise_result result where result.training_session_id = training_session.id
        and (result.skipped is null or exists (select 1 from set_result done where done.exercise_result_id = result.id))),
    sets = (select count(*) from exercise_result result join set_result done on done.exercise_result_id = result.id
        where result.training_session_id = training_session.id);

create table best_of_side (
    exercise_result_id bigint not null references exercise_result (id) on delete cascade,
    side               varchar(5),
    hold_seconds       int,
    reps               int,
    load_grams         int not null
);
insert into best_of_side (exercise_result_id, side, hold_seconds, reps, load_grams)
    select exercise_result_id, side, max(hold_seconds), max(reps), max(load_grams) from set_result
    group by exercise_result_id, side;
create index best_of_side_by_result on best_of_side (exercise_result_id);
