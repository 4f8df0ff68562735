-- Who did what with whose data (Data Protection Act 2018, section 62). Rows are only ever added.
-- All times here are real time, but business_at.
create table audit (
    id          bigint      primary key generated always as identity,
    xid         xid8        not null default pg_current_xact_id(),
    recorded_at timestamptz not null default clock_timestamp(),
    business_at timestamptz,
    act         text        check (act in
        ('COLLECTION', 'ALTERATION', 'CONSULTATION', 'DISCLOSURE', 'COMBINATION', 'ERASURE')),
    operation   text,
    actor       text,
    subject     text,
    recipient   text,
    details     jsonb,
    correlation text,
    -- Random, so that what was erased cannot be guessed back from the leaf that stays.
    salt        bytea       default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()),
    -- The row that says why this one was erased.
    erased_by   bigint      references audit (id),
    constraint whole_or_erased check (
        num_nonnulls(business_at, act, operation, actor, subject, recipient, details, correlation, salt)
            = case when erased_by is null then 9 else 0 end)
);

create index audit_by_xid on audit (xid);
create index audit_by_subject on audit (subject, id);

-- A batch covers every row whose transaction id lies in [from_xid, to_xid); the ranges leave no gap.
create table audit_batch (
    number     bigint      primary key check (number > 0),
    from_xid   xid8        not null,
    to_xid     xid8        not null,
    row_count  integer     not null check (row_count > 0),
    root       bytea       not null check (length(root) = 32),
    previous   bytea       not null check (length(previous) = 32),
    sealed_at  timestamptz not null,
    signature  bytea       not null
);

-- The leaf stays when its row is erased: the batch can still be proven.
create table audit_leaf (
    batch    bigint  not null references audit_batch (number),
    position integer not null,
    row_id   bigint  not null unique,
    leaf     bytea   not null check (length(leaf) = 32),
    primary key (batch, position)
);

-- A service adds rows; what tells when and in which transaction, it cannot choose. It cannot read them either.
grant insert (business_at, act, operation, actor, subject, recipient, details, correlation) on audit to "${runtime}";
grant select on audit to "${sealer}";
grant select, insert on audit_batch, audit_leaf to "${sealer}";

-- Lawful erasure: contents and salt go, the leaf stays, and a row of its own says why. For the owner only.
create function erase_audit_row(erased bigint, why text) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    reason bigint;
begin
    if not exists (select from audit_leaf where row_id = erased) then
        raise exception 'audit row % does not exist or is not sealed yet; erase it after it was sealed', erased;
    end if;
    if exists (select from audit where id = erased and (erased_by is not null or operation = 'audit.erase')) then
        raise exception 'audit row % is erased already, or is the record of an erasure', erased;
    end if;
    if why is null or why !~ '\S' then
        raise exception 'an erasure needs its reason';
    end if;
    insert into audit (business_at, act, operation, actor, subject, recipient, details, correlation)
        values (clock_timestamp(), 'ERASURE', 'audit.erase', session_user, 'audit/' || erased, '',
                jsonb_build_object('why', why), gen_random_uuid()::text)
        returning id into reason;
    update audit set business_at = null, act = null, operation = null, actor = null, subject = null, recipient = null,
                     details = null, correlation = null, salt = null, erased_by = reason
        where id = erased;
    return reason;
end
$$;
revoke all on function erase_audit_row(bigint, text) from public;
