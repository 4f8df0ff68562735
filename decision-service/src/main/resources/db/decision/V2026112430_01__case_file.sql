create table case_file (
    case_id         uuid        primary key,
    reference       text        not null,
    crime_reference text        not null,
    force           text        not null,
    yos             text        not null,
    restricted      boolean     not null,
    person_id       uuid        not null,
    offences        text        not null,
    worker          text        not null,
    received_on     date        not null,
    stage           text        not null,
    kind            text        not null,
    due_on          date,
    since           timestamptz not null,
    closed_at       timestamptz,
    police_version  integer     not null,
    police          text        not null
);
create index case_file_open_in_yos on case_file (force, yos, due_on, since, case_id) where closed_at is null;
create index case_file_open_in_force on case_file (force, due_on, since, case_id) where closed_at is null;
create index case_file_open_at_stage on case_file (force, stage, due_on, since, case_id) include (yos, restricted)
    where closed_at is null;
create index case_file_closed_in_yos on case_file (force, yos, closed_at desc, case_id) where closed_at is not null;
create index case_file_closed_in_force on case_file (force, closed_at desc, case_id) where closed_at is not null;
create index case_file_by_reference on case_file (force, reference);
create index case_file_by_crime_reference on case_file (force, crime_reference text_pattern_ops);
create index case_file_of_child on case_file (person_id);

-- A search looks names up by their beginning, in any case of letters.
create index known_child_by_beginning on known_child (force, lower(family_name) text_pattern_ops) include (person_id);

create table case_line (
    case_id    uuid    not null references case_file (case_id),
    offence_id uuid    not null,
    number     integer not null,
    title      text    not null,
    stage      text    not null,
    kind       text    not null,
    decision   integer not null,
    due_on     date,
    primary key (case_id, offence_id)
);

create table timeline_entry (
    position    bigint      generated always as identity primary key,
    fact_id     uuid        not null unique,
    case_id     uuid        not null references case_file (case_id),
    type        text        not null,
    done_by     text        not null,
    role        text        not null,
    act         text        not null,
    told        text        not null,
    happened_at timestamptz not null,
    recorded_at timestamptz not null
);
create index timeline_entry_of_case on timeline_entry (case_id, happened_at, position);

grant select, insert, update on case_file to ${runtime};
grant select, insert, update, delete on case_line to ${runtime};
grant select, insert on timeline_entry to ${runtime};
