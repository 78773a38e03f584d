package io.parley.timeline.topics.domain;

import io.parley.events.claims.Role;
import io.parley.events.entities.Entity;
import io.parley.timeline.facts.domain.BodyText;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.world.domain.Known;
import io.parley.timeline.world.domain.World;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One article that matches a topic: what it says of who is at home there, and its part that is on the topic. */
final class ArticlePart {

    private final ReportedArticle reported;
    private final BodyText body;
    private final NamedEntities entities;
    private final Phrases words;
    private final World world;
    private final Set<String> withRole;
    private final Set<String> named;
    private final Set<String> own;
    private Set<String> cast = Set.of();
    private @Nullable OnTopicArticle onTopic;

    ArticlePart(ReportedArticle reported, NamedEntities entities, Phrases words, World world) {
        this.reported = reported;
        this.body = new BodyText(reported.article().body());
        this.entities = entities;
        this.words = words;
        this.world = world;
        this.own = reported.entities().stream().map(Entity::id).collect(Collectors.toSet());
        OnTopicArticle alone = in(Set.of());
        this.withRole = alone.roles().stream()
                .map(Role::entity)
                .map(reference -> reference.id())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        this.named = reported.entities().stream()
                .filter(entity -> !isOutlet(entity) && isNamedOnTopic(alone, entity))
                .map(Entity::id)
                .collect(Collectors.toSet());
    }

    /** The ids of those who have a role in it. */
    Set<String> withRole() {
        return withRole;
    }

    /** The ids of those whom it names beside the topic's words. */
    Set<String> named() {
        return named;
    }

    /** Its part on the topic, when these are known from all articles; worked out anew only when they differ for it. */
    OnTopicArticle in(Set<String> known) {
        Set<String> present = new HashSet<>();
        own.forEach(id -> {
            if (known.contains(id)) {
                present.add(id);
            }
        });
        OnTopicArticle before = onTopic;
        if (before != null && present.equals(cast)) {
            return before;
        }
        Relevance relevance = new Relevance(reported, body, entities, words, world, present);
        OnTopicArticle made = new OnTopicArticle(reported, body, relevance.onTopic(), relevance.leads());
        cast = present;
        onTopic = made;
        return made;
    }

    private boolean isNamedOnTopic(OnTopicArticle alone, Entity entity) {
        return alone.onTopic(entity.mentions()).stream()
                .anyMatch(mention -> words.in(alone.text(alone.paragraph(mention))));
    }

    private boolean isOutlet(Entity entity) {
        return world.find(entity.wikidata(), entity.name())
                .filter(known -> known.kind() == Known.Kind.OUTLET)
                .isPresent();
    }
}
