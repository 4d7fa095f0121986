-- What goes with a mail, and what the recipient's server reported afterwards.
alter table notices.mail
    add column calendar text not null default '',
    add column settled  timestamptz,
    drop constraint mail_state_check,
    add constraint mail_state_check check (state in ('WAITING', 'SENT', 'DELIVERED', 'RETURNED', 'FAILED', 'KEPT')),
    add constraint mail_secret_gone check (state not in ('DELIVERED', 'RETURNED') or secret is null);

create table notices.enclosure (
    mail      uuid not null references notices.mail (id),
    place     int not null,
    file      text not null references files.content (fingerprint),
    file_name text not null,
    file_kind text not null,
    file_size bigint not null,
    primary key (mail, place)
);
