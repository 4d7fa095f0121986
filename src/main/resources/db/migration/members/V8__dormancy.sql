-- An account nobody uses for half a year sleeps (R-SEC-07), told so beforehand. Its time runs from the last sign-in,
-- or from the day it was opened or woken.
alter table members.account drop constraint account_stage_check;
alter table members.account add constraint account_stage_check
    check (stage in ('INVITED', 'ACTIVE', 'DORMANT', 'SUSPENDED', 'REVOKED'));
alter table members.account add column awake_since timestamptz not null default now();
alter table members.account add column warned_at timestamptz;
