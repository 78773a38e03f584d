package io.parley.extraction.entities.names;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.knowledge.FamilyNames;
import java.util.ArrayList;
import java.util.List;

/** A title or office directly before capitalised words that nobody tagged: they are a person ("negotiator Ana de Souza"). */
final class TitledNames {

    private TitledNames() {}

    static List<Name> missed(TokenView view, List<Name> names) {
        List<Name> found = new ArrayList<>();
        NamesByPlace places = new NamesByPlace(names);
        for (int s = 0; s < view.sentences(); s++) {
            for (int i = view.start(s); i + 2 < view.start(s + 1); i++) {
                int end = nameEnd(view, i + 1, view.start(s + 1));
                if (view.has(i, WordSigns.TITLE) && !view.has(i, WordSigns.TITLE_LINE) && end > i + 2) {
                    Span span = new Span(
                            view.token(i + 1).start(), view.token(end - 1).end());
                    if (places.overlapping(span).stream().allMatch(name -> partOf(name, span))) {
                        found.add(new Name(span, EntityType.PERSON, List.of()));
                    }
                }
            }
        }
        return found;
    }

    /** A family name that was found alone where the full name stands. */
    static boolean partOf(Name name, Span full) {
        return name.type() == EntityType.PERSON && full.contains(name.span()) && !full.equals(name.span());
    }

    private static int nameEnd(TokenView view, int from, int to) {
        int end = from;
        while (end < to && end - from < 6 && part(view, end, end == from)) {
            end++;
        }
        while (end > from && !view.capitalised(end - 1)) {
            end--;
        }
        return end;
    }

    private static boolean part(TokenView view, int i, boolean first) {
        int not = WordSigns.TITLE | WordSigns.DEMONYM | WordSigns.CALENDAR | WordSigns.ORG_HEAD;
        boolean capital = view.capitalised(i) && !view.has(i, not);
        boolean hyphened = !first && view.token(i).text().startsWith("-") && view.has(i, WordSigns.GLUED);
        return capital || hyphened || (!first && FamilyNames.particle(view.folded()[i]));
    }
}
