create table person (
    id            uuid        primary key,
    version       integer     not null check (version >= 1),
    given_names   text        not null,
    family_name   text        not null,
    date_of_birth date        not null,
    pnc_id        text,
    force         text        not null,
    yos           text        not null,
    restricted    boolean     not null
);
create unique index person_by_pnc_id on person (force, pnc_id) where pnc_id is not null;

create table notice (
    id              uuid        primary key,
    reference       text        not null unique,
    kind            text        not null,
    given_on        date        not null,
    crime_reference text        not null,
    yos             text        not null,
    given_names     text        not null,
    family_name     text        not null,
    date_of_birth   date        not null,
    pnc_id          text,
    address         text        not null,
    person_id       uuid        not null references person (id),
    force           text        not null,
    door            text        not null,
    answers         text        not null,
    recorded_by     text        not null,
    recorded_at     timestamptz not null,
    contents_digest text        not null
);
create unique index notice_once on notice (force, contents_digest);
create index notice_newest on notice (force, recorded_at desc, id);
create index notice_of_person on notice (person_id);

create sequence notice_number minvalue 1 maxvalue 1099511627775;

grant select, insert, update on person to ${runtime};
grant select, insert on notice to ${runtime};
grant usage on sequence notice_number to ${runtime};
