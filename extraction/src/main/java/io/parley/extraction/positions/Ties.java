package io.parley.extraction.positions;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.WordList;
import io.parley.extraction.syntax.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which bodies and places the text names a person with: "European Union envoy Ida Brekke", "Brekke, head of the miners'
 * union". Read from the noun phrases around the person's name.
 */
final class Ties {

    private static final int FARTHEST = 9;
    private static final Set<Relation> UP =
            Set.of(Relation.APPOS, Relation.FLAT, Relation.COMPOUND, Relation.NMOD_UNMARKED, Relation.NMOD_POSS);
    private static final Set<Relation> DOWN = Set.of(
            Relation.APPOS,
            Relation.FLAT,
            Relation.COMPOUND,
            Relation.NMOD_UNMARKED,
            Relation.NMOD_POSS,
            Relation.NMOD,
            Relation.AMOD);

    private static final Set<String> BELONGING = Set.of("of", "for", "from", "at");
    private static final Set<String> BODIES = WordList.read("positions/bodies.txt");

    private final Map<Integer, Set<Integer>> tied = new HashMap<>();
    private final OutOfOffice outOfOffice = new OutOfOffice();

    Ties(Reading reading, List<Words> clauses) {
        for (EntityMention mention : reading.entities().mentions()) {
            boolean person = reading.entity(mention).type() == EntityType.PERSON;
            if (person && mention.form() == EntityMention.Form.NAME) {
                read(reading, clauses.get(reading.sentenceIndexAt(mention.span().start())), mention);
            }
        }
    }

    private void read(Reading reading, Words clause, EntityMention mention) {
        int name = clause.lastWithin(mention.span());
        if (name == Words.NONE) {
            return;
        }
        int top = name;
        while (UP.contains(clause.relation(top)) && clause.tree().head(top) != Words.NONE) {
            if (clause.relation(top) == Relation.NMOD_POSS
                    && !isBody(reading, clause, clause.tree().head(top))) {
                break;
            }
            top = clause.tree().head(top);
        }
        List<Integer> words = new ArrayList<>();
        collect(clause, top, words);
        words.removeIf(word -> Math.abs(word - name) > FARTHEST);
        outOfOffice.add(clause, mention.entity(), name, words);
        for (int word : words) {
            Span span = clause.token(word).span();
            if (!mention.span().contains(span)) {
                for (EntityMention other : reading.mentionsIn(span)) {
                    FoundEntity entity = reading.entity(other);
                    if (entity.type() != EntityType.PERSON && !entity.medium()) {
                        tied.computeIfAbsent(mention.entity(), none -> new LinkedHashSet<>())
                                .add(entity.index());
                    }
                }
            }
        }
    }

    /** "Brekke's party" is his; "Brekke's first proposal" is no body. */
    private static boolean isBody(Reading reading, Words clause, int noun) {
        return BODIES.contains(clause.lemma(noun))
                || !reading.mentionsIn(clause.token(noun).span()).isEmpty();
    }

    /** "head of", "spokesman for"; not "talks with", "visit to". */
    private static boolean belongs(Words clause, int child) {
        int preposition = clause.caseOf(child);
        return clause.relation(child) != Relation.NMOD
                || (preposition != Words.NONE && BELONGING.contains(clause.lemma(preposition)));
    }

    private static void collect(Words clause, int top, List<Integer> words) {
        words.add(top);
        for (int child : clause.tree().children(top)) {
            if (DOWN.contains(clause.relation(child)) && belongs(clause, child)) {
                collect(clause, child, words);
            }
        }
    }

    /** Whether the person speaks for no state, whatever country is told of him. */
    boolean isOutOfOffice(FoundEntity person) {
        return outOfOffice.contains(person);
    }

    /** Indexes of the bodies and places, the first named first. */
    Set<Integer> of(FoundEntity person) {
        return tied.getOrDefault(person.index(), Set.of());
    }
}
