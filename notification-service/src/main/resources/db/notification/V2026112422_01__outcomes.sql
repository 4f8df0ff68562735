create table outcome (
    case_id         uuid    primary key,
    reference       text    not null,
    force           text    not null,
    yos             text    not null,
    restricted      boolean not null,
    person_id       uuid    not null,
    crime_reference text    not null,
    pnc_id          text,
    version         integer not null,
    lines           text    not null,
    summarised      boolean not null
);
create index outcome_of_area on outcome (force, yos);
create index outcome_of_person on outcome (person_id);

create table police_message (
    event_id  uuid        primary key,
    case_id   uuid        not null references outcome (case_id),
    version   integer     not null,
    state     text        not null,
    sent_at   timestamptz not null,
    answer_by date        not null,
    closed    boolean     not null,
    told      text        not null,
    unique (case_id, version)
);
create index police_message_newest on police_message (sent_at desc, case_id);
create index police_message_unanswered on police_message (state, answer_by) where state in ('SENT', 'REJECTED');

create table police_receipt (
    id               uuid        primary key,
    case_id          uuid        not null,
    version          integer     not null,
    result           text        not null,
    how              text        not null,
    police_reference text        not null,
    reason           text        not null,
    entered_on       date,
    by_id            text        not null,
    by_name          text        not null,
    by_role          text        not null,
    answered_at      timestamptz not null,
    changed          boolean     not null,
    foreign key (case_id, version) references police_message (case_id, version)
);
create index police_receipt_of_case on police_receipt (case_id, version);

create table closing_summary (
    id          uuid        primary key,
    case_id     uuid        not null references outcome (case_id),
    disposal_id uuid        not null,
    disposal    text        not null,
    offences    text        not null,
    ending      text        not null,
    text        text        not null,
    happened_at timestamptz not null
);
create index closing_summary_of_case on closing_summary (case_id, happened_at);

create table person_restriction (
    person_id  uuid    primary key,
    version    integer not null,
    restricted boolean not null
);

grant select, insert, update on outcome, police_message, person_restriction to ${runtime};
grant select, insert on police_receipt, closing_summary to ${runtime};
