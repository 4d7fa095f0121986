-- The sittings of a meeting as they were held, one at a time.
create table meetings.sitting (
    meeting uuid not null references meetings.opening,
    number  int not null check (number > 0),
    began   timestamptz not null,
    ended   timestamptz check (ended >= began),
    primary key (meeting, number)
);
create unique index one_sitting_at_a_time on meetings.sitting (meeting) where ended is null;
insert into meetings.sitting (meeting, number, began, ended) select meeting, 1, opened, closed from meetings.opening;

-- Those the host lends to the rapporteurs of a meeting, under the name they bore then.
create table meetings.staff (
    meeting uuid not null references meetings.meeting,
    person  uuid not null references members.person,
    name    text not null,
    primary key (meeting, person)
);

-- When a commission handed over its report, and which paper that is.
create table meetings.delivery (
    meeting   uuid primary key references meetings.meeting,
    on_day    date not null,
    by_name   text not null,
    reference text not null
);
