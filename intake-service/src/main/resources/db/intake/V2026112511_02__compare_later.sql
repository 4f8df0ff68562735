-- How somebody was named by a file of many, not yet compared with everybody else: each is compared by itself afterwards, so
-- that nobody who sends a G26 waits for a file.
create table to_compare (
    known_as_id bigint primary key references known_as (id)
);

grant select, insert, delete on to_compare to ${runtime};
grant update on to_compare to ${runtime};
