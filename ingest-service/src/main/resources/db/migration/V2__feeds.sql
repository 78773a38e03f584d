-- Feeds that are polled, one replica at a time.

CREATE TABLE feed (
    id               uuid        PRIMARY KEY,
    url              text        NOT NULL UNIQUE,
    host             text        NOT NULL,
    provider         text,
    interval_seconds integer     NOT NULL CHECK (interval_seconds > 0),
    paused           boolean     NOT NULL,
    etag             text,
    last_modified    text,
    next_poll_at     timestamptz NOT NULL,
    leased_until     timestamptz NOT NULL,
    failures         integer     NOT NULL,
    last_polled_at   timestamptz,
    last_result      text
);

CREATE INDEX feed_due ON feed (next_poll_at) WHERE NOT paused;
CREATE INDEX feed_host ON feed (host);
