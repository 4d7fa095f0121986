-- When a meeting was really opened and closed, and who presided: its dates are only what was planned.
create table meetings.opening (
    meeting  uuid primary key references meetings.meeting (id),
    opened   timestamptz not null,
    chair    text not null,
    co_chair text not null,
    closed   timestamptz check (closed >= opened)
);
