package io.parley.timeline.readers.domain;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who reads. Each query that answers a reader matches his groups with those of the topics (the SQL function may_read). */
public sealed interface Reader {

    /** Reads every topic. */
    Reader OF_ALL = new OfAll();

    /** What may_read gets: the groups, or null for a reader of all. */
    String @Nullable [] groups();

    /** An operator, or anybody where nobody is asked who he is. */
    record OfAll() implements Reader {
        @Override
        public String @Nullable [] groups() {
            return null;
        }
    }

    /** Reads the topics without reader groups, and those of which he is in one. */
    record InGroups(Set<String> names) implements Reader {
        public InGroups {
            names = names.stream().map(ReaderGroups::name).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public String[] groups() {
            return names.toArray(String[]::new);
        }
    }

    /** A reader in these groups. */
    static Reader in(Collection<String> groups) {
        return new InGroups(Set.copyOf(groups));
    }
}
