package io.parley.extraction.roles;

import io.parley.events.claims.RoleKind;
import io.parley.events.entities.EntityType;
import io.parley.extraction.actors.Appearance;
import io.parley.extraction.actors.Attachment;
import io.parley.extraction.actors.States;
import io.parley.extraction.actors.WordClass;
import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What an article shows of an entity, as named features for the classifiers of roles. */
public final class RoleFeatures {

    private final Cast cast;
    private final Reading reading;
    private final Topic topic;
    private final Map<Appearance, Set<String>> signs = new HashMap<>();

    public RoleFeatures(Cast cast) {
        this.cast = cast;
        this.reading = cast.reading();
        this.topic = cast.topic();
    }

    /** Features of a state, organisation or place. */
    public List<String> side(FoundEntity entity) {
        Set<String> out = common(entity);
        String kind = kind(entity);
        out.add("kind=" + kind);
        out.add("kind=" + kind + "&rank=" + bin(cast.rank(entity), 4));
        out.add("kind=" + kind + "&degree=" + topic.degree());
        topic.features().forEach(f -> out.add(f + "&" + kind));
        for (String word : entity.name().split("[ -]+", -1)) {
            WordClass.of(word).forEach(meaning -> out.add("name/" + meaning));
        }
        return List.copyOf(out);
    }

    /**
     * Features of a person.
     *
     * @param party how probable it is that a state or organisation is a side of the negotiation
     * @param mediator how probable it is that it mediates
     */
    public List<String> person(
            FoundEntity entity, ToDoubleFunction<FoundEntity> party, ToDoubleFunction<FoundEntity> mediator) {
        Set<String> out = common(entity);
        out.add("degree=" + topic.degree());
        Set<WordClass> office = office(entity);
        office.forEach(meaning -> out.add("office/" + meaning));
        FoundEntity home = home(entity);
        if (home == null) {
            out.add("home=none");
        } else {
            String side = "home=" + kind(home) + "&party" + tenth(party.applyAsDouble(home));
            out.add("party=" + tenth(party.applyAsDouble(home)));
            out.add("mediator=" + tenth(mediator.applyAsDouble(home)));
            office.forEach(meaning -> out.add(side + "/" + meaning));
        }
        return List.copyOf(out);
    }

    private Set<String> common(FoundEntity entity) {
        Set<String> out = new LinkedHashSet<>();
        List<Appearance> all = cast.appearances(entity);
        for (Appearance appearance : all) {
            for (String sign : signs(appearance)) {
                if (!out.add(sign)) {
                    out.add(sign + "*2");
                }
            }
        }
        for (RoleKind role : RoleKind.values()) {
            int times = cast.wording().of(entity, role).size();
            if (times > 0) {
                out.add("wording=" + role);
            }
            if (times > 1) {
                out.add("wording=" + role + "*2");
            }
        }
        int rank = cast.rank(entity);
        out.add("rank=" + bin(rank, 6));
        out.add("rank=" + bin(rank, 3) + "&degree=" + topic.degree());
        out.add("count=" + bin(all.size(), 6));
        out.add("first=" + bin(all.get(0).sentence(), 4));
        out.add("speaks=" + bin(spoken(entity), 2));
        if (inHeadline(entity)) {
            out.add("headline");
            out.add("headline&degree=" + topic.degree());
        }
        if (all.stream().allMatch(this::isPlace)) {
            out.add("place");
        }
        return out;
    }

    /** What one appearance tells. */
    Set<String> signs(Appearance appearance) {
        return signs.computeIfAbsent(appearance, a -> Signs.of(reading, a));
    }

    private boolean isPlace(Appearance appearance) {
        List<Token> tokens =
                reading.document().sentences().get(appearance.sentence()).tokens();
        return Signs.isPlace(Attachment.of(appearance, reading.tree(appearance.sentence()), tokens));
    }

    private static String kind(FoundEntity entity) {
        if (entity.type() != EntityType.GPE) {
            return entity.type().name();
        }
        States states = States.load();
        return states.isRegion(entity.name()) ? "REGION" : states.isState(entity.name()) ? "STATE" : "CITY";
    }

    private int spoken(FoundEntity entity) {
        int times = 0;
        for (Attribution attribution : reading.attributions()) {
            Span source = attribution.source();
            if (source != null && reading.mentionsIn(source).stream().anyMatch(m -> m.entity() == entity.index())) {
                times++;
            }
        }
        return times;
    }

    private boolean inHeadline(FoundEntity entity) {
        String headline = reading.document().headline();
        if (headline == null) {
            return false;
        }
        String name = entity.name();
        String last = entity.type() == EntityType.PERSON ? name.substring(name.lastIndexOf(' ') + 1) : name;
        return headline.contains(last)
                || cast.appearances(entity).stream()
                        .filter(Appearance::named)
                        .anyMatch(a -> headline.contains(text(a)));
    }

    private String text(Appearance appearance) {
        List<Token> tokens =
                reading.document().sentences().get(appearance.sentence()).tokens();
        return reading.text(new Span(
                tokens.get(appearance.from()).start(),
                tokens.get(appearance.to() - 1).end()));
    }

    private static Set<WordClass> office(FoundEntity entity) {
        Set<WordClass> out = new LinkedHashSet<>();
        String role = entity.role();
        if (role != null) {
            for (String word : role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
                out.addAll(WordClass.of(word));
            }
        }
        return out;
    }

    /** What a person belongs to: as the text says, else the state of the same country. */
    private @Nullable FoundEntity home(FoundEntity entity) {
        Integer affiliation = entity.affiliation();
        if (affiliation != null) {
            return reading.entities().entities().get(affiliation);
        }
        String country = entity.country();
        List<FoundEntity> states = new ArrayList<>(cast.sides());
        states.removeIf(side -> country == null
                || !country.equals(side.country())
                || !States.load().isState(side.name()));
        return states.isEmpty() ? null : states.get(0);
    }

    private static String bin(int value, int most) {
        return value >= most ? most + "+" : String.valueOf(value);
    }

    private static String tenth(double probability) {
        return String.valueOf((int) (probability * 4.99));
    }
}
