-- Why offences of it were decided anew; and what a document that was read said had been decided, which stays so when the
-- form is amended afterwards.
alter table assessment add column reopened_because text;
alter table disposal add column reopened_because text;
alter table disposal add column signed_offences text[];
