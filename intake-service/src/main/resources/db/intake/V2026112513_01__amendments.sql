-- Who wrote each version of a form, when it was said, and why an accepted one was changed.
alter table referral_form
    add column written_by      text,
    add column written_by_name text,
    add column written_by_role text,
    add column happened_at     timestamptz,
    add column because         text not null default '';

update referral_form f
   set written_by = r.sent_by, written_by_name = r.sent_by_name, written_by_role = r.sent_by_role, happened_at = f.sent_at
  from referral r
 where r.id = f.referral_id;

alter table referral_form
    alter column written_by set not null,
    alter column written_by_name set not null,
    alter column written_by_role set not null,
    alter column happened_at set not null,
    alter column because drop default;

-- Whether whoever accepted a form was sure who the child is. Of those accepted before, a PNC id says so.
alter table referral add column identity_confirmed boolean not null default false;

update referral r
   set identity_confirmed = true
  from person p
 where p.id = r.person_id and p.pnc_id is not null and r.state = 'ACCEPTED';

alter table referral alter column identity_confirmed drop default;
