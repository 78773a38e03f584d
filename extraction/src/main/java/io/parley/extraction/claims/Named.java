package io.parley.extraction.claims;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names among the words of a source that speak themselves: alone, joined by "and", or beside their description. */
final class Named {

    private static final int LONGEST_JOINT = 3;
    private static final int LONGEST_NAME = 80;

    private Named() {}

    /** The persons named as speakers; those that only belong to the description ("Marlow's spokesman") are not. */
    static List<Voice> people(SourcePhrase phrase, Reading reading) {
        List<Voice> out = new ArrayList<>();
        int lastEnd = -1;
        for (EntityMention mention : reading.mentionsIn(phrase.span())) {
            boolean person = reading.entity(mention).type() == EntityType.PERSON;
            if (mention.form() != EntityMention.Form.NAME || !person || isDependent(mention, phrase, reading)) {
                continue;
            }
            if (lastEnd >= 0 && !joined(lastEnd, mention.span().start(), reading)) {
                break;
            }
            out.add(Voice.of(reading.entity(mention), mention.span(), Voice.NAMED_HERE));
            lastEnd = mention.span().end();
        }
        return out;
    }

    /** The organisations or states whose names end the phrase, joined by commas and "and". */
    static List<Voice> bodies(SourcePhrase phrase, @Nullable Token head, Reading reading) {
        List<Voice> out = new ArrayList<>();
        int lastEnd = -1;
        boolean heads = false;
        for (EntityMention mention : reading.mentionsIn(phrase.span())) {
            if (mention.form() != EntityMention.Form.NAME) {
                continue;
            }
            boolean isHead = head != null && mention.span().contains(head.span());
            if (!out.isEmpty() && !isJoint(lastEnd, mention.span().start(), reading)) {
                break;
            }
            if (isHead || !out.isEmpty() || startsAt(mention, phrase, reading)) {
                out.add(Voice.of(reading.entity(mention), mention.span(), Voice.NAMED_HERE));
                lastEnd = mention.span().end();
                heads |= isHead;
            }
        }
        return heads ? out : List.of();
    }

    /** A name in apposition right behind the description: "Ardenia's chief delegate, Ana Berg,", "a body, the ABC,". */
    static @Nullable Voice behind(SourcePhrase phrase, Reading reading) {
        String text = reading.document().text();
        int end = phrase.span().end();
        boolean comma = text.startsWith(", ", end);
        int from = comma ? end + 2 : text.startsWith(" ", end) ? end + 1 : end;
        from = text.startsWith("the ", from) ? from + "the ".length() : from;
        for (EntityMention mention : reading.mentionsIn(new Span(from, Math.min(text.length(), from + 1)))) {
            EntityType type = reading.entity(mention).type();
            boolean closes = text.startsWith(",", mention.span().end())
                    || text.startsWith(" (", mention.span().end());
            boolean fits = comma ? closes && type != EntityType.GPE : type == EntityType.PERSON;
            if (mention.form() == EntityMention.Form.NAME && from > end && fits) {
                return Voice.of(reading.entity(mention), mention.span(), Voice.NAMED_HERE);
            }
        }
        return null;
    }

    /** The name that the phrase stands in apposition to: "Ana Berg, the chief delegate,", "the ABC — a UN body —". */
    static @Nullable Voice before(SourcePhrase phrase, Reading reading) {
        String text = reading.document().text();
        int mark = phrase.span().start() - 2;
        if (mark < 1 || ",\u2014\u2013-".indexOf(text.charAt(mark)) < 0 || text.charAt(mark + 1) != ' ') {
            return null;
        }
        boolean comma = text.charAt(mark) == ',';
        int end = comma ? mark : mark - 1;
        int after = phrase.span().end();
        if (!text.startsWith(comma ? "," : " " + text.charAt(mark), after)) {
            return null;
        }
        for (EntityMention mention : reading.mentionsIn(new Span(Math.max(0, end - LONGEST_NAME), end))) {
            EntityType type = reading.entity(mention).type();
            int closes = text.startsWith(")", mention.span().end()) ? 1 : 0;
            boolean touches = mention.span().end() + closes == end;
            boolean name = mention.form() == EntityMention.Form.NAME;
            if (name && touches && (type == EntityType.PERSON || type == EntityType.ORG)) {
                return Voice.of(reading.entity(mention), mention.span(), Voice.NAMED_HERE);
            }
        }
        return null;
    }

    private static boolean startsAt(EntityMention mention, SourcePhrase phrase, Reading reading) {
        List<Token> before =
                reading.tokensIn(new Span(phrase.span().start(), mention.span().start()));
        return before.stream().allMatch(t -> t.pos().equals("DET") || t.lemma().equals("both"));
    }

    private static boolean isJoint(int from, int to, Reading reading) {
        List<Token> between = reading.tokensIn(new Span(from, to));
        return !between.isEmpty()
                && between.size() <= LONGEST_JOINT
                && between.stream()
                        .allMatch(t -> t.text().equals(",")
                                || t.lemma().equals("and")
                                || t.pos().equals("DET"));
    }

    private static boolean joined(int from, int to, Reading reading) {
        return reading.tokensIn(new Span(from, to)).stream()
                .anyMatch(t -> t.lemma().equals("and"));
    }

    /** "Marlow's spokesman" and "an aide to Marlow" are not Marlow. */
    private static boolean isDependent(EntityMention mention, SourcePhrase phrase, Reading reading) {
        String text = reading.document().text();
        int end = mention.span().end();
        boolean possessive = text.startsWith("'s", end) || text.startsWith("' ", end);
        if (possessive && end + 2 < phrase.span().end()) {
            return true;
        }
        List<Token> before =
                reading.tokensIn(new Span(phrase.span().start(), mention.span().start()));
        boolean comma = before.stream().anyMatch(t -> t.text().equals(","));
        boolean noun = false;
        boolean dependent = false;
        for (Token token : before) {
            noun |= token.pos().equals("NOUN");
            dependent |= noun && token.pos().equals("ADP");
            dependent &= !token.text().equals(",");
        }
        return dependent && !comma;
    }
}
