package io.parley.extraction.entities.names;

import io.parley.events.entities.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tagger's labels: outside, and the first and further words of each type and of names of other things. */
public final class Tags {

    /** Events, products, acts and the like: they are learnt so that they are not taken for something else. */
    private static final int OTHER = 5;

    private static final List<EntityType> TYPES =
            List.of(EntityType.PERSON, EntityType.ORG, EntityType.GPE, EntityType.LOCATION, EntityType.FACILITY);

    public static final int OUTSIDE = 0;
    public static final int COUNT = 1 + 2 * (OTHER + 1);

    private Tags() {}

    /** The label of a word; a null type is a name of another thing. */
    public static int of(@Nullable EntityType type, boolean first) {
        int kind = type == null ? OTHER : index(type);
        return 1 + 2 * kind + (first ? 0 : 1);
    }

    public static boolean starts(int tag) {
        return tag != OUTSIDE && tag % 2 == 1;
    }

    public static boolean continues(int tag) {
        return tag != OUTSIDE && tag % 2 == 0;
    }

    /** A name's further word follows only a word of the same name. */
    public static boolean mayFollow(int previous, int tag) {
        return !continues(tag) || (previous != OUTSIDE && (previous + 1) / 2 == tag / 2);
    }

    /** The type; null for outside and for names of other things. */
    public static @Nullable EntityType type(int tag) {
        int kind = (tag - 1) / 2;
        return tag == OUTSIDE || kind == OTHER ? null : TYPES.get(kind);
    }

    /** A small number for each type; the model depends on it. */
    static int index(EntityType type) {
        return TYPES.indexOf(type);
    }
}
