package io.parley.foundation.kafka;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which edition of a service takes a partition in, kept with its committed offset.
 *
 * @param edition the number of the edition
 * @param since the offset from which on all was taken in by this edition; what is before is an earlier one's
 * @param again the offset up to which the earlier records were taken in again
 */
record EditionMark(long edition, long since, long again) {

    private static final Pattern TEXT = Pattern.compile("edition=(\\d+) since=(\\d+) again=(\\d+)");

    /** The mark that a commit carries; empty when it was made by a version without editions, or by somebody else. */
    static Optional<EditionMark> of(String metadata) {
        Matcher matcher = TEXT.matcher(metadata == null ? "" : metadata);
        return matcher.matches()
                ? Optional.of(new EditionMark(
                        Long.parseLong(matcher.group(1)),
                        Long.parseLong(matcher.group(2)),
                        Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }

    String text() {
        return "edition=" + edition + " since=" + since + " again=" + again;
    }

    /** Records of earlier editions that are left; fewer where some were compacted away. */
    long left() {
        return Math.max(0, since - again);
    }

    EditionMark upTo(long offset) {
        return new EditionMark(edition, since, Math.min(since, Math.max(again, offset)));
    }
}
