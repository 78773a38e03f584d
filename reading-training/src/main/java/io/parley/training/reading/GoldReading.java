package io.parley.training.reading;

import io.parley.evaluation.compare.Range;
import io.parley.evaluation.gold.GoldArticle;
import io.parley.extraction.ArticleText;
import io.parley.extraction.ParleyExtractor;
import io.parley.extraction.document.Span;
import io.parley.extraction.reading.Reading;
import java.nio.file.Path;
import java.util.List;

/** An annotated article with what the engine's first steps read in it. */
record GoldReading(GoldArticle article, Reading reading) {

    /** The articles of a split, each read by the engine. */
    static List<GoldReading> of(Path folder, String split, ParleyExtractor engine) {
        return NewsGold.read(folder, split).stream()
                .map(article -> new GoldReading(
                        article,
                        engine.reading(new ArticleText(
                                article.id(), article.headline(), article.text(), article.published(), null))))
                .toList();
    }

    String group() {
        return NewsGold.group(article);
    }

    /** The engine's span of an annotated range, which counts code points. */
    Span span(Range range) {
        String text = article.text();
        return new Span(text.offsetByCodePoints(0, range.start()), text.offsetByCodePoints(0, range.end()));
    }
}
