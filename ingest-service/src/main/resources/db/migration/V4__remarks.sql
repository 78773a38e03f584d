-- What should be known of how a version was read: dates that are none in their sender's words, what was mended, ids used twice.
ALTER TABLE article_version ADD COLUMN remarks text;

-- Who ever sent something: so that the same id under two of them can be told. Filled on first sight, never on the hot path.
CREATE TABLE provider (
    name text PRIMARY KEY
);
INSERT INTO provider SELECT DISTINCT provider FROM article_version;

-- Health of a feed: what it last gave, what was wrong with that, and how it is read.
ALTER TABLE feed ADD COLUMN last_item_at timestamptz;
ALTER TABLE feed ADD COLUMN last_item_id uuid;
ALTER TABLE feed ADD COLUMN decoding text;
ALTER TABLE feed ADD COLUMN remarks text;
