-- A PNC id that comes with another birth date belongs to a person of their own, until somebody compares the two.
drop index person_by_pnc_id;
create unique index person_by_pnc_id on person (force, pnc_id, date_of_birth) where pnc_id is not null;

-- How a person was named, each time as sent; and what of it an index can find. Never changed.
create table known_as (
    id            bigint      generated always as identity primary key,
    person_id     uuid        not null references person (id),
    force         text        not null,
    given_names   text        not null,
    family_name   text        not null,
    date_of_birth date        not null,
    address       text        not null,
    since         timestamptz not null,
    name_key      text        not null,
    address_key   text        not null,
    sounds        text[]      not null
);
create unique index known_as_once on known_as (person_id, given_names, family_name, date_of_birth, address);
create index known_as_by_birth_date on known_as (force, date_of_birth, person_id) include (sounds);
create index known_as_by_address on known_as (force, address_key, person_id) include (sounds) where address_key <> '';
create index known_as_by_name on known_as (force, name_key, person_id);

-- Whoever was registered before, as first named; found by how each word begins.
insert into known_as (person_id, force, given_names, family_name, date_of_birth, address, since, name_key, address_key,
    sounds)
select p.id, p.force, p.given_names, p.family_name, p.date_of_birth, coalesce(n.address, ''), now(),
    lower(p.given_names || ' ' || p.family_name),
    left(btrim(regexp_replace(lower(coalesce(n.address, '')), '[^[:alnum:]]+', ' ', 'g')), 100),
    coalesce((select array_agg(distinct left(word, 3))
              from regexp_split_to_table(lower(p.given_names || ' ' || p.family_name), '[^[:alnum:]]+') word
              where word <> ''), '{}')
from person p
left join lateral (select address from notice where person_id = p.id order by recorded_at limit 1) n on true;

-- Two records that may be about one child: how it stands now.
create table person_match (
    id            uuid        primary key,
    first_person  uuid        not null references person (id),
    second_person uuid        not null references person (id),
    force         text        not null,
    score         integer     not null,
    clues         text        not null,
    state         text        not null check (state in ('UNDECIDED', 'ASKED', 'SAME', 'DIFFERENT')),
    version       integer     not null check (version >= 1),
    link_version  integer     not null check (link_version >= 0),
    said_by       text        not null,
    said_by_name  text        not null,
    said_by_role  text        not null,
    said_at       timestamptz not null,
    reason        text        not null,
    check (first_person < second_person)
);
create unique index person_match_once on person_match (first_person, second_person);
create index person_match_of_second on person_match (second_person);
create index person_match_open on person_match (force, state, score desc, id);

-- All that was said of them; never changed.
create table person_match_version (
    match_id     uuid        not null references person_match (id),
    version      integer     not null check (version >= 1),
    state        text        not null,
    said_by      text        not null,
    said_by_name text        not null,
    said_by_role text        not null,
    said_at      timestamptz not null,
    reason       text        not null,
    primary key (match_id, version)
);

grant select, insert on known_as to ${runtime};
grant select, insert on person_match to ${runtime};
grant update (state, version, link_version, said_by, said_by_name, said_by_role, said_at, reason) on person_match
    to ${runtime};
grant select, insert on person_match_version to ${runtime};
