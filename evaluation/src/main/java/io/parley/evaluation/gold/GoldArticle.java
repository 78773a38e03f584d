package io.parley.evaluation.gold;

import io.parley.evaluation.compare.Range;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annotated article: its text, and what a reader found in it. Enumerations are kept as written.
 *
 * @param split "train" or "dev" where the collection tells them apart
 * @param layers absent in gold of the older guidelines
 */
public record GoldArticle(
        String id,
        @Nullable String headline,
        @Nullable LocalDate published,
        String text,
        List<GoldEntity> entities,
        List<GoldClaim> claims,
        List<GoldDate> dates,
        List<GoldRole> roles,
        List<GoldMeeting> meetings,
        String stage,
        @Nullable String split,
        @Nullable GoldLayers layers) {

    /** Something named, with every mention of it. */
    public record GoldEntity(
            String type, String name, @Nullable String wikidata, List<Range> mentions) {}

    /** Something said. Without a cue it is lenient: neither miss nor false alarm. */
    public record GoldClaim(
            String speaker,
            String speakerKind,
            @Nullable String via,
            @Nullable Range cue,
            Range content,
            String quote,
            String stance,
            @Nullable String issue) {}

    /** A date expression and its ISO 8601 value. */
    public record GoldDate(Range span, String value) {}

    /** What an entity is in the negotiation. */
    public record GoldRole(String entity, String role) {}

    /** A meeting; day and venue where the text tells them; the trigger is the best noun or verb for it. */
    public record GoldMeeting(
            @Nullable String date,
            @Nullable String venue,
            List<String> participants,
            List<String> mediators,
            String status,
            @Nullable Range trigger) {}
}
