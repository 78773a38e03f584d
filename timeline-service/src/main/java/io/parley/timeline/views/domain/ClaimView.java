package io.parley.timeline.views.domain;

import io.parley.events.article.ArticleId;
import io.parley.events.claims.EventType;
import io.parley.events.claims.Issue;
import io.parley.events.claims.Modality;
import io.parley.events.claims.QuoteKind;
import io.parley.events.claims.SpeakerKind;
import io.parley.events.claims.Stance;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim as its source made it; the same claim in copies of one story is one, with the evidence of each copy. */
public record ClaimView(
        UUID id,
        String speaker,
        SpeakerKind speakerKind,
        @Nullable String speakerId,
        @Nullable String party,
        List<String> via,
        @Nullable String cue,
        String text,
        QuoteKind quote,
        Stance stance,
        @Nullable Issue issue,
        @Nullable String addressee,
        List<String> about,
        List<String> dates,
        Modality modality,
        @Nullable EventType eventType,
        double confidence,
        ArticleId articleId,
        String provider,
        @Nullable String published,
        List<Evidence> evidence)
        implements Element {

    private static final int START_DIGITS = 8;

    public ClaimView {
        via = List.copyOf(via);
        about = List.copyOf(about);
        dates = List.copyOf(dates);
        evidence = List.copyOf(evidence);
    }

    @Override
    public String key() {
        return id.toString();
    }

    @Override
    public String sortKey() {
        String start = String.valueOf(evidence.get(0).start());
        String padded = "0".repeat(Math.max(0, START_DIGITS - start.length())) + start;
        return (published == null ? "" : published) + " " + articleId + " " + padded + " " + id;
    }

    @Override
    public String summary() {
        return speaker + " " + stance + (issue == null ? "" : " on " + issue);
    }
}
