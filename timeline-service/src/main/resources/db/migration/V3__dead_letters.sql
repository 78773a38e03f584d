-- Where each dead letter stands in Kafka, and what it is about; never its text. A letter that is copied forward, since one
-- before it is purged, keeps its row and gets another place.
create table dead_letter (
    source_topic     text        not null,
    source_partition integer     not null,
    source_offset    bigint      not null,
    consumer_group   text        not null,
    letter_partition integer     not null,
    letter_offset    bigint      not null,
    article_id       uuid,
    version          bigint,
    kind             text        not null,
    reason           text        not null,
    put_aside_at     timestamptz not null,
    -- Was replayed or dropped: to be removed from Kafka, and then from here.
    done             boolean     not null default false,
    primary key (source_topic, source_partition, source_offset, consumer_group)
);
create index dead_letter_in_order on dead_letter (put_aside_at, source_topic, source_partition, source_offset);
create index dead_letter_by_article on dead_letter (article_id);
