-- Versions of articles as they came in, and the list of those that still have to reach the broker.

CREATE TABLE article_version (
    receipt        uuid        PRIMARY KEY,
    article_id     uuid        NOT NULL,
    version        bigint      NOT NULL,
    current        boolean     NOT NULL,
    fate           text        NOT NULL CHECK (fate IN ('ACCEPTED', 'HELD', 'STALE')),
    provider       text        NOT NULL,
    item_id        text        NOT NULL,
    status         text        NOT NULL CHECK (status IN ('USABLE', 'WITHHELD', 'CANCELED')),
    sender_number  bigint,
    sender_time    timestamptz,
    embargoed      timestamptz,
    content_hash   text        NOT NULL,
    format         text        NOT NULL,
    editorial_note text,
    received_at    timestamptz NOT NULL,
    available_at   timestamptz,
    -- The event as sent; only the current version keeps it, and a killed one has no text in it.
    event          bytea
) WITH (toast_tuple_target = 8160);

ALTER TABLE article_version ALTER COLUMN event SET STORAGE EXTERNAL;

-- One current version per article: two replicas cannot both win.
CREATE UNIQUE INDEX article_version_current ON article_version (article_id) WHERE current;
CREATE INDEX article_version_history ON article_version (article_id, receipt);

-- A row here means: not acknowledged by the broker. Deleting it is the acknowledgement.
CREATE TABLE outbox (
    receipt      uuid        PRIMARY KEY,
    held         boolean     NOT NULL,
    due_at       timestamptz NOT NULL,
    -- Nobody else sends it before this moment.
    leased_until timestamptz NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 5000);

CREATE INDEX outbox_due ON outbox (due_at);
