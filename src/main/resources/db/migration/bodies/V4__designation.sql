-- What a mandate rests on beyond its words: the day it was decided, and by which session or plenary. bearer is the person it
-- was given to; seat the commission in which a former lead takes its place (R-COM-21).
alter table bodies.mandate
    add column decided text,
    add column session uuid references bodies.session,
    add column plenary int check (plenary > 0),
    add column bearer  uuid references members.person,
    add column seat    text references bodies.organ;

-- A country is designated once by a plenary.
create unique index one_seat_each on bodies.mandate (plenary, holder) where kind = 'ASSESSOR' and annulled is null;

-- The designation of the assessors by a plenary: prepared, decided, and seen by the regional office (P-72).
create table bodies.designation (
    plenary     int primary key check (plenary > 0),
    chosen      text not null,
    minutes     text not null,
    prepared_by text not null,
    decided_by  uuid,
    decided_as  text,
    decided     timestamptz,
    visa        text check (visa in ('GIVEN', 'RESERVED')),
    visa_by     text,
    visa_note   text not null default '',
    version     int not null
);

-- Countries that offered to assess, for the designation by a plenary to come.
create table bodies.assessor_candidature (
    plenary        int not null check (plenary > 0),
    administration text not null references members.administration,
    by_name        text not null,
    on_day         date not null,
    primary key (plenary, administration)
);
