create table known_child (
    person_id     uuid    primary key,
    version       integer not null,
    given_names   text    not null,
    family_name   text    not null,
    date_of_birth date    not null,
    pnc_id        text,
    force         text    not null,
    yos           text    not null,
    restricted    boolean not null
);
create index known_child_by_name on known_child (force, family_name, given_names, person_id);
create index known_child_by_pnc_id on known_child (force, pnc_id);

create table earlier_disposal (
    id          uuid        primary key,
    person_id   uuid        not null references known_child (person_id),
    reference   text        not null,
    kind        text        not null,
    given_on    date        not null,
    force       text        not null,
    yos         text        not null,
    recorded_at timestamptz not null
);
create index earlier_disposal_of_child on earlier_disposal (person_id, given_on, id) include (kind, yos);

grant select, insert, update on known_child to ${runtime};
grant select, insert on earlier_disposal to ${runtime};
