package io.parley.ingest.feeds.application;

import io.parley.ingest.article.application.Rehearsal;
import io.parley.ingest.wire.application.Identified;
import io.parley.ingest.wire.application.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed would give if it were polled now.
 *
 * @param summary one clause for operators
 * @param decoding how its bytes were read, for people
 * @param items what it holds, each with its fate
 */
public record Preview(
        boolean readable, String summary, @Nullable String decoding, List<String> remarks, List<Entry> items) {

    public Preview {
        remarks = List.copyOf(remarks);
        items = List.copyOf(items);
    }

    /** An item, and what would become of it; null for what would be left out. */
    public record Entry(Identified item, @Nullable Rehearsal fate) {}

    static Preview failed(String summary) {
        return new Preview(false, summary, null, List.of(), List.of());
    }

    static Preview of(Reading.Items found, List<String> remarks, List<Rehearsal> fates) {
        Iterator<Rehearsal> next = fates.iterator();
        List<Entry> entries = new ArrayList<>();
        for (Identified item : found.items()) {
            entries.add(new Entry(item, item instanceof Identified.Article ? next.next() : null));
        }
        int wanted = fates.size()
                - Collections.frequency(fates, Rehearsal.KNOWN)
                - Collections.frequency(fates, Rehearsal.STALE);
        String summary = "%d items: %d would be taken in, %d are known already, %d would be left out"
                .formatted(entries.size(), wanted, fates.size() - wanted, entries.size() - fates.size());
        return new Preview(true, summary, found.decoding(), remarks, entries);
    }
}
