package io.parley.benchmarks.project;

import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.projection.application.Cells;
import io.parley.timeline.projection.application.TopicMemory;
import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.projection.domain.ViewDiff;
import io.parley.timeline.views.domain.ComputedView;
import io.parley.timeline.world.adapter.WorldTables;
import io.parley.timeline.world.domain.World;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What it takes to apply one more article to a topic, by the number of claims that the topic has: {@code CLAIMS...}.
 * Without database; the facts are in memory.
 */
public final class ProjectBenchmark {

    private static final int ROUNDS = 5;

    private final World world = WorldTables.load();

    private ProjectBenchmark() {}

    public static void main(String[] arguments) {
        ProjectBenchmark benchmark = new ProjectBenchmark();
        System.out.println("| claims | articles | cells | from nothing, CPU ms | one article more, CPU ms (median of "
                + ROUNDS + ") |");
        System.out.println("|---|---|---|---|---|");
        for (String claims : arguments) {
            benchmark.measure(Integer.parseInt(claims));
        }
    }

    private void measure(int claims) {
        int count = claims / InventedNews.CLAIMS;
        List<ReportedArticle> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(InventedNews.article(i));
        }
        long start = cpu();
        List<Cell> before = Cells.of(ComputedView.of(InventedNews.TOPIC, articles, world));
        long nothing = cpu() - start;
        TopicMemory memory = TopicMemory.of(InventedNews.TOPIC, world);
        memory.fill(articles, before);
        memory.compute();
        List<Long> more = new ArrayList<>();
        List<Cell> after = before;
        for (int round = 0; round < ROUNDS; round++) {
            ReportedArticle article = InventedNews.article(count + round);
            articles.add(article);
            start = cpu();
            memory.replace(List.of(article.id()), List.of(article));
            after = memory.compute();
            ViewDiff diff = ViewDiff.between(memory.kept(), after, Set.of());
            memory.committed(round, after);
            more.add(cpu() - start);
            if (diff.isEmpty()) {
                throw new IllegalStateException("an article more must change something");
            }
        }
        if (!hashes(after).equals(hashes(Cells.of(ComputedView.of(InventedNews.TOPIC, articles, world))))) {
            throw new IllegalStateException("what is remembered gives other views than a computation from nothing");
        }
        System.out.printf(
                Locale.ROOT,
                "| %,d | %,d | %,d | %.0f | %.0f |%n",
                claims,
                count,
                before.size(),
                nothing / 1e6,
                more.stream().sorted().toList().get(ROUNDS / 2) / 1e6);
    }

    /** CPU time, so that other programs on the machine do not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Map<Cell.CellKey, String> hashes(List<Cell> cells) {
        return cells.stream().collect(Collectors.toMap(Cell::id, Cell::hash));
    }
}
