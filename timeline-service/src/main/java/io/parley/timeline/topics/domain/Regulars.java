package io.parley.timeline.topics.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who is at home in a topic: who has a role in the talks, and whom two articles name in paragraphs with the topic's words.
 * A paragraph that names them beside the topic's words is on the topic, whatever else it names.
 */
final class Regulars {

    private static final int LEAST_ARTICLES = 2;

    private final Set<String> withRole = new HashSet<>();
    private final Map<String, Integer> articles = new HashMap<>();

    void add(ArticlePart article) {
        withRole.addAll(article.withRole());
        article.named().forEach(id -> articles.merge(id, 1, Integer::sum));
    }

    Set<String> ids() {
        Set<String> ids = new HashSet<>(withRole);
        articles.forEach((id, count) -> {
            if (count >= LEAST_ARTICLES) {
                ids.add(id);
            }
        });
        return ids;
    }
}
