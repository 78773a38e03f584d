package io.parley.ingest.wire.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.article.ArticleStatus;
import io.parley.events.article.Subject;
import io.parley.ingest.article.domain.Embargo;
import io.parley.ingest.wire.domain.DateReader;
import io.parley.ingest.wire.domain.DraftBuilder;
import io.parley.ingest.wire.domain.Item;
import io.parley.ingest.wire.domain.Moments;
import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.RefusedException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one ninjs object. Keys of agencies are ignored; Parley's short form ({@code id, text, published, provider})
 * uses keys that ninjs does not. Types other than text are articles only if they are composites that carry a body.
 */
final class NinjsItem {

    private static final Set<String> ARTICLES = Set.of("text", "composite");

    private final JsonFields fields;

    NinjsItem(JsonNode object) {
        fields = new JsonFields(object);
    }

    Item read() {
        String itemId = itemId();
        String provider = provider(itemId);
        String type = fields.own("type");
        ArticleStatus status = status();
        DraftBuilder draft = new DraftBuilder(NinjsFormat.NAME)
                .itemId(itemId)
                .provider(provider)
                .status(status)
                .number(number())
                .versionCreated(fields.text("versioncreated"))
                .embargo(embargo());
        if (type != null && !ARTICLES.contains(type.toLowerCase(Locale.ROOT)) && status == ArticleStatus.USABLE) {
            return new Item.NotAnArticle(provider, itemId, "its type is " + type + ", not text");
        }
        NinjsText text = new NinjsText(fields);
        String body = text.body();
        if ("composite".equalsIgnoreCase(type) && body == null && status == ArticleStatus.USABLE) {
            return new Item.NotAnArticle(provider, itemId, "it is a composite without a text of its own");
        }
        describe(draft, itemId);
        return draft.body(body)
                .headline(text.headline())
                .described(text.hasDescription())
                .build();
    }

    private void describe(DraftBuilder draft, @Nullable String itemId) {
        String dateField = fields.present("published", "firstcreated", "versioncreated");
        draft.byline(fields.own("byline", "by"))
                .dateline(fields.own("located", "dateline"))
                .language(fields.own("language"))
                .publisher(publisher())
                .url(url(itemId))
                .expires(Moments.expiry("expires", fields.text("expires")))
                .editorialNote(fields.own("ednote"));
        publish(draft, dateField);
        for (JsonNode subject : fields.node(fields.present("subjects", "subject"))) {
            String code = subject.path("code").asText(subject.path("literal").asText(""));
            String name = subject.path("name").asText("");
            if (!code.isEmpty() || !name.isEmpty()) {
                draft.subject(new Subject(code.isEmpty() ? name : code, name.isEmpty() ? null : name));
            }
        }
    }

    /** A number can only be a Unix time here: ninjs writes its dates as text. */
    private void publish(DraftBuilder draft, String field) {
        JsonNode date = fields.node(field);
        if (date.isIntegralNumber() && date.canConvertToLong()) {
            draft.published(DateReader.unix(date.asLong()), date.asText());
        } else {
            draft.published(fields.text(field));
        }
    }

    private @Nullable String itemId() {
        String uri = fields.text("uri");
        return uri == null || uri.isBlank() ? fields.own("guid", "id") : uri;
    }

    private ArticleStatus status() {
        String text = fields.text("pubstatus");
        if (text == null) {
            return ArticleStatus.USABLE;
        }
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "usable" -> ArticleStatus.USABLE;
            case "withheld" -> ArticleStatus.WITHHELD;
            case "canceled", "cancelled" -> ArticleStatus.CANCELED;
            default ->
                throw new RefusedException(Refusal.invalid("pubstatus", "is none of usable, withheld, canceled"));
        };
    }

    /** A ninjs version is any string: one that is no whole number orders nothing, and times or arrival decide. */
    private @Nullable Long number() {
        JsonNode node = fields.node("version");
        if (node.isNumber()) {
            if (!node.isIntegralNumber() || !node.canConvertToLong() || node.asLong() < 0) {
                throw new RefusedException(Refusal.invalid("version", "is not a whole number from 0"));
            }
            return node.asLong();
        }
        return WholeNumbers.read(fields.text("version"));
    }

    /** {@code null} says in as many words that there is none; a missing member says nothing. */
    private Embargo embargo() {
        String field = fields.present("embargoed", "embargoeduntil");
        return fields.isNull("embargoed") || fields.isNull("embargoeduntil")
                ? new Embargo.Lifted()
                : Embargo.until(Moments.embargo(field, fields.text(field)));
    }

    /** Named, or else read from the id itself: so that a kill that carries nothing but the id finds its article. */
    private @Nullable String provider(@Nullable String itemId) {
        JsonNode named = fields.node("provider");
        if (named.isTextual() && !named.asText().isBlank()) {
            return named.asText();
        }
        if (named.isObject()) {
            String inside = named.path("code").asText(named.path("name").asText(""));
            return inside.isBlank() ? Authorities.of(itemId) : inside;
        }
        return Authorities.of(itemId);
    }

    private @Nullable String publisher() {
        String named = fields.own("publisher");
        if (named != null) {
            return named;
        }
        String source = fields.node(fields.present("infosources", "infosource"))
                .path(0)
                .path("name")
                .asText("");
        return source.isBlank() ? fields.own("copyrightholder") : source;
    }

    private @Nullable String url(@Nullable String itemId) {
        String url = fields.own("url");
        return url == null && itemId != null && itemId.startsWith("http") ? itemId : url;
    }
}
