package io.parley.timeline.chapters.domain;

import io.parley.events.article.ArticleId;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.identity.domain.Identities;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.topics.domain.TopicFilter;
import io.parley.timeline.views.domain.Carried;
import io.parley.timeline.views.domain.ChapterRule;
import io.parley.timeline.views.domain.ChapterView;
import io.parley.timeline.views.domain.ComputedView;
import io.parley.timeline.views.domain.ViewComputation;
import io.parley.timeline.views.domain.ViewUnion;
import io.parley.timeline.world.domain.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The views of a topic from nothing, chapter by chapter: what the projection has to come to, by whatever way. A topic of one
 * chapter has the views that {@link ComputedView#of} gives.
 */
public final class ChapteredView {

    private final TopicDefinition definition;
    private final Identities identities;
    private final World world;
    private final ChapterRule rule;

    public ChapteredView(TopicDefinition definition, World world, ChapterRule rule) {
        this(definition, Identities.NONE, world, rule);
    }

    public ChapteredView(TopicDefinition definition, Identities identities, World world, ChapterRule rule) {
        this.definition = definition;
        this.identities = identities;
        this.world = world;
        this.rule = rule;
    }

    /** The views of articles that are all in memory, in whatever order. */
    public ComputedView of(Collection<ReportedArticle> reported) {
        TopicFilter filter = new TopicFilter(definition, world);
        Map<ArticleId, ReportedArticle> byId = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
        SortedMap<Place, ArticleId> places = new TreeMap<>();
        reported.stream().filter(filter::matches).forEach(article -> {
            byId.put(article.id(), article);
            places.put(Place.of(article), article.id());
        });
        ViewUnion union = new ViewUnion();
        read(places, ids -> ids.stream().map(byId::get).toList(), (block, chapter) -> union.add(chapter));
        return union.view();
    }

    /**
     * Computes all chapters, oldest first, with no more than one of them in memory.
     *
     * @param load reads articles; those that are gone meanwhile are left out
     */
    public void read(
            SortedMap<Place, ArticleId> places,
            Function<Collection<ArticleId>, List<ReportedArticle>> load,
            BiConsumer<Block, ChapterView> chapters) {
        Carried carried = Carried.NOTHING;
        for (Block block : new Cuts(rule.articles()).ofAll(List.copyOf(places.keySet()))) {
            Collection<ArticleId> own = of(block, places);
            List<ReportedArticle> articles = load.apply(
                    Stream.concat(own.stream(), carried.articles().stream()).toList());
            ChapterView chapter = new ViewComputation(definition, identities, world).of(articles, carried, rule);
            carried = chapter.carried();
            chapters.accept(block, chapter);
        }
    }

    private static Collection<ArticleId> of(Block block, SortedMap<Place, ArticleId> places) {
        List<ArticleId> articles = new ArrayList<>();
        for (Map.Entry<Place, ArticleId> entry : places.tailMap(block.first()).entrySet()) {
            if (!block.contains(entry.getKey())) {
                break;
            }
            articles.add(entry.getValue());
        }
        return articles;
    }
}
