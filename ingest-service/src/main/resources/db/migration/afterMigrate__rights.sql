-- The service's own role, where an installation has one beside the owner, uses the tables and cannot change the schema.
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'parley_ingest') AND current_user <> 'parley_ingest' THEN
        GRANT USAGE ON SCHEMA ingest TO parley_ingest;
        GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ingest TO parley_ingest;
        GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ingest TO parley_ingest;
        REVOKE INSERT, UPDATE, DELETE ON flyway_schema_history FROM parley_ingest;
    END IF;
END
$$;
