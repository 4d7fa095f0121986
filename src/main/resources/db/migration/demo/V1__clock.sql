create schema demo;

-- How far the demonstration's clock is ahead of the real one: one row, so that several processes agree.
create table demo.clock (
    only_one boolean primary key default true check (only_one),
    ahead    bigint not null
);
