package io.parley.timeline.views.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.entities.EntityType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The candidates of the index hold every name that the rules would find by comparing each with each, in the same order. */
class NameIndexTest {

    @Property(tries = 300)
    void no_name_that_fits_is_left_out(@ForAll("names") List<String> names) {
        TreeMap<String, NameCount> all = new TreeMap<>();
        names.forEach(name -> List.of(EntityType.PERSON, EntityType.ORG)
                .forEach(type -> all.put(
                        type + name,
                        new NameCount(type + name, null, new TreeMap<>(Map.of(name, 1)), Map.of(type, 1)))));
        NameIndex index = new NameIndex(all.values());
        for (String one : names) {
            same(all, index.sameName(one), one, (a, b) -> Spelling.fold(a).equals(Spelling.fold(b.name())));
            same(
                    all,
                    index.companies(one),
                    one,
                    (a, b) -> b.is(EntityType.ORG) && Spelling.isShortCompany(a, b.name()));
            same(all, index.withInitials(one), one, (a, b) -> Spelling.areInitials(a, b.name()));
            same(all, index.persons(one), one, (a, b) -> isPerson(b) && Spelling.areOnePerson(a, b.name()));
            same(
                    all,
                    index.surnamed(one),
                    one,
                    (a, b) ->
                            isFull(b) && Spelling.fold(Spelling.last(b.name())).equals(Spelling.fold(a)));
            same(
                    all,
                    index.soundingLike(one),
                    one,
                    (a, b) -> isFull(b) && Spelling.areTranscriptions(Spelling.last(b.name()), a));
            same(
                    all,
                    index.given(one),
                    one,
                    (a, b) -> isFull(b)
                            && Spelling.fold(Spelling.words(b.name()).get(0)).equals(Spelling.fold(a)));
        }
    }

    private static boolean isPerson(NameCount name) {
        return name.is(EntityType.PERSON);
    }

    private static boolean isFull(NameCount name) {
        return isPerson(name) && name.name().contains(" ");
    }

    private static void same(
            Map<String, NameCount> all, List<NameCount> candidates, String one, BiPredicate<String, NameCount> rule) {
        List<NameCount> expected =
                all.values().stream().filter(other -> rule.test(one, other)).toList();
        assertThat(candidates.stream().filter(other -> rule.test(one, other)).toList())
                .isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<String>> names() {
        Arbitrary<String> word = Arbitraries.of(
                "Haniya",
                "Haneya",
                "Mahmud",
                "Mahmoud",
                "Karah",
                "Kahara",
                "Hon",
                "Hai",
                "hon",
                "Precision",
                "Co",
                "Inc.",
                "HHP",
                "H.H.P.",
                "Al",
                "al",
                "B",
                "O\u2019Neil",
                "O'neil",
                "of",
                "Ltd");
        Arbitrary<String> name = word.list().ofMinSize(1).ofMaxSize(4).map(words -> String.join(" ", words));
        return name.list().ofMinSize(1).ofMaxSize(12).map(list -> list.stream()
                .distinct()
                .toList());
    }
}
