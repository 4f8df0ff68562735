create table reply (
    fact_id     uuid        primary key,
    person_id   uuid        not null,
    answers     text        not null,
    force       text        not null,
    reference   text        not null,
    door        text        not null,
    recorded_at timestamptz not null
);
create index reply_to on reply (force, answers, recorded_at desc);
create index reply_newest on reply (force, recorded_at desc, fact_id);

grant select, insert on reply to ${runtime};
