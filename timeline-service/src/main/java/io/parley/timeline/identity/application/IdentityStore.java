package io.parley.timeline.identity.application;

import io.parley.timeline.identity.domain.Decision;
import io.parley.timeline.identity.domain.Decision.Undoing;
import io.parley.timeline.identity.domain.Identities;
import io.parley.timeline.readers.domain.Reader;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What operators decided on who is who. All methods need a transaction. */
public interface IdentityStore {

    /** What holds now; waits for a decision that is being made, so that its work is seen by who reads it after this. */
    Identities now();

    /** What holds now, for whoever decides: no other decides, and no turn reads, until the transaction ends. */
    Identities alone();

    /** Keeps a new decision. */
    void add(Decision decision);

    /** Notes that a decision holds no longer; false when there is none such that holds. */
    boolean undo(UUID id, Undoing undoing);

    /** A decision by its id. */
    Optional<Decision> find(UUID id);

    /** Puts every topic that has one of these keys in its articles on the list of work. */
    void markDirty(Collection<String> keys);

    /**
     * Decisions on some keys, or on all of them when there are none given, newest first: those of which the reader may read an
     * article that names both sides.
     */
    List<Decision> decisions(Collection<String> keys, Reader reader, int offset, int limit);
}
