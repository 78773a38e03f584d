package io.parley.timeline.topics.domain;

import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityRef;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import io.parley.timeline.facts.domain.BodyText;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.world.domain.Known;
import io.parley.timeline.world.domain.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells the paragraphs on a topic from those on another subject of the same article. A paragraph that names the topic's
 * entities is on it. Another one is judged by the company it keeps: one that mostly names others, a country among them,
 * is about something else; the topic's words, or known names after a paragraph on the topic, speak for it, and both
 * together decide. A country is known by its adjective, too. One that names nobody, or starts with a word that points back, goes with the
 * one before it.
 */
final class Relevance {

    private static final int LONGEST_HEADING = 80;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final List<TextSpan> paragraphs;
    private final List<String> texts;
    private final List<Set<Entity>> named = new ArrayList<>();
    private final boolean[] anchors;
    private final Phrases words;
    private final World world;
    private final Set<String> cast;
    private final String headline;
    private final NamedEntities entities;
    private final Set<Known> adjectives = new HashSet<>();

    /** @param cast ids of those who have a role in the talks, in whatever article: they are at home in every one */
    Relevance(
            ReportedArticle reported,
            BodyText body,
            NamedEntities entities,
            Phrases words,
            World world,
            Set<String> cast) {
        this.cast = Set.copyOf(cast);
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

    /** Geography and media tell little about the subject of a paragraph, and a single unknown word may be no name at all. */
    private boolean tells(Entity entity) {
        if (entity.type() == EntityType.LOCATION || entity.type() == EntityType.FACILITY) {
            return false;
        }
        return known(entity)
                .map(known -> known.kind() != Known.Kind.OUTLET)
                .orElse(entity.name().strip().contains(" "));
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
        for (int i = 0; i < anchors.length; i++) {
            if (anchors[i]) {
                adjectives.addAll(countriesByAdjective(texts.get(i)));
            }
        }
        List<TextSpan> on = new ArrayList<>();
        boolean before = opening();
        for (int i = 0; i < anchors.length; i++) {
            before = anchors[i] || judge(i, company, before);
            if (before) {
                on.add(paragraphs.get(i));
                adjectives.addAll(countriesByAdjective(texts.get(i)));
                company.addAll(named.get(i));
            }
        }
        return on;
    }

    /**
     * Whether headline and first paragraph name the topic, or that paragraph alone with one of its words: what comes after is told on
     * its occasion.
     */
    boolean leads() {
        return anchors.length > 0
                && anchors[0]
                && (isNamedInHeadline() || (!entities.isEmpty() && words.in(texts.get(0))));
    }

    private boolean isNamedInHeadline() {
        return words.in(headline) || entities.inWordsOf(headline);
    }

    /** Countries that a text names by their adjectives: "the British presidency" makes Britain known. */
    private Set<Known> countriesByAdjective(String text) {
        return NO_LETTERS
                .splitAsStream(text)
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .map(world::demonym)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** What a first paragraph without any sign goes with: the headline, or else the paragraph after it. */
    private boolean opening() {
        return isNamedInHeadline() || anchors.length < 2 || anchors[1];
    }

    private boolean judge(int paragraph, Set<Entity> company, boolean before) {
        Set<Entity> here = named.get(paragraph);
        if (here.isEmpty() || isHeading(texts.get(paragraph)) || world.pointsBack(texts.get(paragraph))) {
            return before;
        }
        boolean words = this.words.in(texts.get(paragraph));
        if (words && here.stream().anyMatch(entity -> cast.contains(entity.id()))) {
            return true;
        }
        Set<Entity> strangers = new HashSet<>(here);
        strangers.removeIf(entity -> isFamiliar(entity, company));
        int familiar = here.size() - strangers.size();
        strangers.removeIf(this::isNewcomer);
        if (familiar == 0 && strangers.isEmpty()) {
            return before;
        }
        boolean elsewhere = familiar < strangers.size() && strangers.stream().anyMatch(this::isCountry);
        return !elsewhere && (words || (familiar > 0 && before));
    }

    /** A short line without an end of sentence; what follows says what it is about. */
    static boolean isHeading(String paragraph) {
        String line = paragraph.strip();
        return line.length() <= LONGEST_HEADING && !line.matches("(?s).*[.!?][\"'\u201d\u2019)]*");
    }

    /**
     * Has a role in the talks, is known from the article or of somebody who is, bears the same last name ("President Berg" and "Anna Berg"), or
     * lies in the same country.
     */
    private boolean isFamiliar(Entity entity, Set<Entity> company) {
        String town = placeIn(entity);
        return cast.contains(entity.id())
                || company.contains(entity)
                || isOfCompany(entity.affiliation(), company)
                || known(entity).filter(adjectives::contains).isPresent()
                || company.stream()
                        .anyMatch(other -> other.type() == entity.type()
                                && (lastWord(other).equals(lastWord(entity))
                                        || (town != null && town.equals(countryOf(other)))));
    }

    private static boolean isOfCompany(@Nullable EntityRef affiliation, Set<Entity> company) {
        return affiliation != null
                && company.stream()
                        .anyMatch(other -> other.id().equals(affiliation.id())
                                || other.name().equals(affiliation.name()));
    }

    /** A person that nothing is known of, not even a country, says nothing about the subject: any side may have quoted her. */
    private boolean isNewcomer(Entity entity) {
        EntityRef affiliation = entity.affiliation();
        return entity.type() == EntityType.PERSON
                && known(entity).isEmpty()
                && (affiliation == null
                        || world.find(affiliation.id(), affiliation.name()).isEmpty());
    }

    private @Nullable String placeIn(Entity entity) {
        return known(entity)
                .filter(place -> place.kind() == Known.Kind.PLACE)
                .map(Known::country)
                .orElse(null);
    }

    private @Nullable String countryOf(Entity entity) {
        return known(entity).map(Known::country).orElse(null);
    }

    private Optional<Known> known(Entity entity) {
        return world.find(entity.wikidata(), entity.name());
    }

    private static String lastWord(Entity entity) {
        String name = entity.name().strip();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private boolean isCountry(Entity entity) {
        return known(entity).map(known -> known.kind() == Known.Kind.COUNTRY).orElse(false);
    }
}
