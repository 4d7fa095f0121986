create schema if not exists printing;

-- Every letterhead ever brought: papers already sent were printed on them.
create table printing.letterhead (
    number integer generated always as identity primary key,
    content bytea not null check (octet_length(content) between 1 and 2000000),
    deposited_at timestamptz not null,
    deposited_by text not null,
    deposited_as text not null,
    adopted_at timestamptz,
    -- The one adopted last is in use: told by its rank, for a demonstration's clock may go back.
    adoption bigint unique,
    check ((adopted_at is null) = (adoption is null))
);

create sequence printing.adoption;
