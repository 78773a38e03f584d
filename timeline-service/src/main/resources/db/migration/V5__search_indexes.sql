create index concurrently if not exists view_element_words
    on view_element using gin (to_tsvector('english', element_words(content)));
create index concurrently if not exists article_version_headline
    on article_version using gin (to_tsvector('english', coalesce(provenance ->> 'headline', '')));
