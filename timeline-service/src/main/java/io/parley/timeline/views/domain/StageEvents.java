package io.parley.timeline.views.domain;

import io.parley.events.claims.EventStatus;
import io.parley.events.claims.EventType;
import io.parley.events.claims.Stage;
import io.parley.events.claims.StageReport;
import io.parley.events.claims.TimelineEvent;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.world.domain.WordLists;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The stage that an article's first words report as an event of these days: a pact that was signed is an agreement, one
 * that entered into force is carried out, whatever the rest of the article makes an engine think.
 */
final class StageEvents {

    /** News stands at the top of a story: in its first paragraphs. */
    private static final int FIRST_PARAGRAPHS = 3;

    /** An event of more than so many days before is what the article looks back on. */
    private static final int MOST_DAYS = 7;

    private static final Set<EventType> DONE = EnumSet.of(EventType.AGREE, EventType.SUPPORT, EventType.COOPERATE);

    static final String RULE = "event in the first paragraphs";

    private StageEvents() {}

    static Optional<StageReport> of(TopicFacts facts, OnTopicArticle article) {
        if (!article.mostlyOnTopic()) {
            return Optional.empty();
        }
        return Trust.events(article)
                .filter(event -> event.status() == EventStatus.HAPPENED
                        && DONE.contains(event.type())
                        && isAtTop(article, event)
                        && isRecent(article, event)
                        && facts.hasTopicWord(article.text(event.evidence())))
                .sorted(Comparator.comparingInt(
                                (TimelineEvent event) -> event.evidence().start())
                        .thenComparing(TimelineEvent::toString))
                .map(event -> report(facts, article, event))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<StageReport> report(TopicFacts facts, OnTopicArticle article, TimelineEvent event) {
        String line = Lines.around(facts, article, event.evidence());
        boolean yet = !StageWords.isYetToCome(line) && !Background.tells(line, EventDays.published(article));
        if (yet && WordLists.IN_FORCE.in(line)) {
            return Optional.of(new StageReport(Stage.IMPLEMENTATION, RULE, List.of(event.evidence())));
        }
        boolean sides = Trust.mentionedIn(article, event.evidence())
                        .map(entity ->
                                facts.sides().side(facts.cast().of(entity)).id())
                        .filter(facts::isCentral)
                        .distinct()
                        .count()
                > 0;
        return yet && sides && WordLists.AGREED.in(line)
                ? Optional.of(new StageReport(Stage.AGREEMENT, RULE, List.of(event.evidence())))
                : Optional.empty();
    }

    private static boolean isAtTop(OnTopicArticle article, TimelineEvent event) {
        return article.paragraphNumber(event.evidence()) < FIRST_PARAGRAPHS;
    }

    private static boolean isRecent(OnTopicArticle article, TimelineEvent event) {
        Optional<DateWindow> told = EventDays.of(event, article);
        Optional<LocalDate> published = EventDays.published(article);
        return told.isEmpty()
                || published.isEmpty()
                || !told.get().first().plusDays(MOST_DAYS).isBefore(published.get());
    }

    /** The day that the event of such a report tells. */
    static Optional<LocalDate> day(OnTopicArticle article, StageReport report) {
        if (!RULE.equals(report.rule())) {
            return Optional.empty();
        }
        TextSpan words = report.evidence().get(0);
        return Trust.events(article)
                .filter(event -> event.evidence().equals(words) && DONE.contains(event.type()))
                .map(event -> EventDays.of(event, article))
                .flatMap(Optional::stream)
                .filter(window -> window.days() == 1)
                .map(DateWindow::first)
                .min(Comparator.naturalOrder());
    }
}
