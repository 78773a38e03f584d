package io.parley.benchmarks.project;

import io.parley.events.article.ArticleId;
import io.parley.timeline.chapters.domain.Block;
import io.parley.timeline.chapters.domain.Cuts;
import io.parley.timeline.chapters.domain.Place;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.projection.application.Cells;
import io.parley.timeline.projection.application.ComputedChapter;
import io.parley.timeline.projection.application.KeptChapter;
import io.parley.timeline.projection.application.TopicMemory;
import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.projection.domain.ViewDiff;
import io.parley.timeline.views.domain.Carried;
import io.parley.timeline.views.domain.ChapterRecord;
import io.parley.timeline.views.domain.ChapterRule;
import io.parley.timeline.views.domain.ChapterView;
import io.parley.timeline.views.domain.Overview;
import io.parley.timeline.views.domain.ViewComputation;
import io.parley.timeline.views.domain.ViewUnion;
import io.parley.timeline.world.domain.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The invented negotiation as the projection has it, without database: its places, its chapters, and a memory of the newest one. */
final class InventedTopic {

    private final World world;
    private final ChapterRule rule;
    private final TreeMap<Place, ArticleId> places = new TreeMap<>();
    private final Map<ArticleId, Integer> numbers = new HashMap<>();
    private final List<ChapterRecord> records = new ArrayList<>();
    private int computed;
    private Block newest = Block.WHOLE;
    private Carried carried = Carried.NOTHING;
    private TopicMemory memory;

    InventedTopic(World world, ChapterRule rule, int articles) {
        this.world = world;
        this.rule = rule;
        for (int number = 0; number < articles; number++) {
            add(number);
        }
        this.memory = blank();
    }

    private Place add(int number) {
        Place place = Place.of(InventedNews.published(number), InventedNews.id(number));
        places.put(place, InventedNews.id(number));
        numbers.put(InventedNews.id(number), number);
        return place;
    }

    private TopicMemory blank() {
        return TopicMemory.of(InventedNews.TOPIC, world, rule, newest, carried);
    }

    /**
     * Computes the newest chapters, as many as are asked for. What those before would say to the overview, the first of these says
     * for each: a turn reads it and no more of them. Articles are made when they are asked for.
     */
    void compute(int most) {
        List<Block> blocks = new Cuts(rule.articles()).ofAll(List.copyOf(places.keySet()));
        int before = Math.max(0, blocks.size() - most);
        for (Block block : blocks.subList(before, blocks.size())) {
            newest = block;
            ChapterView chapter = new ViewComputation(InventedNews.TOPIC, world).of(load(articles()), carried, rule);
            records.add(chapter.record());
            if (!block.contains(places.lastKey())) {
                carried = chapter.carried();
            }
        }
        computed = records.size();
        while (records.size() < blocks.size()) {
            records.add(0, records.get(0));
        }
        memory = blank();
        memory.fill(load(articles()), KeptChapter.NOTHING);
        ComputedChapter chapter = memory.compute();
        memory.committed(0, chapter.cells());
    }

    private List<ReportedArticle> load(Collection<ArticleId> ids) {
        return ids.stream().map(id -> InventedNews.article(numbers.get(id))).toList();
    }

    /** The articles of the newest chapter, and those that it takes from the one before. */
    private List<ArticleId> articles() {
        return Stream.concat(
                        places.entrySet().stream()
                                .filter(entry -> newest.contains(entry.getKey()))
                                .map(Map.Entry::getValue),
                        carried.articles().stream())
                .toList();
    }

    /** Applies one article more, as a turn of the projection does. */
    void apply(int number, ReportedArticle article) {
        Cuts cuts = new Cuts(rule.articles());
        Block found = cuts.around(add(number), this::count);
        if (!found.equals(newest)) {
            throw new IllegalStateException("choose a number of claims at which no chapter begins");
        }
        memory.replace(List.of(article.id()), List.of(article));
        ComputedChapter chapter = memory.compute();
        records.set(records.size() - 1, chapter.record());
        Overview overview = ViewUnion.ofShadowed(records, Map.of());
        ViewDiff diff = ViewDiff.between(memory.kept().cells(), chapter.cells(), Set.of());
        if (diff.isEmpty() || Cells.overview(overview).json().isEmpty()) {
            throw new IllegalStateException("an article more must change something");
        }
        memory.committed(number, chapter.cells());
    }

    /** By index, and no more than are enough, as the database counts. */
    private int count(Block block) {
        int count = 0;
        for (Place place : places.tailMap(block.first()).keySet()) {
            if (count > rule.articles() || !block.contains(place)) {
                break;
            }
            count++;
        }
        return count;
    }

    /** Whether what is remembered is what a computation of the newest chapter from nothing gives. */
    boolean isRight() {
        TopicMemory fresh = blank();
        fresh.fill(load(articles()), KeptChapter.NOTHING);
        return hashes(fresh.compute().cells()).equals(hashes(memory.kept().cells()));
    }

    private static Map<Cell.CellKey, String> hashes(List<Cell> cells) {
        Map<Cell.CellKey, String> hashes = new HashMap<>();
        cells.forEach(cell -> hashes.put(cell.id(), cell.hash()));
        return hashes;
    }

    int chapters() {
        return records.size();
    }

    int newestArticles() {
        return articles().size();
    }

    int computed() {
        return computed;
    }
}
