-- The course of a topic is cut into chapters (docs/adr/0028). A topic without rows here has one chapter, or was not projected
-- since there are any: its articles get their places at its next turn.

-- Where an article that counts for a topic stands in its course, with the version that counts.
create table topic_place (
    slug       text   not null references topic on delete cascade,
    article_id uuid   not null,
    version    bigint not null,
    place      text   not null collate "C",
    primary key (slug, article_id)
);
create index topic_place_in_order on topic_place (slug, place) include (article_id, version);

-- A chapter is named by the bits that its places begin with. It waits when it has to be computed.
create table chapter (
    slug    text    not null references topic on delete cascade,
    block   text    not null collate "C",
    most    integer not null,
    waits   boolean not null,
    -- What the next chapter takes from this one.
    carried uuid[]  not null default '{}',
    turn    uuid,
    primary key (slug, block)
);
create index chapter_waiting on chapter (slug) where waits;

-- What chapters have that is not shown: elements that a later chapter has under the same key, and what each says to the
-- overview (view 'overview').
create table chapter_element (
    slug        text    not null references topic on delete cascade,
    chapter     text    not null collate "C",
    view        text    not null,
    key         text    not null,
    sort_key    text    not null collate "C",
    hash        text    not null,
    summary     text    not null,
    article_ids uuid[]  not null,
    content     jsonb   not null,
    withdrawn   boolean not null default false,
    primary key (slug, chapter, view, key)
);
create index chapter_element_by_key on chapter_element (slug, view, key);
create index chapter_element_by_article on chapter_element using gin (article_ids);

-- The chapter that an element is of; empty for what is of the topic as it stands now, and where there is one chapter.
alter table view_element add column chapter text not null default '' collate "C";

-- Each topic gets its places and chapters, as for a new definition.
insert into topic_work (slug, cause) select slug, '{"reason": "DEFINITION"}' from topic;
