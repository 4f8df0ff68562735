-- Schema public belongs to those who were named, here and below, and to nobody else.
revoke all on schema public from public;
grant usage on schema public to "${runtime}", "${sealer}";

-- How far business time was moved from real time. Read and written in demonstration mode only.
create table business_clock (
    one       boolean     primary key default true check (one),
    offset_ms bigint      not null,
    moved_at  timestamptz not null default now()
);

grant select, insert, update on business_clock to "${runtime}";
