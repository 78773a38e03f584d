package io.parley.extraction.entities.names;

import io.parley.events.entities.EntityType;
import io.parley.extraction.resource.DataFile;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Types a new name by a word that leaves no doubt: what ends in "University" is none of the tagger's other guesses. */
final class HeadWords {

    private static final Map<String, Head> LAST = new HashMap<>();
    private static final Map<String, Head> FIRST = new HashMap<>();

    static {
        for (DataFile.Row row : DataFile.rows("entities/names/heads.tsv")) {
            Map<String, Head> heads = row.column(1).equals("last") ? LAST : FIRST;
            EntityType unless = row.column(2).equals("-") ? null : row.value(2, EntityType.class);
            for (String word : row.column(3).split(" ", -1)) {
                heads.putIfAbsent(word, new Head(row.value(0, EntityType.class), unless));
            }
        }
    }

    private HeadWords() {}

    /** The name with the type that its words say; known names and names of other things stay as they are. */
    static Name retype(String text, Name name) {
        EntityType type = name.type();
        String words = text.substring(name.span().start(), name.span().end());
        int first = words.indexOf(' ');
        if (type == null || first < 0 || !name.candidates().isEmpty()) {
            return name;
        }
        int of = words.indexOf(" of ");
        String core = of > 0 && words.indexOf(' ') < of ? words.substring(0, of) : words;
        Head last = LAST.get(core.substring(core.lastIndexOf(' ') + 1));
        Head head = last == null ? FIRST.get(words.substring(0, first)) : last;
        boolean person = type == EntityType.PERSON && head != null && head.unless() != null;
        return head == null || type == head.type() || type == head.unless() || person
                ? name
                : new Name(name.span(), head.type(), name.candidates());
    }

    /** What a word says, and the type that it does not outweigh. */
    private record Head(EntityType type, @Nullable EntityType unless) {}
}
