package io.parley.evaluation;

import io.parley.evaluation.compare.Range;
import io.parley.evaluation.gold.GoldArticle;
import io.parley.evaluation.gold.GoldArticle.GoldClaim;
import io.parley.evaluation.gold.GoldArticle.GoldDate;
import io.parley.evaluation.gold.GoldArticle.GoldEntity;
import io.parley.evaluation.gold.GoldArticle.GoldMeeting;
import io.parley.evaluation.gold.GoldArticle.GoldRole;
import io.parley.events.claims.Claim;
import io.parley.events.claims.Modality;
import io.parley.events.claims.QuoteKind;
import io.parley.events.claims.Speaker;
import io.parley.events.claims.SpeakerKind;
import io.parley.events.claims.Stage;
import io.parley.events.claims.StageReport;
import io.parley.events.claims.Stance;
import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import io.parley.extraction.Extraction;
import java.util.List;
import java.util.UUID;

/** An annotated article and readings of it, for tests. */
final class Gold {

    static final String TEXT = "Ida Brekke said the mills close. We wait, Brekke added. Nobody knows.";

    private Gold() {}

    static GoldArticle article() {
        return new GoldArticle(
                "mills",
                null,
                null,
                TEXT,
                List.of(new GoldEntity("PERSON", "Ida Brekke", null, List.of(new Range(0, 10), new Range(42, 48)))),
                List.of(
                        claim(new Range(11, 15), new Range(16, 31), "STATES"),
                        claim(new Range(49, 54), new Range(33, 40), "THREATENS"),
                        claim(null, new Range(56, 68), "STATES")),
                List.of(new GoldDate(new Range(20, 25), "2020-01-01")),
                List.of(new GoldRole("Ida Brekke", "NEGOTIATOR")),
                List.of(new GoldMeeting(null, null, List.of(), List.of(), "HELD", null)),
                "TALKS",
                null,
                null);
    }

    private static GoldClaim claim(Range cue, Range content, String stance) {
        return new GoldClaim("Ida Brekke", "NAMED", null, cue, content, "INDIRECT", stance, null);
    }

    static Extraction found(List<Entity> entities, List<Claim> claims) {
        return new Extraction(
                "en",
                entities,
                claims,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new StageReport(Stage.TALKS, null, List.of()));
    }

    static Entity entity(EntityType type, String name, int... ends) {
        return new Entity("local", type, name, null, List.of(span(ends[0], ends[1])), null, null, 1);
    }

    static Claim claim(String speaker, int from, int to) {
        return new Claim(
                new UUID(1, from),
                new Speaker(speaker, SpeakerKind.NAMED, EntityType.PERSON, "local", null),
                List.of(),
                null,
                List.of(span(from, to)),
                QuoteKind.INDIRECT,
                Stance.STATES,
                null,
                null,
                List.of(),
                List.of(),
                Modality.ASSERTED,
                0.8,
                null);
    }

    private static TextSpan span(int from, int to) {
        return new TextSpan(from, to, TEXT.substring(from, to));
    }
}
