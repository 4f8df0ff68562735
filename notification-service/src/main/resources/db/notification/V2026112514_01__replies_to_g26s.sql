-- A reply to a G26 names its case, so that its sender can follow it; a reply to a notice leaves these empty.
alter table reply
    add column case_id uuid,
    add column state   text,
    add column version integer,
    add constraint reply_names_a_whole_case check (num_nulls(case_id, state, version) in (0, 3));
