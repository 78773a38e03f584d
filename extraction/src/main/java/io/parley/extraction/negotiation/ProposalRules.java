package io.parley.extraction.negotiation;

import io.parley.events.claims.Proposal;
import io.parley.events.entities.EntityRef;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.WordList;
import io.parley.extraction.wire.WireEntities;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plans and offers that the article names: those with a number of points, an author, or a place in their name. */
public final class ProposalRules {

    private static final Set<String> NOUNS = WordList.read("negotiation/proposal-nouns.txt");
    private static final Set<String> MODIFIERS = Set.of("ADJ", "PROPN", "NOUN", "NUM", "PUNCT", "VERB", "SYM");
    private static final Pattern POINTS = Pattern.compile("(?i)\\b(\\d{1,3}) ?- ?(?:point|stage|step|phase|page)\\b");
    private static final int LONGEST_NAME = 8;

    private static final class Found {
        private final String name;
        private @Nullable Integer points;
        private @Nullable EntityRef author;
        private final List<TextSpan> content = new ArrayList<>();
        private final List<TextSpan> evidence = new ArrayList<>();

        Found(String name) {
            this.name = name;
        }

        void add(TextSpan held) {
            if (!content.contains(held)) {
                content.add(held);
            }
        }
    }

    public List<Proposal> read(Reading reading) {
        Map<String, Found> found = new LinkedHashMap<>();
        for (Sentence sentence : reading.document().sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (NOUNS.contains(tokens.get(i).lemma()) && isNoun(tokens, i)) {
                    add(tokens, i, reading, found);
                }
            }
        }
        return found.values().stream()
                .map(f -> new Proposal(f.name, f.points, f.author, List.of(), List.of(), f.content, f.evidence))
                .toList();
    }

    /** The tagger takes "plan" behind "21-point" for a verb at times; a number of points is better evidence. */
    private static boolean isNoun(List<Token> tokens, int at) {
        return !tokens.get(at).pos().equals("VERB")
                || (at > 0 && POINTS.matcher(tokens.get(at - 1).text()).find());
    }

    private static void add(List<Token> tokens, int noun, Reading reading, Map<String, Found> found) {
        int first = firstOfName(tokens, noun);
        Span span = new Span(tokens.get(first).start(), tokens.get(noun).end());
        String words = reading.document().textOf(span);
        Matcher points = POINTS.matcher(words);
        Integer count = points.find() ? Integer.valueOf(points.group(1)) : null;
        FoundEntity author = author(tokens, first, noun, reading);
        if (count == null && author == null) {
            addToOnlyOne(tokens, noun, reading, found);
            return;
        }
        String key = count == null
                ? (author == null ? "" : author.name()) + " " + tokens.get(noun).lemma()
                : count + "-point";
        Found proposal = found.computeIfAbsent(key, k -> new Found(name(words)));
        proposal.points = proposal.points == null ? count : proposal.points;
        proposal.author = proposal.author == null && author != null ? WireEntities.ref(author) : proposal.author;
        proposal.evidence.add(reading.spans().of(span));
        Span content = ProposalContent.behind(tokens, noun);
        if (content != null) {
            proposal.add(reading.spans().of(content));
        }
    }

    /** "The plan" is the one that the article has named, if there is no other. */
    private static void addToOnlyOne(List<Token> tokens, int noun, Reading reading, Map<String, Found> found) {
        Span content = ProposalContent.behind(tokens, noun);
        boolean definite = noun > 0 && tokens.get(noun - 1).lemma().equals("the");
        if (content != null && definite && found.size() == 1) {
            found.values().iterator().next().add(reading.spans().of(content));
        }
    }

    /** The modifiers before the noun, back to a determiner, a possessive or another kind of word. */
    private static int firstOfName(List<Token> tokens, int noun) {
        int first = noun;
        while (first > 0 && noun - first < LONGEST_NAME) {
            Token before = tokens.get(first - 1);
            boolean mark = before.pos().equals("PUNCT") && !before.text().equals("-");
            boolean number =
                    before.text().equals("-") || Character.isDigit(before.text().charAt(0));
            boolean part = number || MODIFIERS.contains(before.pos());
            if (!part || mark || before.text().equals("'s")) {
                break;
            }
            first--;
        }
        return first;
    }

    private static String name(String words) {
        return words.replaceAll(" ?- ?", "-").toLowerCase(Locale.ROOT).equals(words)
                ? words
                : words.replaceAll(" ?- ?", "-");
    }

    /** Whose plan it is: "Marlow's plan", "the Marlow plan", "his plan". */
    private static @Nullable FoundEntity author(List<Token> tokens, int first, int noun, Reading reading) {
        int from = tokens.get(Math.max(0, first - 3)).start();
        FoundEntity best = null;
        for (EntityMention mention :
                reading.mentionsIn(new Span(from, tokens.get(noun).start()))) {
            FoundEntity entity = reading.entity(mention);
            boolean owner =
                    switch (mention.form()) {
                        case NAME ->
                            reading.document()
                                            .text()
                                            .startsWith("'s", mention.span().end())
                                    || entity.type() == EntityType.PERSON;
                        case PRONOUN ->
                            mention.span().end() >= tokens.get(first).start() - 1;
                        case NOMINAL -> false;
                    };
            best = owner && !entity.medium() ? entity : best;
        }
        return best;
    }
}
