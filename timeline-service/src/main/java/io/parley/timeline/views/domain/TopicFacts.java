package io.parley.timeline.views.domain;

import io.parley.events.article.ArticleId;
import io.parley.events.entities.EntityRef;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import io.parley.timeline.identity.domain.Identities;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.topics.domain.Question;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.topics.domain.TopicFilter;
import io.parley.timeline.world.domain.Known;
import io.parley.timeline.world.domain.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that views are made of: the matching articles by publication, oldest first, and what holds across them. */
public final class TopicFacts {

    private static final Question<List<TextSpan>, List<Evidence>> EVIDENCE = new Question<>();

    private static final Question<OnTopicArticle, String> ORDER = new Question<>();
    private static final Question<String, Wording> WORDING = new Question<>();
    private static final Question<String, Boolean> TOPIC_WORD = new Question<>();

    private final List<OnTopicArticle> articles;
    private final Cast cast;
    private final TopicFilter filter;
    private final Parties parties;
    private final Sides sides;
    private final Stories stories;
    private final Map<ArticleId, List<OnTopicArticle>> byStory;
    private final Map<Actor, Boolean> media = new HashMap<>();
    private final Map<ArticleId, OnTopicArticle> byId = new HashMap<>();
    private final Set<String> providers = new TreeSet<>();
    private final Set<String> central = new HashSet<>();
    private final World world;
    private final Carried carried;
    private final Recall recall;

    public TopicFacts(TopicDefinition definition, Collection<OnTopicArticle> found, World world) {
        this(new TopicFilter(definition, world), found, Carried.NOTHING, Identities.NONE, world, new Recall());
    }

    TopicFacts(
            TopicFilter filter,
            Collection<OnTopicArticle> found,
            Carried carried,
            Identities identities,
            World world,
            Recall recall) {
        this.filter = filter;
        this.carried = carried;
        this.recall = recall;
        this.articles =
                found.stream().sorted(Comparator.comparing(TopicFacts::order)).toList();
        this.world = world;
        articles.forEach(article -> {
            byId.put(article.id(), article);
            providers.add(article.reported().provider());
        });
        this.cast = new Cast(articles, identities, world);
        Map<ArticleId, MinHash> signatures = new HashMap<>();
        for (OnTopicArticle article : articles) {
            MinHash.of(article.reported().article().signature())
                    .ifPresent(signature -> signatures.put(article.id(), signature));
        }
        this.stories = new Stories(
                signatures, articles.stream().map(OnTopicArticle::id).toList());
        this.byStory = articles.stream().collect(Collectors.groupingBy(article -> stories.of(article.id())));
        this.parties = new Parties(
                articles,
                cast,
                stories,
                world,
                actor -> filter.names(actor.id(), cast.forms(actor)),
                this::isTown,
                this::isMedium);
        this.sides = new Sides(cast, world, parties);
        parties.all().forEach(party -> central.add(party.id()));
        articles.forEach(article -> article.reported().entities().stream()
                .map(cast::of)
                .filter(actor -> filter.names(actor.id(), cast.forms(actor)))
                .forEach(actor -> {
                    central.add(actor.id());
                    central.add(sides.side(actor).id());
                }));
    }

    /** By publication, what is not dated or cannot be dated so first, then by id. */
    private static String order(OnTopicArticle article) {
        return article.once(ORDER, article, () -> placed(article));
    }

    private static String placed(OnTopicArticle article) {
        return Plausible.publishedAt(article) == null
                ? " " + article.id()
                : article.reported().order();
    }

    public List<OnTopicArticle> articles() {
        return articles;
    }

    /** The day of the newest publication: the present, as far as the facts tell. */
    Optional<LocalDate> newestDay() {
        return articles.isEmpty() ? Optional.empty() : EventDays.published(articles.get(articles.size() - 1));
    }

    /** One of the articles by its id; null when there is none such. */
    @Nullable
    OnTopicArticle article(ArticleId id) {
        return byId.get(id);
    }

    public Cast cast() {
        return cast;
    }

    public Sides sides() {
        return sides;
    }

    Parties parties() {
        return parties;
    }

    /** The articles of the story of one, by publication. */
    List<OnTopicArticle> copies(OnTopicArticle article) {
        return byStory.getOrDefault(stories.of(article.id()), List.of());
    }

    public Stories stories() {
        return stories;
    }

    /** What was taken from the chapter before. */
    Carried carried() {
        return carried;
    }

