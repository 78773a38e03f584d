package io.parley.timeline.web.domain;

import io.parley.timeline.web.domain.MarkedText.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The spans in the address of an article's page: {@code 12-40,55-70}, in code points. */
public record Spans(List<Span> list) {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
    private static final int MOST = 100;

    public Spans {
        list = List.copyOf(list);
    }

    /** Reads what can be read; the rest of an address that somebody cut or made up is ignored. */
    public static Spans parse(@Nullable String text) {
        return new Spans(SPAN.matcher(text == null ? "" : text)
                .results()
                .limit(MOST)
                .map(match -> new Span(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                .toList());
    }
}
