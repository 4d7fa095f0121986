create schema invitations;

-- One series of numbers a year, without holes: whoever takes one keeps the row until their transaction ends.
create table invitations.numbering (
    year int primary key,
    last int not null check (last > 0)
);

create table invitations.letter (
    id          uuid primary key,
    meeting     uuid not null references meetings.meeting (id),
    addressees  text not null check (addressees in ('ADMINISTRATION', 'ORGANISATION', 'OBSERVER')),
    code        text not null,
    round       int not null check (round >= 0),
    occasion    text not null check (occasion in ('INVITATION', 'AMENDMENT', 'CANCELLATION')),
    year        int not null,
    number      int not null,
    first_day   date not null,
    last_day    date not null,
    place       text not null,
    languages   text[] not null check (cardinality(languages) > 0),
    dated       date not null,
    prepared_by jsonb not null,
    signed_by   jsonb,
    signed_at   timestamptz,
    scan        text references files.content (fingerprint),
    scan_name   text,
    scan_kind   text,
    scan_size   bigint,
    opened      timestamptz,
    received    date,
    answer      jsonb,
    reply       text references files.content (fingerprint),
    reply_name  text,
    reply_kind  text,
    reply_size  bigint,
    replaced    boolean not null default false,
    version     int not null,
    unique (year, number),
    -- One per administration and per organisation, not per person.
    unique (meeting, addressees, code, round),
    check (num_nulls(signed_by, signed_at) in (0, 2)),
    check (num_nulls(scan, scan_name, scan_kind, scan_size) in (0, 4)),
    check (num_nulls(reply, reply_name, reply_kind, reply_size) in (0, 4))
);
create unique index letter_in_force on invitations.letter (meeting, addressees, code) where not replaced;

-- What a letter says in each of its languages, and the papers made of it. `wanted` until they are printed.
create table invitations.copy (
    letter    uuid not null references invitations.letter (id),
    language  text not null check (language in ('FR', 'EN', 'PT', 'ES')),
    subject   text not null,
    body      text not null,
    wanted    boolean not null default false,
    word      text references files.content (fingerprint),
    word_name text,
    word_kind text,
    word_size bigint,
    pdf       text references files.content (fingerprint),
    pdf_name  text,
    pdf_kind  text,
    pdf_size  bigint,
    primary key (letter, language),
    check (num_nulls(word, word_name, word_kind, word_size) in (0, 4)),
    check (num_nulls(pdf, pdf_name, pdf_kind, pdf_size) in (0, 4)),
    check (not wanted or pdf is null)
);
create index copy_wanted on invitations.copy (letter) where wanted;

create table invitations.sending (
    id           uuid primary key,
    letter       uuid not null references invitations.letter (id),
    reminder     boolean not null,
    channel      text not null check (channel in ('MAIL', 'COURIER', 'PHONE', 'BY_HAND')),
    address      text not null,
    on_day       date not null,
    note         text not null,
    receipt      text references files.content (fingerprint),
    receipt_name text,
    receipt_kind text,
    receipt_size bigint,
    at           timestamptz not null,
    by_whom      jsonb not null,
    check (num_nulls(receipt, receipt_name, receipt_kind, receipt_size) in (0, 4))
);
create index sending_letter on invitations.sending (letter);

-- The words of letters, as the secretariat changed them; the program's own come before the first.
create table invitations.model (
    kind     text not null check (kind in ('PLENARY', 'COMMISSION', 'OBSERVER', 'AMENDMENT', 'CANCELLATION', 'REMINDER')),
    language text not null check (language in ('FR', 'EN', 'PT', 'ES')),
    number   int not null check (number > 0),
    subject  text not null,
    body     text not null,
    at       timestamptz not null,
    by_whom  jsonb not null,
    primary key (kind, language, number)
);

create constraint trigger changed after insert or update or delete on invitations.letter
    deferrable initially deferred for each row execute function store.note_change();
create constraint trigger changed after insert or update or delete on invitations.copy
    deferrable initially deferred for each row execute function store.note_change();
create constraint trigger changed after insert or update or delete on invitations.sending
    deferrable initially deferred for each row execute function store.note_change();

-- The agenda that goes with letters, printed once for each version and language.
create table invitations.agenda_paper (
    meeting    uuid not null references meetings.meeting (id),
    edition    int not null,
    language   text not null,
    paper      text not null references files.content (fingerprint),
    paper_name text not null,
    paper_kind text not null,
    paper_size bigint not null,
    primary key (meeting, edition, language)
);

-- Who may be invited to observe a plenary: proposed, then approved by the presidency.
create table invitations.observer (
    id           uuid primary key,
    meeting      uuid not null references meetings.meeting (id),
    quality      text not null check (quality in ('PARTNER', 'INTERNATIONAL', 'RESOURCE')),
    name         text not null,
    call         text not null,
    language     text not null check (language in ('FR', 'EN', 'PT', 'ES')),
    mail         text not null,
    post         text not null,
    reason       text not null,
    proposed_by  jsonb not null,
    proposed_at  timestamptz not null,
    stage        text not null check (stage in ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    decided_by   jsonb,
    answer       text not null,
    version      int not null
);
create index observer_meeting on invitations.observer (meeting);
create constraint trigger changed after insert or update or delete on invitations.observer
    deferrable initially deferred for each row execute function store.note_change();
