package io.parley.ingest.wire.domain;

import io.parley.events.article.ArticleStatus;
import io.parley.events.article.Subject;
import io.parley.ingest.article.domain.Embargo;
import io.parley.ingest.article.domain.Remark;
import io.parley.ingest.article.domain.SenderOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects a draft while a format reads its document. Blank values count as absent, but for the body. */
public final class DraftBuilder {

    private final String format;
    private @Nullable String provider;
    private @Nullable String itemId;
    private @Nullable Long number;
    private @Nullable Instant versionCreated;
    private ArticleStatus status = ArticleStatus.USABLE;
    private Embargo embargo = new Embargo.Unsaid();
    private @Nullable String headline;
    private @Nullable String byline;
    private @Nullable String dateline;
    private @Nullable String body;
    private boolean described;
    private @Nullable String language;
    private @Nullable String publisher;
    private @Nullable String url;
    private final List<StatedDate> dates = new ArrayList<>();
    private @Nullable Instant expires;
    private final List<Subject> subjects = new ArrayList<>();
    private @Nullable String editorialNote;
    private final List<Remark> remarks = new ArrayList<>();

    public DraftBuilder(String format) {
        this.format = format;
    }

    public DraftBuilder provider(@Nullable String value) {
        provider = filled(value);
        return this;
    }

    public DraftBuilder itemId(@Nullable String value) {
        itemId = filled(value);
        return this;
    }

    public DraftBuilder number(@Nullable Long value) {
        number = value;
        return this;
    }

    /** When the version was made, as it is written; what is no date stays on record and orders nothing. */
    public DraftBuilder versionCreated(@Nullable String written) {
        versionCreated = Moments.order(written);
        if (written != null && versionCreated == null && !written.isBlank()) {
            remarks.add(new Remark(
                    Remark.Kind.DATE,
                    "its own time %s cannot be read and orders nothing".formatted(Remark.quoted(written))));
        }
        return this;
    }

    public DraftBuilder status(ArticleStatus value) {
        status = value;
        return this;
    }

    public DraftBuilder embargo(Embargo value) {
        embargo = value;
        return this;
    }

    public DraftBuilder headline(@Nullable String value) {
        headline = filled(value);
        return this;
    }

    public DraftBuilder byline(@Nullable String value) {
        byline = filled(value);
        return this;
    }

    public DraftBuilder dateline(@Nullable String value) {
        dateline = filled(value);
        return this;
    }

    public DraftBuilder body(@Nullable String value) {
        body = value;
        return this;
    }

    public DraftBuilder described(boolean value) {
        described = value;
        return this;
    }

    public DraftBuilder language(@Nullable String value) {
        language = filled(value);
        return this;
    }

    public DraftBuilder publisher(@Nullable String value) {
        publisher = filled(value);
        return this;
    }

    public DraftBuilder url(@Nullable String value) {
        url = filled(value);
        return this;
    }

    /** A date of publication as it is written, the surest first; what is no date stays on record and dates nothing. */
    public DraftBuilder published(@Nullable String written) {
        return written == null || written.isBlank() ? this : published(DateReader.read(written), written);
    }

    /** A date of publication that the format writes in a way of its own. */
    public DraftBuilder published(WireDate date, String written) {
        dates.add(new StatedDate(written.strip(), Moments.published(date)));
        return this;
    }

    public DraftBuilder expires(@Nullable Instant value) {
        expires = value;
        return this;
    }

    public DraftBuilder subject(Subject value) {
        subjects.add(value);
        return this;
    }

    public DraftBuilder editorialNote(@Nullable String value) {
        editorialNote = filled(value);
        return this;
    }

    /** Something malformed that was mended on the way. */
    public DraftBuilder mended(String what) {
        remarks.add(new Remark(Remark.Kind.MENDED, what));
        return this;
    }

    /** The draft as collected so far. */
    public Draft build() {
        return new Draft(
                format,
                provider,
                itemId,
                new SenderOrder(number, versionCreated),
                status,
                embargo,
                headline,
                byline,
                dateline,
                body,
                described,
                language,
                publisher,
                url,
                dates,
                expires,
                subjects,
                editorialNote,
                remarks);
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
