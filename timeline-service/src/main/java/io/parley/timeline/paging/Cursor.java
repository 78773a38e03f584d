package io.parley.timeline.paging;

import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
            String position = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor)))
                    .toString();
            // No position holds a control character, and the database takes no NUL.
            if (position.chars().anyMatch(Character::isISOControl)) {
                throw noneOfOurs();
            }
            return position;
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw noneOfOurs();
        }
    }

    private static ProblemException noneOfOurs() {
        return new ProblemException(
                Problem.named("invalid-field", "A field has a wrong value", 400, "the cursor is none of ours")
                        .at("cursor", "is none of ours"));
    }
}
