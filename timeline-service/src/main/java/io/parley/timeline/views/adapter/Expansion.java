package io.parley.timeline.views.adapter;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a topic one answer holds, beyond its overview. */
@Schema(enumeration = "all")
public enum Expansion {
    /** Every view. */
    ALL;

    /** As addresses have it; called for query parameters. */
    public static Expansion fromString(String name) {
        return Arrays.stream(values())
                .filter(one -> one.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no expansion: " + name));
    }

    @Override
    public String toString() {
        return "all";
    }
}
