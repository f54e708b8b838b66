-- The day on which a condition was told that was not told before; a professional's word from before does not speak for
-- it. Null where all were told at the start.
alter table profile add column conditions_since date;
