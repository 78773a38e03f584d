package io.parley.timeline.suggestions.domain;

import io.parley.events.claims.RoleKind;
import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityRef;
import io.parley.events.entities.EntityType;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.suggestions.domain.Suggestion.Side;
import io.parley.timeline.world.domain.Known;
import io.parley.timeline.world.domain.World;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who negotiates in one article: the two states or organisations that it gives most of a part in it. Coarser than a topic's sides,
 * for which a definition is needed first.
 */
final class Negotiators {

    /** What an article says of somebody, in the order of its weight. */
    private static final double PARTY = 3;

    private static final double HOLDS = 1;
    private static final double NAMED = 0.2;
    private static final int MOST_NAMED = 4;

    /** Who stands between the sides, or beside them, is none. */
    private static final double BETWEEN = -3;

    /** Being named alone makes nobody a side. */
    private static final double LEAST = 1;

    private final ReportedArticle article;
    private final World world;
    private final Map<String, Entity> byKey = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();

    private Negotiators(ReportedArticle article, World world) {
        this.article = article;
        this.world = world;
    }

    /** The two sides of an article in the order of their keys; empty when it does not tell of two. */
    static Optional<List<Side>> of(ReportedArticle article, World world) {
        return new Negotiators(article, world).pair();
    }

    private Optional<List<Side>> pair() {
        article.report().roles().forEach(role -> add(role.entity(), role.role() == RoleKind.PARTY ? PARTY : BETWEEN));
        article.report().positions().forEach(position -> add(position.holder(), HOLDS));
        article.entities()
                .forEach(entity -> add(
                        entity, NAMED * Math.min(MOST_NAMED, entity.mentions().size())));
        List<Side> sides = weights.entrySet().stream()
                .filter(one -> one.getValue() >= LEAST)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .map(one -> new Side(one.getKey(), name(one.getKey())))
                .sorted(Comparator.comparing(Side::id))
                .toList();
        return sides.size() < 2 ? Optional.empty() : Optional.of(sides);
    }

    private String name(String key) {
        Entity entity = byKey.get(key);
        return entity == null ? key : entity.name();
    }

    private void add(EntityRef reference, double weight) {
        find(reference).ifPresent(entity -> add(entity, weight));
    }

    private Optional<Entity> find(EntityRef reference) {
        return article.entities().stream()
                .filter(entity ->
                        entity.id().equals(reference.id()) || entity.name().equals(reference.name()))
                .findFirst();
    }

    /** A person counts for what he belongs to. */
    private void add(Entity entity, double weight) {
        if (entity.type() == EntityType.PERSON) {
            EntityRef group = entity.affiliation();
            if (group != null && weight > 0) {
                find(group).filter(side -> side.type() != EntityType.PERSON).ifPresent(side -> add(side, weight));
            }
        } else if (entity.type() == EntityType.GPE || entity.type() == EntityType.ORG) {
            if (!isOutlet(entity)) {
                String key = key(entity);
                byKey.putIfAbsent(key, entity);
                weights.merge(key, weight, Double::sum);
            }
        }
    }

    private boolean isOutlet(Entity entity) {
        return entity.name().equalsIgnoreCase(article.provider())
                || world.find(entity.wikidata(), entity.name())
                        .filter(known -> known.kind() == Known.Kind.OUTLET)
                        .isPresent();
    }

    private static String key(Entity entity) {
        return entity.wikidata() == null
                ? entity.type().name().toLowerCase(Locale.ROOT) + ":"
                        + entity.name().strip().toLowerCase(Locale.ROOT)
                : entity.wikidata();
    }
}
