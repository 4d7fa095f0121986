create schema if not exists journal;

create table journal.entry (
    number   bigint primary key,
    at       timestamptz not null,
    person   uuid,
    name     text not null,
    capacity text not null,
    act      text not null,
    subject  text not null,
    details  text not null,
    previous text not null,
    seal     text not null
);

create index entry_subject on journal.entry (subject, number desc);

-- The register only grows (R-SEC-04): whoever would rewrite it is stopped here too.
create function journal.only_grows() returns trigger language plpgsql as $$
begin
    raise exception 'the journal only grows';
end $$;

create trigger only_grows before update or delete on journal.entry
    for each row execute function journal.only_grows();
