-- What could not be taken in, kept whole and in order until it can.

-- FAILED: somebody has to look and replay. WAITING: something has not arrived; it goes on by itself.
create table parked_key (
    topic    text        not null,
    key      text        not null,
    state    text        not null check (state in ('FAILED', 'WAITING')),
    code     text        not null,
    reason   text        not null,
    attempts integer     not null default 1,
    since    timestamptz not null default clock_timestamp(),
    tried    timestamptz not null default clock_timestamp(),
    due      timestamptz,
    primary key (topic, key)
);
create index parked_key_waiting on parked_key (tried) where state = 'WAITING';
comment on column parked_key.due is 'when a waiting key is tried again without a new arrival; null: only an arrival helps';

create table parked_record (
    place          bigint      not null generated always as identity primary key,
    topic          text        not null,
    key            text        not null,
    source         text,
    number         bigint,
    event_id       text,
    event_type     text,
    broker_partition integer   not null,
    broker_offset  bigint      not null,
    written        timestamptz not null,
    raw_key        bytea,
    headers        bytea       not null,
    value          bytea,
    digest         bytea       not null,
    parked         timestamptz not null default clock_timestamp(),
    foreign key (topic, key) references parked_key (topic, key)
);
create index parked_record_order on parked_record (topic, key, place);
create index parked_record_awaited on parked_record (topic, key, source, number);
create unique index parked_record_once on parked_record (topic, broker_partition, broker_offset, digest);

create table set_aside (
    id             uuid        not null primary key,
    topic          text        not null,
    source         text        not null,
    event_id       text        not null,
    event_type     text,
    broker_partition integer   not null,
    broker_offset  bigint      not null,
    written        timestamptz not null,
    raw_key        bytea,
    headers        bytea       not null,
    value          bytea,
    digest         bytea       not null,
    reasons        jsonb       not null,
    fault          text,
    answered       boolean     not null,
    attempts       integer     not null default 1,
    set_aside      timestamptz not null default clock_timestamp(),
    closed         timestamptz,
    closing        text check (closing in ('REPLAYED', 'RESOLVED')),
    check ((closed is null) = (closing is null)),
    unique (topic, source, event_id, digest)
);
comment on column set_aside.fault is 'where we, not the record, were at fault: class and place, for staff';
create index set_aside_open on set_aside (set_aside) where closed is null;

grant select, insert, update, delete on parked_key, parked_record to ${runtime};
grant select, insert on set_aside to ${runtime};
grant update (reasons, answered, attempts, closed, closing) on set_aside to ${runtime};

-- Housekeeping, run by the relay every hour with the owner's rights: prepares the outbox for the days to come and lets go
-- of what is past its time. A lock not had at once is left for the next hour rather than made writers wait for.
create function messaging_housekeeping() returns void
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
    set timezone = 'UTC'
    set lock_timeout = '500ms'
as
$$
declare
    today date := current_date;
    old   record;
begin
    for ahead in 0..7
        loop
            begin
                perform public.outbox_prepare(today + ahead);
            exception
                when lock_not_available or check_violation then
                    raise notice 'outbox day % left for later: %', today + ahead, sqlerrm;
            end;
        end loop;
    for old in
        select c.oid::regclass as partition
        from pg_inherits i
                 join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'public.outbox'::regclass
          and c.relname ~ '^outbox_\d{8}$'
          and to_date(right(c.relname, 8), 'YYYYMMDD') < today - 35
        loop
            begin
                perform public.outbox_drop(old.partition);
            exception
                when lock_not_available then raise notice '% left for later', old.partition;
            end;
        end loop;
    delete from public.outbox_other where published is not null and created < now() - interval '36 days';
    delete from public.inbox where received < now() - interval '70 days';
    delete from public.open_inbox where received < now() - interval '70 days';
    delete from public.set_aside where closed < now() - interval '35 days';
end
$$;
revoke all on function messaging_housekeeping() from public;
grant execute on function messaging_housekeeping() to ${runtime};

select messaging_housekeeping();
