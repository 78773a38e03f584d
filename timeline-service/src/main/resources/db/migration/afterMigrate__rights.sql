-- The service's own role, where an installation has one beside the owner, uses the tables and cannot change the schema.
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'parley_timeline') AND current_user <> 'parley_timeline' THEN
        GRANT USAGE ON SCHEMA timeline TO parley_timeline;
        GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA timeline TO parley_timeline;
        GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA timeline TO parley_timeline;
        REVOKE INSERT, UPDATE, DELETE ON flyway_schema_history FROM parley_timeline;
    END IF;
END
$$;
