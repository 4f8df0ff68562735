-- When a disposal came to be signed as it now stands. Of those that wait for it already, only the day is known.
alter table disposal add column confirmed_at timestamptz;
update disposal set confirmed_at = since::timestamp at time zone 'Europe/London' where state in ('TO_SIGN', 'TO_GIVE');
