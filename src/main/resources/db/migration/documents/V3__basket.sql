-- How far a basket was sent to someone: `tag` says which, down to the byte.
create table documents.basket (
    person  uuid not null,
    meeting uuid not null references meetings.meeting (id),
    tag     text not null,
    length  bigint not null,
    sent    bigint not null,
    begun   timestamptz not null,
    primary key (person, meeting, tag)
);

-- Up to which moment someone has what came to a meeting.
create table documents.visit (
    person  uuid not null,
    meeting uuid not null references meetings.meeting (id),
    at      timestamptz not null,
    primary key (person, meeting)
);

-- A paper of the house that goes into copies of a meeting, printed once for all who would read the same.
create table documents.print (
    said      text primary key,
    file      text not null references files.content (fingerprint),
    file_name text not null,
    file_kind text not null,
    file_size bigint not null,
    at        timestamptz not null
);
