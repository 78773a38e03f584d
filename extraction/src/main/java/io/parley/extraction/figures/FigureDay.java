package io.parley.extraction.figures;

import io.parley.events.claims.FigureKind;
import io.parley.extraction.clauses.Clause;
import io.parley.extraction.dates.FoundDate;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.syntax.Relation;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * As of when a figure counts: the date of its own clause. Who was killed, freed or held may also be dated by the clause around or
 * beside it, but no date reaches into or out of a clause that only describes somebody: "founded in 1978 and which commands
 * 10,000 men".
 */
final class FigureDay {

    private static final Set<FigureKind> OF_AN_OCCASION = EnumSet.of(
            FigureKind.KILLED,
            FigureKind.INJURED,
            FigureKind.DETAINED,
            FigureKind.RELEASED,
            FigureKind.HOSTAGES,
            FigureKind.DISPLACED);

    private static final Set<Relation> DESCRIBING = EnumSet.of(Relation.ACL, Relation.ACL_RELCL);

    private FigureDay() {}

    /** The date as it was read; null where none belongs to the figure. */
    static @Nullable String of(FigureCandidate candidate, FigureKind kind, Reading reading) {
        int number = candidate.span().start();
        Clause own = clause(number, reading);
        return reading
                .datesIn(
                        reading.document().sentences().get(candidate.sentence()).span())
                .stream()
                .filter(date -> Objects.equals(own, clause(date.span().start(), reading))
                        || (own != null && OF_AN_OCCASION.contains(kind) && reaches(date.span(), own, reading)))
                .findFirst()
                .map(FoundDate::value)
                .orElse(null);
    }

    /** Whether a date is that of a clause around or beside one that is no mere description, or of what it describes: "last week's clashes, which left 30 dead". */
    private static boolean reaches(Span date, Clause own, Reading reading) {
        Clause dated = clause(date.start(), reading);
        SyntaxTree tree = reading.tree(own.sentence());
        List<Token> tokens = reading.document().sentences().get(own.sentence()).tokens();
        int at = own.token();
        while (dated != null && at != SyntaxTree.NO_HEAD && at != dated.token()) {
            int head = tree.head(at);
            if (DESCRIBING.contains(tree.relation(at))) {
                return head != SyntaxTree.NO_HEAD
                        && Arrays.stream(tree.children(head))
                                .anyMatch(
                                        child -> date.overlaps(tokens.get(child).span()));
            }
            at = head;
        }
        return dated != null && at == dated.token();
    }

    /** The clause of a verb or copula that a word stands in. */
    private static @Nullable Clause clause(int offset, Reading reading) {
        Clause clause = reading.clauses().at(offset);
        while (clause != null && clause.kind() == Clause.Kind.NOUN) {
            clause = clause.governor() < 0 ? null : reading.clauses().get(clause.governor());
        }
        return clause;
    }
}
