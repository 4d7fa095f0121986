create schema portal;

-- The secret address of a person's own calendar, as a fingerprint: whoever reads this table cannot read theirs.
create table portal.feed (
    person  uuid primary key references members.person (id),
    secret  text not null unique check (length(secret) = 64),
    made_at timestamptz not null
);
