package io.parley.ingest.article.adapter;

import io.parley.foundation.problem.Problem;
import io.parley.ingest.article.application.Unavailable;
import io.parley.ingest.wire.domain.Refusal;
import java.util.Locale;

/** Problem details of the intake. */
public final class Problems {

    private Problems() {}

    /** What is wrong with a document or an item. */
    public static Problem of(Refusal refusal) {
        String kind = refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String field = refusal.field();
        Problem problem =
                Problem.named(kind, refusal.kind().title(), refusal.kind().status(), refusal.sentence());
        return field == null ? problem : problem.at(field, refusal.reason());
    }

    /** What is away for now. */
    public static Problem of(Unavailable unavailable) {
        return Problem.named("unavailable", "Try again later", 503, unavailable.what());
    }

    static Problem notAcknowledged() {
        return Problem.named(
                "unavailable",
                "Try again later",
                503,
                "the article is kept, but the broker has not acknowledged it yet; sending it again is safe");
    }
}
