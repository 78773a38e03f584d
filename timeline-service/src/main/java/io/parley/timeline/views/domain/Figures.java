package io.parley.timeline.views.domain;

import io.parley.events.claims.Figure;
import io.parley.events.claims.FigureKind;
import io.parley.events.entities.EntityRef;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The view of figures: the same number of the same thing from the same source is one, however often it is printed. */
final class Figures {

    /** Kinds that say nothing by themselves: a page shows one only beside a word of the topic. */
    private static final Set<FigureKind> MINOR =
            EnumSet.of(FigureKind.OTHER, FigureKind.SHARE, FigureKind.MONEY, FigureKind.AFFECTED);

    /** "100 km east of the town" measures no part of the talks. */
    private static final Pattern MEASURES =
            Pattern.compile("(?i)km|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|degrees?|feet");

    /** Without such a word, who is counted may as well have been set free. */
    private static final Pattern HELD = Pattern.compile(
            "(?i)\\b(?:detain(?!ees)|arrest|captur|jail|imprison|custod|held|holds|holding|round(?:ed)? up|serving)");

    private static final Pattern IN_YEAR = Pattern.compile("\\bin (?:\\p{Lu}\\p{L}+ )?((?:19|20)\\d\\d)\\b");

    private static final Pattern UNDER = Pattern.compile("(?i)less than|fewer than|below|under");

    private static final Pattern NOT_UNDER = Pattern.compile(
            "(?i)(?:\\b(?:not|never|no|nobody|none|nothing|refus(?:e|es|ed) to)|n['\u2019]t)\\b[^,;.]{0,60}$");

    private static final int LEAST_WORDS = 6;

    private static final int DAY = "2025-10-08".length();

    /** A blank and a bracket. */
    private static final int BRACKET = 3;

    private static final Pattern NO_NOUN = Pattern.compile(
            "[^\\p{L}].*|(?i:and|but|or|with|who|which|of|worth|east|west|north|south)\\b.*|\\p{Ll}+ing");

    private static final Pattern TO_SOMEBODY =
            Pattern.compile("(?i)\\b(?:in|into|to|for|from|with) (?:the|an?|its|their) $");

    /** "9-point offer": how many points a plan has is told with the plan. */
    private static final Pattern POINTS = Pattern.compile("\\bpoints?\\b");

    /** A figure and the article that reports it. */
    record SourcedFigure(OnTopicArticle article, Figure figure) {}

    private Figures() {}

    static List<SourcedFigure> all(TopicFacts facts) {
        List<SourcedFigure> figures = new ArrayList<>();
        Pay pay = Pay.of(facts);
        for (OnTopicArticle article : facts.articles()) {
            article.figures().stream()
                    .filter(figure -> !countsPoints(figure))
                    .map(figure -> FigureDays.told(article, Freed.told(article, pay.told(article, figure))))
                    .forEach(figure -> figures.add(new SourcedFigure(article, figure)));
        }
        return figures;
    }

