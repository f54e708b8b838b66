-- What the daily loop knows of a person besides the plan: where to call help, how much and on which days.

alter table profile add column country varchar(2);
alter table profile add column routine_length varchar(10) default 'NORMAL' not null;
alter table profile add column length_today varchar(10);
alter table profile add column length_today_on date;
-- ISO numbers of the days of the week.
alter table profile add column planned_days varchar(7) default '1234567' not null;
-- Null once the welcome is done; whoever was there before has done it.
alter table profile add column welcome_step int;
