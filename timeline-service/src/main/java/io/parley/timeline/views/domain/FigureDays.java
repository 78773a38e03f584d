package io.parley.timeline.views.domain;

import io.parley.events.claims.Figure;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that were counted from some day on: "57 people were killed since Friday" counts until the report, and not on Friday alone. */
final class FigureDays {

    private static final Pattern SINCE = Pattern.compile("\\bsince (?:late |early |last )?\\p{Lu}\\p{Ll}+day\\b");

    private FigureDays() {}

    /** The figure with all the days that it counts. */
    static Figure told(OnTopicArticle article, Figure figure) {
        Optional<LocalDate> published = EventDays.published(article);
        Optional<DateWindow> from =
                DateWindow.of(Plausible.date(figure.date(), article.reported())).filter(window -> window.days() == 1);
        TextSpan number = figure.evidence().get(0);
        TextSpan sentence = Sentences.around(article, number);
        boolean since = number.end() < sentence.end()
                && SINCE.matcher(article.text(new TextSpan(number.end(), sentence.end(), null)))
                        .find();
        return since
                        && from.isPresent()
                        && published.filter(from.get().last()::isBefore).isPresent()
                ? figure.on(new DateWindow(from.get().first(), published.get()).iso())
                : figure;
    }
}
