-- Links that open once: only the fingerprint of their secret is kept.
create table members.link (
    secret    text primary key,
    kind      text not null check (kind in ('SIGN_IN', 'INVITATION', 'FIRST')),
    person    uuid references members.person,
    issued_at timestamptz not null,
    until     timestamptz not null,
    used_at   timestamptz,
    check (kind = 'FIRST' or person is not null)
);
create index link_person on members.link (person);

-- Failures to enter, by fingerprint of the address typed and by network address.
create table members.attempt (
    key      text primary key,
    failures int not null,
    last_at  timestamptz not null
);
