create schema if not exists members;

create table members.administration (
    iso       text primary key check (iso ~ '^[A-Z]{2}$'),
    iso3      text not null unique check (iso3 ~ '^[A-Z]{3}$'),
    name      jsonb not null,
    filed     jsonb not null,
    languages text[] not null,
    office    jsonb not null,
    head      jsonb not null,
    zone      text not null,
    currency  text not null check (currency ~ '^[A-Z]{3}$'),
    subregion text not null check (subregion in ('WEST', 'CENTRAL')),
    access    text not null check (access in ('COASTAL', 'LANDLOCKED', 'ISLAND')),
    source    text not null,
    mark      text not null check (mark in ('V', 'D', 'GK'))
);

-- One row for each standing an administration has had; the latest that has begun is the one that counts.
create table members.membership (
    administration text not null references members.administration,
    number         int not null,
    since          text not null,
    since_day      date not null,
    until          text,
    until_day      date,
    standing       text not null check (standing in ('ACTIVE', 'INACTIVE', 'SUSPENDED')),
    note           jsonb not null default '{}',
    source         text not null,
    mark           text not null check (mark in ('V', 'D', 'GK')),
    primary key (administration, number),
    check (until_day is null or until_day >= since_day)
);

create table members.organisation (
    code   text primary key,
    name   jsonb not null,
    source text not null
);
