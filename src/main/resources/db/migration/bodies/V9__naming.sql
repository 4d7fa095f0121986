-- The names plenaries gave to commissions after the one they began with (A-10).
create table bodies.naming (
    organ    text not null references bodies.organ,
    since    date not null,
    name     jsonb not null,
    plenary  int not null check (plenary > 0),
    minutes  text not null,
    act      text not null references files.content,
    act_name text not null,
    act_kind text not null,
    act_size bigint not null,
    primary key (organ, since)
);
create constraint trigger changed after insert or update or delete on bodies.naming
    deferrable initially deferred for each row execute function store.note_change();
