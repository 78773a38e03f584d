package io.parley.extraction.figures;

import io.parley.extraction.resource.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun that a number counts: the head of the words behind it, also over "of" and "in". */
final class CountedNouns {

    private static final Set<String> IN_PHRASE = Set.of("ADJ", "NOUN", "PROPN", "NUM");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> JOINS = Set.of("and", "or", ",", "-", "'", "'s");
    private static final Set<String> POSSESSIVE = Set.of("'s", "\u2019s", "'", "\u2019");
    private static final Set<String> MORE = Set.of("more", "most", "or");
    private static final Set<String> RATES = WordList.read("figures/rates.txt");
    private static final Set<String> NOT_IN = WordList.read("figures/not-in.txt");
    private static final Set<String> NUMBERS = Set.of("number", "amount", "total", "rest", "group");

    /** Participles that are prepositions: "0.3 percent pending talks". */
    private static final Set<String> PREPOSITIONS =
            Set.of("pending", "following", "including", "excluding", "considering", "regarding", "concerning");

    private static final Set<String> PLURALS = Set.of("people", "men", "women", "children");
    private static final Set<String> CLOSE = Set.of(")", "]");
    private static final Set<String> DEMONYM_ENDS = Set.of("ians", "ans", "is", "ese", "ers", "ists", "iots");
    private static final int LONGEST = 9;
    private static final int LONGEST_ASIDE = 9;
    private static final int LONGEST_JOINED = 5;

    private final Set<String> people = WordList.read("figures/people-nouns.txt");

    /** The noun that is counted by the number and unit that end before the piece. */
    FigureCandidate.@Nullable Counted behind(List<Piece> pieces, int end, Unit unit) {
        int at = afterAside(pieces, end);
        if (at < pieces.size() && pieces.get(at).isDash() && pieces.get(at).glued()) {
            at++;
            boolean strong = at < pieces.size() && pieces.get(at).is("strong"); // "9,000-strong ISAF force"
            at += strong ? 1 : 0;
        }
        boolean of = at < pieces.size() && pieces.get(at).is("of");
        boolean in = at < pieces.size() && pieces.get(at).is("in");
        if (in && unit.kind() == Unit.Kind.COUNT) {
            return null;
        }
        FigureCandidate.Counted found = beyondNumber(pieces, phrase(pieces, of || in ? at + 1 : at));
        if (found == null) {
            return null;
        }
        Piece head = pieces.get(found.head());
        boolean elsewhere =
                in && (NOT_IN.contains(head.lower()) || head.token().pos().equals("PROPN"));
        return elsewhere || RATES.contains(head.lower()) ? null : found;
    }

    /** "half the number of troops": the troops are counted. */
    private FigureCandidate.@Nullable Counted beyondNumber(
            List<Piece> pieces, FigureCandidate.@Nullable Counted found) {
        if (found == null || !NUMBERS.contains(pieces.get(found.head()).lower())) {
            return found;
        }
        int next = found.head() + 1;
        boolean more = next < pieces.size() && pieces.get(next).is("of");
        return more ? phrase(pieces, next + 1) : found;
    }

    boolean isPeople(Piece piece) {
        String lemma = piece.token().lemma();
        return people.contains(piece.lower()) || people.contains(lemma) || isDemonym(piece);
    }

    /** "1.5 billion Australian dollars (1.13 billion US) in aid": what stands in brackets is the same sum again. */
    private static int afterAside(List<Piece> pieces, int end) {
        if (end < pieces.size() && pieces.get(end).is("(")) {
            for (int i = end; i < Math.min(pieces.size(), end + LONGEST_ASIDE); i++) {
                if (CLOSE.contains(pieces.get(i).lower())) {
                    return i + 1;
                }
            }
        }
        return end < pieces.size() && CLOSE.contains(pieces.get(end).lower()) ? end + 1 : end;
    }

