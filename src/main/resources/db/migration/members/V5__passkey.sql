create table members.passkey (
    id                 bytea primary key,
    person             uuid not null references members.person,
    label              text not null,
    public_key         bytea not null,
    signature_count    bigint not null,
    uv_initialized     boolean not null,
    transports         text not null,
    backup_eligible    boolean not null,
    backup_state       boolean not null,
    attestation        bytea,
    attestation_client bytea,
    created            timestamptz not null,
    last_used          timestamptz not null
);
create index passkey_person on members.passkey (person);
