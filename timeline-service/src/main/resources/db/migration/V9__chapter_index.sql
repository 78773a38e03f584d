create index concurrently if not exists view_element_by_chapter on view_element (slug, chapter);
