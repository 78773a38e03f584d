package io.parley.timeline.web.adapter;

import io.parley.events.claims.Stage;
import io.parley.timeline.views.domain.Evidence;
import io.parley.timeline.web.domain.EvidenceAddress;
import io.parley.timeline.web.domain.Labels;
import io.parley.timeline.web.domain.Moments;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What templates call by {@code ui:}; every result is escaped where it is printed. */
@TemplateExtension(namespace = "ui")
public final class PageWords {
    private PageWords() {}

    static String label(String kind, Object value) {
        return Labels.of(kind, value);
    }

    static String meaning(Object stage) {
        return Labels.more("stage", stage, "meaning");
    }

    static String tone(Object stance) {
        return Labels.more("stance", stance, "tone");
    }

    static String relationTone(Object relation) {
        return Labels.more("relation", relation, "tone");
    }

    static String when(Object iso) {
        return Moments.label(String.valueOf(iso));
    }

    static String exactly(Instant moment) {
        return Moments.exactly(moment);
    }

    static String day(Object iso) {
        return Moments.day(String.valueOf(iso));
    }

    static List<Stage> stages() {
        return List.of(Stage.values()).subList(1, Stage.values().length);
    }

    static List<String> tallies() {
        return List.of("articles", "stories", "providers", "claims", "participants", "contradictions");
    }

    static String period(String first, String last) {
        return Moments.period(first, last);
    }

    /** The day before or after that of a moment, for an address. */
    static String dayOff(Object iso, int days) {
        return LocalDate.parse(String.valueOf(iso).substring(0, 10))
                .plusDays(days)
                .toString();
    }

    static String machine(Object iso) {
        return Moments.machine(String.valueOf(iso));
    }

    static String href(List<Evidence> evidence) {
        return EvidenceAddress.ofAll(evidence);
    }

    static String entity(String id) {
        return EvidenceAddress.ofEntity(id);
    }

    static String link(Evidence evidence) {
        return EvidenceAddress.of(evidence);
    }

    static String list(List<String> names) {
        return String.join(", ", names);
    }

    static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
    }

    static String signed(double value) {
        return new DecimalFormat("+0.00;−0.00", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
    }

    /** Where a value between -1 and 1 lies on a scale of 0 to 100. */
    static String onScale(double value) {
        return String.valueOf(Math.round((Math.max(-1, Math.min(1, value)) + 1) * 50));
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
