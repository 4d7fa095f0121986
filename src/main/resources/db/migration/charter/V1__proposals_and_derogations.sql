create schema if not exists charter;

-- A change of a parameter or of a severity: proposed by one person, decided by another (SoD-06).
create table charter.proposal (
    id           uuid primary key,
    setting      text not null,
    value        text not null,
    former       text not null,
    effective    date not null,
    reason       text not null check (length(btrim(reason)) > 0),
    status       text not null check (status in ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    proposed_at  timestamptz not null,
    proposer     uuid not null,
    proposed_by  text not null,
    proposed_as  text not null,
    decided_at   timestamptz,
    decider      uuid,
    decided_by   text,
    decided_as   text,
    answer       text not null default '',
    version      integer not null default 0,
    check ((status = 'PROPOSED') = (decided_at is null)),
    check (status not in ('APPROVED', 'REFUSED') or decider <> proposer)
);

create unique index proposal_open on charter.proposal (setting) where status = 'PROPOSED';
create index proposal_history on charter.proposal (setting, effective);

-- One derogation = one rule × one subject.
create table charter.derogation (
    id         uuid primary key,
    rule       text not null,
    subject    text not null,
    about      jsonb not null,
    href       text not null,
    reason     text not null check (length(btrim(reason)) >= 20),
    reference  text not null default '',
    status     text not null check (status in ('REQUESTED', 'ENDORSED', 'GRANTED', 'REFUSED', 'LAPSED')),
    steps      jsonb not null,
    version    integer not null default 0
);

create unique index derogation_open on charter.derogation (rule, subject)
    where status in ('REQUESTED', 'ENDORSED', 'GRANTED');
create index derogation_subject on charter.derogation (subject);
