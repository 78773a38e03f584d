package io.parley.timeline.verify.application;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.timeline.chapters.domain.Block;
import io.parley.timeline.database.Json;
import io.parley.timeline.projection.application.Cells;
import io.parley.timeline.projection.application.Recomputation;
import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.projection.domain.Cell.CellKey;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.verify.domain.DifferenceKind;
import io.parley.timeline.views.domain.ChapterRecord;
import io.parley.timeline.views.domain.ChapterView;
import io.parley.timeline.views.domain.ViewUnion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Computes the views of a topic from its facts, a chapter at a time, and compares them with those that are kept. */
@ApplicationScoped
public class Verification {

    private final Recomputation recomputation;
    private final KeptViews kept;

    @Inject
    Verification(Recomputation recomputation, KeptViews kept) {
        this.recomputation = recomputation;
        this.kept = kept;
    }

    /** An element that is not kept as the facts have it. */
    public record Difference(String view, String key, DifferenceKind kind) {}

    /** All differences, by view and key; there is work under way when the topic is behind, and they mean nothing then. */
    public List<Difference> differences(FollowedTopic topic) {
        List<Difference> differences = new ArrayList<>();
        List<ChapterRecord> records = new ArrayList<>();
        Set<Block> blocks = new HashSet<>();
        AtomicReference<ChapterView> newest = new AtomicReference<>();
        recomputation.chapters(topic, null, (block, chapter) -> {
            compare(Cells.of(chapter.settled()), kept.settled(topic.slug(), block), differences);
            records.add(chapter.record());
            blocks.add(block);
            newest.set(chapter);
        });
        List<Cell> state =
                new ArrayList<>(Cells.of(Objects.requireNonNull(newest.get()).state()));
        state.add(Cells.overview(ViewUnion.ofShadowed(records, kept.shadows(topic.slug()))));
        compare(state, kept.state(topic.slug()), differences);
        kept.strays(topic.slug(), blocks)
                .forEach(key -> differences.add(new Difference(key.view(), key.key(), DifferenceKind.LEFT_OVER)));
        return differences;
    }

    private static void compare(Collection<Cell> expected, Collection<Cell> kept, List<Difference> differences) {
        Map<CellKey, Cell> found = byKey(kept);
        byKey(expected).forEach((key, cell) -> {
            Cell is = found.remove(key);
            if (is == null) {
                differences.add(new Difference(key.view(), key.key(), DifferenceKind.MISSING));
            } else if (!isSame(cell, is)) {
                differences.add(new Difference(key.view(), key.key(), DifferenceKind.DIFFERENT));
            }
        });
        found.keySet().forEach(key -> differences.add(new Difference(key.view(), key.key(), DifferenceKind.LEFT_OVER)));
    }

    private static boolean isSame(Cell expected, Cell found) {
        JsonNode as = Json.tree(expected.json());
        return as.equals(Json.tree(found.json()))
                && expected.sortKey().equals(found.sortKey())
                && expected.articles().equals(found.articles());
    }

    private static Map<CellKey, Cell> byKey(Collection<Cell> cells) {
        return cells.stream()
                .collect(Collectors.toMap(Cell::id, Function.identity(), (one, other) -> one, TreeMap::new));
    }
}
