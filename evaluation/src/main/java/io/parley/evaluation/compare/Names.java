package io.parley.evaluation.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When two names or descriptions mean the same: by the definitions of the published scorer. */
public final class Names {

    private static final Pattern POSSESSIVE = Pattern.compile("'s\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /** Words that do not tell names apart. */
    private static final Set<String> IDLE =
            Set.of("the", "a", "an", "of", "us", "president", "minister", "mr", "ms", "mrs");

    private Names() {}

    /** Equal words, one's words among the other's, or the same last name with no other first name. */
    public static boolean same(@Nullable String one, @Nullable String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return plain(one).equals(plain(other));
        }
        boolean last = a.get(a.size() - 1).equals(b.get(b.size() - 1));
        boolean first = a.size() == 1 || b.size() == 1 || a.get(0).equals(b.get(0));
        return (last && first) || new HashSet<>(a).containsAll(b) || new HashSet<>(b).containsAll(a);
    }

    /** As {@link #same}; of a description at least half of the words of the shorter one. */
    public static boolean sameSpeaker(String gold, String goldKind, @Nullable String found) {
        if (!goldKind.equals("ANONYMOUS")) {
            return same(gold, found);
        }
        Set<String> a = new HashSet<>(words(gold));
        Set<String> b = new HashSet<>(words(found));
        int least = Math.max(1, Math.min(a.size(), b.size()));
        a.retainAll(b);
        return !a.isEmpty() && a.size() >= 0.5 * least;
    }

    private static List<String> words(@Nullable String name) {
        String plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFKD);
        String lower = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        String bare = POSSESSIVE.matcher(lower.replace('\u2019', '\'')).replaceAll("");
        List<String> out = new ArrayList<>();
        for (Matcher word = WORD.matcher(bare); word.find(); ) {
            if (!IDLE.contains(word.group())) {
                out.add(word.group());
            }
        }
        return out;
    }

    private static String plain(@Nullable String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }
}
