package io.parley.extraction.entities.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything known before reading; immutable, loaded once and shared. */
public record Knowledge(
        List<KnownEntity> entities,
        Gazetteer gazetteer,
        Demonyms demonyms,
        NameWords words,
        Offices offices,
        Map<String, List<KnownEntity>> byName) {

    public Knowledge {
        entities = List.copyOf(entities);
        byName = Map.copyOf(byName);
    }

    /** Loads and checks the tables of the class path; a bad row ends it with the file and the line. */
    public static Knowledge load() {
        KnownEntities read = KnownEntities.load();
        Map<String, List<KnownEntity>> byName = new HashMap<>();
        for (KnownEntity entity : read.entities()) {
            for (String alias : entity.aliases()) {
                List<KnownEntity> same = byName.computeIfAbsent(Folding.fold(alias), none -> new ArrayList<>(1));
                if (!same.contains(entity)) {
                    same.add(entity);
                }
            }
        }
        return new Knowledge(
                read.entities(),
                new Gazetteer(read.aliases()),
                read.demonyms(),
                NameWords.load(),
                new Offices(KnowledgeTable.load("offices.tsv")),
                byName);
    }

    /** Whom a name can mean by exact alias, the more prominent first. */
    public List<KnownEntity> named(String name) {
        return byName.getOrDefault(Folding.fold(name), List.of());
    }
}
