-- The act a mandate rests on, as it was scanned.
alter table bodies.mandate
    add column scan      text references files.content,
    add column scan_name text,
    add column scan_kind text,
    add column scan_size bigint,
    add constraint whole_scan check ((scan is null) = (scan_name is null) and (scan is null) = (scan_kind is null) and (scan is null) = (scan_size is null));

-- A session entered by mistake stays, and is no longer read.
alter table bodies.session
    add column annulled text,
    add column version  int not null default 0;
create unique index session_number on bodies.session (organ, number) where number is not null and annulled is null;
