package io.parley.ingest.article.adapter;

import java.sql.SQLException;
import java.util.Set;

/** What PostgreSQL's error classes mean for us (appendix A of its manual). */
final class SqlStates {

    private static final Set<String> LOST_RACES = Set.of("23505", "40001", "40P01");
    /** Connection, resources, operator intervention, system errors. */
    private static final Set<String> TRANSIENT_CLASSES = Set.of("08", "53", "57", "58");

    private static final String DISK_FULL = "53100";

    private SqlStates() {}

    /** Another replica was faster: doing it again is right. */
    static boolean isLostRace(SQLException e) {
        return LOST_RACES.contains(e.getSQLState());
    }

    /** What a sender is told of a transient failure. */
    static String sentence(SQLException e) {
        return DISK_FULL.equals(e.getSQLState()) ? "the database has no room left" : "the database cannot be reached";
    }

    /** The database is away or overloaded; a pool that times out has no state at all. */
    static boolean isTransient(SQLException e) {
        String state = e.getSQLState();
        return state == null || state.length() < 2 || TRANSIENT_CLASSES.contains(state.substring(0, 2));
    }
}
