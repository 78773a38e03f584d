package io.parley.extraction.proposals;

import io.parley.extraction.actors.WordClass;
import io.parley.extraction.clauses.Argument;
import io.parley.extraction.clauses.Clause;
import io.parley.extraction.clauses.Mood;
import io.parley.extraction.clauses.Polarity;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Who is for a plan and who is against it, as the clauses tell whose object it is: who accepted it is for it, who did not or
 * rejected it against it. What is open, hoped for or demanded tells nothing, nor does a denied rejection.
 */
record Backers(Set<FoundEntity> supporters, Set<FoundEntity> opponents) {

    static Backers of(Plan plan, Reading reading) {
        Backers out = new Backers(new LinkedHashSet<>(), new LinkedHashSet<>());
        for (PlanMention mention : plan.mentions()) {
            for (Clause clause : reading.clauses().inSentence(mention.sentence())) {
                boolean about = clause.mood() == Mood.ASSERTED
                        && clause.affected().stream().anyMatch(a -> a.token() == mention.noun());
                if (about) {
                    out.add(clause, mention, reading);
                }
            }
        }
        out.supporters.removeAll(out.opponents);
        return out;
    }

    private void add(Clause clause, PlanMention mention, Reading reading) {
        Set<WordClass> classes = WordClass.of(mention.tokens().get(clause.token()));
        boolean accepted =
                classes.contains(WordClass.ACCEPT) || (mention.isDeal() && classes.contains(WordClass.AGREE));
        boolean told = clause.effectivePolarity() == Polarity.POSITIVE;
        boolean denied = clause.effectivePolarity() == Polarity.NEGATIVE;
        if (accepted && told) {
            addActors(clause, reading, supporters);
        } else if ((accepted && denied) || (classes.contains(WordClass.REJECT) && told)) {
            addActors(clause, reading, opponents);
        }
    }

    private static void addActors(Clause clause, Reading reading, Set<FoundEntity> to) {
        for (Argument actor : clause.actors()) {
            actor.mentions().stream()
                    .map(reading::entity)
                    .filter(Authors::isAuthor)
                    .forEach(to::add);
        }
    }
}
