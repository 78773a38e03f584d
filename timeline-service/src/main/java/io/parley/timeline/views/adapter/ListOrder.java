package io.parley.timeline.views.adapter;

import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which end a list is read. */
@Schema(enumeration = {"asc", "desc"})
public enum ListOrder {
    ASC,
    DESC;

    /** As addresses have it; called for query parameters. */
    public static ListOrder fromString(String name) {
        return Arrays.stream(values())
                .filter(one -> one.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no order: " + name));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
