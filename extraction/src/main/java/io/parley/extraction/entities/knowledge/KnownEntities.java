package io.parley.extraction.entities.knowledge;

import io.parley.events.entities.EntityType;
import io.parley.extraction.entities.knowledge.KnownEntity.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the tables of entities in order of precedence and collects their aliases. */
final class KnownEntities {

    private final List<KnownEntity> entities = new ArrayList<>();
    private final List<Alias> aliases = new ArrayList<>();
    private final List<KnownEntity> prominent = new ArrayList<>();
    private final Demonyms demonyms = new Demonyms();

    static KnownEntities load() {
        KnownEntities all = new KnownEntities();
        for (KnowledgeRow row : KnowledgeTable.load("countries.tsv")) {
            KnownEntity country = all.add(row, Kind.COUNTRY, row.optional("iso2"), Gender.UNKNOWN, null);
            row.values("demonyms").forEach(demonym -> all.demonyms.add(demonym, country));
        }
        for (KnowledgeRow row : KnowledgeTable.load("places.tsv")) {
            Kind kind = row.text("flags").contains("capital") ? Kind.CAPITAL : Kind.PLACE;
            all.add(row, kind, row.optional("country"), Gender.UNKNOWN, null);
        }
        for (KnowledgeRow row : KnowledgeTable.load("organisations.tsv")) {
            all.add(row, Kind.ORGANISATION, row.optional("country"), Gender.UNKNOWN, row.optional("kind"));
        }
        for (KnowledgeRow row : KnowledgeTable.load("outlets.tsv")) {
            all.add(row, Kind.OUTLET, row.optional("country"), Gender.UNKNOWN, null);
        }
        for (KnowledgeRow row : KnowledgeTable.load("people.tsv")) {
            all.add(
                    row,
                    Kind.PERSON,
                    row.optional("country"),
                    Gender.of(row.text("gender")),
                    row.optional("affiliation"));
        }
        return all;
    }

    private KnownEntity add(
            KnowledgeRow row, Kind kind, @Nullable String country, Gender gender, @Nullable String detail) {
        String name = row.required("name");
        Set<String> names = new LinkedHashSet<>();
        names.add(name);
        names.addAll(row.values("aliases"));
        KnownEntity entity = new KnownEntity(
                entities.size(),
                kind,
                row.constant("type", EntityType.class),
                name,
                row.qid(),
                country,
                gender,
                detail,
                List.copyOf(names));
        entities.add(entity);
        Flags flags = Flags.of(row);
        if (entity.type() == EntityType.PERSON && !flags.converted()) {
            prominent.add(entity);
        }
        for (String alias : names) {
            if (named(alias)) {
                aliases.add(new Alias(alias, entity, flags.ambiguous(alias) || flags.uncertain(entity, alias)));
            }
        }
        return entity;
    }

    /** "Israeli army" describes, "Israel Defense Forces" names: a name does not end in a common noun. */
    private static boolean named(String alias) {
        int last = alias.lastIndexOf(' ') + 1;
        boolean small = last > 0;
        for (int i = last; i < alias.length() && small; i++) {
            small = Character.isLowerCase(alias.charAt(i));
        }
        return !small;
    }

    List<KnownEntity> entities() {
        return entities;
    }

    /** Persons that a bare family name may mean: those somebody chose, not those converted in bulk. */
    List<KnownEntity> prominent() {
        return prominent;
    }

    List<Alias> aliases() {
        return aliases;
    }

    Demonyms demonyms() {
        return demonyms;
    }
}
