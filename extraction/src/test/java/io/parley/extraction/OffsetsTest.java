package io.parley.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.text.TextSpan;
import io.parley.extraction.wire.WireSpans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OffsetsTest {

    @Property(tries = 60)
    void everySpanCutsItsOwnTextOutOfTheBodyByCodePoints(@ForAll("bodies") String body) {
        int[] points = body.codePoints().toArray();
        for (TextSpan span : spans(Engine.read(body))) {
            assertThat(span.end()).isLessThanOrEqualTo(points.length);
            String cut = new String(points, span.start(), span.end() - span.start());
            String text = span.text() == null ? "" : span.text();
            assertThat(cut).startsWith(text);
            assertThat(cut.length() <= WireSpans.LONGEST_TEXT).isEqualTo(cut.equals(text));
        }
    }

    @Property(tries = 20)
    void theSameArticleGivesTheSameResult(@ForAll("bodies") String body) {
        LocalDate day = LocalDate.parse("2021-06-16");
        assertThat(Engine.read(body, day)).isEqualTo(Engine.read(body, day));
    }

    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<String> sentence = Arbitraries.of(
                "\u201CWe are close \uD83D\uDE00,\u201D Angela Merkel said on Tuesday. ",
                "A\u0301 source told Reuters that 1,200 people had fled \uD83C\uDDEB\uD83C\uDDF7. ",
                "\uD835\uDC9C\uD835\uDCB7 talks in Geneva, according to Emmanuel Macron, begin Monday.\n",
                "\u8C08\u5224\u5728\u65E5\u5185\u74E6\u6062\u590D\u3002",
                "``Old wire quotes,'' Boris Johnson said.\r\n",
                "\uD800 lone halves and \uDC00 nulls \u0000 happen. ");
        Arbitrary<String> noise = Arbitraries.strings().ofMaxLength(12);
        return Combinators.combine(sentence.list().ofMaxSize(6), noise)
                .as((sentences, extra) -> String.join(extra, sentences));
    }

    private static List<TextSpan> spans(Extraction found) {
        List<TextSpan> spans = new ArrayList<>(found.periods());
        found.entities().forEach(e -> spans.addAll(e.mentions()));
        found.dates().forEach(d -> spans.add(d.span()));
        found.claims().forEach(c -> spans.addAll(c.content()));
        found.attributions().forEach(a -> spans.addAll(a.content()));
        found.meetings().forEach(m -> spans.addAll(m.evidence()));
        found.roles().forEach(r -> spans.addAll(r.evidence()));
        spans.addAll(found.stage().evidence());
        return spans.stream().distinct().collect(Collectors.toList());
    }
}
