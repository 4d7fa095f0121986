-- A line of what someone's coming costs that another than the text names is asked to pay: payer, basis, paper.
create table delegations.cost_exception (
    id          uuid primary key,
    delegate    uuid not null references delegations.delegate (id),
    line        text not null check (line in ('TICKET', 'STAY', 'VISA')),
    payer       text not null check (payer in ('FUND', 'PARTNER', 'OTHER')),
    payer_name  text not null,
    basis       text not null,
    paper       text not null references files.content (fingerprint),
    paper_name  text not null,
    paper_kind  text not null,
    paper_size  bigint not null,
    stage       text not null check (stage in ('ASKED', 'ENDORSED', 'GRANTED', 'REFUSED')),
    asked_by    jsonb not null,
    asked_at    timestamptz not null,
    endorsed_by jsonb,
    decided_by  jsonb,
    words       text not null,
    check (payer = 'FUND' or payer_name <> ''),
    check ((stage in ('GRANTED', 'REFUSED')) = (decided_by is not null))
);
create index cost_exception_delegate on delegations.cost_exception (delegate);
-- One line is asked for or granted once at a time.
create unique index one_exception on delegations.cost_exception (delegate, line) where stage <> 'REFUSED';

-- The regional fund is asked to cover someone; whoever asks does not approve.
create table delegations.coverage (
    delegate     uuid primary key references delegations.delegate (id),
    stage        text not null check (stage in ('REQUESTED', 'APPROVED', 'REFUSED')),
    requested_by jsonb not null,
    requested_at timestamptz not null,
    decided_by   jsonb,
    words        text not null,
    check ((stage = 'REQUESTED') = (decided_by is null))
);
