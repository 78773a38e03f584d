package io.parley.extraction.roles;

import io.parley.events.claims.RoleKind;
import io.parley.events.entities.EntityType;
import io.parley.extraction.actors.Appearance;
import io.parley.extraction.actors.Attachment;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.learned.Classifier;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words that give an entity its role: the places that speak most for it, each with the word it depends on. */
final class RoleEvidence {

    private static final int MOST = 3;
    private static final int LONGEST = 160;

    private final Cast cast;
    private final RoleModel model;
    private final Reading reading;

    RoleEvidence(Cast cast, RoleModel model) {
        this.cast = cast;
        this.model = model;
        this.reading = cast.reading();
    }

    private record Weighed(Appearance appearance, double weight) {}

    /** At least one place, the weightiest first. */
    List<Span> of(FoundEntity entity, RoleKind role) {
        Classifier classifier = entity.type() == EntityType.PERSON ? model.persons() : model.sides();
        List<Weighed> places = new ArrayList<>();
        for (Appearance appearance : cast.appearances(entity)) {
            List<String> signs = List.copyOf(Signs.of(reading, appearance));
            places.add(new Weighed(appearance, classifier.probability(signs, role.name())));
        }
        places.sort(Comparator.comparingDouble((Weighed w) -> -w.weight()));
        return places.stream()
                .limit(MOST)
                .map(w -> words(w.appearance()))
                .distinct()
                .toList();
    }

    private Span words(Appearance appearance) {
        List<Token> tokens =
                reading.document().sentences().get(appearance.sentence()).tokens();
        Attachment attachment = Attachment.of(appearance, reading.tree(appearance.sentence()), tokens);
        Span name = span(tokens, appearance.from(), appearance.to() - 1);
        int from = Math.min(appearance.from(), attachment.through());
        int to = Math.max(appearance.to() - 1, attachment.through());
        if (attachment.governor() != SyntaxTree.NO_HEAD) {
            from = Math.min(from, attachment.governor());
            to = Math.max(to, attachment.governor());
        }
        Span all = span(tokens, from, to);
        return all.length() <= LONGEST ? all : name;
    }

    private static Span span(List<Token> tokens, int first, int last) {
        return new Span(tokens.get(first).start(), tokens.get(last).end());
    }
}
