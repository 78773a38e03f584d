package io.parley.benchmarks.project;

import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.views.domain.ChapterRule;
import io.parley.timeline.world.adapter.WorldTables;
import io.parley.timeline.world.domain.World;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What it takes to apply one more article to a topic, by the number of claims that the topic has: {@code CLAIMS...}.
 * Without database; articles are made when they are read.
 */
public final class ProjectBenchmark {

    private static final int ROUNDS = 9;
    private static final int MEBIBYTE = 1024 * 1024;

    /** As the service has it. */
    private static final ChapterRule RULE = new ChapterRule(1_000, 200);

    /** Chapters from nothing: a turn does not look at those before the last one. */
    private static final int MOST_COMPUTED = 3;

    private final World world = WorldTables.load();

    private ProjectBenchmark() {}

    public static void main(String[] arguments) {
        ProjectBenchmark benchmark = new ProjectBenchmark();
        System.out.println(
                "| claims | articles | chapters | of these computed | from nothing, CPU s | articles that a turn computes |"
                        + " one article more, CPU ms (median of " + ROUNDS + ") | heap after it, MiB |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (String claims : arguments) {
            benchmark.measure(Integer.parseInt(claims));
        }
    }

    private void measure(int claims) {
        int count = claims / InventedNews.CLAIMS;
        InventedTopic topic = new InventedTopic(world, RULE, count);
        long start = cpu();
        topic.compute(MOST_COMPUTED);
        long nothing = cpu() - start;
        List<Long> more = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ReportedArticle article = InventedNews.article(count + round);
            start = cpu();
            topic.apply(count + round, article);
            more.add(cpu() - start);
        }
        if (!topic.isRight()) {
            throw new IllegalStateException("what is remembered gives other views than a computation from nothing");
        }
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "| %,d | %,d | %,d | %,d | %.1f | %,d | %.0f | %,d |%n",
                claims,
                count,
                topic.chapters(),
                topic.computed(),
                nothing / 1e9,
                topic.newestArticles(),
                more.stream().sorted().toList().get(ROUNDS / 2) / 1e6,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEBIBYTE);
    }

    /** CPU time, so that other programs on the machine do not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
