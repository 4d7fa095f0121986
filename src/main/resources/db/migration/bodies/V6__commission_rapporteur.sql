-- The rapporteurs of a commission are those of one of its meetings, until its report is delivered (R-CMT-09).
alter table bodies.mandate
    add column meeting uuid,
    drop constraint mandate_kind_check,
    add constraint mandate_kind_check check (kind in ('LEAD', 'VICE_PRESIDENCY', 'ASSESSOR', 'PERMANENT_SEAT', 'RAPPORTEUR', 'COMMISSION_RAPPORTEUR')),
    add constraint of_one_meeting check ((kind = 'COMMISSION_RAPPORTEUR') = (meeting is not null));
