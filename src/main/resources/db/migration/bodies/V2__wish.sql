-- What a member wished for a composition, known by the number it bears or will bear.
create table bodies.wish (
    composition    int not null check (composition > 0),
    administration text not null references members.administration,
    ranks          text[] not null check (cardinality(ranks) > 0),
    motive         text not null,
    expressed_by   text not null,
    expressed_at   timestamptz not null,
    version        int not null check (version > 0),
    primary key (composition, administration)
);

-- hands: who prepared or entered a composition; none of them gives it the visa.
alter table bodies.composition
    add column decided   date,
    add column hands     uuid[] not null default '{}',
    add column visa_by   uuid,
    add column visa_name text,
    add column visa_at   timestamptz,
    add constraint whole_visa check ((visa_by is null) = (visa_at is null) and (visa_by is null) = (visa_name is null)),
    add constraint not_by_the_same_hand check (visa_by is null or not visa_by = any (hands));
