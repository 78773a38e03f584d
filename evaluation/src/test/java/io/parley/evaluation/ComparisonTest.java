package io.parley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.evaluation.compare.Matching;
import io.parley.evaluation.compare.Names;
import io.parley.evaluation.compare.Overlap;
import io.parley.evaluation.compare.PointText;
import io.parley.evaluation.compare.Range;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void aLastNameAloneIsTheSamePersonButAnotherFirstNameIsNot() {
        assertThat(Names.same("Marit Solheim", "Solheim")).isTrue();
        assertThat(Names.same("Marit Solheim", "Jon Solheim")).isFalse();
        assertThat(Names.same("President Marit Solheim", "Márit Solheim's")).isTrue();
        assertThat(Names.same("the European Union", "Union of European States")).isTrue();
    }

    @Test
    void namesWithoutLatinLettersAreComparedAsTheyStand() {
        assertThat(Names.same("Осло", " осло ")).isTrue();
        assertThat(Names.same("Осло", "Oslo")).isFalse();
        assertThat(Names.same("Oslo", null)).isFalse();
    }

    @Test
    void halfOfTheWordsOfAnUnnamedSpeakerAreEnough() {
        assertThat(Names.sameSpeaker("senior union official", "ANONYMOUS", "official"))
                .isTrue();
        assertThat(Names.sameSpeaker("senior union official", "ANONYMOUS", "two senior aides"))
                .isFalse();
        assertThat(Names.sameSpeaker("union official", "NAMED", "senior official"))
                .isFalse();
    }

    @Test
    void overlapIsCommonCharactersOverAll() {
        assertThat(Overlap.of(List.of(new Range(0, 10)), List.of(new Range(5, 15))))
                .isEqualTo(5 / 15.0);
        assertThat(Overlap.of(List.of(new Range(0, 4), new Range(2, 10)), List.of(new Range(0, 10))))
                .isEqualTo(1.0);
        assertThat(Overlap.of(List.of(), List.of())).isZero();
    }

    @Test
    void theBestPairComesFirstAndEachIsPairedOnce() {
        Map<Integer, Integer> pairs =
                Matching.of(List.of(10, 20), List.of(19, 11), (g, f) -> 1.0 / Math.abs(g - f), 0.5);
        assertThat(pairs).containsOnly(Map.entry(0, 1), Map.entry(1, 0));
        assertThat(Matching.of(List.of(1, 1), List.of(1), (g, f) -> 1, 1)).containsOnly(Map.entry(1, 0));
    }

    @Test
    void offsetsCountCodePoints() {
        PointText text = new PointText("\uD83D\uDE00 «Yes», she said");
        assertThat(text.excerpt(new Range(3, 6), 50)).isEqualTo("Yes");
        assertThat(text.tight(new Range(0, 8))).isEqualTo(new Range(3, 6));
        assertThat(text.excerpt(new Range(3, 99), 4)).isEqualTo("Yes»…");
    }
}
