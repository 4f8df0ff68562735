-- How far a disposal has come: what the police gave by themselves is recorded, and nothing more is heard of it.
alter table earlier_disposal add column progress text not null default 'RECORDED';
alter table earlier_disposal add column ended_on date;
grant update (progress, ended_on) on earlier_disposal to ${runtime};

create table joint_decision (
    case_id   uuid        primary key,
    reference text        not null,
    force     text        not null,
    yos       text        not null,
    person_id uuid        not null references known_child (person_id),
    state     text        not null,
    version   integer     not null,
    decision  integer     not null,
    view_due  date,
    opened_at timestamptz not null,
    referral  text        not null,
    talk      text        not null
);
create index joint_decision_awaiting_a_view on joint_decision (view_due) where view_due is not null;

create table decision_line (
    case_id              uuid    not null references joint_decision (case_id),
    offence_id           uuid    not null,
    number               integer not null,
    state                text    not null,
    decision             integer not null,
    choice               text,
    differed             text,
    admission_withdrawn  boolean not null,
    conditions_failed    boolean not null,
    primary key (case_id, offence_id)
);

create table decision_made (
    case_id        uuid        not null references joint_decision (case_id),
    decision       integer     not null,
    basis          text        not null,
    policy_version text        not null,
    dissent        boolean     not null,
    made_by        text        not null,
    made_at        timestamptz not null,
    made           text        not null,
    primary key (case_id, decision)
);

-- A triage that is decided and not yet given: it holds the child's place until it is given or falls away.
create table triage_claim (
    case_id   uuid    primary key references joint_decision (case_id),
    person_id uuid    not null references known_child (person_id),
    decision  integer not null,
    decided_on date   not null
);
create index triage_claim_of_child on triage_claim (person_id);

grant select, insert on joint_decision, decision_line, decision_made to ${runtime};
grant update (state, version, decision, view_due, talk) on joint_decision to ${runtime};
grant update (state, decision, choice, differed, admission_withdrawn, conditions_failed) on decision_line to ${runtime};
grant select, insert, update, delete on triage_claim to ${runtime};
