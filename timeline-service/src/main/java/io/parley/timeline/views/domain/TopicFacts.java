package io.parley.timeline.views.domain;

import io.parley.events.article.ArticleId;
import io.parley.events.entities.EntityRef;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.world.domain.Known;
import io.parley.timeline.world.domain.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** All that views are made of: the matching articles by publication, oldest first, and what holds across them. */
public final class TopicFacts {

    private final List<OnTopicArticle> articles;
    private final Cast cast;
    private final Sides sides;
    private final Stories stories;
    private final World world;

    public TopicFacts(Collection<OnTopicArticle> found, World world) {
        this.articles = found.stream()
                .sorted(Comparator.comparing(article -> article.reported().order()))
                .toList();
        this.world = world;
        this.cast = new Cast(articles);
        this.sides = new Sides(articles, cast, world);
        Map<ArticleId, MinHash> signatures = new HashMap<>();
        for (OnTopicArticle article : articles) {
            MinHash.of(article.reported().article().signature())
                    .ifPresent(signature -> signatures.put(article.id(), signature));
        }
        this.stories = new Stories(
                signatures, articles.stream().map(OnTopicArticle::id).toList());
    }

    public List<OnTopicArticle> articles() {
        return articles;
    }

    public Cast cast() {
        return cast;
    }

    public Sides sides() {
        return sides;
    }

    public Stories stories() {
        return stories;
    }

    public World world() {
        return world;
    }

    /** Evidence for spans of an article: only those that stand on the topic, in the order of the text. */
    public List<Evidence> evidence(OnTopicArticle article, List<TextSpan> spans) {
        return article.onTopic(spans).stream()
                .distinct()
                .sorted(Comparator.comparingInt(TextSpan::start))
                .map(span -> new Evidence(
                        article.id(),
                        article.reported().article().version(),
                        article.reported().provider(),
                        span.start(),
                        span.end(),
                        article.text(span)))
                .toList();
    }

    /** Whether an actor is a news medium: a known one, or the sender of one of the articles. */
    public boolean isMedium(Actor actor) {
        return world.find(actor.id(), actor.name())
                        .filter(known -> known.kind() == Known.Kind.OUTLET)
                        .isPresent()
                || (actor.type() == EntityType.ORG
                        && articles.stream()
                                .anyMatch(article -> World.shortFormOf(
                                        actor.name(), article.reported().provider())));
    }

    /** The names of those who take part, as they are known across articles; media only report. */
    public List<String> people(OnTopicArticle article, List<EntityRef> references) {
        return references.stream()
                .map(reference -> cast.of(article, reference))
                .filter(actor -> !isMedium(actor))
                .map(Actor::name)
                .distinct()
                .toList();
    }

    /** The names of references as they are known across articles. */
    public List<String> names(OnTopicArticle article, List<EntityRef> references) {
        return references.stream()
                .map(reference -> cast.of(article, reference).name())
                .distinct()
                .toList();
    }

    /** How many tell it on their own: articles of one provider, and copies of one story, count once. */
    public int independentSources(Collection<OnTopicArticle> tellers) {
        List<LinkedHashSet<String>> groups = new ArrayList<>();
        for (OnTopicArticle teller : tellers) {
            LinkedHashSet<String> merged = new LinkedHashSet<>(
                    List.of("provider " + teller.reported().provider(), "story " + stories.of(teller.id())));
            groups.removeIf(group -> {
                boolean meets = group.stream().anyMatch(merged::contains);
                if (meets) {
                    merged.addAll(group);
                }
                return meets;
            });
            groups.add(merged);
        }
        return groups.size();
    }

    /** Providers of articles, sorted. */
    public static List<String> providers(Collection<OnTopicArticle> tellers) {
        return tellers.stream()
                .map(teller -> teller.reported().provider())
                .distinct()
                .sorted()
                .toList();
    }
}
