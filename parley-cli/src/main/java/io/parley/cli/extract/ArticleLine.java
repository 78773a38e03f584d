package io.parley.cli.extract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.parley.events.EventJson;
import io.parley.events.article.Published;
import io.parley.extraction.ArticleText;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of NDJSON input: {@code {id, headline, published, text}}; only the text is required. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ArticleLine(
        @Nullable String id,
        @Nullable String headline,
        @Nullable String published,
        @Nullable String language,
        @Nullable String text) {

    /** A line that is no article, with the reason in words for the user. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason);
        }
    }

    static ArticleLine parse(String line) throws Unreadable {
        try {
            ArticleLine parsed = EventJson.mapper().readValue(line, ArticleLine.class);
            if (parsed == null || parsed.text() == null) {
                throw new Unreadable("no field 'text'");
            }
            return parsed;
        } catch (JsonProcessingException e) {
            throw new Unreadable("not a JSON object with text fields: " + e.getOriginalMessage());
        }
    }

    ArticleText article(String key, @Nullable LocalDate otherwise) throws Unreadable {
        LocalDate day = published == null ? otherwise : day(published);
        return new ArticleText(id == null ? key : id, headline, text == null ? "" : text, day, language);
    }

    static LocalDate day(String published) throws Unreadable {
        try {
            return Published.parse(published).day();
        } catch (DateTimeException e) {
            throw new Unreadable("published '" + published + "' is not an ISO 8601 date or date-time with offset");
        }
    }
}
