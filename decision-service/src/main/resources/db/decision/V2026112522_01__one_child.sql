-- That somebody at intake said that two records are about one child, or said so no longer. It may arrive before either
-- record, so it refers to none.
create table person_link (
    link_id         uuid        primary key,
    person_id       uuid        not null,
    other_person_id uuid        not null,
    version         integer     not null,
    linked          boolean     not null,
    said_by         text        not null,
    said_at         timestamptz not null
);
create index person_link_of_person on person_link (person_id) include (other_person_id) where linked;
create index person_link_of_other on person_link (other_person_id) include (person_id) where linked;

-- Of a disposal of ours: by which decision, and on which day it was decided.
alter table earlier_disposal add column case_id uuid;
alter table earlier_disposal add column decision integer;
alter table earlier_disposal add column decided_on date;
update earlier_disposal e
set case_id = d.case_id,
    decision = coalesce(
        (select max(m.decision) from decision_made m
         where m.case_id = d.case_id and (m.made_at at time zone 'Europe/London')::date <= e.given_on),
        1),
    decided_on = e.given_on
from joint_decision d
where e.progress <> 'RECORDED' and d.reference = e.reference and d.person_id = e.person_id;

create index joint_decision_of_child on joint_decision (person_id) include (case_id, state);

-- What looking again at a decision found when the child's history changed; the latest of a decided offence holds.
create table history_note (
    position   bigint      generated always as identity primary key,
    case_id    uuid        not null references joint_decision (case_id),
    offence_id uuid        not null,
    decision   integer     not null,
    finding    text        not null,
    outcome    text        not null,
    reason     text        not null,
    for_manager boolean    not null,
    noted_at   timestamptz not null
);
create index history_note_of_case on history_note (case_id, position);
create index history_note_for_manager on history_note (noted_at) where for_manager;

-- Where history was deleted: that the force was asked, and what it found.
create table force_check (
    position        bigint      generated always as identity primary key,
    case_id         uuid        not null references joint_decision (case_id),
    checked_on      date        not null,
    found           text        not null,
    checked_by      text        not null,
    checked_by_name text        not null,
    recorded_at     timestamptz not null
);
create index force_check_of_case on force_check (case_id, position);

grant select, insert on person_link, history_note, force_check to ${runtime};
grant update (version, linked, said_by, said_at) on person_link to ${runtime};
