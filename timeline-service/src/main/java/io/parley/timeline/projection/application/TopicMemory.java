package io.parley.timeline.projection.application;

import io.parley.events.article.ArticleId;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.views.domain.ViewComputation;
import io.parley.timeline.world.domain.World;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a worker remembers of a topic from one turn to the next: its facts, its cells, and what was worked out of each
 * article. It is a copy of what the database says, see {@link TopicMemories} for when it may be used; of one thread at a time.
 */
public final class TopicMemory {

    /** Bytes in memory for each character of a text, with its facts and what was worked out of them; measured roughly. */
    private static final int BYTES_A_CHARACTER = 8;

    private static final int BYTES_AN_ARTICLE = 4_000;
    private static final int BYTES_A_CELL = 1_500;

    private final long generation;
    private final ViewComputation computation;
    private final CellWriter writer = new CellWriter();
    private final Map<ArticleId, ReportedArticle> articles = new HashMap<>();
    private List<Cell> cells = List.of();
    private boolean blank = true;
    private long turn;

    private TopicMemory(long generation, TopicDefinition definition, World world) {
        this.generation = generation;
        this.computation = new ViewComputation(definition, world);
    }

    /** Remembers nothing yet of a topic. */
    static TopicMemory of(FollowedTopic topic, World world) {
        return new TopicMemory(topic.generation(), topic.definition(), world);
    }

    /** Of a definition that nobody follows; for benchmarks and tests. */
    public static TopicMemory of(TopicDefinition definition, World world) {
        return new TopicMemory(0, definition, world);
    }

    boolean isBlank() {
        return blank;
    }

    /** Whether it knows all that was done before this turn. */
    boolean isOf(ProjectionStore.Claimed claimed) {
        return turn == claimed.before() && generation == claimed.topic().generation();
    }

    /** Takes all articles and the cells that are kept of them. */
    public void fill(Collection<ReportedArticle> all, List<Cell> kept) {
        all.forEach(article -> articles.put(article.id(), article));
        cells = kept;
        blank = false;
    }

    /** Takes the present version of some articles for those that it knew; of those that count no more there is none. */
    public void replace(Collection<ArticleId> changed, Collection<ReportedArticle> present) {
        articles.keySet().removeAll(changed);
        present.forEach(article -> articles.put(article.id(), article));
    }

    /** The cells as they are kept, without their JSON. */
    public List<Cell> kept() {
        return cells;
    }

    /** The cells as they have to be. */
    public List<Cell> compute() {
        return writer.cells(computation.of(articles.values()));
    }

    /** Notes that cells were committed by the turn with this number. */
    public void committed(long number, List<Cell> written) {
        turn = number;
        cells = written.stream().map(Cell::withoutJson).toList();
        writer.forgetJson();
    }

    /** Rough number of bytes. */
    long weight() {
        long bytes = (long) BYTES_A_CELL * cells.size();
        for (ReportedArticle article : articles.values()) {
            bytes += BYTES_AN_ARTICLE
                    + (long) BYTES_A_CHARACTER * article.article().body().length();
        }
        return bytes;
    }
}
