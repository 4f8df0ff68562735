-- Children of one crime are found by its reference, so that they are treated alike.
alter table joint_decision add column crime_reference text;
update joint_decision set crime_reference = referral::json ->> 'crimeReference';
alter table joint_decision alter column crime_reference set not null;
create index joint_decision_of_crime on joint_decision (force, crime_reference);
grant update (crime_reference) on joint_decision to ${runtime};
