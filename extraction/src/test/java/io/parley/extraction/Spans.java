package io.parley.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.text.TextSpan;
import io.parley.extraction.wire.WireSpans;
import java.util.ArrayList;
import java.util.List;

/** Every span of an extraction, and whether it cuts its own text out of the body. */
final class Spans {

    private Spans() {}

    static void assertRight(String body, Extraction found) {
        int[] points = body.codePoints().toArray();
        for (TextSpan span : of(found)) {
            assertThat(span.end()).isLessThanOrEqualTo(points.length);
            String cut = new String(points, span.start(), span.end() - span.start());
            String text = span.text() == null ? "" : span.text();
            assertThat(cut).startsWith(text);
            assertThat(cut.length() <= WireSpans.LONGEST_TEXT).isEqualTo(cut.equals(text));
        }
    }

    private static List<TextSpan> of(Extraction found) {
        List<TextSpan> spans = new ArrayList<>(found.periods());
        found.entities().forEach(e -> spans.addAll(e.mentions()));
        found.dates().forEach(d -> spans.add(d.span()));
        found.claims().forEach(c -> spans.addAll(c.content()));
        found.attributions().forEach(a -> spans.addAll(a.content()));
        found.meetings().forEach(m -> spans.addAll(m.evidence()));
        found.roles().forEach(r -> spans.addAll(r.evidence()));
        found.proposals().forEach(p -> spans.addAll(p.evidence()));
        found.figures().forEach(f -> spans.addAll(f.evidence()));
        spans.addAll(found.stage().evidence());
        return spans.stream().distinct().toList();
    }
}
