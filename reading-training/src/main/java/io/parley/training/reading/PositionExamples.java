package io.parley.training.reading;

import io.parley.evaluation.gold.GoldLayers.GoldPosition;
import io.parley.extraction.positions.Judgement;
import io.parley.extraction.positions.Option;
import io.parley.extraction.positions.Option.Whose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the two classifiers learn from: options with their stance or none, and holders of those that are positions. */
record PositionExamples(List<Example> stances, List<Example> holders) {

    /** Weights of what makes an option the one that an annotator marked. */
    private static final double OVERLAP = 2;

    private static final double HOLDER = 1;
    private static final double IN_TABLE = 0.3;
    private static final double SAME_STANCE = 0.4;
    private static final double HALF = 0.5;

    static PositionExamples of(List<PositionArticle> articles) {
        PositionExamples all = new PositionExamples(new ArrayList<>(), new ArrayList<>());
        articles.forEach(all::add);
        return all;
    }

    private void add(PositionArticle article) {
        Map<Option, List<GoldPosition>> marked = new HashMap<>();
        Set<Option> doubtful = new HashSet<>();
        for (GoldPosition gold : article.gold()) {
            Option best = best(article, gold, doubtful);
            if (best != null) {
                marked.computeIfAbsent(best, none -> new ArrayList<>()).add(gold);
            }
        }
        for (Option option : article.options()) {
            List<GoldPosition> gold = marked.get(option);
            if (gold != null) {
                stances.add(new Example(article.group(), gold.get(0).stance(), option.features()));
                option.holders().forEach(whose -> holders.add(example(article, gold, whose)));
            } else if (!doubtful.contains(option)) {
                stances.add(new Example(article.group(), Judgement.NO_POSITION, option.features()));
            }
        }
    }

    private static Example example(PositionArticle article, List<GoldPosition> gold, Whose whose) {
        boolean holds = gold.stream()
                .anyMatch(g -> PositionArticle.isHolder(g, whose.holder().name()));
        return new Example(article.group(), holds ? Judgement.HOLDS : Judgement.HOLDS_NOT, whose.features());
    }

    /** The option that an annotator marked; others that could be shown for it are in doubt: neither right nor wrong. */
    private static @Nullable Option best(PositionArticle article, GoldPosition gold, Set<Option> doubtful) {
        Option best = null;
        double most = 0;
        for (Option option : article.options()) {
            if (PositionArticle.share(gold, option.span()) < HALF) {
                continue;
            }
            double score = OVERLAP * PositionArticle.overlap(gold, option.span());
            if (option.holders().stream()
                    .anyMatch(w -> PositionArticle.isHolder(gold, w.holder().name()))) {
                score += HOLDER;
                doubtful.add(option);
            }
            if (option.told() != null) {
                score += IN_TABLE + (option.told().name().equals(gold.stance()) ? SAME_STANCE : 0);
            }
            if (score > most) {
                most = score;
                best = option;
            }
        }
        return best;
    }
}
