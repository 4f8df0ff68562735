-- Who is alerted is kept with the alerts about cases.
alter table history_note drop column for_manager;
