package io.parley.timeline.views.domain;

import io.parley.timeline.views.domain.Overview.Momentum;
import io.parley.timeline.views.domain.Overview.Momentum.Day;
import io.parley.timeline.views.domain.Overview.StageTurn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts the chapters of a topic together, oldest first. */
public final class ViewUnion {

    private final Map<ViewName, Map<String, Element>> settled = new EnumMap<>(ViewName.class);
    private final List<ChapterRecord> records = new ArrayList<>();
    private Map<ViewName, List<Element>> state = Map.of();

    /** Adds the next chapter. */
    public void add(ChapterView chapter) {
        chapter.settled().forEach((view, elements) -> {
            Map<String, Element> known = settled.computeIfAbsent(view, any -> new LinkedHashMap<>());
            elements.forEach(element -> known.put(element.key(), element));
        });
        records.add(chapter.record());
        state = chapter.state();
    }

    /** The views of all chapters that were added; at least one. */
    public ComputedView view() {
        Map<ViewName, List<? extends Element>> elements = new EnumMap<>(state);
        Map<String, Integer> counts = new LinkedHashMap<>();
        settled.forEach((view, known) -> {
            counts.put(view.wireName(), known.size());
            elements.put(
                    view,
                    known.values().stream()
                            .sorted(Comparator.comparing(Element::sortKey))
                            .toList());
        });
        return new ComputedView(overview(records, counts), elements);
    }

    /**
     * The overview of a topic.
     *
     * @param shadowed elements that are counted in two chapters, by view
     */
    public static Overview ofShadowed(List<ChapterRecord> records, Map<String, Integer> shadowed) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        records.forEach(record -> record.counts().forEach((view, count) -> counts.merge(view, count, Integer::sum)));
        shadowed.forEach((view, count) -> counts.merge(view, -count, Integer::sum));
        return overview(records, counts);
    }

    /**
     * The overview of a topic.
     *
     * @param records of all its chapters, oldest first; the last one has an overview
     * @param counts elements of the views that all chapters make together
     */
    private static Overview overview(List<ChapterRecord> records, Map<String, Integer> counts) {
        Overview newest = Objects.requireNonNull(records.get(records.size() - 1).overview());
        if (records.size() == 1) {
            return newest;
        }
        Map<String, Integer> all = new LinkedHashMap<>(newest.counts());
        all.putAll(counts);
        Set<String> providers = new TreeSet<>();
        records.forEach(record -> providers.addAll(record.providers()));
        all.put("articles", records.stream().mapToInt(ChapterRecord::articles).sum());
        all.put("stories", records.stream().mapToInt(ChapterRecord::stories).sum());
        all.put("providers", providers.size());
        List<StageTurn> stages =
                records.stream().flatMap(record -> record.stages().stream()).toList();
        Momentum now = newest.momentum();
        return new Overview(
                newest.revision(),
                newest.asOf(),
                newest.stage(),
                newest.stageExplanation(),
                stages,
                new Momentum(now.value(), now.formula(), now.relativeTo(), now.inputs(), days(records), now.evidence()),
                all,
                newest.lastChange());
    }

    /** The newest days; of a day that is told in two chapters the later one knows more. */
    private static List<Day> days(List<ChapterRecord> records) {
        TreeMap<String, Day> days = new TreeMap<>();
        records.forEach(record -> record.days().forEach(day -> days.put(day.date(), day)));
        return days.values().stream()
                .skip(Math.max(0, days.size() - MomentumByDay.MOST_DAYS))
                .toList();
    }
}
