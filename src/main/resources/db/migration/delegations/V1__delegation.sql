create schema delegations;

-- Whom one sender sends to one meeting: an administration (SN), an organisation (CNUCED), the presidency or the vice-presidency (PRES, VP).
create table delegations.delegation (
    id           uuid primary key,
    meeting      uuid not null references meetings.meeting (id),
    sender       text not null,
    stage        text not null check (stage in ('DRAFT', 'PROPOSED', 'CONFIRMED')),
    moved        boolean not null,
    proposed_by  jsonb,
    confirmed_by jsonb,
    confirmed_at timestamptz,
    days_before  int,
    returned     text not null,
    sheet        text references files.content (fingerprint),
    sheet_name   text,
    sheet_kind   text,
    sheet_size   bigint,
    version      int not null,
    unique (meeting, sender),
    check (num_nulls(sheet, sheet_name, sheet_kind, sheet_size) in (0, 4)),
    check (num_nulls(confirmed_by, confirmed_at) in (0, 2)),
    check (days_before is null or confirmed_at is not null)
);

-- A person of a delegation, kept when replaced or withdrawn.
create table delegations.delegate (
    id          uuid primary key,
    delegation  uuid not null references delegations.delegation (id),
    person      uuid references members.person (id),
    title       text not null,
    name        text not null,
    mail        text not null,
    language    text not null,
    post        text not null,
    category    text not null,
    head        boolean not null,
    items       jsonb not null,
    stage       text not null check (stage in ('NAMED', 'CONFIRMED', 'REPLACED', 'WITHDRAWN')),
    replaces    uuid references delegations.delegate (id),
    appointment uuid,
    reason      text not null,
    ended       timestamptz,
    place       int not null,
    check (stage = 'NAMED' or person is not null),
    check ((stage in ('REPLACED', 'WITHDRAWN')) = (ended is not null))
);
create index delegate_delegation on delegations.delegate (delegation);
create unique index one_head on delegations.delegate (delegation) where head and stage in ('NAMED', 'CONFIRMED');

-- A link by which an authority without account designates: one country, one meeting, one use. Only the fingerprint of its secret is kept.
create table delegations.link (
    secret         text primary key,
    meeting        uuid not null references meetings.meeting (id),
    administration text not null references members.administration (iso),
    issued_by      jsonb not null,
    issued_at      timestamptz not null,
    until          timestamptz not null,
    used_at        timestamptz,
    check (until > issued_at)
);

-- Observers invited to one plenary.
create table delegations.observer (
    meeting      uuid not null references meetings.meeting (id),
    organisation text not null references members.organisation (code),
    category     text not null check (category in ('DEVELOPMENT_PARTNER', 'INTERNATIONAL_ORGANISATION', 'RESOURCE_PERSON')),
    admitted_by  jsonb not null,
    admitted_at  timestamptz not null,
    primary key (meeting, organisation)
);

create constraint trigger changed after insert or update or delete on delegations.delegation
    deferrable initially deferred for each row execute function store.note_change();
create constraint trigger changed after insert or update or delete on delegations.delegate
    deferrable initially deferred for each row execute function store.note_change();
create constraint trigger changed after insert or update or delete on delegations.observer
    deferrable initially deferred for each row execute function store.note_change();
