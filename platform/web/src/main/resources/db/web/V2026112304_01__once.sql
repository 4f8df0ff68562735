-- Answers to requests that create something, so that the same request is answered the same and does nothing twice.
create table once (
    actor    text        not null,
    key      text        not null,
    request  bytea       not null,
    status   smallint    not null,
    location text        not null,
    body     text        not null,
    at       timestamptz not null default now(),
    primary key (actor, key)
);
create index once_at on once (at);

comment on table once is 'Kept 35 days.';
comment on column once.request is 'SHA-256 of method, path and body';

grant select, insert, delete on once to "${runtime}";
