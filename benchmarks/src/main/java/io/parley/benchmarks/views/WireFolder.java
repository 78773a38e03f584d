package io.parley.benchmarks.views;

import io.parley.events.article.ArticleStatus;
import io.parley.ingest.wire.adapter.NinjsFormat;
import io.parley.ingest.wire.domain.Draft;
import io.parley.ingest.wire.domain.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder of ninjs files, such as the bundled stories, as it stands after the last file: updates replace, kills withdraw. */
final class WireFolder {

    private WireFolder() {}

    /** The articles that are left, by the names of their files. */
    static List<StreamArticle> read(Path folder) throws IOException {
        Map<String, StreamArticle> current = new LinkedHashMap<>();
        NinjsFormat ninjs = new NinjsFormat();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                if (!(ninjs.parse(Files.readString(file)) instanceof Parsed.One one
                        && one.item() instanceof Draft draft)) {
                    throw new IllegalArgumentException(file + " is no article in ninjs");
                }
                take(draft, current);
            }
        }
        return List.copyOf(current.values());
    }

    private static void take(Draft draft, Map<String, StreamArticle> current) {
        String id = String.valueOf(draft.itemId());
        if (draft.status() == ArticleStatus.CANCELED) {
            current.remove(id);
            return;
        }
        current.put(
                id,
                new StreamArticle(
                        id,
                        draft.headline(),
                        draft.published() == null ? null : draft.published().value(),
                        String.valueOf(draft.body()),
                        draft.provider()));
    }
}
