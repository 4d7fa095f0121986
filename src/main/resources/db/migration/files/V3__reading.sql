-- Each content is read again from time to time: when last, and whether it still was what its fingerprint says.
alter table files.content
    add column read_at timestamptz,
    add column intact  boolean not null default true;

create index on files.content (coalesce(read_at, since));
create index on files.content (read_at) where not intact;
