create schema if not exists bodies;

create table bodies.organ (
    code     text primary key check (code ~ '^[A-Z]{2,5}[0-9]*$'),
    position int not null,
    kind     text not null check (kind in ('CONFERENCE', 'COMMITTEE', 'GROUP', 'PRESIDENCY', 'GENERAL_SECRETARIAT',
                 'COMMISSION', 'REGIONAL_OFFICE', 'WCO', 'VICE_PRESIDENCY', 'FUND')),
    parent   text references bodies.organ,
    name     jsonb not null,
    purpose  jsonb not null,
    source   text not null,
    mark     text not null check (mark in ('V', 'D', 'GK'))
);

create table bodies.charge (
    organ  text not null references bodies.organ,
    number int not null check (number > 0),
    words  jsonb not null,
    rules  text not null,
    primary key (organ, number)
);

create table bodies.milestone (
    id     uuid primary key,
    since  text not null,
    until  text,
    kind   text not null check (kind in ('FOUNDING', 'CONFERENCE', 'EXPERTS', 'PLENARY')),
    title  jsonb not null,
    place  text not null,
    source text not null,
    mark   text not null check (mark in ('V', 'D', 'GK'))
);

create table bodies.session (
    id     uuid primary key,
    organ  text not null references bodies.organ,
    number int check (number > 0),
    first  text not null,
    last   text not null,
    place  text not null,
    note   jsonb not null,
    source text not null,
    mark   text not null check (mark in ('V', 'D', 'GK'))
);

-- since and until keep the precision at which they are known; the days beside them are what is reckoned with.
create table bodies.mandate (
    id        uuid primary key,
    kind      text not null check (kind in ('LEAD', 'VICE_PRESIDENCY', 'ASSESSOR', 'PERMANENT_SEAT', 'RAPPORTEUR')),
    holder    text not null,
    person    text,
    since     text not null,
    until     text,
    begins    date not null,
    ends      date,
    act       jsonb not null,
    source    text not null,
    mark      text not null check (mark in ('V', 'D', 'GK')),
    annulled  text,
    version   int not null default 0,
    check (ends is null or ends > begins),
    -- R-ORG-11: one lead, and one vice-presidency, at any date.
    constraint one_lead exclude using gist (daterange(begins, ends) with &&) where (kind = 'LEAD' and annulled is null),
    constraint one_vice_presidency exclude using gist (daterange(begins, ends) with &&)
        where (kind = 'VICE_PRESIDENCY' and annulled is null)
);

create table bodies.composition (
    number  int primary key check (number > 0),
    since   date,
    basis   text,
    plenary int check (plenary > 0),
    version int not null default 0,
    check ((since is null) = (basis is null))
);

-- One draft at a time.
create unique index one_draft on bodies.composition ((true)) where since is null;

create table bodies.place (
    composition    int not null references bodies.composition,
    commission     text not null references bodies.organ,
    administration text not null references members.administration,
    primary key (composition, commission, administration)
);
