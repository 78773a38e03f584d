package io.parley.extraction.negotiation;

import io.parley.events.claims.Role;
import io.parley.events.claims.RoleKind;
import io.parley.events.entities.EntityRef;
import io.parley.extraction.actors.SlotTokens;
import io.parley.extraction.actors.States;
import io.parley.extraction.document.Dateline;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.WordList;
import io.parley.extraction.wire.WireEntities;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who takes part in the meeting of a sentence: its people, bodies and states, but not its places and media. */
final class MeetingParties {

    private static final Set<String> DELEGATES = WordList.read("actors/delegates.txt");
    private static final Set<String> PLACE_BEFORE = WordList.read("negotiation/place-prepositions.txt");
    private static final int NAME_OF_OFFICE = 3;

    private final States demonyms;

    MeetingParties(States demonyms) {
        this.demonyms = demonyms;
    }

    List<FoundEntity> in(Sentence sentence, @Nullable FoundEntity venue, Reading reading) {
        int news = Dateline.of(reading.document(), sentence).end();
        List<FoundEntity> out = new ArrayList<>();
        SlotTokens slots = SlotTokens.of(sentence, reading, demonyms);
        for (int i = 0; i < slots.tokens().size(); i++) {
            FoundEntity entity = slots.entity(i);
            boolean named = entity != null
                    && !entity.equals(venue)
                    && !entity.medium()
                    && !out.contains(entity)
                    && slots.tokens().get(i).start() >= news;
            if (entity != null && named && takesPart(entity, slots.tokens(), i)) {
                out.add(entity);
            }
        }
        return out;
    }

    /** The sides of the article's negotiation; "the talks" are theirs where nobody else is named. */
    static List<FoundEntity> sides(List<Role> roles, Reading reading) {
        List<EntityRef> parties = roles.stream()
                .filter(role -> role.role() == RoleKind.PARTY)
                .map(Role::entity)
                .toList();
        return reading.entities().entities().stream()
                .filter(entity -> parties.contains(WireEntities.ref(entity)))
                .toList();
    }

    private boolean takesPart(FoundEntity entity, List<Token> tokens, int at) {
        boolean leads = at + 1 < tokens.size() && tokens.get(at + 1).text().startsWith("-");
        return switch (entity.type()) {
            case PERSON, ORG -> !leads;
            case GPE -> !leads && demonyms.isState(entity.name()) && !isPlace(tokens, at) && !isModifier(tokens, at);
            case LOCATION, FACILITY -> false;
        };
    }

    private static boolean isPlace(List<Token> tokens, int at) {
        return at > 0 && PLACE_BEFORE.contains(tokens.get(at - 1).text().toLowerCase(Locale.ROOT));
    }

    /** "the Ardenian plan" and "Ardenia peace talks" name a thing; "the Ardenian delegation" takes part. */
    private static boolean isModifier(List<Token> tokens, int at) {
        int end = Math.min(tokens.size(), at + 1 + NAME_OF_OFFICE);
        for (int i = at + 1; i < end; i++) {
            Token next = tokens.get(i);
            if (DELEGATES.contains(next.lemma())) {
                return false;
            }
            if (!next.pos().startsWith("NOUN") && !next.pos().startsWith("ADJ")) {
                return i > at + 1;
            }
        }
        return end > at + 1;
    }
}
