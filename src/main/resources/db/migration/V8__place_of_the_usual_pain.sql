-- Where the usual pain of the week before the start was most: in the back or in a leg.
alter table profile add column intake_place varchar(10) default 'BACK' not null;
