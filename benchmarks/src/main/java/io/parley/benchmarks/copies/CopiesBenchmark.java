package io.parley.benchmarks.copies;

import io.parley.events.article.ArticleId;
import io.parley.ingest.article.domain.Similarity;
import io.parley.timeline.views.domain.MinHash;
import io.parley.timeline.views.domain.Stories;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Precision and recall over pairs of articles on a generated corpus with known copies, and the cost per article at a tenth,
 * a third and the whole of it. Arguments: number of articles (default 100,000) and seed.
 */
public final class CopiesBenchmark {

    private CopiesBenchmark() {}

    public static void main(String[] arguments) {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 20261121L;
        List<WireStory> corpus = WireCorpus.of(size, seed);
        System.out.printf(
                "%,d articles of %.0f words in the mean, seed %d%n",
                size, corpus.stream().mapToInt(WireStory::words).average().orElse(0), seed);
        long start = cpu();
        List<MinHash> signatures = corpus.stream()
                .map(article -> MinHash.of(Similarity.of(article.text())).orElseThrow())
                .toList();
        System.out.printf("signature: %.1f us of CPU per article%n", (cpu() - start) / 1e3 / size);
        List<ArticleId> ids = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ids.add(ArticleId.of("benchmark", Integer.toString(i)));
        }
        find(ids.subList(0, size / 10), signatures);
        for (int part : new int[] {size / 10, size / 3, size}) {
            long before = cpu();
            Stories stories = find(ids.subList(0, part), signatures);
            System.out.printf(
                    "stories of %,7d articles: %.1f us of CPU per article; %s%n",
                    part, (cpu() - before) / 1e3 / part, Pairs.of(corpus.subList(0, part), ids, stories));
        }
    }

    private static Stories find(List<ArticleId> ids, List<MinHash> signatures) {
        Map<ArticleId, MinHash> known = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            known.put(ids.get(i), signatures.get(i));
        }
        return new Stories(known, ids);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Pairs of articles that are copies, that were found to be, and both. */
    private record Pairs(long known, long found, long right) {

        static Pairs of(List<WireStory> corpus, List<ArticleId> ids, Stories stories) {
            List<String> truth = new ArrayList<>();
            List<String> said = new ArrayList<>();
            List<String> both = new ArrayList<>();
            for (int i = 0; i < corpus.size(); i++) {
                truth.add(Integer.toString(corpus.get(i).story()));
                said.add(stories.of(ids.get(i)).toString());
                both.add(truth.get(i) + ' ' + said.get(i));
            }
            return new Pairs(within(truth), within(said), within(both));
        }

        private static long within(List<String> groups) {
            return groups.stream()
                    .collect(Collectors.groupingBy(group -> group, Collectors.counting()))
                    .values()
                    .stream()
                    .mapToLong(count -> count * (count - 1) / 2)
                    .sum();
        }

        @Override
        public String toString() {
            return String.format(
                    "precision %.4f, recall %.4f (%,d pairs of copies)",
                    (double) right / found, (double) right / known, known);
        }
    }
}
