package io.parley.evaluation.score;

import io.parley.events.claims.Issue;
import io.parley.events.claims.Stage;
import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Labels that can be confused with each other, in their own order. */
public enum Axis {
    STANCE,
    ISSUE,
    ENTITY_TYPE,
    STAGE;

    /** Stands for no label: no issue, a name that is missed or should not be there. */
    public static final String NONE = "(none)";

    /** Every label, then {@link #NONE}. */
    public List<String> labels() {
        Enum<?>[] values =
                switch (this) {
                    case STANCE -> Stance.values();
                    case ISSUE -> Issue.values();
                    case ENTITY_TYPE -> EntityType.values();
                    case STAGE -> Stage.values();
                };
        List<String> names =
                new ArrayList<>(Arrays.stream(values).map(Enum::name).toList());
        names.add(NONE);
        return names;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String label(@Nullable String value) {
        return value == null ? NONE : value;
    }
}
