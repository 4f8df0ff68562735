create table referral (
    id              uuid        primary key,
    reference       text        not null unique,
    state           text        not null,
    version         integer     not null check (version >= 1),
    person_id       uuid        not null references person (id),
    force           text        not null,
    yos             text        not null,
    crime_reference text        not null,
    sent_by         text        not null,
    sent_by_name    text        not null,
    sent_by_role    text        not null,
    received_at     timestamptz not null,
    returned_on     date,
    returned_days   text        not null,
    return_reasons  text        not null,
    ending          text
);
create index referral_to_check on referral (force, state, received_at, id);
create index referral_of_sender on referral (force, sent_by);
create index referral_of_person on referral (person_id, crime_reference);

-- Each version of a form as it was sent; never changed.
create table referral_form (
    referral_id uuid        not null references referral (id),
    version     integer     not null check (version >= 1),
    form        text        not null,
    listed      text        not null,
    sent_at     timestamptz not null,
    primary key (referral_id, version)
);

create sequence referral_number minvalue 1 maxvalue 1099511627775;

grant select, insert, update on referral to ${runtime};
grant select, insert on referral_form to ${runtime};
grant usage on sequence referral_number to ${runtime};
