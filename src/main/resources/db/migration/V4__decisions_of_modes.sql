-- A decision can now enter or leave a mode; the longest name is EMERGENCY_LOCK.
alter table decision alter column to_stage set data type varchar(20);
