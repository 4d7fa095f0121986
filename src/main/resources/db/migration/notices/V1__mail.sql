create schema if not exists notices;

create table notices.mail (
    id        uuid primary key,
    recipient text not null,
    language  text not null check (language in ('FR', 'EN', 'PT', 'ES')),
    subject   text not null,
    body      text not null,
    secret    text,
    state     text not null check (state in ('WAITING', 'SENT', 'FAILED', 'KEPT')),
    attempts  int not null check (attempts >= 0),
    answer    text not null,
    since     timestamptz not null,
    next      timestamptz,
    version   int not null,
    check ((state = 'WAITING') = (next is not null)),
    -- A link one signs in with does not outlive its sending.
    check (state <> 'SENT' or secret is null)
);

create index mail_due on notices.mail (next) where state = 'WAITING';
create index mail_since on notices.mail (since desc, id);
