package io.parley.extraction.negotiation;

import io.parley.extraction.document.Token;
import io.parley.extraction.phrases.PhraseBook;
import io.parley.extraction.resource.DataFile;
import io.parley.extraction.resource.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Wording that shows how far a negotiation has come, from {@code stage.tsv}, found in the words of one sentence. */
final class StageWording {

    private static final int HYPOTHESIS_REACH = 5;

    private static final Set<String> JOINING = Set.of("and", "but");
    private static final Set<String> FINITE = Set.of("is", "are", "was", "were", "has", "have", "had");

    /** What a line of the file tells: a stage, what is done under a deal, or talks that are only asked for. */
    enum Kind {
        TALKS,
        PROPOSAL,
        FRAMEWORK,
        AGREEMENT,
        IMPLEMENTATION,
        ACTION,
        BREAKDOWN,
        ASKED;

        /** Talks and proposals are there even when more is hoped of them. */
        boolean isOpen() {
            return this == PROPOSAL || needsNoDeed();
        }

        /** Talks are there whatever verb stands with them; a plan that is to be revealed is not. */
        boolean needsNoDeed() {
            return this == TALKS || this == ASKED;
        }
    }

    /** A kind with its weight. */
    record Sign(Kind kind, int weight) {}

    private final PhraseBook<Sign> wording = new PhraseBook<>();
    private final Set<String> hypothetical = WordList.read("negotiation/hypothetical.txt");
    private final Set<String> denying = WordList.read("negotiation/denying.txt");

    StageWording() {
        Map<String, String> words = new HashMap<>();
        for (DataFile.Row row : DataFile.rows("negotiation/stage.tsv")) {
            if (row.column(0).equals("WORDS")) {
                words.put("{" + row.column(1) + "}", row.column(2));
                continue;
            }
            String pattern = row.column(2);
            for (Map.Entry<String, String> entry : words.entrySet()) {
                pattern = pattern.replace(entry.getKey(), entry.getValue());
            }
            if (pattern.indexOf('{') >= 0) {
                throw row.wrong("no WORDS line for a name in '" + pattern + "'");
            }
            wording.add(pattern, new Sign(row.value(0, Kind.class), Integer.parseInt(row.column(1))));
        }
    }

    /** The signs of a sentence, without those that are hoped for, denied or asked for. */
    List<PhraseBook.Match<Sign>> find(List<Token> tokens) {
        List<PhraseBook.Match<Sign>> all = wording.find(tokens);
        return all.stream()
                .filter(match -> match.meaning().kind().isOpen() || !isHypothetical(tokens, match.tokens()))
                .filter(match -> !isAskedFor(tokens, match, all))
                .filter(match -> !isFirstPart(match, all))
                .toList();
    }

    private static boolean isAskedFor(
            List<Token> tokens, PhraseBook.Match<Sign> match, List<PhraseBook.Match<Sign>> all) {
        return match.meaning().kind() == Kind.ASKED
                || (match.meaning().kind() == Kind.TALKS
                        && all.stream()
                                .anyMatch(other -> other.meaning().kind() == Kind.ASKED
                                        && other.span().overlaps(match.span())
                                        && !holdsAnotherVerb(tokens, other.tokens())));
    }

    /** "wants to sell its stake and is negotiating": the second verb tells what goes on. */
    private static boolean holdsAnotherVerb(List<Token> tokens, List<Integer> match) {
        for (int i = match.get(0) + 2; i < match.get(match.size() - 1); i++) {
            if (FINITE.contains(tokens.get(i).text())
                    && JOINING.contains(tokens.get(i - 1).text())) {
                return true;
            }
        }
        return false;
    }

    /** "reached a tentative deal" is a framework and no agreement. */
    private static boolean isFirstPart(PhraseBook.Match<Sign> match, List<PhraseBook.Match<Sign>> all) {
        return match.meaning().kind() == Kind.AGREEMENT
                && all.stream()
                        .anyMatch(other -> other.meaning().kind() == Kind.FRAMEWORK
                                && other.span().overlaps(match.span()));
    }

    private boolean isHypothetical(List<Token> tokens, List<Integer> match) {
        int first = match.get(0);
        for (int i = first - 1; i >= Math.max(0, first - HYPOTHESIS_REACH); i--) {
            if (is(hypothetical, tokens.get(i))) {
                return true;
            }
        }
        return tokens.subList(first, match.get(match.size() - 1)).stream()
                .anyMatch(token -> denying.contains(token.text().toLowerCase(Locale.ROOT)));
    }

    private static boolean is(Set<String> words, Token token) {
        return words.contains(token.text().toLowerCase(Locale.ROOT)) || words.contains(token.lemma());
    }
}
