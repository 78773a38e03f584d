package io.parley.timeline.views.domain;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a text as a set: enough to tell whether two texts say the same. */
final class Words {

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    static Set<String> of(String text) {
        Set<String> words = new TreeSet<>();
        GAPS.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }

    /** Share of the smaller set that the other one holds too; 0 when one is empty. */
    static double containment(Set<String> a, Set<String> b) {
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        int smaller = Math.min(a.size(), b.size());
        return smaller == 0 ? 0 : (double) common.size() / smaller;
    }
}
