package io.parley.ingest.wire.adapter;

import org.jspecify.annotations.Nullable;

/**
 * The document that a NITF document acts on. Some agencies write {@code id:version} where the standard has the id alone,
 * and an id may end in digits behind a colon itself: how many parts its form has tells the two apart.
 *
 * @param version null when the id stands alone
 */
record NitfTarget(String id, @Nullable Long version) {

    static NitfTarget of(String text) {
        int cut = text.lastIndexOf(':');
        Long version = cut < 1 ? null : WholeNumbers.read(text.substring(cut + 1));
        if (version == null) {
            return new NitfTarget(text, null);
        }
        String id = text.substring(0, cut);
        boolean complete = id.chars().filter(c -> c == ':').count() >= colons(id);
        return complete ? new NitfTarget(id, version) : new NitfTarget(text, null);
    }

    /** Colons within a complete id: provider, date and name of a news item's urn (RFC 3085); others have a name. */
    private static int colons(String id) {
        if (id.startsWith("urn:newsml:")) {
            return 4;
        }
        return id.startsWith("urn:") || id.startsWith("tag:") ? 2 : 0;
    }
}
