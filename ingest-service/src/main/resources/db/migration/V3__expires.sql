-- After this moment the provider no longer thinks the version relevant; kept for the history, acted on by nobody.
ALTER TABLE article_version ADD COLUMN expires timestamptz;
