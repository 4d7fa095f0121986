alter table meetings.holiday add column year int check (year between 1900 and 2200);
alter table meetings.holiday drop constraint holiday_kind_check;
alter table meetings.holiday add constraint holiday_kind_check
    check (kind in ('FIXED', 'EASTER', 'HIJRI', 'CUSTOMS_DAY', 'RAMADAN', 'ONCE') and (kind = 'ONCE') = (year is not null));

-- What was made known of a movable day: the day it falls on, none where it is not kept that time.
create table meetings.announced (
    holiday  uuid not null references meetings.holiday on delete cascade,
    foreseen date not null,
    on_day   date,
    source   text not null,
    primary key (holiday, foreseen)
);
