package io.parley.timeline.views.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of merged elements: a function of what the element is, never of when it came. */
final class Ids {

    private Ids() {}

    static String of(Object... parts) {
        StringBuilder name = new StringBuilder();
        for (Object part : parts) {
            name.append(part).append('\n');
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
