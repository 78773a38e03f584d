package io.parley.timeline.views.domain;

import io.parley.timeline.views.domain.Contradiction.Kind;
import io.parley.timeline.views.domain.Contradiction.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The view of contradictions: one slot, values that exclude each other, from different articles. */
final class Contradictions {

    private Contradictions() {}

    static List<Contradiction> of(TopicFacts facts, List<MeetingReport> meetings) {
        return Stream.concat(venues(facts, meetings).stream(), FigureContradictions.of(facts).stream())
                .sorted(Comparator.comparing(Contradiction::sortKey))
                .toList();
    }

    /** Reports of one occasion whose places exclude each other; all pairs on one day make one contradiction. */
    private static List<Contradiction> venues(TopicFacts facts, List<MeetingReport> all) {
        List<MeetingReport> reports =
                all.stream().filter(Contradictions::isPlaced).toList();
        Map<String, Set<MeetingReport>> slots = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            for (int j = 0; j < i; j++) {
                MeetingReport a = reports.get(j);
                MeetingReport b = reports.get(i);
                if (contradict(facts, a, b)) {
                    Set<MeetingReport> slot =
                            slots.computeIfAbsent(Objects.requireNonNull(a.date()), any -> new LinkedHashSet<>());
                    slot.add(a);
                    slot.add(b);
                }
            }
        }
        List<Contradiction> found = new ArrayList<>();
        slots.forEach((date, slot) -> found.add(venue(facts, date, slot)));
        return found;
    }

    /** Whether a report tells who met where and when. */
    private static boolean isPlaced(MeetingReport report) {
        return !report.people().isEmpty()
                && report.venueIsTownOrCountry()
                && report.window().isPresent();
    }

    private static boolean contradict(TopicFacts facts, MeetingReport a, MeetingReport b) {
        return !a.article().id().equals(b.article().id()) && a.sameOccasion(b) && !a.placeFits(b, facts);
    }

    private static Contradiction venue(TopicFacts facts, String date, Set<MeetingReport> slot) {
        Map<String, List<MeetingReport>> byVenue = new LinkedHashMap<>();
        slot.stream()
                .sorted(Comparator.comparing(
                        report -> report.article().reported().order()))
                .forEach(report -> byVenue.computeIfAbsent(
                                report.venue().orElseThrow().name(), any -> new ArrayList<>())
                        .add(report));
        String people = slot.stream()
                .flatMap(report ->
                        facts.people(report.article(), report.meeting().participants()).stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return of(
                Kind.VENUE,
                "Venue of the talks of " + date + (people.isEmpty() ? "" : " (" + people + ")"),
                date,
                byVenue.entrySet().stream()
                        .map(entry -> new Value(
                                entry.getKey(),
                                TopicFacts.providers(entry.getValue().stream()
                                        .map(MeetingReport::article)
                                        .toList()),
                                entry.getValue().stream()
                                        .flatMap(report -> report.evidence().stream())
                                        .distinct()
                                        .toList()))
                        .toList());
    }

    static Contradiction of(Kind kind, String subject, @Nullable String date, List<Value> values) {
        return new Contradiction(
                Ids.of(kind, String.valueOf(date), subject),
                kind,
                subject,
                date,
                values,
                values.stream().flatMap(value -> value.evidence().stream()).toList());
    }
}
