-- The letter that took someone's seat: were it contested, the authority may bring them back.
alter table members.appointment add column relieved_by uuid references members.letter;
create index appointment_relieved_by on members.appointment (relieved_by) where relieved_by is not null;
