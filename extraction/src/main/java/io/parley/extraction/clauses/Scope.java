package io.parley.extraction.clauses;

import io.parley.extraction.syntax.Relation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks from a word up to its sentence's root and tells what all that governs it makes of it. One for each sentence: what
 * is found of a predicate is kept.
 */
final class Scope {

    /** Within a noun phrase: such a word stands as its noun does. */
    private static final Set<Relation> WITHIN = EnumSet.of(
            Relation.COMPOUND,
            Relation.AMOD,
            Relation.FLAT,
            Relation.APPOS,
            Relation.NMOD_POSS,
            Relation.NUMMOD,
            Relation.DET,
            Relation.FIXED,
            Relation.CASE,
            Relation.MARK,
            Relation.AUX,
            Relation.AUX_PASS,
            Relation.COP,
            Relation.COMPOUND_PRT,
            Relation.ADVMOD,
            Relation.PUNCT);

    /** Where a negated governor without a line of its own negates what it governs. */
    private static final Set<Relation> NEGATED_WITH = EnumSet.of(Relation.XCOMP, Relation.OBJ, Relation.NSUBJ_PASS);

    private final SentenceView view;
    private final Governors governors;
    private final Negators negators;
    private final Moods moods;
    private final boolean[] looked;
    private final boolean[] negated;
    private final @Nullable Standing[] found;

    /** How a word stands, and why. */
    record Found(Standing standing, List<Governing> governing) {}

    Scope(SentenceView view, Governors governors, Negators negators, Moods moods) {
        this.view = view;
        this.governors = governors;
        this.negators = negators;
        this.moods = moods;
        looked = new boolean[view.size()];
        negated = new boolean[view.size()];
        found = new Standing[view.size()];
    }

    /** Whether a word is negated by its own words or by those it shares with the one that it is joined to. */
    boolean isNegated(int i) {
        if (!looked[i]) {
            looked[i] = true;
            negated[i] = ownNegation(i) ^ sharedNegation(i);
        }
        return negated[i];
    }

    private boolean ownNegation(int i) {
        boolean quantity = view.isNoun(i) && negators.hasQuantity(view, i);
        String link = view.link(i);
        boolean without =
                link.equals("without") && view.relation(i) != Relation.ADVCL && view.relation(i) != Relation.OBL;
        return negators.negates(view, i) ^ quantity ^ without;
    }

    /** "has not signed or ratified", "did not attend and vote": not "did not attend but voted". */
    private boolean sharedNegation(int i) {
        if (view.relation(i) != Relation.CONJ || view.head(i) == SentenceView.NONE) {
            return false;
        }
        int first = view.head(i);
        int cc = view.child(i, Relation.CC);
        String joint = cc == SentenceView.NONE ? "," : view.word(cc);
        boolean alike = !Moods.hasSubject(view, i)
                && !view.has(i, Relation.AUX)
                && !view.has(i, Relation.COP)
                && (joint.equals("or") || sameForm(first, i));
        boolean open = joint.equals("or") || joint.equals("and") || joint.equals(",");
        return alike && open && isNegated(first);
    }

    private boolean sameForm(int first, int second) {
        boolean base =
                view.word(first).equals(view.lemma(first)) && view.word(second).equals(view.lemma(second));
        return base && view.isVerb(first) && view.isVerb(second);
    }

    /** How a predicate stands by its own words. */
    Standing own(int i) {
        VerbGroup group = VerbGroup.of(view, i);
        boolean no = isNegated(i);
        Mood mood = moods.own(view, i, group, no);
        return new Standing(no ? Polarity.NEGATIVE : Polarity.POSITIVE, mood);
    }

    /** How a word stands after all that governs it, and what that is. */
    Found of(int i) {
        return new Found(standing(i), governing(i));
    }

    /** How a word stands after all that governs it. */
    Standing standing(int i) {
        Standing standing = effective(i);
        boolean asked = view.word(view.size() - 1).equals("?");
        return asked ? standing.under(Mood.QUESTIONED) : standing;
    }

