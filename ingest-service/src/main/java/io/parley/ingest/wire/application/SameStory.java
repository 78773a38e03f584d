package io.parley.ingest.wire.application;

import io.parley.ingest.wire.application.KnownStories.Story;
import io.parley.ingest.wire.domain.Addresses;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether two items under one id of a feed are versions of one story (ADR 0017): titles that are alike say so; where they
 * are not, another link speaks for another story, the same link for the same one, and without links another date.
 */
final class SameStory {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SameStory() {}

    static boolean isIt(Story one, Story other) {
        String title = one.headline();
        String otherTitle = other.headline();
        if (title != null && otherTitle != null && alike(title, otherTitle)) {
            return true;
        }
        if (one.url() != null && other.url() != null) {
            return key(one.url()).equals(key(other.url()));
        }
        return title == null
                || otherTitle == null
                || one.published() == null
                || other.published() == null
                || one.published().equals(other.published());
    }

    private static String key(@Nullable String url) {
        return url == null ? "" : Addresses.key(url);
    }

    /** Half of the words of the shorter title are in the other one, too. */
    private static boolean alike(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        int shorter = Math.min(words.size(), others.size());
        words.retainAll(others);
        return words.size() * 2 >= shorter;
    }

    private static Set<String> words(String title) {
        return Arrays.stream(NO_WORD.split(title.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
