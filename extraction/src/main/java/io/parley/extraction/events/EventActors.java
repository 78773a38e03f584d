package io.parley.extraction.events;

import io.parley.events.entities.EntityRef;
import io.parley.extraction.clauses.Argument;
import io.parley.extraction.clauses.Clause;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.syntax.Relation;
import io.parley.extraction.syntax.SyntaxTree;
import io.parley.extraction.wire.WireEntities;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who did what a word tells, and to or with whom. */
final class EventActors {

    private static final Set<Relation> OF_NOUN = Set.of(Relation.NMOD, Relation.NMOD_POSS, Relation.COMPOUND);
    private static final Set<String> PARTNERS = Set.of("with", "to", "against", "from", "for", "at", "on", "between");

    private final List<EntityRef> actors;
    private final List<EntityRef> targets;

    private EventActors(Set<FoundEntity> actors, Set<FoundEntity> targets) {
        this.actors = actors.stream().map(WireEntities::ref).toList();
        this.targets = targets.stream()
                .filter(t -> !actors.contains(t))
                .map(WireEntities::ref)
                .toList();
    }

    List<EntityRef> actors() {
        return actors;
    }

    List<EntityRef> targets() {
        return targets;
    }

    static EventActors of(EventCandidate candidate, Reading reading) {
        Set<FoundEntity> actors = new LinkedHashSet<>();
        Set<FoundEntity> targets = new LinkedHashSet<>();
        if (!candidate.verb()) {
            ofNoun(candidate, reading, actors);
        }
        Clause clause = reading.clauses().at(candidate.trigger().start());
        if (clause != null && actors.isEmpty()) {
            clause.actors().forEach(a -> add(a.mentions(), reading, actors));
        }
        if (clause != null) {
            clause.affected().forEach(a -> add(a.mentions(), reading, targets));
            clause.obliques().stream()
                    .filter(o -> PARTNERS.contains(o.preposition()))
                    .map(Argument::mentions)
                    .forEach(m -> add(m, reading, targets));
        }
        return new EventActors(actors, targets);
    }

    /** "talks between Chile and Peru", "the union's strike", "Israeli-Palestinian talks". */
    private static void ofNoun(EventCandidate candidate, Reading reading, Set<FoundEntity> actors) {
        SyntaxTree tree = candidate.tree();
        for (int child : tree.children(candidate.token())) {
            if (OF_NOUN.contains(tree.relation(child))) {
                Span phrase = new Span(
                        candidate.word(tree.first(child)).start(),
                        candidate.word(tree.last(child)).end());
                add(reading.mentionsIn(phrase), reading, actors);
            }
        }
    }

    private static void add(List<EntityMention> mentions, Reading reading, Set<FoundEntity> to) {
        List<FoundEntity> found = new ArrayList<>();
        mentions.forEach(m -> found.add(reading.entity(m)));
        found.stream().filter(e -> !e.medium() && isActor(e)).forEach(to::add);
    }

    private static boolean isActor(FoundEntity entity) {
        return switch (entity.type()) {
            case PERSON, ORG, GPE -> true;
            case LOCATION, FACILITY -> false;
        };
    }
}
