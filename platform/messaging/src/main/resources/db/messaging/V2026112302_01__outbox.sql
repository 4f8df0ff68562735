-- What this service says to others: appended with the change it tells of, sent after the commit.

revoke all on schema public from public;
grant usage on schema public to ${runtime};

-- The last number given to each topic and key. Updated with every fact, so rows keep room for updates in place.
create table stream (
    topic text   not null,
    key   text   not null,
    seq   bigint not null,
    primary key (topic, key)
) with (fillfactor = 70);

create table outbox (
    position    bigint      not null generated always as identity,
    created     timestamptz not null default clock_timestamp(),
    id          uuid        not null,
    topic       text        not null,
    key         text        not null,
    seq         bigint      not null,
    type        text        not null,
    happened    timestamptz not null,
    payload     text        not null,
    correlation text        not null,
    causation   text,
    traceparent text,
    published   timestamptz,
    primary key (topic, key, seq, created)
) partition by range (created);

-- The relay's whole working set: small as long as the relay keeps up.
create index outbox_unpublished on outbox (position) where published is null;

-- Only for rows of a day nobody prepared; normally empty.
create table outbox_other partition of outbox default;

-- Prepares one day. Built beside and then attached, which lets writers go on meanwhile.
create function outbox_prepare(day date) returns void
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
    set timezone = 'UTC'
as
$$
declare
    name text := 'outbox_' || to_char(day, 'YYYYMMDD');
begin
    if to_regclass('public.' || name) is null then
        execute format('create table public.%I (like public.outbox including defaults including constraints)', name);
        execute format('alter table public.outbox attach partition public.%I for values from (%L) to (%L)',
                       name, day::timestamptz, (day + 1)::timestamptz);
    end if;
end
$$;
revoke all on function outbox_prepare(date) from public;

-- Drops one day, unless a row of it has still to be sent. The lock comes before the look, so nobody can ask for a row to
-- be sent again in between.
create function outbox_drop(partition regclass) returns boolean
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    unpublished boolean;
begin
    execute format('lock table %s in access exclusive mode', partition);
    execute format('select exists (select from %s where published is null)', partition) into unpublished;
    if unpublished then
        return false;
    end if;
    execute format('drop table %s', partition);
    return true;
end
$$;
revoke all on function outbox_drop(regclass) from public;

grant select, insert, update on stream to ${runtime};
grant select, insert on outbox to ${runtime};
grant update (published) on outbox to ${runtime};
