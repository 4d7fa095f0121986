-- Two may go out at the same moment: they stay in the order they went.
alter table invitations.sending add column place bigint generated always as identity;
