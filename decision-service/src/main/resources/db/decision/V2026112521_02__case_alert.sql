-- That somebody is to look at what changed after a disposal was given.
create table case_alert (
    id          uuid        primary key,
    case_id     uuid        not null references case_file (case_id),
    role        text        not null,
    because     text        not null,
    state       text        not null,
    version     integer     not null,
    raised_at   timestamptz not null,
    looked_by   text,
    looked_name text,
    looked_at   timestamptz,
    note        text
);
create index case_alert_of_case on case_alert (case_id, raised_at);
create index case_alert_waiting on case_alert (role, case_id, raised_at) where state = 'OPEN';

grant select, insert on case_alert to ${runtime};
grant update (state, version, looked_by, looked_name, looked_at, note) on case_alert to ${runtime};
