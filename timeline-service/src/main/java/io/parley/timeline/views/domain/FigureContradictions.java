package io.parley.timeline.views.domain;

import io.parley.events.claims.Figure;
import io.parley.events.claims.FigureKind;
import io.parley.timeline.views.domain.Contradiction.Kind;
import io.parley.timeline.views.domain.Contradiction.Value;
import io.parley.timeline.views.domain.Figures.SourcedFigure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Different numbers for the same thing as of the same day. A number with a limit ("at least") excludes only what lies beyond it. */
final class FigureContradictions {

    private static final Set<FigureKind> HARM = EnumSet.of(FigureKind.KILLED, FigureKind.INJURED);

    private FigureContradictions() {}

    static List<Contradiction> of(TopicFacts facts) {
        Map<String, List<SourcedFigure>> slots = new TreeMap<>();
        for (SourcedFigure one : Figures.all(facts)) {
            Figure figure = one.figure();
            String date = Plausible.date(figure.date(), one.article().reported());
            if (date != null && isComparable(figure)) {
                slots.computeIfAbsent(Figures.slot(facts, one) + "\n" + date, any -> new ArrayList<>())
                        .add(one);
            }
        }
        List<Contradiction> found = new ArrayList<>();
        slots.values().forEach(slot -> {
            List<SourcedFigure> disputed =
                    slot.stream().filter(one -> disputed(one, slot)).toList();
            if (!disputed.isEmpty()) {
                found.add(contradiction(facts, disputed));
            }
        });
        return found;
    }

    /** A figure of no kind compares with none; one of a kind without its counted thing only as a number of people harmed. */
    private static boolean isComparable(Figure figure) {
        return figure.kind() == null
                || (figure.counted() != null && figure.kind() != FigureKind.OTHER)
                || (HARM.contains(figure.kind()) && figure.about() != null);
    }

    private static boolean disputed(SourcedFigure one, List<SourcedFigure> slot) {
        return slot.stream()
                .anyMatch(other -> !one.article().id().equals(other.article().id())
                        && Bounds.of(one.figure()).excludes(Bounds.of(other.figure())));
    }

    private static Contradiction contradiction(TopicFacts facts, List<SourcedFigure> disputed) {
        Map<String, List<SourcedFigure>> byValue = new TreeMap<>();
        disputed.forEach(one -> byValue.computeIfAbsent(text(one.figure()), any -> new ArrayList<>())
                .add(one));
        Figure any = disputed.get(0).figure();
        String about = Figures.name(facts, disputed.get(0), any.about());
        return Contradictions.of(
                Kind.FIGURE,
                (any.counted() == null ? any.what() : any.what() + " (" + any.counted() + ")")
                        + (about == null ? "" : " (" + about + ")") + ", " + any.date(),
                any.date(),
                byValue.entrySet().stream()
                        .map(entry -> new Value(
                                entry.getKey(),
                                TopicFacts.providers(entry.getValue().stream()
                                        .map(SourcedFigure::article)
                                        .toList()),
                                entry.getValue().stream()
                                        .flatMap(one -> facts
                                                .evidence(
                                                        one.article(),
                                                        one.figure().evidence())
                                                .stream())
                                        .distinct()
                                        .toList()))
                        .toList());
    }

    private static String text(Figure figure) {
        return (figure.qualifier() == null ? "" : figure.qualifier() + " ")
                + figure.value().stripTrailingZeros().toPlainString()
                + (figure.unit() == null ? "" : " " + figure.unit());
    }
}
