-- A person an administration wants to see appointed: proposed by its focal point, approved by its authority,
-- opened by the regional office (P-07).
create table members.nomination (
    id             uuid primary key,
    administration text not null references members.administration,
    function       text not null,
    title          text not null default '',
    name           text not null check (name <> ''),
    mail           text not null,
    language       text not null check (language in ('FR', 'EN', 'PT', 'ES')),
    stage          text not null check (stage in ('PROPOSED', 'APPROVED', 'DECLINED', 'OPENED')),
    proposed_by    jsonb not null,
    proposed_at    timestamptz not null,
    approved_by    jsonb,
    version        int not null default 0,
    check (stage not in ('APPROVED', 'OPENED') or approved_by is not null)
);
create index nomination_administration on members.nomination (administration);
create unique index nomination_open on members.nomination (administration, function, lower(mail))
    where stage in ('PROPOSED', 'APPROVED');

-- A change of standing in two hands: the presidency proposes, the regional office approves (P-03).
create table members.standing_change (
    id             uuid primary key,
    administration text not null references members.administration,
    standing       text not null check (standing in ('ACTIVE', 'INACTIVE', 'SUSPENDED')),
    since          date not null,
    decision       text not null check (decision <> ''),
    stage          text not null check (stage in ('PROPOSED', 'APPROVED', 'DECLINED')),
    proposed_by    jsonb not null,
    proposed_at    timestamptz not null,
    version        int not null default 0
);
create unique index standing_change_open on members.standing_change (administration) where stage = 'PROPOSED';
