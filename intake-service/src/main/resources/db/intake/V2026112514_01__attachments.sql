-- The police's own form as it was attached to a G26; each version is kept and never changed.
create table attachment (
    id               uuid        primary key,
    referral_id      uuid        not null references referral (id),
    version          integer     not null check (version >= 1),
    kind             text        not null,
    size             bigint      not null check (size > 0),
    digest           text        not null,
    attached_by      text        not null,
    attached_by_name text        not null,
    attached_by_role text        not null,
    attached_at      timestamptz not null,
    unique (referral_id, version)
);

-- Its contents in parts, so that nobody ever holds the whole.
create table attachment_part (
    attachment_id uuid    not null references attachment (id),
    number        integer not null check (number >= 1),
    contents      bytea   not null,
    primary key (attachment_id, number)
);
alter table attachment_part alter column contents set storage external;

grant select, insert on attachment, attachment_part to ${runtime};