    public World world() {
        return world;
    }

    /** Evidence for spans of an article: only those that stand on the topic, in the order of the text. */
    public List<Evidence> evidence(OnTopicArticle article, List<TextSpan> spans) {
        return article.once(EVIDENCE, spans, () -> cited(article, spans));
    }

    private static List<Evidence> cited(OnTopicArticle article, List<TextSpan> spans) {
        return article.onTopic(spans).stream()
                .distinct()
                .sorted(Comparator.comparingInt(TextSpan::start))
                .map(span -> new Evidence(
                        article.id(),
                        article.reported().article().version(),
                        article.reported().provider(),
                        span.start(),
                        span.end(),
                        words(article, span)))
                .toList();
    }

    /** The words of the body; nearly always those that the span came with, which need no second string then. */
    private static String words(OnTopicArticle article, TextSpan span) {
        String words = article.text(span);
        String told = span.text();
        return told != null && told.equals(words) ? told : words;
    }

    /** Whether an id is that of a party to the talks or of somebody whom the definition of the topic names. */
    public boolean isCentral(String actorId) {
        return central.contains(actorId);
    }

    /** Whether a text holds a word or a name of the topic's definition. */
    public boolean hasTopicWord(String text) {
        return once(TOPIC_WORD, text, () -> filter.hasWord(text));
    }

    /** The words of a line, to be compared with those of others. */
    Wording wording(String line) {
        return once(WORDING, line, () -> Wording.of(line));
    }

    /** Whether two lines say the same. */
    boolean saySame(String one, String other) {
        return wording(one).sameAs(wording(other));
    }

    /** The answer to a question about a text, kept from one computation of the views to the next, see {@link Recall}. */
    <K, V> V once(Question<K, V> question, K key, Supplier<V> work) {
        return recall.once(question, key, work);
    }

    /** A town, a province or another place with an administration that is no country. */
    boolean isTown(Actor actor) {
        return actor.type() == EntityType.GPE
                && world.find(actor.id(), actor.name())
                        .filter(known -> known.kind() == Known.Kind.COUNTRY && !"sub-state".equals(known.category()))
                        .isEmpty();
    }

    /** Whether an actor can hold something or put it forward: no medium, and no place but a party or a state. */
    boolean takesPart(Actor actor) {
        return !isMedium(actor) && !actor.isMerePlace() && (!isTown(actor) || parties.include(actor));
    }

    /** Whether an actor is a news medium: a known one, or the sender of one of the articles. */
    public boolean isMedium(Actor actor) {
        return media.computeIfAbsent(actor, this::findsMedium);
    }

    private boolean findsMedium(Actor actor) {
        return world.find(actor.id(), actor.name())
                        .filter(known -> known.kind() == Known.Kind.OUTLET)
                        .isPresent()
                || (actor.type() == EntityType.ORG
                        && providers.stream().anyMatch(provider -> World.shortFormOf(actor.name(), provider)));
    }

    /** The names of those who take part, as they are known across articles; media only report. */
    public List<String> people(OnTopicArticle article, List<EntityRef> references) {
        return references.stream()
                .map(reference -> cast.of(article, reference))
                .filter(actor -> !isMedium(actor) && !actor.isMerePlace())
                .map(Actor::name)
                .distinct()
                .toList();
    }

    /** The names of references as they are known across articles. */
    public List<String> names(OnTopicArticle article, List<EntityRef> references) {
        return references.stream()
                .map(reference -> cast.of(article, reference).name())
                .distinct()
                .toList();
    }

    /** How many tell it on their own: articles of one provider, and copies of one story, count once. */
    public int independentSources(Collection<OnTopicArticle> tellers) {
        List<LinkedHashSet<String>> groups = new ArrayList<>();
        for (OnTopicArticle teller : tellers) {
            LinkedHashSet<String> merged = new LinkedHashSet<>(
                    List.of("provider " + teller.reported().provider(), "story " + stories.of(teller.id())));
            groups.removeIf(group -> {
                boolean meets = group.stream().anyMatch(merged::contains);
                if (meets) {
                    merged.addAll(group);
                }
                return meets;
            });
            groups.add(merged);
        }
        return groups.size();
    }

    /** Providers of articles, sorted. */
    public static List<String> providers(Collection<OnTopicArticle> tellers) {
        return tellers.stream()
                .map(teller -> teller.reported().provider())
                .distinct()
                .sorted()
                .toList();
    }
}
