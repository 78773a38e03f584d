package io.parley.extraction.negotiation;

import io.parley.events.claims.Claim;
import io.parley.events.claims.Figure;
import io.parley.events.claims.SpeakerKind;
import io.parley.events.entities.EntityRef;
import io.parley.events.text.TextSpan;
import io.parley.extraction.dates.FoundDate;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.phrases.PhraseBook;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.DataFile;
import io.parley.extraction.resource.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers of the conflict or negotiation: what was counted, how many, according to whom. */
public final class FigureRules {

    private static final int REACH = 14;
    private static final int LONGEST_DATE = 40;
    private static final Set<String> MEASURES = WordList.read("negotiation/measures.txt");

    private record Meaning(String what, String unit) {}

    private final PhraseBook<Meaning> wording = new PhraseBook<>();
    private final Set<String> qualifiers = WordList.read("negotiation/qualifiers.txt");

    public FigureRules() {
        for (DataFile.Row row : DataFile.rows("negotiation/figures.tsv")) {
            wording.add(row.column(2), new Meaning(row.column(0), row.column(1)));
        }
    }

    public List<Figure> read(Reading reading, List<Claim> claims) {
        List<Figure> out = new ArrayList<>();
        for (Sentence sentence : reading.document().sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                boolean date = isInDate(tokens.get(i).span(), reading);
                BigDecimal value = date ? null : Numbers.read(tokens, i);
                PhraseBook.Match<Meaning> match = value == null ? null : counted(tokens, i);
                if (value != null && match != null) {
                    out.add(figure(value, match, tokens, i, sentence, reading, claims));
                }
            }
        }
        return out;
    }

    private static boolean isInDate(Span number, Reading reading) {
        Span near = new Span(Math.max(0, number.start() - LONGEST_DATE), number.end());
        return reading.datesIn(near).stream().anyMatch(d -> d.span().overlaps(number));
    }

    /** The nearest wording after the number, before another number begins. */
    private PhraseBook.@Nullable Match<Meaning> counted(List<Token> tokens, int number) {
        int end = Math.min(tokens.size(), number + 1 + REACH);
        if (number + 1 < end && MEASURES.contains(tokens.get(number + 1).lemma())) {
            return null;
        }
        for (int i = number + 1; i < end; i++) {
            if (tokens.get(i).pos().equals("NUM") && Numbers.read(tokens, i) != null) {
                end = i;
            }
        }
        List<Token> after = tokens.subList(number + 1, end);
        return wording.find(after).stream()
                .min(Comparator.comparingInt(m -> m.span().start()))
                .orElse(null);
    }

    private Figure figure(
            BigDecimal value,
            PhraseBook.Match<Meaning> match,
            List<Token> tokens,
            int number,
            Sentence sentence,
            Reading reading,
            List<Claim> claims) {
        TextSpan evidence = reading.spans()
                .of(new Span(tokens.get(number).start(), match.span().end()));
        String date = reading.datesIn(sentence.span()).stream()
                .findFirst()
                .map(FoundDate::value)
                .orElse(null);
        return new Figure(
                match.meaning().what(),
                value,
                match.meaning().unit(),
                qualifier(tokens, number),
                source(evidence, claims),
                null,
                date,
                null,
                null,
                List.of(evidence));
    }

    private @Nullable String qualifier(List<Token> tokens, int number) {
        for (int length = 2; length >= 1; length--) {
            if (number >= length) {
                String words = String.join(
                                " ",
                                tokens.subList(number - length, number).stream()
                                        .map(Token::text)
                                        .toList())
                        .toLowerCase(Locale.ROOT);
                if (qualifiers.contains(words)) {
                    return words;
                }
            }
        }
        return null;
    }

    /** Who says so, where the number stands in a claim. */
    private static @Nullable EntityRef source(TextSpan evidence, List<Claim> claims) {
        for (Claim claim : claims) {
            boolean said =
                    claim.content().stream().anyMatch(c -> c.start() <= evidence.start() && evidence.start() < c.end());
            if (said && claim.speaker().kind() != SpeakerKind.UNKNOWN) {
                return new EntityRef(claim.speaker().entityId(), claim.speaker().name());
            }
        }
        return null;
    }
}
