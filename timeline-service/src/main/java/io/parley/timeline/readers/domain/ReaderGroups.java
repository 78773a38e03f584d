package io.parley.timeline.readers.domain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The groups of readers that may read a topic; none of them: every analyst may. A group below another is written with its path,
 * without the slash that an identity provider may put before it.
 */
public record ReaderGroups(List<String> names) {

    /** Every analyst may read. */
    public static final ReaderGroups EVERYBODY = new ReaderGroups(List.of());

    private static final int MOST = 50;
    private static final int LONGEST = 200;

    public ReaderGroups {
        names = names.stream().map(ReaderGroups::name).distinct().sorted().toList();
        if (names.size() > MOST) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "a topic has at most %d reader groups", MOST));
        }
        for (String name : names) {
            // A name that says nothing must not end as no groups: that would be everybody.
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a reader group has no name");
            }
            if (name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "the name of a reader group has at most %d characters, no control character",
                        LONGEST));
            }
        }
    }

    /** The groups of a list that somebody wrote. */
    public static ReaderGroups of(Collection<String> names) {
        return new ReaderGroups(List.copyOf(names));
    }

    /** A name as it is compared. */
    static String name(String written) {
        String name = written.strip();
        return name.startsWith("/") ? name.substring(1).strip() : name;
    }

    /** Whether only some may read. */
    public boolean isRestricted() {
        return !names.isEmpty();
    }
}
