package io.parley.timeline.topics.domain;

import io.parley.events.claims.Role;
import io.parley.events.entities.Entity;
import io.parley.events.text.TextSpan;
import io.parley.timeline.world.domain.Known;
import io.parley.timeline.world.domain.World;
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

    private final Phrases words;
    private final World world;
    private final Set<String> withRole = new HashSet<>();
    private final Map<String, Integer> articles = new HashMap<>();

    Regulars(Phrases words, World world) {
        this.words = words;
        this.world = world;
    }

    void add(OnTopicArticle article) {
        for (Role role : article.roles()) {
            if (role.entity().id() != null) {
                withRole.add(role.entity().id());
            }
        }
        article.reported().entities().stream()
                .filter(entity -> !isOutlet(entity) && isNamedOnTopic(article, entity))
                .map(Entity::id)
                .distinct()
                .forEach(id -> articles.merge(id, 1, Integer::sum));
    }

    private boolean isNamedOnTopic(OnTopicArticle article, Entity entity) {
        return article.onTopic(entity.mentions()).stream()
                .anyMatch(mention -> words.in(text(article, article.paragraph(mention))));
    }

    private static String text(OnTopicArticle article, TextSpan paragraph) {
        return article.text(paragraph);
    }

    private boolean isOutlet(Entity entity) {
        return world.find(entity.wikidata(), entity.name())
                .filter(known -> known.kind() == Known.Kind.OUTLET)
                .isPresent();
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
