package io.parley.extraction.claims;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids of one article's claims: the same speaker and words give the same id, counted where they repeat. */
final class ClaimIds {

    /** Namespace of claim ids; part of the wire contract, never changes. */
    private static final UUID NAMESPACE = UUID.fromString("1c4a9f3e-8d27-5b61-a0c4-6f2e9b7d5038");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final NameBasedGenerator generator = Generators.nameBasedGenerator(NAMESPACE);
    private final String articleKey;
    private final Map<String, Integer> seen = new HashMap<>();

    ClaimIds(String articleKey) {
        this.articleKey = articleKey;
    }

    UUID next(String speaker, String content) {
        String words = BETWEEN_WORDS
                .matcher(content.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        String key = articleKey + "\n" + speaker + "\n" + words;
        int ordinal = seen.merge(key, 1, Integer::sum);
        return generator.generate(key + "\n" + ordinal);
    }
}
