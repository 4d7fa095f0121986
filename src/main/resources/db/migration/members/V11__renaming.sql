-- What an administration is called from a day on, in two hands: the presidency proposes, the regional office approves (P-03).
create table members.renaming (
    id             uuid primary key,
    administration text not null references members.administration,
    name           jsonb not null,
    filed          jsonb not null,
    office         jsonb not null,
    head           jsonb not null,
    since          date not null,
    decision       text not null check (decision <> ''),
    stage          text not null check (stage in ('PROPOSED', 'APPROVED', 'DECLINED')),
    proposed_by    jsonb not null,
    proposed_at    timestamptz not null,
    version        int not null default 0
);
create unique index renaming_open on members.renaming (administration) where stage = 'PROPOSED';
create unique index renaming_begun on members.renaming (administration, since) where stage = 'APPROVED';
create constraint trigger changed after insert or update or delete on members.renaming
    deferrable initially deferred for each row execute function store.note_change();
