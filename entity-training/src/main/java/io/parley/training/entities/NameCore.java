package io.parley.training.entities;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.knowledge.Folding;
import io.parley.extraction.entities.knowledge.Knowledge;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Narrows an annotated noun phrase to the name in it: no article, no title, no description around it. */
final class NameCore {

    private static final Set<String> INNER =
            Set.of("of", "the", "for", "and", "&", "de", "del", "la", "bin", "al", "-", "van", "von");

    private final Knowledge knowledge;
    private final List<CorpusToken> tokens;

    NameCore(Knowledge knowledge, List<CorpusToken> tokens) {
        this.knowledge = knowledge;
        this.tokens = tokens;
    }

    /** The tokens of the name whose last or only word is at {@code head}, within {@code from..to}. */
    Optional<Span> around(int head, int from, int to, @Nullable EntityType type) {
        if (type == EntityType.PERSON && tokens.get(head).pos().equals("NPS")) {
            return Optional.empty();
        }
        int start = head;
        while (start > from && extendsLeft(start, from, type)) {
            start--;
        }
        int end = head + 1;
        while (end < to && extendsRight(end, to)) {
            end++;
        }
        while (start < end && !tokens.get(start).capitalised()) {
            start++;
        }
        if (type == EntityType.PERSON) {
            start = afterTitles(start, end);
        }
        boolean office = start < end
                && type == EntityType.PERSON
                && tokens.get(start).text().equals("of");
        return start < end && !office ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private boolean extendsLeft(int start, int from, @Nullable EntityType type) {
        CorpusToken before = tokens.get(start - 1);
        if (type == EntityType.PERSON) {
            return before.proper()
                    || (INNER.contains(before.text()) && !before.text().matches("of|the|for|and|&"));
        }
        if (before.capitalised() && before.pos().matches("NP.*|NN.*|JJ.*|VV.*")) {
            return !knowledge.demonyms().isDemonym(Folding.fold(before.text())) || type != EntityType.GPE;
        }
        return INNER.contains(before.text().toLowerCase(Locale.ROOT))
                && start - 2 >= from
                && (tokens.get(start - 2).proper()
                        || INNER.contains(tokens.get(start - 2).text()))
                && !before.text().equals("and");
    }

    private boolean extendsRight(int end, int to) {
        CorpusToken next = tokens.get(end);
        if (next.proper()) {
            return true;
        }
        return end + 1 < to
                && (next.text().equals("of")
                        || next.text().equals("for")
                        || next.text().equals("-"))
                && nextName(end + 1, to);
    }

    private boolean nextName(int i, int to) {
        return tokens.get(i).proper()
                || (tokens.get(i).text().equals("the")
                        && i + 1 < to
                        && tokens.get(i + 1).proper());
    }

    /** Behind the last title: "US President Donald Trump" names Donald Trump. */
    private int afterTitles(int start, int end) {
        int after = start;
        for (int from = start; from < end; from++) {
            for (int to = from + 1; to <= Math.min(end, from + 4); to++) {
                if (knowledge.words().titles().contains(words(from, to))) {
                    after = Math.max(after, to);
                }
            }
        }
        while (after < end
                && knowledge.demonyms().isDemonym(Folding.fold(tokens.get(after).text()))) {
            after++;
        }
        return after;
    }

    private String words(int from, int to) {
        return tokens.subList(from, to).stream()
                .map(token -> Folding.fold(token.text()))
                .collect(Collectors.joining(" "));
    }
}
