create schema files;

-- Whoever attaches a file refers to its content here: what is referred to cannot go.
create table files.content (
    fingerprint text primary key check (fingerprint ~ '^[0-9a-f]{64}$'),
    size        bigint not null check (size > 0),
    since       timestamptz not null default now()
);
