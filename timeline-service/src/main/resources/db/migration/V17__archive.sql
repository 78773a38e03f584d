-- Since when a topic is out of the lists; null while it is in them. Its views are kept right all the same.
alter table topic add column archived_at timestamptz;
