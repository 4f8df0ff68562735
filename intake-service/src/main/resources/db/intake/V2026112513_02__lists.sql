-- A child's name as it is looked for, with the family name first and with the given names first.
alter table referral
    add column family_key text collate "C" not null default '',
    add column given_key  text collate "C" not null default '';

update referral r
   set family_key = lower((f.form::json -> 'child' ->> 'familyName') || ' ' || (f.form::json -> 'child' ->> 'givenNames')),
       given_key = lower((f.form::json -> 'child' ->> 'givenNames') || ' ' || (f.form::json -> 'child' ->> 'familyName'))
  from referral_form f
 where f.referral_id = r.id and f.version = r.version;

alter table referral
    alter column family_key drop default,
    alter column given_key drop default;

create index referral_by_family_name on referral (force, family_key)
    include (id, sent_by, yos, state, received_at);
create index referral_by_given_name on referral (force, given_key)
    include (id, sent_by, yos, state, received_at);
create index referral_of_crime on referral (force, crime_reference);
create index referral_of_force on referral (force, received_at, id);
create index referral_of_yos on referral (force, yos, received_at, id);
drop index referral_of_sender;
create index referral_of_sender on referral (force, sent_by, received_at, id);
create index person_restricted on person (id) where restricted;

-- How far an accepted case has come, as its sender may know it.
create table referral_progress (
    case_id       uuid        primary key,
    stage         text        not null,
    disposals     text        not null,
    told          text        not null,
    told_at       timestamptz,
    police_have_it boolean    not null
);
grant select, insert, update on referral_progress to ${runtime};
