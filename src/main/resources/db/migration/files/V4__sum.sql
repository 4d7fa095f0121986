-- The CRC-32 of a content, with which it goes into a ZIP without being read first. Those kept before are read when they first go.
alter table files.content add column crc bigint check (crc between 0 and 4294967295);
