package io.parley.timeline.projection.application;

import io.parley.events.article.ArticleId;
import io.parley.timeline.chapters.domain.Block;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.identity.domain.Identities;
import io.parley.timeline.projection.application.Chapters.Task;
import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.projection.domain.Cell.CellKey;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.views.domain.Carried;
import io.parley.timeline.views.domain.ChapterRule;
import io.parley.timeline.views.domain.ChapterView;
import io.parley.timeline.views.domain.ViewComputation;
import io.parley.timeline.world.domain.World;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a worker remembers of a topic from one turn to the next: the facts of its newest chapter, its cells, and what was worked
 * out of each article. It is a copy of what the database says, see {@link TopicMemories} for when it may be used; of one thread at a time.
 */
public final class TopicMemory {

    /** What was worked out of an article, beside its facts; measured roughly. */
    private static final int BYTES_AN_ARTICLE = 4_000;

    /** With the element that it was written from. */
    private static final int BYTES_A_CELL = 1_500;

    private final long generation;
    private final Identities identities;
    private final Block block;
    private final Carried carried;
    private final ChapterRule rule;
    private final ViewComputation computation;
    private final CellWriter settled = new CellWriter();
    private final CellWriter state = new CellWriter();
    private final Map<ArticleId, ReportedArticle> articles = new HashMap<>();
    private KeptChapter kept = KeptChapter.NOTHING;
    private boolean blank = true;
    private long turn;

    private TopicMemory(
            long generation,
            TopicDefinition definition,
            Identities identities,
            World world,
            ChapterRule rule,
            Block block,
            Carried carried) {
        this.generation = generation;
        this.identities = identities;
        this.block = block;
        this.carried = carried;
        this.rule = rule;
        this.computation = new ViewComputation(definition, identities, world);
    }

    /** Remembers nothing yet of a chapter. */
    static TopicMemory of(FollowedTopic topic, Identities identities, World world, ChapterRule rule, Task task) {
        return new TopicMemory(
                topic.generation(), topic.definition(), identities, world, rule, task.block(), task.carried());
    }

    /** Of a chapter of a definition that nobody follows; for benchmarks and tests. */
    public static TopicMemory of(
            TopicDefinition definition, World world, ChapterRule rule, Block block, Carried carried) {
        return new TopicMemory(0, definition, Identities.NONE, world, rule, block, carried);
    }

    boolean isBlank() {
        return blank;
    }

    /** Whether it knows all that was done before this turn. */
    boolean isOf(ProjectionStore.Claimed claimed) {
        return turn == claimed.before() && generation == claimed.topic().generation();
    }

    /** Whether it goes by the same word on who is who. */
    boolean isOf(Identities present) {
        return identities.equals(present);
    }

    /** Whether it is of this chapter, with what that takes from the one before. */
    boolean isOf(Task task) {
        return block.equals(task.block()) && carried.equals(task.carried());
    }

    /** Takes all articles and the cells that are kept of them. */
    public void fill(Collection<ReportedArticle> all, KeptChapter cells) {
        all.forEach(article -> articles.put(article.id(), article));
        kept = cells;
        blank = false;
    }

    /** Takes the present version of some articles for those that it knew; of those that count no more there is none. */
    public void replace(Collection<ArticleId> changed, Collection<ReportedArticle> present) {
        articles.keySet().removeAll(changed);
        present.forEach(article -> articles.put(article.id(), article));
    }

    /** The cells as they are kept. */
    public KeptChapter kept() {
        return kept;
    }

    /** The chapter as it has to be. */
    public ComputedChapter compute() {
        ChapterView view = computation.of(articles.values(), carried, rule);
        return new ComputedChapter(
                settled.cells(view.settled()), state.cells(view.state()), view.record(), view.carried());
    }

    /** Notes that a turn with this number was committed that left the chapter as it is. */
    void passed(long number) {
        turn = number;
    }

    /** Notes that cells were committed by the turn with this number; the chapter is the newest, so that all of them are shown. */
    public void committed(long number, List<Cell> written) {
        turn = number;
        Map<CellKey, Cell> toCompare = new HashMap<>();
        written.forEach(cell -> toCompare.put(cell.id(), cell.toCompare()));
        kept = new KeptChapter(List.copyOf(toCompare.values()), Set.of());
        Stream.of(settled, state).forEach(writer -> writer.forget(toCompare));
    }

    /** Rough number of bytes. */
    long weight() {
        long bytes = (long) BYTES_A_CELL * kept.cells().size();
        for (ReportedArticle article : articles.values()) {
            bytes += BYTES_AN_ARTICLE + article.weight();
        }
        return bytes;
    }
}
