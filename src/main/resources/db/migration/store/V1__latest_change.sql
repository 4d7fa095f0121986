create schema if not exists store;

-- The latest change of a table that pages read all the time and people seldom write: another one each time a transaction that wrote
-- to it is committed. None ever comes back, not even after a restore, so what was read can be kept for as long as it stays the latest.
create table store.latest_change (
    of_table text primary key,
    change   uuid not null
);

-- Fired at the end of a transaction, after every lock its acts need: two that write may wait for each other, never in a circle.
create function store.note_change() returns trigger language plpgsql as $$
begin
    insert into store.latest_change (of_table, change) values (tg_table_schema || '.' || tg_table_name, gen_random_uuid())
        on conflict (of_table) do update set change = excluded.change;
    return null;
end
$$;
