package io.parley.timeline.views.domain;

import io.parley.events.claims.EventStatus;
import io.parley.events.claims.TimelineEvent;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.topics.domain.Question;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When an event happened, as far as its date can be believed: what has happened did so before it was told, and what is
 * planned comes after. A date on the wrong side is that of something else in the sentence ("a budget for 2007-13").
 */
final class EventDays {

    /** A week that is not over yet still says when; of a longer time the day of the report says more. */
    private static final int MOST_DAYS = 7;

    /** Days that clocks of the world may be apart. */
    private static final int CLOCKS = 1;

    private static final Question<OnTopicArticle, Optional<LocalDate>> PUBLISHED = new Question<>();

    private EventDays() {}

    static Optional<DateWindow> of(TimelineEvent event, OnTopicArticle article) {
        Optional<DateWindow> told = DateWindow.of(Plausible.date(event.date(), article.reported()));
        Optional<LocalDate> published = published(article);
        if (told.isEmpty() || published.isEmpty()) {
            return told;
        }
        LocalDate day = published.get().plusDays(CLOCKS);
        if (event.status() == EventStatus.PLANNED) {
            return told.filter(window -> !window.last().plusDays(CLOCKS).isBefore(published.get()));
        }
        if (!told.get().last().isAfter(day)) {
            return told;
        }
        return told.filter(window -> !window.first().isAfter(day) && window.days() <= MOST_DAYS)
                .map(window -> new DateWindow(
                        window.first(), window.first().isAfter(published.get()) ? window.first() : published.get()));
    }

    /** The day on which an article came out. */
    static Optional<LocalDate> published(OnTopicArticle article) {
        return article.once(
                PUBLISHED, article, () -> DateWindow.of(Timeline.day(Plausible.published(article.reported())))
                        .map(DateWindow::first));
    }
}