    private Standing effective(int i) {
        Standing known = found[i];
        if (known == null) {
            known = above(own(i), i);
            found[i] = known;
        }
        return known;
    }

    /**
     * What all above a word makes of a standing. A verb passes on how it stands itself ("did not promise to meet"); a noun
     * is only a step on the way ("rejected claims that").
     */
    private Standing above(Standing standing, int child) {
        int head = governors.head(view, child);
        Relation relation = view.relation(child);
        if (head == SentenceView.NONE || relation == Relation.ACL_RELCL || relation == Relation.PARATAXIS) {
            return standing;
        }
        if (relation == Relation.CONJ || (WITHIN.contains(relation) && head == view.head(child))) {
            return above(standing, head);
        }
        Governors.Rule rule = governors.find(view, child, head);
        if (view.isNoun(head) && !view.has(head, Relation.COP)) {
            return above(step(standing, child, head, rule, own(head)), head);
        }
        Standing governing = effective(head);
        boolean counted = negators.hasQuantity(view, child) && isArgument(relation);
        return step(standing, child, head, rule, governing.turned(counted));
    }

    private static boolean isArgument(Relation relation) {
        return relation == Relation.NSUBJ || relation == Relation.NSUBJ_PASS || relation == Relation.OBJ;
    }

    private List<Governing> governing(int i) {
        List<Governing> governing = new ArrayList<>();
        int child = i;
        for (int head = governors.head(view, child); head != SentenceView.NONE; head = governors.head(view, child)) {
            Relation relation = view.relation(child);
            boolean within = relation == Relation.CONJ || (WITHIN.contains(relation) && head == view.head(child));
            Governors.Rule rule = within ? null : governors.find(view, child, head);
            if (rule != null) {
                governing.add(new Governing(
                        head, view.span(head), view.predicateLemma(head), isNegated(head), rule.report()));
            }
            child = head;
        }
        return governing;
    }

    private Standing step(Standing standing, int child, int head, Governors.@Nullable Rule rule, Standing governing) {
        boolean no = governing.polarity() == Polarity.NEGATIVE;
        boolean open = governing.polarity() == Polarity.OPEN;
        if (rule == null) {
            Relation relation = view.relation(child);
            Standing kept = standing.turned(no && NEGATED_WITH.contains(relation));
            boolean untold = open ? isPartOf(relation) : no && relation == Relation.CCOMP;
            Standing told = untold ? kept.open() : kept;
            return isPartOf(relation) ? told.under(governing.mood()) : told;
        }
        Standing told = rule.report() ? settled(standing, child, head) : standing;
        Governors.Effect effect = no ? rule.negated() : rule.effect();
        if (effect == Governors.Effect.PRESUPPOSE) {
            return told;
        }
        boolean untold = open || effect == Governors.Effect.LEAVE_OPEN;
        Standing after = untold ? told.open() : told.turned(effect == Governors.Effect.TURN);
        Standing under = after.under(no ? rule.negatedMood() : rule.mood());
        return rule.report() ? under : under.under(governing.mood());
    }

    private static boolean isPartOf(Relation relation) {
        return switch (relation) {
            case XCOMP, OBJ, NSUBJ, NSUBJ_PASS, OBL, CCOMP -> true;
            default -> false;
        };
    }

    /** "said it would accept": what "will" was when it was said. */
    private Standing settled(Standing standing, int child, int head) {
        boolean would = VerbGroup.of(view, child).hasAny("would", "'d");
        boolean condition = false;
        for (int grandchild : view.children(child)) {
            condition |= view.relation(grandchild) == Relation.ADVCL
                    && view.link(grandchild).equals("if");
        }
        boolean past = Moods.isPastForm(view, head) || view.isNoun(head);
        return would && past && !condition && standing.mood() == Mood.CONDITIONAL
                ? new Standing(standing.polarity(), Mood.PLANNED)
                : standing;
    }
}
