package io.parley.timeline.paging;

import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A position in a list as clients carry it: opaque to them, so that we may change what it holds. */
public final class Cursor {

    private Cursor() {}

    static String write(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    /** The position that a cursor stands for; the empty text, which is before all, when there is none. */
    public static String read(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return "";
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    Problem.named("invalid-field", "A field has a wrong value", 400, "the cursor is none of ours")
                            .at("cursor", "is none of ours"));
        }
    }
}
