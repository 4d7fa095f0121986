-- A file on its way in, piece by piece. What is received lies flushed on disk; what lies beyond it does not count.
create table files.upload (
    id       uuid primary key,
    person   uuid not null,
    place    text not null,
    name     text not null,
    modified bigint not null,
    size     bigint not null check (size > 0),
    received bigint not null default 0 check (received between 0 and size),
    touched  timestamptz not null default now()
);

create index on files.upload (person, touched);
