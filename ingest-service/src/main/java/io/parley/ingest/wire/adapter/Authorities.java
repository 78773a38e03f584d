package io.parley.ingest.wire.adapter;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who coined an id: the host of a URL, the provider in a {@code urn:newsml:}, the authority of a {@code tag:}. */
final class Authorities {

    private static final Pattern FORM = Pattern.compile(
            "(?:https?://(?:[^/@]*@)?(?:www\\.)?([\\w.-]+)|urn:newsml:([\\w.-]+):|tag:([\\w.-]+)[,:]).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Authorities() {}

    /** The authority in lower case, or null when the id names none. */
    static @Nullable String of(@Nullable String id) {
        if (id == null) {
            return null;
        }
        Matcher matcher = FORM.matcher(id.strip());
        if (!matcher.matches()) {
            return null;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group).toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }
}
