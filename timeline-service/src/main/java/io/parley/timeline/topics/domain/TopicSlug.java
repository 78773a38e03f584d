package io.parley.timeline.topics.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Name of a topic in addresses and keys: lower-case letters, digits and hyphens. */
public record TopicSlug(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?");

    public TopicSlug {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a slug is 1 to 64 lower-case letters, digits and hyphens, with no hyphen at its ends");
        }
    }

    @JsonCreator
    public static TopicSlug parse(String text) {
        return new TopicSlug(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
