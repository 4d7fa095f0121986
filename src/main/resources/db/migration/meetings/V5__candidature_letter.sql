-- The letter the authority signed, as it was scanned.
alter table meetings.candidature
    add column scan      text references files.content (fingerprint),
    add column scan_name text,
    add column scan_kind text,
    add column scan_size bigint,
    add constraint candidature_scan check (num_nulls(scan, scan_name, scan_kind, scan_size) in (0, 4));
