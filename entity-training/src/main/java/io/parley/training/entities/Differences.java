package io.parley.training.entities;

import io.parley.extraction.document.Span;
import io.parley.extraction.entities.names.Name;
import java.util.List;

/** Prints what was missed and what was wrongly found, with the words around. */
final class Differences {

    private Differences() {}

    static void print(LabelledText text, List<Name> names, int most) {
        int shown = 0;
        for (LabelledName gold : text.names()) {
            boolean hit =
                    names.stream().anyMatch(name -> name.span().equals(gold.span()) && name.type() == gold.type());
            if (gold.type() != null && !hit && shown++ < most) {
                System.out.println(text.id() + " missed " + gold.type() + " " + around(text, gold.span()));
            }
        }
        shown = 0;
        for (Name name : names) {
            boolean right = text.names().stream()
                    .anyMatch(gold -> name.span().equals(gold.span()) && name.type() == gold.type());
            if (!right && shown++ < most) {
                System.out.println(text.id() + " wrong " + name.type() + " " + around(text, name.span()));
            }
        }
    }

    private static String around(LabelledText text, Span span) {
        String all = text.document().text();
        return (all.substring(Math.max(0, span.start() - 30), span.start())
                        + "[" + text.document().textOf(span) + "]"
                        + all.substring(span.end(), Math.min(all.length(), span.end() + 30)))
                .replace('\n', ' ');
    }
}
