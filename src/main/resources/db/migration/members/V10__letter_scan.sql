-- The letter itself, as it went through a scanner.
alter table members.letter add column scan text references files.content;
alter table members.letter add column scan_name text;
alter table members.letter add column scan_kind text;
alter table members.letter add column scan_size bigint;
