package io.parley.timeline.topics.domain;

import io.parley.timeline.facts.domain.ReportedArticle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of articles that are on a topic, of those that match. Whom two of them name where they are on the topic, or who
 * has a role in one, counts as known in all of them, so that the order of the articles does not matter. What follows from an
 * article alone is worked out once for as long as it is asked for. For one thread at a time.
 */
public final class TopicParts {

    private final TopicFilter filter;
    private IdentityHashMap<ReportedArticle, Optional<ArticlePart>> known = new IdentityHashMap<>();

    public TopicParts(TopicFilter filter) {
        this.filter = filter;
    }

    /** The parts; the same objects as last time where nothing about them has changed. */
    public List<OnTopicArticle> of(Collection<ReportedArticle> reported) {
        IdentityHashMap<ReportedArticle, Optional<ArticlePart>> now = new IdentityHashMap<>();
        List<ArticlePart> matching = new ArrayList<>();
        Regulars regulars = new Regulars();
        for (ReportedArticle article : reported) {
            Optional<ArticlePart> part = known.computeIfAbsent(
                    article, any -> filter.matches(article) ? Optional.of(filter.part(article)) : Optional.empty());
            now.put(article, part);
            part.ifPresent(matching::add);
        }
        known = now;
        matching.forEach(regulars::add);
        Set<String> cast = regulars.ids();
        return matching.stream().map(part -> part.in(cast)).toList();
    }
}
