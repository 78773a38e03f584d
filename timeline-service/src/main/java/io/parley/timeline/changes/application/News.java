package io.parley.timeline.changes.application;

import io.parley.events.article.ArticleId;
import io.parley.events.timeline.Change.Kind;
import io.parley.timeline.changes.domain.ChangedElement;
import io.parley.timeline.changes.domain.Telling;
import io.parley.timeline.changes.domain.ToldChange;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.views.application.KeptByState;
import io.parley.timeline.views.application.TopicViews;
import io.parley.timeline.views.application.ViewStore;
import io.parley.timeline.views.domain.Element;
import io.parley.timeline.views.domain.Evidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What is new in a topic, told in sentences, the weightiest first. */
@ApplicationScoped
public class News {

    /** Changes further back than so many revisions are no news. */
    private static final int MOST_REVISIONS = 500;

    private static final int MOST_ELEMENTS = 2_000;

    /** To somebody who has never looked, what the newest day of publications brought is new. */
    static final Duration NEWEST = Duration.ofDays(1);

    /** Some for each of the topics that are looked at: who looks again asks since another revision. */
    private static final int MOST_KEPT = 128;

    private final ChangeLog log;
    private final TopicViews views;
    private final ViewStore store;
    private final KeptByState<List<ToldChange>> kept = new KeptByState<>(MOST_KEPT);

    @Inject
    News(ChangeLog log, TopicViews views, ViewStore store) {
        this.log = log;
        this.views = views;
        this.store = store;
    }

    /** What is new since a revision that a reader has seen. */
    @Transactional
    public List<ToldChange> since(FollowedTopic topic, long revision) {
        return kept(topic, "since " + revision, () -> {
            List<ElementChange> changed = changed(topic, revision);
            Map<ArticleId, Instant> available = log.firstAvailable(articles(changed));
            return told(changed, new Telling(before(available, log.committedAt(topic.slug(), revision)), false));
        });
    }

    /** What the newest day of publications brought. */
    @Transactional
    public List<ToldChange> latest(FollowedTopic topic) {
        return latest(topic, NEWEST);
    }

    /** What the last while brought, counted back from the newest publication. */
    @Transactional
    public List<ToldChange> latest(FollowedTopic topic, Duration span) {
        return kept(topic, "latest " + span, () -> {
            List<ElementChange> changed = changed(topic, 0);
            Map<ArticleId, Instant> published = log.published(articles(changed));
            return told(changed, new Telling(beforeNewest(published, span), true));
        });
    }

    /** The state is read before all that it stands for: what is kept under it may be newer, and never older. */
    private List<ToldChange> kept(FollowedTopic topic, String asked, Supplier<List<ToldChange>> told) {
        return store.state(topic.slug(), Reader.OF_ALL)
                .map(state -> kept.of(state + "\n" + topic.revision() + "\n" + asked, told))
                .orElse(List.of());
    }

    /** Whether an article had its time before the last while, counted back from the newest. */
    static Predicate<Evidence> beforeNewest(Map<ArticleId, Instant> times, Duration span) {
        Instant newest = times.values().stream().max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        return before(times, newest.minus(span));
    }

    /** When a revision was committed. */
    @Transactional
    public Instant committedAt(TopicSlug slug, long revision) {
        return log.committedAt(slug, revision);
    }

    /** The revision that a topic had at a time. */
    @Transactional
    public long revisionAt(TopicSlug slug, Instant time) {
        return log.revisionAt(slug, time);
    }

    /** What came or changed, with its words as the view has them now: it is kept, and so none is read from the database again. */
    private List<ElementChange> changed(FollowedTopic topic, long revision) {
        long from = Math.max(revision, topic.revision() - MOST_REVISIONS);
        List<ChangedElement> changes = log.after(topic.slug(), from, MOST_ELEMENTS).stream()
                .filter(one -> one.kind() == Kind.ADDED || one.kind() == Kind.CHANGED)
                .toList();
        if (changes.isEmpty()) {
            return List.of();
        }
        return views.view(topic.slug(), null)
                .map(view -> {
                    Map<ElementChange.Name, Element> elements = ElementChange.byName(view);
                    return changes.stream()
                            .map(one -> ElementChange.of(one, view.overview(), elements))
                            .toList();
                })
                .orElse(List.of());
    }

    /** What there is to tell of some changes, the weightiest first. */
    static List<ToldChange> told(List<ElementChange> changed, Telling telling) {
        return changed.stream()
                .flatMap(one -> one.told(telling).stream())
                .sorted(Comparator.comparingDouble(ToldChange::weight)
                        .reversed()
                        .thenComparing(one -> Objects.requireNonNullElse(one.date(), ""), Comparator.reverseOrder())
                        .thenComparing(ToldChange::key))
                .toList();
    }

    /** The articles that some changes rest on. */
    static Set<ArticleId> articles(List<ElementChange> changed) {
        return changed.stream()
                .flatMap(one -> one.evidence().stream())
                .map(Evidence::articleId)
                .collect(Collectors.toSet());
    }

    /** Whether an article had its time by a moment. */
    static Predicate<Evidence> before(Map<ArticleId, Instant> times, Instant looked) {
        return evidence -> {
            Instant at = times.get(evidence.articleId());
            return at != null && !at.isAfter(looked);
        };
    }
}
