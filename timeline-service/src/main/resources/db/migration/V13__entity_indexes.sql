create index concurrently if not exists view_element_actors
    on view_element using gin (element_actors(content));
create index concurrently if not exists view_element_names
    on view_element using gin (to_tsvector('simple', coalesce(content ->> 'name', ''))) where view = 'participants';
create index concurrently if not exists topic_article_actors
    on topic_article using gin (actors);
create index concurrently if not exists article_version_latest
    on article_version (available_at desc, article_id) where settled and status = 'USABLE';
create index concurrently if not exists topic_article_without_actors
    on topic_article (slug) where actors is null;
