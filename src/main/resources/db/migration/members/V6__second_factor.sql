-- The secret is kept as it is: docs/adr/0015 says why. `last_step` is the last thirty seconds whose digits were accepted.
create table members.second_factor (
    person    uuid primary key references members.account,
    secret    text not null,
    last_step bigint not null,
    since     timestamptz not null
);

-- Only fingerprints; a code opens once.
create table members.recovery_code (
    person  uuid not null references members.second_factor on delete cascade,
    code    text not null,
    used_at timestamptz,
    primary key (person, code)
);
