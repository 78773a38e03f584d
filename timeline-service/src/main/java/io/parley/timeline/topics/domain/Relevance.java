package io.parley.timeline.topics.domain;

import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import io.parley.timeline.facts.domain.BodyText;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.world.domain.Known;
import io.parley.timeline.world.domain.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the paragraphs on a topic from those on another subject of the same article. A paragraph that names the topic's
 * entities is on it. Another one is judged by the company it keeps: by whom it names, and whether those occur in
 * paragraphs that are surely on the topic. One that names nobody, or starts with a word that points back, goes with the
 * one before it.
 */
final class Relevance {

    private final List<TextSpan> paragraphs;
    private final List<String> texts;
    private final List<Set<Entity>> named = new ArrayList<>();
    private final boolean[] anchors;
    private final Phrases words;
    private final World world;
    private final String headline;
    private final NamedEntities entities;

    Relevance(ReportedArticle reported, BodyText body, NamedEntities entities, Phrases words, World world) {
        this.paragraphs = body.paragraphs();
        this.texts = paragraphs.stream()
                .map(span -> body.slice(span.start(), span.end()))
                .toList();
        this.words = words;
        this.world = world;
        this.entities = entities;
        this.headline =
                reported.article().headline() == null ? "" : reported.article().headline();
        this.anchors = new boolean[paragraphs.size()];
        for (int i = 0; i < anchors.length; i++) {
            named.add(new HashSet<>());
            anchors[i] = entities.isEmpty() ? words.in(texts.get(i)) : entities.inWordsOf(texts.get(i));
        }
        reported.entities().forEach(this::place);
    }

    private void place(Entity entity) {
        boolean topical = entities.include(entity);
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!occurs(entity, paragraphs.get(i))) {
                continue;
            }
            anchors[i] |= topical;
            if (tells(entity)) {
                named.get(i).add(entity);
            }
        }
    }

    /** Geography and media tell little about the subject of a paragraph. */
    private boolean tells(Entity entity) {
        if (entity.type() == EntityType.LOCATION || entity.type() == EntityType.FACILITY) {
            return false;
        }
        return world.find(entity.wikidata(), entity.name())
                .map(known -> known.kind() != Known.Kind.OUTLET)
                .orElse(true);
    }

    private static boolean occurs(Entity entity, TextSpan paragraph) {
        return entity.mentions().stream()
                .anyMatch(mention -> mention.start() >= paragraph.start() && mention.start() < paragraph.end());
    }

    List<TextSpan> onTopic() {
        Set<Entity> company = new HashSet<>();
        for (int i = 0; i < anchors.length; i++) {
            if (anchors[i]) {
                company.addAll(named.get(i));
            }
        }
        List<TextSpan> on = new ArrayList<>();
        boolean before = opening();
        for (int i = 0; i < anchors.length; i++) {
            before = anchors[i] || judge(i, company, before);
            if (before) {
                on.add(paragraphs.get(i));
            }
        }
        return on;
    }

    /** What a first paragraph without any sign goes with: the headline, or else the paragraph after it. */
    private boolean opening() {
        return words.in(headline) || entities.inWordsOf(headline) || anchors.length < 2 || anchors[1];
    }

    private boolean judge(int paragraph, Set<Entity> company, boolean before) {
        Set<Entity> here = named.get(paragraph);
        if (here.isEmpty() || world.pointsBack(texts.get(paragraph))) {
            return before;
        }
        Set<Entity> strangers = new HashSet<>(here);
        strangers.removeAll(company);
        int familiar = here.size() - strangers.size();
        if (familiar == 0) {
            return false;
        }
        if (familiar < strangers.size() && strangers.stream().anyMatch(this::isCountry)) {
            return false;
        }
        return before || words.in(texts.get(paragraph));
    }

    private boolean isCountry(Entity entity) {
        return world.find(entity.wikidata(), entity.name())
                .map(known -> known.kind() == Known.Kind.COUNTRY)
                .orElse(false);
    }
}
