package io.parley.timeline.topics.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Name of a topic in addresses and keys: lower-case letters, digits and hyphens. */
public record TopicSlug(@JsonValue String value) {

    /** The form of a slug, as a regular expression for a whole text. */
    public static final String FORM = "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$";

    private static final Pattern SLUG = Pattern.compile(FORM);

    public TopicSlug {
        if (!SLUG.matcher(value).matches()) {
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
