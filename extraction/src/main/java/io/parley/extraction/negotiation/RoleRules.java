package io.parley.extraction.negotiation;

import io.parley.events.claims.Role;
import io.parley.events.claims.RoleKind;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.phrases.PhraseBook;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.DataFile;
import io.parley.extraction.resource.WordList;
import io.parley.extraction.wire.WireEntities;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who is what in the negotiation, from the wording around names and from what the text calls a person. */
public final class RoleRules {

    private static final Set<String> NEGOTIATING = WordList.read("negotiation/negotiating-offices.txt");

    /** A mediator or a party is not a host or guarantor as well; the first kind of these wins. */
    private static final List<RoleKind> STRONGER = List.of(RoleKind.MEDIATOR, RoleKind.PARTY, RoleKind.NEGOTIATOR);

    private final PhraseBook<RoleKind> wording = new PhraseBook<>();
    private final Demonyms demonyms = Demonyms.load();

    public RoleRules() {
        for (DataFile.Row row : DataFile.rows("negotiation/roles.tsv")) {
            wording.add(row.column(1), row.value(0, RoleKind.class));
        }
    }

    private record Key(int entity, RoleKind role) {}

    public List<Role> read(Reading reading) {
        Map<Key, List<Span>> found = new LinkedHashMap<>();
        for (Sentence sentence : reading.document().sentences()) {
            SlotTokens slots = SlotTokens.of(sentence, reading, demonyms);
            for (PhraseBook.Match<RoleKind> match : wording.find(slots.tokens())) {
                for (int index : match.tokens()) {
                    if (slots.entity(index) != null) {
                        slots.joined(index).forEach(e -> add(e, match.meaning(), match.span(), found));
                    }
                }
            }
        }
        offices(reading, found);
        Map<Integer, RoleKind> strongest = new HashMap<>();
        STRONGER.forEach(kind -> found.keySet().stream()
                .filter(k -> k.role() == kind)
                .forEach(k -> strongest.putIfAbsent(k.entity(), kind)));
        List<Role> out = new ArrayList<>();
        found.forEach((key, spans) -> {
            if (strongest.getOrDefault(key.entity(), key.role()) == key.role()) {
                List<TextSpan> evidence =
                        spans.stream().map(reading.spans()::of).toList();
                out.add(new Role(
                        WireEntities.ref(reading.entities().entities().get(key.entity())), key.role(), evidence));
            }
        });
        return out;
    }

    /** "US envoy": what the text calls a person at the name. */
    private static void offices(Reading reading, Map<Key, List<Span>> found) {
        for (EntityMention mention : reading.entities().mentions()) {
            FoundEntity entity = reading.entity(mention);
            String role = entity.role();
            if (role == null || entity.type() != EntityType.PERSON || mention.form() != EntityMention.Form.NAME) {
                continue;
            }
            String lower = role.toLowerCase(Locale.ROOT);
            if (NEGOTIATING.stream().anyMatch(lower::contains)) {
                add(entity, RoleKind.NEGOTIATOR, mention.span(), found);
            }
        }
    }

    private static void add(FoundEntity entity, RoleKind role, Span evidence, Map<Key, List<Span>> found) {
        boolean personal = entity.type() == EntityType.PERSON;
        boolean fits =
                switch (role) {
                    case NEGOTIATOR -> personal;
                    case PARTY, HOST, GUARANTOR, OBSERVER -> !personal && !entity.medium();
                    case MEDIATOR -> !entity.medium();
                };
        if (fits) {
            List<Span> spans = found.computeIfAbsent(new Key(entity.index(), role), k -> new ArrayList<>());
            if (spans.size() < 5 && !spans.contains(evidence)) {
                spans.add(evidence);
            }
        }
    }
}
