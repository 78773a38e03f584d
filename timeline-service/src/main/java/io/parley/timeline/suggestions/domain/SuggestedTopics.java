package io.parley.timeline.suggestions.domain;

import io.parley.events.claims.Issue;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.suggestions.domain.Suggestion.Side;
import io.parley.timeline.topics.domain.Preview;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.topics.domain.TopicFilter;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.world.domain.WordLists;
import io.parley.timeline.world.domain.World;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Groups news of negotiations that no topic has by who negotiates about what; a function of the articles and not of their order. */
public final class SuggestedTopics {

    private static final int SAMPLES = 3;

    /** A topic that is found by "offer" alone misses what comes next. */
    private static final List<String> PLAIN = List.of("talks", "negotiations");

    private static final List<String> CANDIDATES = Stream.concat(PLAIN.stream(), WordLists.NEGOTIATION.words().stream())
            .distinct()
            .toList();

    private static final int LONGEST_SLUG = 64;
    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private record Told(
            ReportedArticle article,
            List<Side> sides,
            @Nullable Issue issue) {

        String group() {
            return sides.get(0).id() + "\n" + sides.get(1).id() + "\n" + issue;
        }
    }

    private final World world;
    private final UnaryOperator<String> issueName;

    /** @param issueName what people call an issue, for titles */
    public SuggestedTopics(World world, UnaryOperator<String> issueName) {
        this.world = world;
        this.issueName = issueName;
    }

    /** What these articles suggest: what the most sources tell of first, then the newest. */
    public List<Suggestion> of(Collection<ReportedArticle> articles) {
        Map<String, List<Told>> groups = new TreeMap<>();
        for (ReportedArticle article : articles) {
            Negotiators.of(article, world)
                    .map(sides -> new Told(article, sides, issue(article)))
                    .ifPresent(told -> groups.computeIfAbsent(told.group(), any -> new ArrayList<>())
                            .add(told));
        }
        return groups.values().stream()
                .map(this::suggestion)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(
                                (Suggestion one) -> one.sources().size())
                        .reversed()
                        .thenComparing(Comparator.comparing((Suggestion one) -> String.valueOf(one.newest()))
                                .reversed())
                        .thenComparing(Suggestion::slug))
                .toList();
    }

    private static @Nullable Issue issue(ReportedArticle article) {
        Stream<Issue> told = Stream.concat(
                article.report().positions().stream().map(position -> position.issue()),
                article.report().claims().stream().map(claim -> claim.issue()));
        return told
                .filter(Objects::nonNull)
                .filter(issue -> issue != Issue.OTHER)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Issue, Long>comparingByValue()
                        .thenComparing(Map.Entry.<Issue, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Empty when no word of talks is common enough to follow it by. */
    private Optional<Suggestion> suggestion(List<Told> group) {
        List<Side> sides = Stream.of(0, 1).map(number -> shown(group, number)).toList();
        Issue issue = group.get(0).issue();
        List<ReportedArticle> articles = group.stream()
                .map(Told::article)
                .sorted(Comparator.comparing(ReportedArticle::order).reversed())
                .toList();
        String title = sides.get(0).name() + " and " + sides.get(1).name()
                + (issue == null ? "" : ": " + issueName.apply(issue.name()).toLowerCase(Locale.ROOT));
        return definition(title, sides, articles)
                .map(definition -> new Suggestion(
                        slug(title),
                        sides,
                        issue,
                        articles.size(),
                        articles.stream()
                                .map(ReportedArticle::provider)
                                .distinct()
                                .sorted()
                                .toList(),
                        articles.get(0).published(),
                        definition,
                        articles.stream().limit(SAMPLES).map(Preview::sample).toList()));
    }

    /** A side by the name that most articles use. */
    private static Side shown(List<Told> group, int number) {
        Map<String, Long> names = group.stream()
                .map(told -> told.sides().get(number).name())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        String name = names.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
        return new Side(group.get(0).sides().get(number).id(), name);
    }

    /**
     * The plain words of talks, and of the others that the articles have as few as find all of them: those first that find the most, of
     * two that find as many the plain one.
     */
    private Optional<TopicDefinition> definition(String title, List<Side> sides, List<ReportedArticle> articles) {
        List<String> entities = sides.stream().map(this::written).toList();
        List<String> words = new ArrayList<>();
        List<ReportedArticle> left = new ArrayList<>(articles);
        while (!left.isEmpty()) {
            String best = null;
            List<ReportedArticle> found = List.of();
            for (String word : CANDIDATES) {
                TopicFilter filter = new TopicFilter(of(title, entities, List.of(word)), world);
                List<ReportedArticle> some =
                        left.stream().filter(filter::matches).toList();
                if (some.size() > found.size()) {
                    best = word;
                    found = some;
                }
            }
            if (best == null) {
                return words.isEmpty() || left.size() == articles.size()
                        ? Optional.empty()
                        : Optional.of(of(title, entities, withPlain(words)));
            }
            words.add(best);
            left.removeAll(found);
        }
        return Optional.of(of(title, entities, withPlain(words)));
    }

    private static List<String> withPlain(List<String> words) {
        return Stream.concat(words.stream(), PLAIN.stream()).distinct().toList();
    }

    private static TopicDefinition of(String title, List<String> entities, List<String> words) {
        return new TopicDefinition(title, entities, words, List.of(), null, null);
    }

    /** By name where that is enough to tell who is meant. */
    private String written(Side side) {
        boolean known = side.id().matches("Q[0-9]+");
        boolean clear = world.find(side.name())
                .map(found -> side.id().equals(found.qid()))
                .orElse(!known);
        return clear ? side.name() : side.id();
    }

    /** As many whole words as fit. */
    private static String beginning(String words) {
        if (words.length() <= LONGEST_SLUG) {
            return words;
        }
        int end = words.lastIndexOf('-', LONGEST_SLUG);
        return words.substring(0, end > 0 ? end : LONGEST_SLUG);
    }

    private static String slug(String title) {
        String plain =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD)).replaceAll("");
        String words = NO_SLUG.matcher(plain.toLowerCase(Locale.ROOT).replace(" and ", " "))
                .replaceAll("-");
        String slug = beginning(words).replaceAll("^-+|-+$", "");
        return slug.matches(TopicSlug.FORM) ? slug : "negotiation";
    }
}
