-- G26s that somebody is writing: apart from what was sent, kept as typed, dropped when nobody goes on with them.
create table draft (
    id               uuid        primary key,
    owner            text        not null,
    force            text        not null,
    typed            text        not null,
    saved            text        not null,
    referral_id      uuid        references referral (id),
    reference        text        not null,
    referral_version integer     not null,
    reasons          text        not null,
    started_at       timestamptz not null,
    kept_until       date        not null
);
create index draft_of_owner on draft (force, owner, started_at);
create index draft_to_drop on draft (kept_until);
create unique index draft_that_mends on draft (force, owner, referral_id) where referral_id is not null;

grant select, insert, update, delete on draft to ${runtime};
