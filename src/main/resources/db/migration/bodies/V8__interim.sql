-- A country that fills the vacant seat of an assessor for a time (A-15).
alter table bodies.mandate
    add column stands_in uuid references bodies.mandate,
    drop constraint mandate_kind_check,
    add constraint mandate_kind_check check (kind in ('LEAD', 'VICE_PRESIDENCY', 'ASSESSOR', 'INTERIM_ASSESSOR', 'PERMANENT_SEAT', 'RAPPORTEUR', 'COMMISSION_RAPPORTEUR')),
    add constraint interim_of_a_seat check ((kind = 'INTERIM_ASSESSOR') = (stands_in is not null));
