package io.parley.timeline.database;

import java.sql.SQLException;

/** A statement failed; says whether trying again later can help. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Classes of SQLSTATE that are about the data or the statement, which no waiting mends (SQL:2023; PostgreSQL, appendix A). */
    private static final String PERMANENT = "22|23|42";

    private final boolean permanent;

    public DatabaseException(SQLException cause) {
        super(firstLine(cause) + " (SQLSTATE " + cause.getSQLState() + ")", cause);
        String state = cause.getSQLState();
        this.permanent =
                state != null && state.length() >= 2 && state.substring(0, 2).matches(PERMANENT);
    }

    /** The lines after the first may hold data, which belong into no log. */
    private static String firstLine(SQLException cause) {
        String message = String.valueOf(cause.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    /** Whether the statement can never succeed with these data. */
    public boolean isPermanent() {
        return permanent;
    }
}
