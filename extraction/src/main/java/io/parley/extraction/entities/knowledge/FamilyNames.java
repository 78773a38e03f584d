package io.parley.extraction.entities.knowledge;

import io.parley.extraction.resource.WordList;
import java.util.Set;

/** Where the family name starts in a full name, by position and particles. */
public final class FamilyNames {

    private static final Set<String> PARTICLES = WordList.read("entities/knowledge/particles.txt");

    private FamilyNames() {}

    /** Index of the first character of the family name as written last: "de la Cruz" of "Juan de la Cruz". */
    public static int start(String fullName) {
        int start = wordBefore(fullName, fullName.length());
        while (start > 0) {
            int previous = wordBefore(fullName, start - 1);
            if (previous == 0 || !PARTICLES.contains(Folding.fold(fullName.substring(previous, start - 1)))) {
                break;
            }
            start = previous;
        }
        return start;
    }

    /** Whether a folded word goes with the word after it. */
    public static boolean particle(String folded) {
        return PARTICLES.contains(folded);
    }

    private static int wordBefore(String name, int end) {
        for (int i = end - 1; i >= 0; i--) {
            char c = name.charAt(i);
            if (c == ' ' || (c == '-' && PARTICLES.contains(Folding.fold(wordEnding(name, i))))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String wordEnding(String name, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(name.charAt(start - 1))) {
            start--;
        }
        return name.substring(start, end);
    }
}
