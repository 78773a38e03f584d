package io.parley.extraction.entities.names;

import io.parley.extraction.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads the names off a sequence of tags. */
public final class TaggedNames {

    private TaggedNames() {}

    public static List<Name> read(TokenView view, int[] tags) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            if (Tags.starts(tags[i])) {
                int end = i + 1;
                while (end < tags.length && Tags.continues(tags[end])) {
                    end++;
                }
                Span span = new Span(view.token(i).start(), view.token(end - 1).end());
                names.add(new Name(span, Tags.type(tags[i]), List.of()));
            }
        }
        return names;
    }
}
