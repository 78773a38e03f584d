-- What operators decided on who is who (docs/adr/0031). A decision is never deleted: it holds until somebody takes it back.
create table entity_decision (
    id          uuid        primary key,
    kind        text        not null,
    -- The key that is merged into another one, or that a name is split off from.
    entity      text        not null,
    entity_name text        not null,
    other       text        not null,
    other_name  text        not null,
    decided_by  text        not null,
    decided_at  timestamptz not null,
    reason      text        not null,
    undone_by   text,
    undone_at   timestamptz,
    undone_why  text
);
-- Nobody is merged into two at a time.
create unique index entity_decision_merged on entity_decision (entity) where kind = 'MERGE' and undone_at is null;
create index entity_decision_in_order on entity_decision (decided_at, id);

-- The keys of all actors that an article names, for the topics that a decision concerns; null where they were not noted yet.
alter table topic_article add column actors text[];

-- Whom an element is about: ids of those who take part, hold a position or speak; "= name" of those that it has by name only.
create function element_actors(content jsonb) returns text[] language sql immutable parallel safe as $$
    select array_remove(array[content ->> 'partyId', content ->> 'speakerId',
                              case when content ? 'roles' then content ->> 'id' end,
                              case when content ? 'speakerKind' then '= ' || (content ->> 'party') end,
                              '= ' || (content ->> 'author')], null)
        || array(select '= ' || name from jsonb_array_elements_text(
               jsonb_path_query_array(content, '$.participants[*]') || jsonb_path_query_array(content, '$.mediators[*]')
               || jsonb_path_query_array(content, '$.supporters[*].name')
               || jsonb_path_query_array(content, '$.opponents[*].name')) as each (name)) $$;
