-- Whatever the superuser owns in this database becomes the setting parley.owner's. REASSIGN OWNED is no help: it would take the
-- system's own objects too.
DO $$
DECLARE
    owner CONSTANT text := current_setting('parley.owner');
    command text;
BEGIN
    FOR command IN
        SELECT format('ALTER SCHEMA %I OWNER TO %I', nspname, owner)
        FROM pg_namespace
        WHERE nspowner = 10 AND nspname NOT LIKE 'pg\_%' AND nspname <> 'information_schema'
        UNION ALL
        -- An index follows its table, and so does the sequence of a column (dependencies "a" and "i").
        SELECT format('ALTER TABLE %s OWNER TO %I', c.oid::regclass, owner)
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relowner = 10 AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
          AND n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
          AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype IN ('a', 'i'))
        UNION ALL
        SELECT format('ALTER ROUTINE %s OWNER TO %I', p.oid::regprocedure, owner)
        FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE p.proowner = 10 AND n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
        UNION ALL
        -- Types of their own; that of a table goes with it.
        SELECT format('ALTER TYPE %s OWNER TO %I', t.oid::regtype, owner)
        FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
        WHERE t.typowner = 10 AND t.typtype IN ('e', 'd', 'r') AND n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
    LOOP
        EXECUTE command;
    END LOOP;
END
$$;
