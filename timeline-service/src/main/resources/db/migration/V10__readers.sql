-- Who may read a topic: the readers who are in one of these groups; none: every analyst.
alter table topic add column readers text[] not null default '{}';

-- The one place that says who reads what. No groups (null) is a reader of everything; a reader in no group has an empty array.
create function may_read(readers text[], groups text[]) returns boolean language sql immutable parallel safe as
    $$ select groups is null or readers = '{}' or readers && groups $$;

-- An article is read by those who may read one of its topics, and by every analyst when it has none. One that is not settled has not
-- been matched with the topics yet. A killed one has its topics in the audit alone.
create function may_read_article(article uuid, groups text[]) returns boolean language sql stable parallel safe as $$
    select groups is null or coalesce(
        (select bool_or(may_read(t.readers, groups)) from topic t where t.slug in (
            select m.slug from topic_article m where m.article_id = article
            union all select a.slug from audit_entry a where a.article_id = article)),
        exists (select from article_version v where v.article_id = article and v.settled)) $$;
create index audit_entry_by_article on audit_entry (article_id);

-- The groups that a receiver counts as a member of: those that could read the topic when it was subscribed.
alter table webhook add column groups text[] not null default '{}';
