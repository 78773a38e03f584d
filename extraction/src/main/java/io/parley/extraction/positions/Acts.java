package io.parley.extraction.positions;

import io.parley.events.claims.Stance;
import io.parley.extraction.positions.Holder.Path;
import io.parley.extraction.positions.Option.Act;
import io.parley.extraction.resource.WordList;
import io.parley.extraction.syntax.Relation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the form of a predicate tells of the act: a pledge of its subject, what is insisted on, or what is left open. */
final class Acts {

    private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'ll", "'d");
    private static final Set<String> BINDING = Set.of("will", "would", "shall", "must", "should", "ought", "be");
    private static final Set<String> ASSERTIVE = WordList.read("positions/assertive-verbs.txt");
    private static final Set<String> MEANING = Set.of("want", "wish", "seek", "hope", "plan", "aim", "intend", "look");
    private static final Set<String> TRADING =
            Set.of("sell", "buy", "acquire", "purchase", "invest", "bid", "merge", "divest", "lend");
    private static final Set<String> OPENING = Set.of("whether", "if", "unless");
    private static final Set<String> WISHES = Set.of("like", "prefer", "love", "rather", "welcome");

    private final StanceLexicon lexicon;

    Acts(StanceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Act of(Candidate candidate, @Nullable Stance told) {
        Words clause = candidate.clause();
        int anchor = candidate.anchor();
        if (isInsistedOn(clause, anchor) || isDutyOfAnother(candidate, told)) {
            return Act.INSISTENCE;
        }
        if (isAsserted(clause, anchor)) {
            return Act.ASSERTION;
        }
        if (isOfTrade(clause, anchor)) {
            return Act.PLEDGE;
        }
        if (told != null) {
            return Act.OTHER;
        }
        boolean own = candidate.holders().get(0).path() == Path.SUBJECT
                || Holders.PRONOUNS.contains(subjectOf(clause, anchor));
        return own && hasAuxiliary(clause, anchor, FUTURE) && !WISHES.contains(clause.lemma(anchor))
                ? Act.PLEDGE
                : Act.OTHER;
    }

    /** "Wants to sell its stake": what one wants to do oneself in a market is offered, and asked of nobody. */
    private static boolean isOfTrade(Words clause, int anchor) {
        int deed = clause.tree().child(anchor, Relation.XCOMP);
        return deed != Words.NONE
                && MEANING.contains(clause.lemma(anchor))
                && TRADING.contains(clause.lemma(deed))
                && clause.tree().child(anchor, Relation.OBJ) == Words.NONE
                && !clause.isDenied(anchor)
                && !clause.isDenied(deed);
    }

    /** "whether Peru needs more time", "if the union wants talks": nobody says that it does. */
    static boolean isLeftOpen(Candidate candidate) {
        Words clause = candidate.clause();
        for (int mark : clause.tree().childrenBy(candidate.anchor(), Relation.MARK)) {
            if (OPENING.contains(clause.form(mark))) {
                return true;
            }
        }
        return false;
    }

    /** "insisted that the rebels would be disarmed", "insists that Peru withdraw": of another than the one who insists. */
    private boolean isInsistedOn(Words clause, int anchor) {
        int above = clause.tree().head(anchor);
        return clause.relation(anchor) == Relation.CCOMP
                && above != Words.NONE
                && lexicon.stance(clause, above).filter(Stance.DEMANDS::equals).isPresent()
                && !clause.isDenied(above)
                && !clause.isDenied(anchor)
                && isOfAnother(clause, anchor)
                && ((clause.lemma(above).equals("insist") && hasAuxiliary(clause, anchor, BINDING))
                        || isSubjunctive(clause, anchor));
    }

    /** "Norway said that Peru must withdraw": the verb tells what Peru shall do, not what Norway holds of it. */
    private static boolean isDutyOfAnother(Candidate candidate, @Nullable Stance told) {
        Words clause = candidate.clause();
        int anchor = candidate.anchor();
        boolean passive = clause.tree().child(anchor, Relation.AUX_PASS) != Words.NONE;
        return !(passive && told != null) // "the plan must be rejected"
                && clause.pos(anchor).equals("VERB")
                && isOfAnother(clause, anchor)
                && !clause.isDenied(anchor)
                && !isPast(clause, anchor)
                && Obligation.isOfAnother(clause, anchor);
    }

    /** "should have accepted": a reproach. */
    private static boolean isPast(Words clause, int anchor) {
        return hasAuxiliary(clause, anchor, Set.of("have"));
    }

    private static boolean isOfAnother(Words clause, int anchor) {
        String subject = subjectOf(clause, anchor);
        return !subject.isEmpty() && !Holders.PRONOUNS.contains(subject);
    }

    /** "that Peru withdraw": a bare verb behind a subject in the singular. */
    private static boolean isSubjunctive(Words clause, int anchor) {
        for (int child : clause.tree().children(anchor)) {
            if (clause.relation(child) == Relation.AUX || clause.relation(child) == Relation.AUX_PASS) {
                return false;
            }
        }
        return clause.pos(anchor).equals("VERB") && clause.form(anchor).equals(clause.lemma(anchor));
    }

    /** "claimed that Peru had signed nothing": told as a fact, and asked of nobody; the verb and what it tells alike. */
    private static boolean isAsserted(Words clause, int anchor) {
        if (ASSERTIVE.contains(clause.lemma(anchor))) {
            int told = clause.tree().child(anchor, Relation.CCOMP);
            return told != Words.NONE && isPlain(clause, told);
        }
        int above = clause.tree().head(anchor);
        return clause.relation(anchor) == Relation.CCOMP
                && above != Words.NONE
                && ASSERTIVE.contains(clause.lemma(above))
                && isPlain(clause, anchor);
    }

    private static boolean isPlain(Words clause, int anchor) {
        return clause.pos(anchor).equals("VERB")
                && !isSubjunctive(clause, anchor)
                && !hasAuxiliary(clause, anchor, BINDING)
                && !Obligation.isDuty(clause, anchor);
    }

    private static String subjectOf(Words clause, int anchor) {
        for (int child : clause.tree().children(anchor)) {
            if (clause.relation(child).isSubject()) {
                return clause.form(child);
            }
        }
        return "";
    }

    private static boolean hasAuxiliary(Words clause, int anchor, Set<String> which) {
        for (int child : clause.tree().children(anchor)) {
            boolean auxiliary = clause.relation(child) == Relation.AUX || clause.relation(child) == Relation.AUX_PASS;
            if (auxiliary && which.contains(clause.form(child))) {
                return true;
            }
        }
        return false;
    }
}
