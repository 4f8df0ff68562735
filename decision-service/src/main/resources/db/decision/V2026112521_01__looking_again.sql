-- What had been decided when both agencies had to look again, while nothing has been decided since.
alter table decision_line add column held text;
grant update (held) on decision_line to ${runtime};

-- What changed in that on which a case is decided.
create table decision_change (
    position    bigint      generated always as identity primary key,
    case_id     uuid        not null references joint_decision (case_id),
    because     text        not null,
    material    boolean     not null,
    what        text        not null,
    happened_at timestamptz not null,
    recorded_at timestamptz not null
);
create index decision_change_of_case on decision_change (case_id, position);

-- The form that was accepted, as it stands now.
grant update (referral, force, yos, person_id) on joint_decision to ${runtime};
grant select, insert on decision_change to ${runtime};
