package io.parley.extraction.clauses;

import io.parley.extraction.document.Span;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.syntax.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes the clauses of one sentence. */
final class SentenceClauses {

    private final SentenceView view;
    private final Scope scope;
    private final Moods moods;
    private final Predicates predicates;
    private final Participants participants;
    private final ArgumentReader arguments;
    private final List<Span> quotes;

    SentenceClauses(
            SentenceView view,
            Scope scope,
            Moods moods,
            Predicates predicates,
            List<EntityMention> mentions,
            List<Span> quotes) {
        this.view = view;
        this.scope = scope;
        this.moods = moods;
        this.predicates = predicates;
        this.participants = new Participants(view);
        this.arguments = new ArgumentReader(view, mentions);
        this.quotes = quotes;
    }

    /** The clauses in order of their predicates; numbers begin with {@code from}. */
    List<Clause> read(int sentence, int from) {
        Clause.Kind[] kinds = new Clause.Kind[view.size()];
        int[] indices = new int[view.size()];
        Arrays.fill(indices, -1);
        int next = from;
        for (int i = 0; i < view.size(); i++) {
            Clause.Kind kind = predicates.kind(view, i);
            if (kind != null) {
                kinds[i] = kind;
                indices[i] = next++;
            }
        }
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < view.size(); i++) {
            if (indices[i] >= 0) {
                clauses.add(clause(sentence, i, kinds[i], indices));
            }
        }
        return clauses;
    }

    private Clause clause(int sentence, int i, Clause.Kind kind, int[] indices) {
        VerbGroup group = VerbGroup.of(view, i);
        Scope.Found found = scope.of(i);
        boolean participle =
                view.relation(i) == Relation.ACL && Moods.isPastForm(view, i) && !Moods.hasSubject(view, i);
        boolean passive = participle || view.has(i, Relation.AUX_PASS) || view.has(i, Relation.NSUBJ_PASS);
        return new Clause(
                indices[i],
                sentence,
                i,
                kind,
                view.predicateLemma(i),
                view.span(i),
                view.span(group.first(), group.last()),
                view.span(view.tree().first(i), view.tree().last(i)),
                passive,
                moods.tense(view, i, group),
                arguments.read(participants.subjects(i)),
                arguments.read(participants.objects(i)),
                arguments.read(participants.obliques(i)),
                complements(i, indices),
                governor(i, indices),
                scope.own(i),
                found.standing(),
                found.governing(),
                isQuoted(view.span(i)) ? 1 : 0);
    }

    private List<Integer> complements(int i, int[] indices) {
        List<Integer> found = new ArrayList<>();
        for (int child : view.children(i)) {
            Relation relation = view.relation(child);
            boolean governed = relation == Relation.CCOMP
                    || relation == Relation.XCOMP
                    || relation == Relation.CSUBJ
                    || relation == Relation.ACL;
            if (governed && indices[child] >= 0) {
                found.add(indices[child]);
            }
        }
        return found;
    }

    private int governor(int i, int[] indices) {
        int at = view.head(view.firstConjunct(i));
        while (at != SentenceView.NONE && indices[at] < 0) {
            at = view.head(at);
        }
        return at == SentenceView.NONE ? -1 : indices[at];
    }

    private boolean isQuoted(Span word) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotes.get(middle).start() <= word.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && word.end() <= quotes.get(low - 1).end();
    }
}