    static List<FigureView> of(TopicFacts facts) {
        Map<String, List<SourcedFigure>> same = new TreeMap<>();
        for (SourcedFigure one : all(facts)) {
            Figure figure = one.figure();
            String key = Ids.of(
                    slot(facts, one),
                    figure.value().stripTrailingZeros().toPlainString(),
                    String.valueOf(figure.qualifier()),
                    String.valueOf(name(facts, one, figure.source())),
                    String.valueOf(figure.date()));
            same.computeIfAbsent(key, any -> new ArrayList<>()).add(one);
        }
        List<FigureView> views = same.entrySet().stream()
                .map(entry -> view(facts, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((FigureView view) -> String.valueOf(view.published()))
                        .thenComparing(FigureView::id))
                .toList();
        Set<String> told = new HashSet<>();
        return views.stream()
                .map(view -> isToldAgain(view, told) ? view.fold() : view)
                .sorted(Comparator.comparing(FigureView::sortKey))
                .toList();
    }

    /**
     * The same sum, share or number of hostages once more. Numbers of people harmed are of one occasion each, and a raise that is
     * offered, planned or signed is another fact each time.
     */
    private static boolean isToldAgain(FigureView view, Set<String> told) {
        boolean once = view.kind() == null || MINOR.contains(view.kind()) || view.kind() == FigureKind.HOSTAGES;
        return once && !view.folded() && !told.add(view.kind() + " " + view.value());
    }

    /** What must agree for two figures to be of one series: kind, counted thing, unit and place. */
    static String slot(TopicFacts facts, SourcedFigure one) {
        Figure figure = one.figure();
        String counted = figure.counted() == null ? figure.what() : figure.counted();
        return String.join(
                "\n",
                String.valueOf(figure.kind()),
                String.join(" ", Words.of(counted)).toLowerCase(Locale.ROOT),
                String.valueOf(figure.unit()),
                String.valueOf(name(facts, one, figure.about())));
    }

    private static FigureView view(TopicFacts facts, String id, List<SourcedFigure> reports) {
        SourcedFigure first = reports.get(0);
        Figure figure = first.figure();
        String line = Lines.around(facts, first.article(), figure.evidence().get(0));
        boolean minor = figure.kind() == null || MINOR.contains(figure.kind());
        return new FigureView(
                id,
                figure.what(),
                figure.kind(),
                counted(figure, line),
                plain(figure.value()),
                figure.unit(),
                qualifier(first),
                source(facts, first, line),
                name(facts, first, figure.about()),
                date(first),
                Plausible.published(first.article().reported()),
                line,
                !isTelling(figure)
                        || Words.of(line).size() < LEAST_WORDS
                        || isConversion(first)
                        || (figure.kind() == FigureKind.DETAINED && !isHeld(first))
                        || (minor && !isHeld(facts, first) && (!facts.hasTopicWord(line) || isOfBefore(first))),
                TopicFacts.providers(
                        reports.stream().map(SourcedFigure::article).toList()),
                reports.stream()
                        .flatMap(one ->
                                facts.evidence(one.article(), one.figure().evidence()).stream())
                        .distinct()
                        .toList());
    }

    /** Whether its clause says that it was so in an earlier year. */
    private static boolean isOfBefore(SourcedFigure one) {
        TextSpan number = one.figure().evidence().get(0);
        TextSpan sentence = Sentences.around(one.article(), number);
        String before = one.article().text(new TextSpan(sentence.start(), number.start(), null));
        String behind = one.article().text(new TextSpan(number.start(), sentence.end(), null));
        String clause = before.substring(before.lastIndexOf(", ") + 1) + behind.split(", ", 2)[0];
        Optional<LocalDate> published = EventDays.published(one.article());
        return IN_YEAR.matcher(clause).results().anyMatch(year -> published
                .filter(day -> Integer.parseInt(year.group(1)) < day.getYear())
                .isPresent());
    }

    private static boolean isHeld(SourcedFigure one) {
        TextSpan number = one.figure().evidence().get(0);
        TextSpan sentence = Sentences.around(one.article(), number);
        return HELD.matcher(one.article().text(sentence)).find() && !Freed.isDone(one.article(), number);
    }

    /** Whether a figure counts something by itself: no mere duration, number of points, or number of nothing in particular. */
    private static boolean isTelling(Figure figure) {
        String counted = figure.counted();
        boolean ofNothing = counted == null && figure.unit() == null;
        boolean measure =
                figure.unit() != null && MEASURES.matcher(figure.unit()).matches();
        return figure.kind() != FigureKind.TIME && !ofNothing && !measure;
    }

    private static boolean countsPoints(Figure figure) {
        return figure.counted() != null && POINTS.matcher(figure.counted()).find();
    }

    /** What a side offers, demands or accepts is what the talks are about. */
    private static boolean isHeld(TopicFacts facts, SourcedFigure one) {
        return one.article().positions().stream()
                .filter(position -> facts.isCentral(
                        facts.cast().of(one.article(), position.holder()).id()))
                .anyMatch(position -> one.figure().evidence().stream()
                        .anyMatch(span -> span.start() >= position.span().start()
                                && span.end() <= position.span().end()));
    }

    /** Whom or what it counts; a stretch that holds no noun tells nothing, nor does the one who gets or gives the money. */
    private static @Nullable String counted(Figure figure, String line) {
        String counted = figure.counted();
        boolean nothing = counted == null
                || NO_NOUN.matcher(counted).matches()
                || (figure.kind() == FigureKind.MONEY && isEndOf(counted, line));
        return nothing ? null : counted;
    }

    /** "700 billion yen in the struggling maker": where the money goes. */
    private static boolean isEndOf(String counted, String line) {
        int at = line.indexOf(counted);
        return at > 0 && TO_SOMEBODY.matcher(line.substring(0, at)).find();
    }

    /** A sum in brackets behind another one is the same money once more: "659 billion yen ($5.6 billion)". */
    private static boolean isConversion(SourcedFigure one) {
        int start = one.figure().evidence().get(0).start();
        return one.figure().kind() == FigureKind.MONEY
                && start > BRACKET
                && one.article().text(new TextSpan(start - 2, start, null)).contains("(")
                && one.article().figures().stream()
                        .anyMatch(other -> other.kind() == FigureKind.MONEY
                                && other.evidence().stream()
                                        .anyMatch(span -> span.start() < start && start - span.end() <= BRACKET));
    }

    /** "would not settle for less than 600 million" sets a floor. */
    private static @Nullable String qualifier(SourcedFigure one) {
        Figure figure = one.figure();
        if (figure.qualifier() == null || !UNDER.matcher(figure.qualifier()).matches()) {
            return figure.qualifier();
        }
        TextSpan number = figure.evidence().get(0);
        TextSpan sentence = Sentences.around(one.article(), number);
        String before = one.article().text(new TextSpan(sentence.start(), number.start(), null));
        return NOT_UNDER.matcher(before).find() ? "at least" : figure.qualifier();
    }

    /** Who gives it, if the sentence names him. */
    private static @Nullable String source(TopicFacts facts, SourcedFigure one, String line) {
        EntityRef source = one.figure().source();
        TextSpan number = one.figure().evidence().get(0);
        if (Sources.isJudged(one.article(), number)) {
            return null;
        }
        if (source == null) {
            return Sources.speaker(facts, one.article(), number)
                    .or(() -> Sources.saidBehind(facts, one.article(), number))
                    .orElse(null);
        }
        boolean named = line.toLowerCase(Locale.ROOT).contains(source.name().toLowerCase(Locale.ROOT))
                || Lines.names(line, source.name(), facts.world());
        return named ? Sources.name(facts, one.article(), source).orElse(null) : null;
    }

    /** As of when it counts; a day after its article, and a year beside a sum, are those of something else in the sentence. */
    private static @Nullable String date(SourcedFigure one) {
        String date = Plausible.date(one.figure().date(), one.article().reported());
        String published = Timeline.day(Plausible.published(one.article().reported()));
        boolean later = date != null && published != null && date.compareTo(published) > 0;
        boolean vague = date != null
                && date.length() < DAY
                && one.figure().kind() != null
                && MINOR.contains(one.figure().kind());
        return later || vague ? null : date;
    }

    /** The number without an exponent and without a fraction of zeros. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, java.math.RoundingMode.UNNECESSARY) : stripped;
    }

    static @Nullable String name(TopicFacts facts, SourcedFigure one, @Nullable EntityRef reference) {
        return reference == null
                ? null
                : facts.cast().of(one.article(), reference).name();
    }
}
