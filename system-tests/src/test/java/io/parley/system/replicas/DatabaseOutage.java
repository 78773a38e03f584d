package io.parley.system.replicas;

import io.parley.platform.LocalPlatform;
import io.parley.platform.postgres.LocalPostgres;

/** A database server that is stopped, and started again on the same data and port. */
record DatabaseOutage(LocalPlatform platform) {

    static DatabaseOutage begin(LocalPlatform platform) {
        platform.postgres().close();
        return new DatabaseOutage(platform);
    }

    /** The server that follows; the caller stops it. */
    LocalPostgres end() {
        return LocalPostgres.start(
                platform.dataFolder().resolve("postgres"),
                platform.postgres().databases().port(),
                platform.dataFolder().resolve("logs/postgres-again.log"));
    }
}
