package io.parley.extraction.positions;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Position;
import io.parley.events.claims.Stance;
import io.parley.extraction.ArticleText;
import io.parley.extraction.Engine;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Kinds of wording that were told with the wrong sign or holder, each over many verbs and negotiations ({@code kinds.tsv}). */
class PositionKindsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 6);

    private static List<Position> read(String body) {
        return Engine.read(new ArticleText("kinds", "Peace talks on the deal", body, PUBLISHED, null))
                .positions();
    }

    private static Set<Stance> stances(String names) {
        return names.equals("-")
                ? Set.of()
                : Arrays.stream(names.split(",", -1)).map(Stance::valueOf).collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvFileSource(resources = "kinds.tsv", delimiter = '\t', quoteCharacter = '`')
    void a_position_has_the_sign_and_the_holder_of_its_words(
            String kind, String holder, String never, String some, String body) {
        List<Stance> told = read(body).stream()
                .filter(position -> position.holder().name().contains(holder))
                .map(Position::stance)
                .toList();
        assertThat(told)
                .as(kind)
                .doesNotContainAnyElementsOf(stances(never).isEmpty() ? Set.of(Stance.STATES) : stances(never));
        if (!some.equals("-")) {
            assertThat(told).as(kind).containsAnyElementsOf(stances(some));
        }
    }
}
