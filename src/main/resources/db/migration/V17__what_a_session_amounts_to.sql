-- A chart of ten years reads what each session amounts to, and not each of its sets. One set of SQL for H2 and PostgreSQL
-- alike.

alter table training_session add column worked varchar(40) array;
alter table training_session add column sets int;
update training_session set
    worked = coalesce((select array_agg(result.ladder order by result.position) from exercise_result result
        where result.training_session_id = training_session.id
        and (result.skipped is null or exists (select 1 from set_result done where done.exercise_result_id = result.id))),
        cast(array[] as varchar(40) array)),
    sets = (select count(*) from exercise_result result join set_result done on done.exercise_result_id = result.id
        where result.training_session_id = training_session.id);
alter table training_session alter column worked set not null;
alter table training_session alter column sets set not null;

alter table exercise_result add column whole_hold_seconds int;
alter table exercise_result add column whole_reps int;
alter table exercise_result add column whole_load_grams int;
alter table exercise_result add column left_hold_seconds int;
alter table exercise_result add column left_reps int;
alter table exercise_result add column left_load_grams int;
alter table exercise_result add column right_hold_seconds int;
alter table exercise_result add column right_reps int;
alter table exercise_result add column right_load_grams int;
update exercise_result set
    whole_hold_seconds = (select max(hold_seconds) from set_result where exercise_result_id = exercise_result.id and side is null),
    whole_reps = (select max(reps) from set_result where exercise_result_id = exercise_result.id and side is null),
    whole_load_grams = (select max(load_grams) from set_result where exercise_result_id = exercise_result.id and side is null),
    left_hold_seconds = (select max(hold_seconds) from set_result where exercise_result_id = exercise_result.id and side = 'LEFT'),
    left_reps = (select max(reps) from set_result where exercise_result_id = exercise_result.id and side = 'LEFT'),
    left_load_grams = (select max(load_grams) from set_result where exercise_result_id = exercise_result.id and side = 'LEFT'),
    right_hold_seconds = (select max(hold_seconds) from set_result where exercise_result_id = exercise_result.id and side = 'RIGHT'),
    right_reps = (select max(reps) from set_result where exercise_result_id = exercise_result.id and side = 'RIGHT'),
    right_load_grams = (select max(load_grams) from set_result where exercise_result_id = exercise_result.id and side = 'RIGHT');
