package io.parley.extraction.entities.linking;

import io.parley.events.entities.EntityType;
import io.parley.extraction.entities.knowledge.FamilyNames;
import io.parley.extraction.entities.knowledge.Folding;
import io.parley.extraction.entities.knowledge.KnownEntity;

/** Whether a shorter name can mean an entity that the document names in full. */
final class SameName {

    private SameName() {}

    static boolean means(String words, EntityType type, Draft draft) {
        if (draft.type() != type) {
            return false;
        }
        if (written(words, draft)) {
            return true;
        }
        return switch (type) {
            case PERSON -> person(words, draft.name());
            case ORG ->
                Acronyms.stands(words, draft.name())
                        || Acronyms.stands(draft.name(), words)
                        || part(words, draft.name());
            case FACILITY -> part(words, draft.name());
            case GPE, LOCATION -> false;
        };
    }

    private static boolean written(String words, Draft draft) {
        KnownEntity known = draft.known();
        String folded = Folding.fold(words);
        return folded.equals(Folding.fold(draft.name()))
                || (known != null
                        && known.aliases().stream()
                                .anyMatch(alias -> Folding.fold(alias).equals(folded)));
    }

    private static boolean person(String words, String full) {
        String folded = Folding.fold(words);
        String fullFolded = Folding.fold(full);
        String family = fullFolded.substring(FamilyNames.start(full));
        if (folded.equals(family) || family.endsWith(' ' + folded) || family.endsWith('-' + folded)) {
            return true;
        }
        boolean single = folded.indexOf(' ') < 0;
        boolean first = fullFolded.startsWith(folded + ' ');
        if (single) {
            return first || fullFolded.contains(' ' + folded + ' ') || fullFolded.endsWith(' ' + folded);
        }
        return family.equals(folded.substring(FamilyNames.start(words)))
                && (fullFolded.charAt(0) == folded.charAt(0) || fullFolded.contains(' ' + folded))
                && compatibleGiven(folded, fullFolded);
    }

    private static boolean compatibleGiven(String one, String other) {
        String a = one.substring(0, one.indexOf(' '));
        String b = other.indexOf(' ') < 0 ? other : other.substring(0, other.indexOf(' '));
        return a.startsWith(b) || b.startsWith(a) || initial(a) || initial(b) || other.contains(' ' + one);
    }

    private static boolean initial(String given) {
        return given.length() <= 2 || given.endsWith(".");
    }

    private static boolean part(String words, String full) {
        String folded = Folding.fold(words);
        String fullFolded = Folding.fold(full);
        return fullFolded.startsWith(folded + ' ') || fullFolded.endsWith(' ' + folded);
    }
}
