package io.parley.events.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Identity of an article for life: UUIDv5 of the provider and the provider's own id. */
public record ArticleId(@JsonValue UUID value) {

    /** Namespace of Parley's article ids; part of the wire contract, never changes. */
    private static final UUID NAMESPACE = UUID.fromString("6f1d2c58-3b0e-5d6a-9a52-9c1a6a0e7f11");

    @JsonCreator
    public static ArticleId parse(String text) {
        return new ArticleId(UUID.fromString(text));
    }

    /**
     * The id of a provider's item. The two parts are joined by a line feed, which neither may contain.
     *
     * @param provider short stable name of the provider, e.g. {@code afp}
     * @param itemId the provider's own id: guid, uri, link, or the SHA-256 of a body without any
     */
    public static ArticleId of(String provider, String itemId) {
        return new ArticleId(Generators.nameBasedGenerator(NAMESPACE).generate(provider + "\n" + itemId));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
