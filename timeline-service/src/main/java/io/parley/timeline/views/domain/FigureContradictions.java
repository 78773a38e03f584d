package io.parley.timeline.views.domain;

import io.parley.events.claims.Figure;
import io.parley.events.claims.FigureKind;
import io.parley.events.text.TextSpan;
import io.parley.timeline.views.domain.Contradiction.Kind;
import io.parley.timeline.views.domain.Contradiction.Value;
import io.parley.timeline.views.domain.Figures.SourcedFigure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Different numbers for the same thing as of the same day. A number with a limit ("at least") excludes only what lies beyond it. */
final class FigureContradictions {

    private static final Set<FigureKind> HARM = EnumSet.of(FigureKind.KILLED, FigureKind.INJURED);

    /** Counts of one event, which are news of the day on which they are told. */
    private static final Set<FigureKind> OF_A_DAY = EnumSet.of(FigureKind.AFFECTED, FigureKind.RELEASED);

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** "joined the strike" */
    private static final int SAME_WORDS = 3;

    private FigureContradictions() {}

    static List<Contradiction> of(TopicFacts facts) {
        Map<String, List<SourcedFigure>> slots = new TreeMap<>();
        for (SourcedFigure one : Figures.all(facts)) {
            Figure figure = one.figure();
            String date = asOf(one);
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

    /** The day that a number is given for; what is told without one is told of the day of its article. */
    private static @Nullable String asOf(SourcedFigure one) {
        String told = Plausible.date(one.figure().date(), one.article().reported());
        return told != null
                        || !OF_A_DAY.contains(
                                Objects.requireNonNullElse(one.figure().kind(), FigureKind.OTHER))
                ? told
                : Timeline.day(Plausible.published(one.article().reported()));
    }

    private static boolean disputed(SourcedFigure one, List<SourcedFigure> slot) {
        return slot.stream()
                .anyMatch(other -> !one.article().id().equals(other.article().id())
                        && sameDeed(one, other)
                        && Bounds.of(one.figure()).excludes(Bounds.of(other.figure())));
    }

    /** Where one of them has no day of its own, both must say the same of what they count: "4,100 workers joined the strike". */
    private static boolean sameDeed(SourcedFigure one, SourcedFigure other) {
        return (one.figure().date() != null && other.figure().date() != null)
                || after(one).equals(after(other));
    }

    /** The words behind a number and what it counts. */
    private static List<String> after(SourcedFigure one) {
        TextSpan number = one.figure().evidence().get(0);
        TextSpan sentence = Sentences.around(one.article(), number);
        String rest = number.end() >= sentence.end()
                ? ""
                : one.article().text(new TextSpan(number.end(), sentence.end(), null));
        return NO_LETTERS
                .splitAsStream(rest)
                .filter(word -> !word.isEmpty())
                .limit(SAME_WORDS)
                .toList();
    }

    private static Contradiction contradiction(TopicFacts facts, List<SourcedFigure> disputed) {
        Map<String, List<SourcedFigure>> byValue = new TreeMap<>();
        disputed.forEach(one -> byValue.computeIfAbsent(text(one.figure()), any -> new ArrayList<>())
                .add(one));
        Figure any = disputed.get(0).figure();
        String about = Figures.name(facts, disputed.get(0), any.about());
        return Contradictions.of(
                Kind.FIGURE,
                (any.counted() == null || any.counted().equals(any.what())
                                ? any.what()
                                : any.what() + " (" + any.counted() + ")")
                        + (about == null ? "" : " (" + about + ")") + ", " + asOf(disputed.get(0)),
                asOf(disputed.get(0)),
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
