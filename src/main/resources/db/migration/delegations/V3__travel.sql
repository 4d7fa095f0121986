-- What the host needs to receive someone. Personal: seen by the person, their focal point and the host of that meeting alone,
-- deleted ninety days after it.
create table delegations.travel (
    delegate       uuid primary key references delegations.delegate (id),
    arrival        timestamp,
    arrival_by     text not null,
    departure      timestamp,
    departure_by   text not null,
    passport       text not null,
    passport_until date,
    visa           boolean not null,
    diet           text not null,
    hotel          text not null,
    version        int not null,
    check (arrival is null or departure is null or arrival < departure)
);

-- The certificate that it was deleted.
create table delegations.purge (
    meeting uuid primary key references meetings.meeting (id),
    people  int not null,
    at      timestamptz not null
);
