create schema agenda;

create table agenda.agenda (
    meeting      uuid primary key references meetings.meeting (id),
    phase        text not null check (phase in ('DRAFT', 'CONSULTATION', 'PROVISIONAL', 'ANNOTATED', 'ADOPTED', 'FROZEN')),
    items        jsonb not null,
    sittings     jsonb not null,
    call         jsonb,
    consultation jsonb,
    version      int not null,
    check ((phase = 'DRAFT') = (consultation is null))
);

-- Versions as they were put before their readers, never changed.
create table agenda.edition (
    meeting  uuid not null references agenda.agenda (meeting),
    number   int not null check (number > 0),
    phase    text not null check (phase in ('CONSULTATION', 'PROVISIONAL', 'ANNOTATED', 'ADOPTED')),
    items    jsonb not null,
    sittings jsonb not null,
    at       timestamptz not null,
    by_whom  jsonb not null,
    note     text not null,
    primary key (meeting, number)
);

create table agenda.opinion (
    meeting uuid not null references agenda.agenda (meeting),
    body    text not null check (body in ('BRRC', 'VP', 'OMD', 'HOTE', 'PRES')),
    verdict text not null check (verdict in ('AGREED', 'REMARKS', 'RESERVED', 'SILENT')),
    words   text not null,
    by_whom jsonb not null,
    at      timestamptz not null,
    primary key (meeting, body)
);

create table agenda.proposal (
    id          uuid primary key,
    meeting     uuid not null references meetings.meeting (id),
    title       jsonb not null,
    kind        text not null,
    minutes     int not null check (minutes >= 0),
    reason      text not null,
    late        boolean not null,
    by_whom     jsonb not null,
    at          timestamptz not null,
    status      text not null check (status in ('SUBMITTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    answer      text not null,
    answered_by jsonb
);
create index proposal_meeting on agenda.proposal (meeting);
