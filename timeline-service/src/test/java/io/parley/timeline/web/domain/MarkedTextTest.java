package io.parley.timeline.web.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.timeline.web.domain.MarkedText.Piece;
import io.parley.timeline.web.domain.MarkedText.Span;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void offsetsCountCodePointsSoThatEmojiShiftNothing() {
        MarkedText text = MarkedText.of("🕊🕊 talks", List.of(new Span(3, 8)));
        assertThat(text.pieces()).containsExactly(new Piece("🕊🕊 ", false, false), new Piece("talks", true, true));
    }

    @Test
    void onlyTheFirstHighlightIsTheTarget() {
        MarkedText text = MarkedText.of("a b c", List.of(new Span(4, 5), new Span(0, 1)));
        assertThat(text.pieces().stream().filter(Piece::first))
                .extracting(Piece::text)
                .containsExactly("a");
    }

    @Test
    void aSpanBeyondTheTextIsCutAtItsEnd() {
        assertThat(MarkedText.of("abc", List.of(new Span(2, 99))).pieces())
                .containsExactly(new Piece("ab", false, false), new Piece("c", true, true));
    }

    @Property
    void thePiecesPutTogetherAreTheText(
            @ForAll @StringLength(max = 40) String text,
            @ForAll @IntRange(min = -5, max = 50) int start,
            @ForAll @IntRange(min = -5, max = 50) int end) {
        String joined = MarkedText.of(text, List.of(new Span(start, end))).pieces().stream()
                .map(Piece::text)
                .collect(Collectors.joining());
        assertThat(joined).isEqualTo(text);
    }
}
