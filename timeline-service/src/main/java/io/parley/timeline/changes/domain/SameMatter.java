package io.parley.timeline.changes.domain;

import io.parley.events.claims.Stance;
import io.parley.timeline.world.domain.WordLists;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether what a party said before on an issue can be set against what it says now. An issue is wide: of two sentences about it the
 * one may be of prisoners who were freed, the other of a list that is still open. As old and new are read only those that name the same
 * thing, or of which the one is for it and the other against it.
 */
final class SameMatter {

    /** Lower case: names stand in every sentence of a topic. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}'’-])\\p{Ll}{4,}(?![\\p{L}'’])");

    /** "release" and "released" are one word. */
    private static final int STEM = 5;

    private static final Set<Stance> FOR = Set.of(Stance.SUPPORTS, Stance.ACCEPTS, Stance.OFFERS);
    private static final Set<Stance> AGAINST = Set.of(Stance.OPPOSES, Stance.REJECTS, Stance.THREATENS);

    private SameMatter() {}

    /** Whether a party has gone from for to against, or the other way. */
    static boolean turned(Stance before, Stance now) {
        return (FOR.contains(before) && AGAINST.contains(now)) || (AGAINST.contains(before) && FOR.contains(now));
    }

    /** Whether two sentences name the same thing. */
    static boolean of(String before, String now) {
        Set<String> common = new HashSet<>(matters(before));
        common.retainAll(matters(now));
        return !common.isEmpty();
    }

    private static Set<String> matters(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> !WordLists.FRAMES.contains(word) && !WordLists.TALKS.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
