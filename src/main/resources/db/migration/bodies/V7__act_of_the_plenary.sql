-- The act by which a plenary adopted a composition, as it was scanned.
alter table bodies.composition
    add column act      text references files.content,
    add column act_name text,
    add column act_kind text,
    add column act_size bigint,
    add constraint whole_act check (num_nulls(act, act_name, act_kind, act_size) in (0, 4));
