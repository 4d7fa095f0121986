create schema meetings;

create table meetings.meeting (
    id            uuid primary key,
    kind          text not null check (kind in ('PLENARY', 'COMMISSION')),
    number        int check (number > 0),
    commission    text,
    supplementary boolean not null default false,
    plenary       uuid references meetings.meeting (id),
    first_day     date not null,
    last_day      date not null check (last_day >= first_day),
    host          text,
    city          text not null,
    mode          text not null check (mode in ('IN_PERSON', 'HYBRID', 'VIRTUAL')),
    ground        text not null check (ground in ('LEAD_BY_DEFAULT', 'MEMBERS_PROPOSAL', 'MEMBER_REQUEST', 'COMMISSION_HOST', 'WITH_THE_PLENARY')),
    requester     text,
    basis         text not null,
    decision      jsonb,
    chair         text,
    theme         jsonb not null,
    stage         text not null check (stage in ('PROJECT', 'PROPOSED', 'CONFIRMED', 'HOST_CONFIRMED', 'PREPARATION', 'CONVENED', 'DOCUMENTS_SENT',
                      'OPENED', 'SITTING', 'REPORT_ADOPTED', 'HANDED_OVER', 'CLOSED', 'FOLLOW_UP', 'ARCHIVED', 'CANCELLED')),
    postponements jsonb not null default '[]',
    cancellation  jsonb,
    as_it_was     jsonb,
    version       int not null,
    check ((kind = 'PLENARY') = (number is not null)),
    check ((kind = 'COMMISSION') = (commission is not null)),
    check (kind = 'COMMISSION' or plenary is null)
);
-- One plenary bears a number; a cancelled one leaves it to the next.
create unique index meeting_number on meetings.meeting (number) where kind = 'PLENARY' and stage <> 'CANCELLED';
-- One ordinary meeting of a commission goes with a plenary.
create unique index meeting_with_plenary on meetings.meeting (plenary, commission) where plenary is not null and stage <> 'CANCELLED';
create index meeting_first_day on meetings.meeting (first_day);

create table meetings.candidature (
    id        uuid primary key,
    meeting   uuid not null references meetings.meeting (id),
    candidate text not null,
    city      text not null,
    letter    text not null,
    means     text not null,
    status    text not null check (status in ('PREPARED', 'LODGED', 'RETAINED', 'NOT_RETAINED', 'WITHDRAWN')),
    on_day    date not null,
    version   int not null
);
create unique index candidature_once on meetings.candidature (meeting, candidate) where status in ('PREPARED', 'LODGED', 'RETAINED');

create table meetings.duty_done (
    meeting uuid not null references meetings.meeting (id),
    task    text not null,
    on_day  date not null,
    by_name text not null,
    note    text not null,
    primary key (meeting, task)
);

create table meetings.holiday (
    id      uuid primary key,
    country text not null,
    kind    text not null check (kind in ('FIXED', 'EASTER', 'HIJRI', 'CUSTOMS_DAY', 'RAMADAN')),
    month   int not null check (month between 0 and 12),
    day     int not null check (day between 0 and 31),
    shift   int not null,
    name    jsonb not null,
    source  text not null,
    mark    text not null
);

-- What the group did before Palabre knew of its meetings: one row, if any (A-16).
create table meetings.beginning (
    only_one  boolean primary key default true check (only_one),
    held      int not null check (held between 0 and 99),
    last_year int,
    reference text not null
);
