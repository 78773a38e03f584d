package io.parley.timeline.views.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final List<String> STOCK = List.of(
            "the",
            "guild",
            "chamber",
            "rejects",
            "Rejects",
            "offer",
            "pay",
            "9",
            "percent",
            "on",
            "Monday",
            "strike",
            "ends",
            "\u00fcber",
            "\u0418\u0440\u0430\u043d",
            "caf\u00e9",
            "\ud835\udc00",
            "\u216b",
            "workers'",
            "co-op",
            "\u2013");

    @Test
    void linesOfMostlyTheSameWordsSayTheSame() {
        assertTrue(same("The guild rejects the pay offer", "The Guild \u201crejects\u201d the offer of pay."));
        assertFalse(same("The guild rejects the pay offer", "The chamber improves its terms on overtime"));
    }

    @Test
    void aLineThatIsPartOfALongerOneSaysTheSame() {
        assertTrue(same(
                "The guild rejects the pay offer",
                "The guild rejects the pay offer that the chamber had tabled in its third round of talks this month"));
        assertFalse(
                same("The guild", "The guild rejects the pay offer that the chamber had tabled in its third round"));
    }

    @Test
    void agreesWithSetsOfWordsOnWhateverLines() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            String one = line(random);
            String other = line(random);
            assertEquals(Words.of(one).size(), Wording.of(one).size(), one);
            assertEquals(saySame(Words.of(one), Words.of(other)), same(one, other), one + " / " + other);
            assertEquals(
                    Words.containment(Words.of(one), Words.of(other)),
                    Wording.of(one).containment(Wording.of(other)),
                    one + " / " + other);
            assertEquals(Words.of(one).equals(Words.of(other)), Wording.of(one).equals(Wording.of(other)));
        }
    }

    @Test
    void theOrderOfWordsDoesNotCountAndTheirLettersDo() {
        assertEquals(Wording.of("offer, pay offer"), Wording.of("Pay OFFER"));
        assertNotEquals(Wording.of("pay offer"), Wording.of("pay offers"));
        assertEquals(0, Wording.of(" \u2013 ").size());
    }

    private static boolean same(String one, String other) {
        return Wording.of(one).sameAs(Wording.of(other));
    }

    /** As it is meant. */
    private static boolean saySame(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        int smaller = Math.min(one.size(), other.size());
        return (!all.isEmpty() && common.size() >= 0.6 * all.size())
                || (smaller >= 4 && common.size() >= 0.85 * smaller);
    }

    private static String line(Random random) {
        return IntStream.range(0, random.nextInt(14))
                .mapToObj(i -> STOCK.get(random.nextInt(STOCK.size())))
                .collect(Collectors.joining(" "));
    }
}
