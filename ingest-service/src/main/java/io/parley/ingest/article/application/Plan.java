package io.parley.ingest.article.application;

import io.parley.events.article.ArticleId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a chunk does to the store, all or nothing.
 *
 * @param steps one for each submission, in order
 * @param rows the versions to insert
 * @param replaced receipts of versions that stop being current and whose text is dropped
 * @param shadowed receipts of versions that stop being current behind a held one: theirs may still have to be sent
 * @param killed articles of which no text may remain
 */
public record Plan(
        List<Step> steps, List<NewVersion> rows, Set<UUID> replaced, Set<UUID> shadowed, Set<ArticleId> killed) {

    /** Who sent the versions to insert. */
    public Set<String> providers() {
        return rows.stream().map(row -> row.submission().provider()).collect(Collectors.toSet());
    }

    /** Changes nothing. */
    public static final Plan NOTHING = new Plan(List.of(), List.of(), Set.of(), Set.of(), Set.of());
}