    private FigureCandidate.@Nullable Counted phrase(List<Piece> pieces, int from) {
        int first = from;
        int head = -1;
        int owner = -1;
        for (int i = from; i < Math.min(pieces.size(), from + LONGEST); i++) {
            Piece piece = pieces.get(i);
            String pos = piece.token().pos();
            if (PREPOSITIONS.contains(piece.lower())) {
                break;
            }
            if (POSSESSIVE.contains(piece.token().text())) {
                owner = head < 0 ? owner : head;
                head = -1;
                continue;
            }
            if (head >= 0 && piece.is("and") && joinsPeople(pieces, i, head)) {
                head = -1;
                i++; // the adjective behind it
                continue;
            }
            boolean number = NumberWord.isNumber(piece);
            if (number && owner >= 0 && head < 0) {
                continue; // "46 of the Front's 180 members"
            }
            boolean noun = (NOUNS.contains(pos) && !isGross(pieces, i))
                    || (i == first && isPeople(piece) && !nounFollows(pieces, i + 1));
            if (noun && piece.isWord() && !number) {
                head = i;
                if (isPlural(piece) && isPeople(piece)) {
                    break;
                }
            } else if (i == first && (pos.equals("DET") || pos.equals("PRON")) && piece.isWord()) {
                first++;
            } else if (!goesOn(pieces, i, head)) {
                break;
            }
        }
        head = head < 0 ? owner : lastOfList(pieces, head);
        return head < 0 ? null : new FigureCandidate.Counted(first, head, isPeople(pieces.get(head)));
    }

    /** "6,000 cooks, porters and other workers": what all of them are. */
    private int lastOfList(List<Piece> pieces, int head) {
        for (int i = head + 1; i + 1 < Math.min(pieces.size(), head + LONGEST); i++) {
            if (pieces.get(i).is("other")) {
                FigureCandidate.Counted all = phrase(pieces, i + 1);
                return all == null ? head : all.head();
            }
            boolean listed = pieces.get(i).is(",")
                    || pieces.get(i).is("and")
                    || isPlural(pieces.get(i))
                    || isNoun(pieces.get(i));
            if (!listed) {
                break;
            }
        }
        return head;
    }

    private static boolean goesOn(List<Piece> pieces, int at, int head) {
        Piece piece = pieces.get(at);
        String pos = piece.token().pos();
        if (head >= 0 && piece.is("and")) {
            return joinsCompound(pieces, at, head);
        }
        if (JOINS.contains(piece.lower()) || piece.lower().endsWith("'s")) {
            // "Chinese and overseas journalists", but not "30 rebels and four soldiers".
            return at + 1 < pieces.size()
                    && (head < 0 || piece.is("-") || piece.lower().endsWith("'s"));
        }
        boolean participle = pos.equals("VERB") && nounFollows(pieces, at + 1);
        return piece.isWord() && head < 0 && (IN_PHRASE.contains(pos) || participle || MORE.contains(piece.lower()));
    }

    /** "oil and gas development", "cash-and-share deal", but not "50 rebels and army officers". */
    private static boolean joinsCompound(List<Piece> pieces, int at, int head) {
        List<Piece> next = pieces.subList(at + 1, Math.min(pieces.size(), at + LONGEST_JOINED)).stream()
                .filter(piece -> !piece.isDash())
                .limit(2)
                .toList();
        return !isPlural(pieces.get(head))
                && !RATES.contains(pieces.get(head).lower())
                && next.size() == 2
                && next.stream().allMatch(CountedNouns::isNoun);
    }

    /** "1,200 Chinese and overseas journalists" are no Chinese. */
    private static boolean joinsPeople(List<Piece> pieces, int at, int head) {
        return isDemonym(pieces.get(head))
                && at + 2 < pieces.size()
                && pieces.get(at + 1).token().pos().matches("AD[JV]")
                && nounFollows(pieces, at + 2);
    }

    private static boolean isNoun(Piece piece) {
        return NOUNS.contains(piece.token().pos());
    }

    /** "2 percent of gross domestic product". */
    private static boolean isGross(List<Piece> pieces, int at) {
        return pieces.get(at).is("gross")
                && at + 1 < pieces.size()
                && IN_PHRASE.contains(pieces.get(at + 1).token().pos());
    }

    private static boolean nounFollows(List<Piece> pieces, int at) {
        return at < pieces.size() && isNoun(pieces.get(at));
    }

    /** Behind several people no noun of the same phrase follows: "12,000 nurses cost the region …". */
    private static boolean isPlural(Piece piece) {
        return piece.lower().endsWith("s") || PLURALS.contains(piece.lower());
    }

    private static boolean isDemonym(Piece piece) {
        boolean capital = Character.isUpperCase(piece.token().text().charAt(0));
        return capital && DEMONYM_ENDS.stream().anyMatch(piece.lower()::endsWith);
    }
}
