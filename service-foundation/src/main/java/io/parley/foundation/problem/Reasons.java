package io.parley.foundation.problem;

import jakarta.ws.rs.core.Response.Status;

/** Titles of HTTP statuses. */
final class Reasons {

    private Reasons() {}

    static String of(int status) {
        return switch (status) {
            case 421 -> "Misdirected Request";
            case 422 -> "Unprocessable Content";
            default -> {
                Status known = Status.fromStatusCode(status);
                yield known == null ? "HTTP status " + status : known.getReasonPhrase();
            }
        };
    }
}
