create table case_file (
    case_id             uuid    primary key,
    reference           text    not null,
    version             integer not null,
    person_id           uuid    not null,
    force               text    not null,
    yos                 text    not null,
    received_on         date    not null,
    assessment_due_on   date    not null,
    adult_name          text    not null,
    adult_category      text    not null,
    adult_is_victim     boolean not null,
    adult_is_police     boolean not null,
    adult_is_adult      boolean not null,
    parent_name         text    not null,
    parent_relationship text    not null
);
create index case_file_of_area on case_file (force, yos);
create index case_file_of_person on case_file (person_id);

create table case_offence (
    offence_id    uuid    primary key,
    case_id       uuid    not null references case_file,
    number        integer not null,
    title         text    not null,
    time_limit    text    not null,
    from_on       date    not null,
    to_on         date    not null,
    what_happened text    not null,
    admission     text    not null
);
create index case_offence_of_case on case_offence (case_id);

create table assessment (
    case_id               uuid    not null references case_file,
    decision              integer not null,
    state                 text    not null,
    version               integer not null,
    offence_ids           uuid[]  not null,
    due_on                date    not null,
    worker_id             text,
    worker_name           text,
    tool                  text,
    concurs               boolean,
    reasons               text,
    proposed_instead      text,
    late_reason           text,
    assessed_by_id        text,
    assessed_by_name      text,
    assessed_by_role      text,
    assessed_at           timestamptz,
    assessed_recorded_at  timestamptz,
    sent_back             text,
    countersigned_by_id   text,
    countersigned_by_name text,
    countersigned_by_role text,
    since                 date    not null,
    primary key (case_id, decision)
);
create index assessment_open on assessment (state) where state in ('TO_ALLOCATE', 'ASSESSING', 'TO_COUNTERSIGN');

create table disposal (
    id                   uuid    primary key,
    case_id              uuid    not null references case_file,
    decision             integer not null,
    kind                 text    not null,
    state                text    not null,
    version              integer not null,
    offence_ids          uuid[]  not null,
    confirmed_ids        uuid[]  not null,
    conditions           text[]  not null,
    conditions_end_on    date,
    child_answer         text,
    parent_answer        text,
    adult_answer         text,
    adult_name           text,
    adult_category       text,
    adult_is_victim      boolean,
    adult_is_police      boolean,
    adult_is_adult       boolean,
    text_version         text,
    disclosure_version   text,
    signed_by_id         text,
    signed_by_name       text,
    signed_by_role       text,
    signed_at            timestamptz,
    signed_recorded_at   timestamptz,
    stopped_because      text,
    stop_explanation     text,
    given_by_id          text,
    given_by_name        text,
    given_by_role        text,
    given_at             timestamptz,
    given_recorded_at    timestamptz,
    completed            boolean,
    summary              text,
    ended_by_id          text,
    ended_by_name        text,
    ended_by_role        text,
    ended_at             timestamptz,
    ended_recorded_at    timestamptz,
    reasonable_excuse    boolean,
    review_reason        text,
    reviewed_by_id       text,
    reviewed_by_name     text,
    reviewed_by_role     text,
    reviewed_at          timestamptz,
    reviewed_recorded_at timestamptz,
    since                date    not null,
    unique (case_id, decision, kind)
);
create index disposal_open on disposal (state) where state in ('TO_SIGN', 'TO_GIVE', 'IN_DELIVERY', 'UNDER_REVIEW');

grant select, insert, update on case_file, case_offence, assessment, disposal to ${runtime};
