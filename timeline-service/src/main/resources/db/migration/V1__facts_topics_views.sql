-- An article for life. What is at or below killed_version is gone and stays gone.
create table article (
    article_id     uuid primary key,
    killed_version bigint
);

-- One version as ingest published it; provenance is the event but for the body. A version is settled when it may be
-- shown: at once when it is withheld or canceled, else when both lists of one engine sequence have come.
create table article_version (
    article_id      uuid        not null,
    version         bigint      not null,
    status          text        not null,
    provenance      jsonb       not null,
    body            text        not null,
    available_at    timestamptz not null,
    settled         boolean     not null,
    engine_sequence bigint,
    primary key (article_id, version)
);

-- That a list of an engine has come; envelope is the event but for its lists.
create table extraction (
    article_id      uuid   not null,
    version         bigint not null,
    engine_sequence bigint not null,
    kind            text   not null,
    envelope        jsonb  not null,
    primary key (article_id, version, engine_sequence, kind)
);

-- The elements of those lists, each with the spans that it rests on.
create table fact (
    article_id      uuid    not null,
    version         bigint  not null,
    engine_sequence bigint  not null,
    kind            text    not null,
    ordinal         integer not null,
    content         jsonb   not null,
    primary key (article_id, version, engine_sequence, kind, ordinal)
);

-- A negotiation that is followed. The generation counts definitions, filled_generation says which one was back-filled.
create table topic (
    slug              text primary key,
    title             text        not null,
    definition        jsonb       not null,
    generation        bigint      not null,
    filled_generation bigint      not null,
    revision          bigint      not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null
);

-- Which settled versions match which topic.
create table topic_article (
    slug       text   not null,
    article_id uuid   not null,
    version    bigint not null,
    primary key (slug, article_id, version)
);
create index topic_article_by_article on topic_article (article_id);

-- Why a topic has to be recomputed; a worker takes all rows of a topic at once.
create table topic_work (
    id    bigint generated always as identity primary key,
    slug  text  not null,
    cause jsonb not null
);
create index topic_work_by_slug on topic_work (slug);

-- The elements of every view, the overview among them; sort_key orders them byte by byte, hash tells whether one changed.
create table view_element (
    slug        text   not null,
    view        text   not null,
    key         text   not null,
    sort_key    text   not null collate "C",
    hash        text   not null,
    summary     text   not null,
    article_ids uuid[] not null,
    content     jsonb  not null,
    primary key (slug, view, key)
);
create index view_element_in_order on view_element (slug, view, sort_key);

-- What each revision changed: append only.
create table topic_change (
    slug         text        not null,
    revision     bigint      not null,
    committed_at timestamptz not null,
    changes      jsonb       not null,
    causes       jsonb       not null,
    primary key (slug, revision)
);

-- Kills and holds of articles that were part of a topic: append only.
create table audit_entry (
    slug       text        not null,
    article_id uuid        not null,
    version    bigint      not null,
    kind       text        not null,
    provider   text        not null,
    at         timestamptz not null,
    withdrawn  jsonb       not null,
    primary key (slug, article_id, version, kind)
);

-- Events on their way to Kafka.
create table outbox (
    id      bigint generated always as identity primary key,
    slug    text        not null,
    event   jsonb       not null,
    at      timestamptz not null
);
