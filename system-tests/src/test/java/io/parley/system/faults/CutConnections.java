package io.parley.system.faults;

import io.parley.system.running.SupervisedParley;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Random;

/** All connections to the database break off, whatever they are at. */
record CutConnections() implements Fault {

    static Fault any(Random random) {
        return new CutConnections();
    }

    @Override
    public void strike(SupervisedParley system) throws Exception {
        try (Connection connection = system.database();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname is not null");
        }
    }

    @Override
    public String toString() {
        return "CUT connections to PostgreSQL";
    }
}
