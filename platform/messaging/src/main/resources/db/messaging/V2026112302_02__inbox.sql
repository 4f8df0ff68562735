-- What this service has heard, so that each fact has its effect once and in order.

-- Facts of our own topics whose effect is in this database.
create table inbox (
    id       uuid        not null,
    topic    text        not null,
    source   text        not null,
    received timestamptz not null default clock_timestamp(),
    primary key (id, topic, source)
);
create index inbox_received on inbox using brin (received);

-- The last number taken in of each source, topic and key.
create table inbox_position (
    topic  text   not null,
    key    text   not null,
    source text   not null,
    number bigint not null,
    primary key (topic, key, source)
) with (fillfactor = 70);

-- Records of topics that somebody outside writes; the digest tells a repetition from another record under the same id.
create table open_inbox (
    topic    text        not null,
    source   text        not null,
    id       text        not null,
    digest   bytea       not null,
    received timestamptz not null default clock_timestamp(),
    primary key (topic, source, id)
);
create index open_inbox_received on open_inbox using brin (received);

grant select, insert on inbox, open_inbox to ${runtime};
grant select, insert, update on inbox_position to ${runtime};
