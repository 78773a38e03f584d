package io.parley.timeline.identity.application;

import io.parley.timeline.entities.application.Entities;
import io.parley.timeline.identity.domain.Decision;
import io.parley.timeline.identity.domain.Decision.Kind;
import io.parley.timeline.identity.domain.Decision.Undoing;
import io.parley.timeline.identity.domain.Identities;
import io.parley.timeline.projection.application.ProjectionSignal;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.views.domain.ActorKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Merges and splits entities and takes that back; the views of all topics that they occur in follow. */
@ApplicationScoped
public class Identifying {

    private static final String DESCRIBED = "described:";

    private final IdentityStore store;
    private final Entities entities;
    private final ProjectionSignal projection;

    @Inject
    Identifying(IdentityStore store, Entities entities, ProjectionSignal projection) {
        this.store = store;
        this.entities = entities;
        this.projection = projection;
    }

    /** Why something cannot be decided; the message reads on from the name of the field. */
    public static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String field;

        RefusedException(String field, String message) {
            super(message);
            this.field = field;
        }

        /** What is wrong. */
        public String field() {
            return field;
        }
    }

    /** From now on one entity is shown as another one. */
    @Transactional
    public Decision merge(String from, String into, String by, String reason) {
        Identities now = store.alone();
        String fromName = name(now, from, "entity");
        String intoName = name(now, into, "into");
        if (now.family(from).contains(into)) {
            throw new RefusedException("into", "is the same entity already");
        }
        if (!now.root(from).equals(from)) {
            throw new RefusedException(
                    "entity", "is merged into " + now.root(from) + "; merge that one, or undo it first");
        }
        if (isSplitOff(now, from, into)) {
            throw new RefusedException("into", "was split from it; undo that first");
        }
        return decided(Kind.MERGE, from, fromName, into, intoName, by, reason);
    }

    private static boolean isSplitOff(Identities now, String one, String other) {
        return now.splits().stream()
                .anyMatch(split -> (split.of().equals(one) && other.endsWith(":" + split.name()))
                        || (split.of().equals(other) && one.endsWith(":" + split.name())));
    }

    /** From now on a name of an entity is that of somebody else. */
    @Transactional
    public Decision split(String of, String name, String by, String reason) {
        Identities now = store.alone();
        String shown = name(now, of, "entity");
        String folded = ActorKeys.folded(name);
        if (of.endsWith(":" + folded)) {
            throw new RefusedException("name", "is what its id is made of; split its other names off");
        }
        if (now.isSplit(of, folded)) {
            throw new RefusedException("name", "is split off already");
        }
        return decided(Kind.SPLIT, of, shown, folded, name.strip(), by, reason);
    }

    private String name(Identities now, String id, String field) {
        if (id.startsWith(DESCRIBED)) {
            throw new RefusedException(field, "is a mere description, and nobody by name");
        }
        return entities.name(now.family(id), id, Reader.OF_ALL)
                .orElseThrow(() -> new RefusedException(field, "is no entity that any topic shows"));
    }

    private Decision decided(
            Kind kind, String entity, String entityName, String other, String otherName, String by, String reason) {
        Decision decision = new Decision(
                UUID.randomUUID(), kind, entity, entityName, other, otherName, by, Instant.now(), reason.strip(), null);
        store.add(decision);
        follow(decision);
        return decision;
    }

    /**
     * Takes a decision back; false when there is none such that holds.
     */
    @Transactional
    public boolean undo(UUID id, String by, String reason) {
        Identities before = store.alone();
        return store.find(id)
                .filter(decision -> store.undo(id, new Undoing(by, Instant.now(), reason.strip())))
                .map(decision -> {
                    // The family as it was: who leaves it concerns all that stay.
                    store.markDirty(before.family(decision.entity()));
                    projection.ring();
                    return true;
                })
                .orElse(false);
    }

    /** A decision by its id. */
    @Transactional
    public Optional<Decision> find(UUID id) {
        return store.find(id);
    }

    private void follow(Decision decision) {
        Set<String> concerned =
                decision.kind() == Kind.MERGE ? store.now().family(decision.entity()) : Set.of(decision.entity());
        store.markDirty(concerned);
        projection.ring();
    }
}
