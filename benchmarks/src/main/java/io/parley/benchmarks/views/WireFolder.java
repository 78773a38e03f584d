package io.parley.benchmarks.views;

import io.parley.events.article.ArticleStatus;
import io.parley.events.article.Published;
import io.parley.ingest.wire.adapter.NinjsFormat;
import io.parley.ingest.wire.domain.Draft;
import io.parley.ingest.wire.domain.Parsed;
import io.parley.ingest.wire.domain.StatedDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
                        id, draft.headline(), published(draft), String.valueOf(draft.body()), draft.provider()));
    }

    /** The surest date that can be read. */
    private static @Nullable String published(Draft draft) {
        return draft.dates().stream()
                .map(StatedDate::published)
                .filter(Objects::nonNull)
                .map(Published::value)
                .findFirst()
                .orElse(null);
    }
}
