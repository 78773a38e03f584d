package io.parley.extraction.roles;

import io.parley.events.claims.RoleKind;
import io.parley.events.entities.EntityType;
import io.parley.extraction.actors.SlotTokens;
import io.parley.extraction.actors.States;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.phrases.PhraseBook;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.DataFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Wordings around names that give a role ("mediated by …"), from {@code roles/wording.tsv}: a sign among others. */
final class Wording {

    private static final PhraseBook<RoleKind> BOOK = book();

    private final Map<Integer, Map<RoleKind, List<Span>>> found = new HashMap<>();

    private static PhraseBook<RoleKind> book() {
        PhraseBook<RoleKind> book = new PhraseBook<>();
        for (DataFile.Row row : DataFile.rows("roles/wording.tsv")) {
            book.add(row.column(1), row.value(0, RoleKind.class));
        }
        return book;
    }

    static Wording of(Reading reading) {
        Wording out = new Wording();
        for (Sentence sentence : reading.document().sentences()) {
            SlotTokens slots = SlotTokens.of(sentence, reading, States.load());
            for (PhraseBook.Match<RoleKind> match : BOOK.find(slots.tokens())) {
                for (int index : match.tokens()) {
                    slots.joined(index).stream()
                            .filter(entity -> fits(match.meaning(), entity))
                            .forEach(entity -> out.add(entity, match));
                }
            }
        }
        return out;
    }

    private void add(FoundEntity entity, PhraseBook.Match<RoleKind> match) {
        found.computeIfAbsent(entity.index(), e -> new EnumMap<>(RoleKind.class))
                .computeIfAbsent(match.meaning(), r -> new ArrayList<>())
                .add(match.span());
    }

    private static boolean fits(RoleKind role, FoundEntity entity) {
        boolean personal = entity.type() == EntityType.PERSON;
        return switch (role) {
            case NEGOTIATOR -> personal;
            case PARTY, HOST, GUARANTOR, OBSERVER -> !personal;
            case MEDIATOR -> true;
        };
    }

    /** Where the text says that the entity has the role; empty where it does not. */
    List<Span> of(FoundEntity entity, RoleKind role) {
        return found.getOrDefault(entity.index(), Map.of()).getOrDefault(role, List.of());
    }
}
