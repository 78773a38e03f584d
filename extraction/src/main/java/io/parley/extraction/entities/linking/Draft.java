package io.parley.extraction.entities.linking;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.knowledge.Gender;
import io.parley.extraction.entities.knowledge.KnownEntity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entity of one document while its names are gathered. */
public final class Draft {

    private final EntityType type;
    private final @Nullable KnownEntity known;
    private String name;
    private Gender gender;
    private @Nullable String role;
    private final List<Span> spans = new ArrayList<>();

    Draft(EntityType type, String name, @Nullable KnownEntity known) {
        this.type = type;
        this.known = known;
        this.name = name;
        this.gender = known == null ? Gender.UNKNOWN : known.gender();
    }

    public EntityType type() {
        return type;
    }

    public @Nullable KnownEntity known() {
        return known;
    }

    /** The common name, or the longest one in the text. */
    public String name() {
        return name;
    }

    public Gender gender() {
        return gender;
    }

    public @Nullable String role() {
        return role;
    }

    public List<Span> spans() {
        return spans;
    }

    void add(Span span, String words) {
        spans.add(span);
        if (known == null && words.length() > name.length()) {
            name = words;
        }
    }

    void gender(Gender found) {
        if (gender == Gender.UNKNOWN) {
            gender = found;
        }
    }

    void role(String found) {
        if (role == null) {
            role = found;
        }
    }
}
