package io.parley.extraction.entities.linking;

import io.parley.extraction.entities.knowledge.Knowledge;
import io.parley.extraction.entities.knowledge.KnownEntity;
import io.parley.extraction.entities.names.Name;
import io.parley.extraction.resource.DataFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * "A deal with Brussels": where an article names the European Union or one of its organs, the city that acts is the Union and not
 * Belgium. Cities with the bodies that sit there stand in {@code entities/linking/seats.tsv}.
 */
final class Seats {

    private static final List<Seat> ALL = DataFile.rows("entities/linking/seats.tsv").stream()
            .map(row ->
                    new Seat(row.column(0), row.column(1), Set.of(row.column(2).split("\\|", -1))))
            .toList();

    private final Knowledge knowledge;
    private final Set<String> named;

    /** @param organs names of the body and of what belongs to it */
    private record Seat(String city, String body, Set<String> organs) {}

    Seats(Knowledge knowledge, List<Name> names) {
        this.knowledge = knowledge;
        this.named = names.stream()
                .flatMap(name -> name.candidates().stream().limit(1))
                .map(KnownEntity::name)
                .collect(Collectors.toSet());
    }

    /** The body that sits in the city and that the article is about; null where it is about none. */
    @Nullable
    KnownEntity at(KnownEntity city) {
        return ALL.stream()
                .filter(seat -> seat.city().equals(city.name())
                        && seat.organs().stream().anyMatch(named::contains))
                .flatMap(seat -> knowledge.named(seat.body()).stream().limit(1))
                .findFirst()
                .orElse(null);
    }
}
