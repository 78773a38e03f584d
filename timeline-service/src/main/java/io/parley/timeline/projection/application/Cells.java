package io.parley.timeline.projection.application;

import io.parley.events.article.ArticleId;
import io.parley.timeline.database.Json;
import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.projection.domain.Cell.CellKey;
import io.parley.timeline.views.domain.ChapterRecord;
import io.parley.timeline.views.domain.ComputedView;
import io.parley.timeline.views.domain.Element;
import io.parley.timeline.views.domain.Evidence;
import io.parley.timeline.views.domain.Overview;
import io.parley.timeline.views.domain.ViewName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns computed views into the cells that are kept. */
public final class Cells {

    /** The overview is kept as a view with one element. */
    public static final String OVERVIEW = "overview";

    /** Views of which the cells of the newest chapter are those of the topic. */
    public static final Set<String> STATE = Stream.concat(
                    Stream.of(OVERVIEW),
                    Arrays.stream(ViewName.values()).filter(ViewName::isState).map(ViewName::wireName))
            .collect(Collectors.toUnmodifiableSet());

    private Cells() {}

    /** All cells of a topic, the overview among them. */
    public static List<Cell> of(ComputedView view) {
        List<Cell> cells = new ArrayList<>();
        cells.add(overview(view.overview()));
        cells.addAll(of(view.elements()));
        return cells;
    }

    /** The cells of some views. */
    public static List<Cell> of(Map<ViewName, ? extends List<? extends Element>> views) {
        List<Cell> cells = new ArrayList<>();
        views.forEach((name, elements) -> {
            for (Element element : elements) {
                cells.add(of(new CellKey(name.wireName(), element.key()), element));
            }
        });
        return cells;
    }

    /** The cell of an element. */
    static Cell of(CellKey id, Element element) {
        Set<ArticleId> articles =
                element.evidence().stream().map(Evidence::articleId).collect(Collectors.toSet());
        return cell(id, element.sortKey(), Json.write(element), element.summary(), articles);
    }

    /** The cell of an overview. */
    public static Cell overview(Overview overview) {
        String summary = overview.stage() + ", momentum " + overview.momentum().value();
        return cell(new CellKey(OVERVIEW, OVERVIEW), OVERVIEW, Json.write(overview), summary, articles(overview));
    }

    /** What a chapter says to the overview, to be kept beside its cells. */
    static Cell record(ChapterRecord record) {
        Set<ArticleId> articles = new HashSet<>();
        record.stages().forEach(turn -> turn.evidence().forEach(one -> articles.add(one.articleId())));
        if (record.overview() != null) {
            articles.addAll(articles(record.overview()));
        }
        return cell(new CellKey(OVERVIEW, OVERVIEW), OVERVIEW, Json.write(record), "", articles);
    }

    /** Whether a cell shows how the topic stands, and not what has been. */
    public static boolean isState(CellKey key) {
        return STATE.contains(key.view());
    }

    private static Set<ArticleId> articles(Overview overview) {
        Set<ArticleId> articles = new HashSet<>();
        overview.stageExplanation().evidence().forEach(one -> articles.add(one.articleId()));
        overview.momentum().evidence().forEach(one -> articles.add(one.articleId()));
        overview.stages().forEach(turn -> turn.evidence().forEach(one -> articles.add(one.articleId())));
        if (overview.stageExplanation().articleId() != null) {
            articles.add(overview.stageExplanation().articleId());
        }
        if (overview.lastChange() != null) {
            articles.add(overview.lastChange().articleId());
        }
        return articles;
    }

    private static Cell cell(CellKey id, String sortKey, String json, String summary, Set<ArticleId> articles) {
        return new Cell(id, Json.text(sortKey), hash(sortKey + "\n" + json), Json.text(summary), articles, json);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
