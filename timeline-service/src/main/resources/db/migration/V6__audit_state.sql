-- How often the audit of a topic has changed: what the entity tags of its answers tell the present audit from an earlier one
-- by, without reading it. Kept by triggers, so that every writer counts, one of an earlier version too.
create table audit_state (
    slug    text   primary key,
    changes bigint not null
);

create function count_audit_change(article uuid) returns void language sql as $$
    insert into audit_state as known (slug, changes)
    select distinct slug, 1 from topic_article where article_id = article order by slug
    on conflict (slug) do update set changes = known.changes + 1;
$$;

create function count_audit_entry() returns trigger language plpgsql as $$
begin
    insert into audit_state as known (slug, changes) values (new.slug, 1)
    on conflict (slug) do update set changes = known.changes + 1;
    return null;
end
$$;

-- A version that cannot be read stands in the audit for as long as its letter is open.
create function count_letter() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.article_id is not null then
        perform count_audit_change(old.article_id);
    end if;
    if tg_op = 'INSERT' and new.article_id is not null then
        perform count_audit_change(new.article_id);
    end if;
    return null;
end
$$;

create trigger audit_entry_counts after insert on audit_entry for each row execute function count_audit_entry();
create trigger new_letter_counts after insert or delete on dead_letter for each row execute function count_letter();
create trigger done_letter_counts after update of done on dead_letter for each row execute function count_letter();
