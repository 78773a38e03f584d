package io.parley.extraction.roles;

import io.parley.events.entities.EntityType;
import io.parley.extraction.actors.Appearance;
import io.parley.extraction.actors.Appearances;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entities of an article that may have a role, with their places and how prominent each is among its like. */
public final class Cast {

    private final Reading reading;
    private final Appearances appearances;
    private final Wording wording;
    private final Topic topic;
    private final List<FoundEntity> sides = new ArrayList<>();
    private final List<FoundEntity> persons = new ArrayList<>();
    private final Map<FoundEntity, Integer> ranks = new HashMap<>();

    private Cast(Reading reading) {
        this.reading = reading;
        this.appearances = Appearances.of(reading);
        this.wording = Wording.of(reading);
        this.topic = Topic.of(reading);
    }

    /** All who are named in the article, but no media. */
    public static Cast of(Reading reading) {
        Cast cast = new Cast(reading);
        for (FoundEntity entity : reading.entities().entities()) {
            if (!entity.medium() && cast.isNamed(entity)) {
                (entity.type() == EntityType.PERSON ? cast.persons : cast.sides).add(entity);
            }
        }
        cast.rank(cast.sides);
        cast.rank(cast.persons);
        return cast;
    }

    private boolean isNamed(FoundEntity entity) {
        return appearances.of(entity).stream().anyMatch(a -> a.form() == Appearance.Form.NAME);
    }

    private void rank(List<FoundEntity> group) {
        List<FoundEntity> order = new ArrayList<>(group);
        order.sort(Comparator.comparingInt((FoundEntity e) -> -count(e)));
        order.forEach(entity -> ranks.put(entity, order.indexOf(entity)));
    }

    Reading reading() {
        return reading;
    }

    /** States, organisations and places, in the order in which the article names them. */
    public List<FoundEntity> sides() {
        return sides;
    }

    public List<FoundEntity> persons() {
        return persons;
    }

    /** The wordings around names that give a role. */
    Wording wording() {
        return wording;
    }

    Topic topic() {
        return topic;
    }

    /** Whether words of negotiating stand in the article more than in passing. */
    boolean speaksOfTalks() {
        return topic.degree() > 0;
    }

    List<Appearance> appearances(FoundEntity entity) {
        return appearances.of(entity);
    }

    int count(FoundEntity entity) {
        return appearances.of(entity).size();
    }

    /** 0 for the one that the article speaks of most among persons or among the others. */
    int rank(FoundEntity entity) {
        return ranks.getOrDefault(entity, Integer.MAX_VALUE);
    }
}
