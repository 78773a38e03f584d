-- The words of an element that a search looks into: what a reader would see of it. Empty for one that is withdrawn, whose content is.
create function element_words(content jsonb) returns text language sql immutable parallel safe as $$
    select concat_ws(' ', content ->> 'speaker', content ->> 'party', content ->> 'text', content ->> 'name',
                     content ->> 'subject', content ->> 'venue', content ->> 'what') $$;
