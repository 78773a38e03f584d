package io.parley.timeline.views.domain;

import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The day on which a sentence was printed first: a copy of a story prints it again a day later, and may be the one that is read. */
final class FirstPrint {

    private FirstPrint() {}

    /** Of all copies of the article's story that have the words, the day of the earliest; that of the article where it is the only one. */
    static Optional<LocalDate> of(TopicFacts facts, OnTopicArticle article, TextSpan words) {
        return EventDays.published(in(facts, article, words));
    }

    /** Of all copies of the article's story that have the words, the earliest. */
    static OnTopicArticle in(TopicFacts facts, OnTopicArticle article, TextSpan words) {
        TextSpan sentence = Sentences.around(article, words);
        String text = article.text(new TextSpan(
                Math.max(sentence.start(), Math.min(Trust.dateline(article), words.start())), sentence.end(), null));
        return facts.copies(article).stream()
                .filter(other -> other.id().equals(article.id())
                        || other.reported().article().body().contains(text.strip()))
                .filter(other -> EventDays.published(other).isPresent())
                .min(Comparator.comparing(other -> other.reported().order()))
                .orElse(article);
    }
}
