create table members.person (
    id       uuid primary key,
    title    text not null default '',
    name     text not null check (name <> ''),
    mail     text not null,
    language text not null check (language in ('FR', 'EN', 'PT', 'ES')),
    version  int not null default 0
);
create unique index person_mail on members.person (lower(mail));

-- Who may enter, and where the account stands in its life (SM-26); its first state, proposed, is a nomination.
create table members.account (
    person   uuid primary key references members.person,
    stage    text not null check (stage in ('INVITED', 'ACTIVE', 'SUSPENDED', 'REVOKED')),
    password text,
    last_in  timestamptz,
    version  int not null default 0
);

-- `until` is the first day an appointment no longer counts; rows are ended, never deleted.
create table members.appointment (
    id       uuid primary key,
    person   uuid not null references members.person,
    function text not null,
    scope    text not null default '',
    since    date not null,
    until    date,
    basis    text not null,
    check (until is null or until >= since)
);
create index appointment_person on members.appointment (person);
create index appointment_function on members.appointment (function, scope);
