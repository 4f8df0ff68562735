create table known_child (
    person_id     uuid    primary key,
    version       integer not null,
    given_names   text    not null,
    family_name   text    not null,
    date_of_birth date    not null,
    force         text    not null,
    yos           text    not null,
    restricted    boolean not null
);
create index known_child_by_name on known_child (force, yos, family_name, given_names, person_id);

grant select, insert, update on known_child to ${runtime};
