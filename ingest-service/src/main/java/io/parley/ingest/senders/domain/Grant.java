package io.parley.ingest.senders.domain;

import java.util.Collection;
import java.util.Set;

/** The providers for whom a sender may speak: hand in, correct, withhold and kill their articles. */
public sealed interface Grant {

    /** The word in a token that stands for every provider. */
    String EVERY = "*";

    /** Whether the sender speaks for this provider, named as in the articles' events. */
    boolean covers(String provider);

    /** Nobody is asked who they are, or the token says so. */
    record Everybody() implements Grant {
        @Override
        public boolean covers(String provider) {
            return true;
        }
    }

    /** Only those that the token names; none at all where it names none. */
    record Only(Set<String> providers) implements Grant {
        public Only {
            providers = Set.copyOf(providers);
        }

        @Override
        public boolean covers(String provider) {
            return providers.contains(provider);
        }
    }

    /** What a token's list says. */
    static Grant of(Collection<String> named) {
        return named.contains(EVERY) ? new Everybody() : new Only(Set.copyOf(named));
    }
}
