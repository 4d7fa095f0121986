-- The IT department of an administration, and the official address at which its authority is asked to decide.
create table members.department (
    administration text primary key references members.administration,
    name           text not null default '',
    head           text not null default '',
    mail           text not null default '',
    phone          text not null default '',
    address        text not null default '',
    official       text not null default '',
    version        int not null default 0
);

-- A letter by which an authority appoints someone, entered by the regional office (P-07).
create table members.letter (
    id             uuid primary key,
    administration text not null references members.administration,
    reference      text not null check (reference <> ''),
    dated          date not null,
    role           text not null,
    person         uuid not null references members.person,
    since          date not null,
    stage          text not null check (stage in ('ENTERED', 'CONFIRMED', 'CONTESTED', 'CLOSED')),
    reason         text not null default '',
    entered_by     jsonb not null,
    entered_at     timestamptz not null,
    version        int not null default 0,
    check (stage <> 'CONTESTED' or reason <> '')
);
create index letter_administration on members.letter (administration);

-- The seat among those who act for an administration: one main focal point, alternates, those who validate.
alter table members.appointment add column seat text check (seat in ('MAIN', 'ALTERNATE', 'VALIDATOR'));
alter table members.appointment add column letter uuid references members.letter;
update members.appointment set seat = 'VALIDATOR' where function = 'AUT';
update members.appointment a set seat = case when exists (
           select from members.appointment b
            where b.function = 'FP' and b.scope = a.scope and (b.since, b.id) < (a.since, a.id)
              and (b.until is null or b.until > a.since)) then 'ALTERNATE' else 'MAIN' end
 where function = 'FP';
alter table members.appointment add check ((function in ('FP', 'AUT')) = (seat is not null));

alter table members.nomination add column seat text check (seat in ('MAIN', 'ALTERNATE', 'VALIDATOR'));
alter table members.nomination add column since date;
alter table members.nomination add column reason text not null default '';
update members.nomination set seat = case function when 'AUT' then 'VALIDATOR' else 'ALTERNATE' end;
alter table members.nomination alter column seat set not null;

-- A decision asked of an authority by a link that serves once: only the fingerprint of its secret is kept, and that of
-- what was asked, so that nothing else is signed by it.
create table members.signature (
    id             uuid primary key,
    secret         text not null unique,
    kind           text not null,
    subject        uuid not null,
    administration text not null references members.administration,
    content        text not null,
    addressee      text not null check (addressee <> ''),
    language       text not null check (language in ('FR', 'EN', 'PT', 'ES')),
    asked_by       jsonb not null,
    asked_at       timestamptz not null,
    until          timestamptz not null,
    stage          text not null check (stage in ('OPEN', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    settled_at     timestamptz,
    check ((stage = 'OPEN') = (settled_at is null))
);
create unique index signature_open on members.signature (kind, subject, lower(addressee)) where stage = 'OPEN';
