package io.parley.timeline.database;

import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A statement failed; says whether the data themselves are to blame. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Class of SQLSTATE for values that no column takes (PostgreSQL, appendix A). Of the other classes, 23 and 42 are about
     * keys, tables and grants, which are ours or the operator's to mend.
     */
    private static final String DATA_EXCEPTION = "22";

    /** A row or index entry that is too large, whatever the server's settings. */
    private static final String LIMIT_EXCEEDED = "54000";

    private final String state;

    public DatabaseException(SQLException cause) {
        super(firstLine(cause) + " (SQLSTATE " + cause.getSQLState() + ")", withoutData(cause));
        this.state = Objects.requireNonNullElse(cause.getSQLState(), "");
    }

    /** The lines after the first may hold data, and so may what stands in quotation marks: both belong into no log. */
    private static String firstLine(SQLException cause) {
        String message = String.valueOf(cause.getMessage());
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        return isAboutTheData(cause.getSQLState()) ? line.replaceAll("\".*\"", "\"…\"") : line;
    }

    /** A cause that quotes data is not passed on: whoever logs this would print it. */
    private static SQLException withoutData(SQLException cause) {
        return isAboutTheData(cause.getSQLState()) ? new SQLException(firstLine(cause), cause.getSQLState()) : cause;
    }

    /** The SQLSTATE; empty when the driver gave none. */
    public String state() {
        return state;
    }

    /** Whether the statement can never succeed with these data. */
    public boolean isAboutTheData() {
        return isAboutTheData(state);
    }

    private static boolean isAboutTheData(@Nullable String state) {
        return state != null && (state.startsWith(DATA_EXCEPTION) || state.equals(LIMIT_EXCEEDED));
    }
}
