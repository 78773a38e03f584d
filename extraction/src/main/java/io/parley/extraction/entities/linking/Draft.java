package io.parley.extraction.entities.linking;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.knowledge.Gender;
import io.parley.extraction.entities.knowledge.KnownEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An entity of one document while its names are gathered. */
public final class Draft {

    private static final int BEHIND = 1_000_000;

    private final EntityType type;
    private final @Nullable KnownEntity known;
    private String name;
    private Gender gender;
    private @Nullable String role;
    private @Nullable String country;
    private @Nullable Draft affiliation;
    private final List<Span> spans = new ArrayList<>();
    private final TreeSet<Integer> starts = new TreeSet<>();

    Draft(EntityType type, String name, @Nullable KnownEntity known) {
        this.type = type;
        this.known = known;
        this.name = name;
        this.country = known == null ? null : known.country();
        this.gender = known == null ? Gender.UNKNOWN : known.gender();
    }

    public EntityType type() {
        return type;
    }

    public @Nullable KnownEntity known() {
        return known;
    }

    /** The common name, or the longest one in the text, in small letters where the text has it so. */
    public String name() {
        return name;
    }

    public Gender gender() {
        return gender;
    }

    public @Nullable String role() {
        return role;
    }

    /** ISO code of the state it belongs to. */
    public @Nullable String country() {
        return country;
    }

    public @Nullable Draft affiliation() {
        return affiliation;
    }

    public List<Span> spans() {
        return spans;
    }

    void add(Span span, String words) {
        spans.add(span);
        starts.add(span.start());
        if (known == null && (words.length() > name.length() || isInCapitalsFor(words))) {
            name = words;
        }
    }

    /** A dateline writes names in capitals: "WESTHAVEN" is called Westhaven. */
    private boolean isInCapitalsFor(String words) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && !words.equals(name) && words.equalsIgnoreCase(name);
    }

    /** How far the nearest of its names is; names before count as nearer than names after. */
    int distance(Span span) {
        Integer before = starts.floor(span.start());
        Integer after = starts.higher(span.start());
        return Math.min(
                before == null ? Integer.MAX_VALUE : span.start() - before,
                after == null ? Integer.MAX_VALUE : BEHIND + after - span.start());
    }

    /** What is found first, or known already, stays. */
    public void gender(Gender found) {
        gender = gender == Gender.UNKNOWN ? found : gender;
    }

    public void role(String found) {
        role = role == null ? found : role;
    }

    public void country(@Nullable String found) {
        country = country == null ? found : country;
    }

    public void affiliation(Draft found) {
        affiliation = affiliation == null ? found : affiliation;
    }
}
