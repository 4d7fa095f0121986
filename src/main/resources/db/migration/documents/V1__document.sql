create schema documents;

-- The last number given under a prefix (`GTR-DI/P6/2027/DOC.`): numbers only rise, and none is given twice.
create table documents.series (
    prefix text primary key,
    last   int not null check (last > 0)
);

create table documents.document (
    id        uuid primary key,
    meeting   uuid not null references meetings.meeting (id),
    symbol    text unique,
    session   boolean not null,
    type      text not null check (type in ('PRESENTATION', 'REPORT', 'DOCUMENT', 'OTHER')),
    title     jsonb not null,
    author    text not null,
    item      uuid,
    level     text not null check (level in ('C0', 'C1', 'C2')),
    observers boolean not null,
    wanted    text[] not null,
    stage     text not null check (stage in ('ANNOUNCED', 'DEPOSITED', 'UNDER_EXAMINATION', 'RETURNED', 'ACCEPTED', 'IN_TRANSLATION',
                                             'READY', 'COMMUNICATED', 'PRESENTED', 'ARCHIVED', 'WITHDRAWN')),
    lowering  jsonb,
    steps     jsonb not null,
    told      timestamptz,
    version   int not null,
    check (symbol is not null or stage in ('ANNOUNCED', 'DEPOSITED', 'UNDER_EXAMINATION', 'RETURNED', 'WITHDRAWN')),
    check (told is not null or stage not in ('COMMUNICATED', 'PRESENTED', 'ARCHIVED'))
);
create index document_meeting on documents.document (meeting, symbol);
create index document_author on documents.document (author);

create table documents.communication (
    id        uuid primary key,
    meeting   uuid not null references meetings.meeting (id),
    reference text not null unique,
    at        timestamptz not null,
    by_whom   jsonb not null,
    opening   date not null,
    days      int not null,
    before    int not null
);
create index communication_meeting on documents.communication (meeting, at);

-- One language of one issue of a document. What was once read is never changed.
create table documents.version (
    id            uuid primary key,
    document      uuid not null references documents.document (id),
    issue         text not null check (issue in ('ORIGINAL', 'REVISION', 'CORRIGENDUM')),
    number        int not null,
    language      text not null check (language in ('FR', 'EN', 'PT', 'ES')),
    file          text not null references files.content (fingerprint),
    file_name     text not null,
    file_kind     text not null,
    file_size     bigint not null,
    at            timestamptz not null,
    by_whom       jsonb not null,
    note          text not null,
    standing      text not null check (standing in ('DEPOSITED', 'PASSED', 'RETURNED')),
    communication uuid references documents.communication (id),
    check ((issue = 'ORIGINAL') = (number = 0)),
    check (communication is null or standing = 'PASSED')
);
create index version_document on documents.version (document);
create index version_communication on documents.version (communication);
create index version_file on documents.version (file);

-- Who was told, as they were called that day.
create table documents.recipient (
    communication uuid not null references documents.communication (id),
    at            timestamptz not null,
    person        uuid not null,
    name          text not null,
    mail          text not null,
    language      text not null,
    sender        text not null,
    observer      boolean not null,
    primary key (communication, person)
);

-- When someone first opened what was communicated.
create table documents.opening (
    version uuid not null references documents.version (id),
    person  uuid not null,
    at      timestamptz not null,
    primary key (version, person)
);

create constraint trigger changed after insert or update or delete on documents.document
    deferrable initially deferred for each row execute function store.note_change();
create constraint trigger changed after insert or update or delete on documents.version
    deferrable initially deferred for each row execute function store.note_change();
create constraint trigger changed after insert or update or delete on documents.communication
    deferrable initially deferred for each row execute function store.note_change();
