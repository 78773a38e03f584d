package io.parley.timeline.rest;

import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A position in a list as clients carry it: opaque to them, so that we may change what it holds. A checksum over the list and the
 * position tells a cursor that we gave for this list from one that was cut, made up, or taken from another list.
 */
public final class Cursor {

    private static final int CHECKSUM = Integer.BYTES;

    private Cursor() {}

    static String write(String list, String position) {
        byte[] text = position.getBytes(StandardCharsets.UTF_8);
        ByteBuffer cursor = ByteBuffer.allocate(CHECKSUM + text.length);
        cursor.putInt(checksum(list, text)).put(text);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.array());
    }

    /**
     * The position that a cursor of a list stands for; the empty text, which is before all, when there is none.
     *
     * @throws ProblemException when the cursor is none of this list
     */
    public static String read(String list, @Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return "";
        }
        try {
            ByteBuffer given = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (given.remaining() <= CHECKSUM) {
                throw noneOfOurs();
            }
            int checksum = given.getInt();
            byte[] text = new byte[given.remaining()];
            given.get(text);
            if (checksum != checksum(list, text)) {
                throw noneOfOurs();
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw noneOfOurs();
        }
    }

    /** How many rows come before, by a cursor of a list without keys of its own ({@link Page#ofPlaces}). */
    public static int place(String list, @Nullable String cursor) {
        String position = read(list, cursor);
        try {
            return position.isEmpty() ? 0 : Integer.parseInt(position);
        } catch (NumberFormatException e) {
            throw noneOfOurs();
        }
    }

    private static int checksum(String list, byte[] position) {
        CRC32C checksum = new CRC32C();
        checksum.update(list.getBytes(StandardCharsets.UTF_8));
        checksum.update(0);
        checksum.update(position);
        return (int) checksum.getValue();
    }

    private static ProblemException noneOfOurs() {
        return new ProblemException(Problem.wrongValue("cursor", "is none that this list gave"));
    }
}
