package io.parley.training.reading;

import io.parley.evaluation.compare.Names;
import io.parley.evaluation.gold.GoldArticle;
import io.parley.evaluation.gold.GoldLayers;
import io.parley.evaluation.gold.GoldLayers.GoldPosition;
import io.parley.extraction.ArticleText;
import io.parley.extraction.ParleyExtractor;
import io.parley.extraction.claims.ClaimStage;
import io.parley.extraction.document.Span;
import io.parley.extraction.issues.IssueReader;
import io.parley.extraction.issues.Issues;
import io.parley.extraction.positions.Option;
import io.parley.extraction.positions.Options;
import io.parley.extraction.reading.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An annotated article with what may be a position in it. */
record PositionArticle(String group, List<GoldPosition> gold, List<Option> options) {

    PositionArticle {
        gold = List.copyOf(gold);
        options = List.copyOf(options);
    }

    /** The articles of a split, read by the engine. */
    static List<PositionArticle> read(Path news, String split, ParleyExtractor extractor) {
        Options options = new Options();
        ClaimStage claims = new ClaimStage();
        IssueReader issues = IssueReader.load();
        List<PositionArticle> articles = new ArrayList<>();
        for (GoldArticle gold : NewsGold.read(news, split)) {
            Reading reading =
                    extractor.reading(new ArticleText(gold.id(), gold.headline(), gold.text(), gold.published(), "en"));
            Issues about = issues.read(reading);
            GoldLayers layers = gold.layers();
            articles.add(new PositionArticle(
                    NewsGold.group(gold),
                    layers == null ? List.of() : layers.positions(),
                    options.of(
                            reading,
                            about,
                            claims.write(reading, about, gold.id()).claims())));
        }
        return articles;
    }

    /** The share of the shorter span that both have in common. */
    static double share(GoldPosition gold, Span span) {
        int shorter = Math.min(gold.span().end() - gold.span().start(), span.length());
        return common(gold, span) / (double) Math.max(1, shorter);
    }

    /** The share of all characters of both spans that they have in common. */
    static double overlap(GoldPosition gold, Span span) {
        int common = common(gold, span);
        int all = gold.span().end() - gold.span().start() + span.length() - common;
        return common / (double) Math.max(1, all);
    }

    private static int common(GoldPosition gold, Span span) {
        return Math.max(
                0,
                Math.min(gold.span().end(), span.end()) - Math.max(gold.span().start(), span.start()));
    }

    /** As the published scorer compares holders. */
    static boolean isHolder(GoldPosition gold, String name) {
        return Names.same(gold.holder(), name) || Names.sameSpeaker(gold.holder(), "ANONYMOUS", name);
    }
}
