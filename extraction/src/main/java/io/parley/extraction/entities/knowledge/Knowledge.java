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
        Map<String, List<KnownEntity>> byName,
        Map<String, List<KnownEntity>> byFamilyName) {

    public Knowledge {
        entities = List.copyOf(entities);
        byName = Map.copyOf(byName);
        byFamilyName = Map.copyOf(byFamilyName);
    }

    /** Loads and checks the tables of the class path; a bad row ends it with the file and the line. */
    public static Knowledge load() {
        KnownEntities read = KnownEntities.load();
        Map<String, List<KnownEntity>> byName = new HashMap<>();
        Map<String, List<KnownEntity>> byFamilyName = new HashMap<>();
        for (KnownEntity entity : read.entities()) {
            entity.aliases().forEach(alias -> add(byName, alias, entity));
        }
        for (KnownEntity person : read.prominent()) {
            add(byFamilyName, person.name().substring(FamilyNames.start(person.name())), person);
        }
        return new Knowledge(
                read.entities(),
                new Gazetteer(read.aliases()),
                read.demonyms(),
                NameWords.load(),
                new Offices(KnowledgeTable.load("offices.tsv")),
                byName,
                byFamilyName);
    }

    /** Whom a name can mean by exact alias, the more prominent first. */
    public List<KnownEntity> named(String name) {
        return byName.getOrDefault(Folding.fold(name), List.of());
    }

    /** Persons with a family name, the more prominent first. */
    public List<KnownEntity> family(String familyName) {
        return byFamilyName.getOrDefault(Folding.fold(familyName), List.of());
    }

    private static void add(Map<String, List<KnownEntity>> index, String name, KnownEntity entity) {
        List<KnownEntity> same = index.computeIfAbsent(Folding.fold(name), none -> new ArrayList<>(1));
        if (!same.contains(entity)) {
            same.add(entity);
        }
    }
}
