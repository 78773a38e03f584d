package io.parley.extraction.entities.linking;

import io.parley.extraction.entities.knowledge.Knowledge;
import io.parley.extraction.entities.knowledge.KnownEntity;
import io.parley.extraction.entities.names.Name;
import io.parley.extraction.resource.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * "A deal with Brussels": where an article names the European Union or one of its organs, the city that acts is the Union and not
 * Belgium. Cities with the bodies that sit there stand in {@code entities/linking/seats.tsv}.
 */
final class Seats {

    private final Map<String, KnownEntity> byCity = new HashMap<>();

    Seats(Knowledge knowledge, List<Name> names) {
        for (DataFile.Row row : DataFile.rows("entities/linking/seats.tsv")) {
            List<String> organs = List.of(row.column(2).split("\\|", -1));
            boolean named = names.stream()
                    .flatMap(name -> name.candidates().stream().limit(1))
                    .anyMatch(known -> organs.contains(known.name()));
            if (named) {
                knowledge.named(row.column(1)).stream().findFirst().ifPresent(body -> byCity.put(row.column(0), body));
            }
        }
    }

    /** The body that sits in the city and that the article is about; null where it is about none. */
    @Nullable
    KnownEntity at(KnownEntity city) {
        return byCity.get(city.name());
    }
}
