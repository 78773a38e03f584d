package io.parley.extraction.entities.linking;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.knowledge.Knowledge;
import io.parley.extraction.entities.knowledge.KnownEntity;
import io.parley.extraction.entities.knowledge.KnownEntity.Kind;
import io.parley.extraction.entities.names.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Groups the names of a document to entities: full and known names first, then the short ones that refer to them. */
public final class Linker {

    /** The "F." of "John F. Kerry", with which hardly any table knows him. */
    private static final Pattern MIDDLE_INITIALS = Pattern.compile("(?<=\\p{L} )(?:\\p{Lu}\\. )+(?=\\p{Lu})");

    private final Knowledge knowledge;

    public Linker(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** What the whole document tells of whom a name means. */
    private record Clues(FamilyEvidence families, HomeBodies homes, OwnAcronyms own, Seats seats) {

        static Clues of(Knowledge knowledge, Document document, List<Name> names) {
            return new Clues(
                    new FamilyEvidence(knowledge, document, names),
                    new HomeBodies(knowledge, document, names),
                    new OwnAcronyms(knowledge, document, names),
                    new Seats(knowledge, names));
        }
    }

    /** The entities in order of their first name. */
    public List<Draft> link(Document document, List<Name> names) {
        DraftIndex index = new DraftIndex();
        Clues clues = Clues.of(knowledge, document, names);
        List<Name> later = new ArrayList<>();
        for (Name name : names) {
            if (single(document, name)
                    && (name.type() == EntityType.PERSON || name.candidates().isEmpty())) {
                later.add(name);
            } else {
                place(document, name, index, clues);
            }
        }
        for (Name name : later) {
            place(document, name, index, clues);
        }
        List<Draft> drafts = index.all();
        drafts.forEach(draft -> draft.spans().sort(Comparator.comparingInt(Span::start)));
        drafts.sort(Comparator.comparingInt(draft -> draft.spans().get(0).start()));
        return drafts;
    }

    private static boolean single(Document document, Name name) {
        return document.textOf(name.span()).indexOf(' ') < 0;
    }

    private void place(Document document, Name name, DraftIndex drafts, Clues clues) {
        String words = document.textOf(name.span());
        EntityType type = Objects.requireNonNull(name.type());
        List<KnownEntity> candidates =
                clues.own().meant(words, clues.homes().atHome(words, candidates(name, words, type)));
        Draft draft = nearest(name.span(), words, type, candidates, drafts);
        if (draft == null) {
            KnownEntity likely = candidates.stream()
                    .filter(one -> !FamilyEvidence.isFamilyName(words, one)
                            || clues.families().supports(one, name.span()))
                    .findFirst()
                    .orElse(null);
            KnownEntity known = likely == null ? null : sense(document, name.span(), likely, clues.seats());
            draft = known == null ? null : drafts.known(known);
            if (draft == null) {
                draft = new Draft(known == null ? type : known.type(), known == null ? words : known.name(), known);
                drafts.add(draft);
            }
        }
        draft.add(name.span(), words);
        drafts.named(draft, words);
    }

    private List<KnownEntity> candidates(Name name, String words, EntityType type) {
        if (!name.candidates().isEmpty()) {
            return name.candidates();
        }
        List<KnownEntity> exact = named(words, type);
        if (!exact.isEmpty() || type != EntityType.PERSON) {
            return exact;
        }
        List<KnownEntity> plain = named(MIDDLE_INITIALS.matcher(words).replaceAll(""), type);
        return plain.isEmpty() ? knowledge.family(words) : plain;
    }

    private List<KnownEntity> named(String words, EntityType type) {
        return knowledge.named(words).stream().filter(one -> one.type() == type).toList();
    }

    /** The entity of the document that the words most recently meant or can mean. */
    private @Nullable Draft nearest(
            Span span, String words, EntityType type, List<KnownEntity> candidates, DraftIndex drafts) {
        Draft best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Draft draft : drafts.like(words, candidates)) {
            KnownEntity known = draft.known();
            boolean same = known != null && candidates.contains(known) && type == EntityType.PERSON;
            boolean open = candidates.isEmpty() || type == EntityType.PERSON;
            if (same || (open && SameName.means(words, type, draft))) {
                int distance = draft.distance(span);
                if (distance < bestDistance) {
                    best = draft;
                    bestDistance = distance;
                }
            }
        }
        return best;
    }

    private KnownEntity sense(Document document, Span span, KnownEntity known, Seats seats) {
        if (known.kind() != Kind.CAPITAL || !CapitalSense.government(document, span)) {
            return known;
        }
        KnownEntity seated = seats.at(known);
        if (seated != null) {
            return seated;
        }
        return knowledge.entities().stream()
                .filter(one -> one.kind() == Kind.COUNTRY && Objects.equals(one.country(), known.country()))
                .findFirst()
                .orElse(known);
    }
}
