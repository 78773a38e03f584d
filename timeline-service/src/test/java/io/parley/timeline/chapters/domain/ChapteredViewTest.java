package io.parley.timeline.chapters.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.article.ArticleId;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.fixture.ManyDays;
import io.parley.timeline.fixture.Stories;
import io.parley.timeline.views.domain.ChapterRule;
import io.parley.timeline.views.domain.ComputedView;
import io.parley.timeline.views.domain.Element;
import io.parley.timeline.views.domain.ViewName;
import io.parley.timeline.world.adapter.WorldTables;
import io.parley.timeline.world.domain.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChapteredViewTest {

    private static final World WORLD = WorldTables.load();
    private static final List<ReportedArticle> ARTICLES = IntStream.range(0, 40)
            .mapToObj(number -> ManyDays.of(number).reported())
            .toList();

    private static ComputedView chaptered(List<ReportedArticle> articles, ChapterRule rule) {
        return new ChapteredView(Stories.topic(), WORLD, rule).of(articles);
    }

    private static List<? extends Element> elements(ComputedView view, ViewName name) {
        return view.elements().getOrDefault(name, List.of());
    }

    @Test
    void one_chapter_has_the_views_of_all_its_articles_at_once() {
        for (int count : new int[] {0, 1, 5, 40}) {
            List<ReportedArticle> articles = ARTICLES.subList(0, count);
            assertThat(chaptered(articles, new ChapterRule(40, 8)))
                    .isEqualTo(ComputedView.of(Stories.topic(), articles, WORLD));
        }
    }

    @Test
    void the_order_of_the_articles_changes_nothing() {
        ChapterRule rule = new ChapterRule(5, 3);
        ComputedView expected = chaptered(ARTICLES, rule);
        for (int seed = 0; seed < 10; seed++) {
            List<ReportedArticle> shuffled = new ArrayList<>(ARTICLES);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.add(shuffled.get(seed));
            assertThat(chaptered(shuffled, rule)).isEqualTo(expected);
        }
    }

    @Test
    void what_has_been_is_told_of_all_chapters_each_claim_once() {
        ComputedView whole = ComputedView.of(Stories.topic(), ARTICLES, WORLD);
        ComputedView chaptered = chaptered(ARTICLES, new ChapterRule(5, 3));
        assertThat(keys(chaptered, ViewName.CLAIMS)).isEqualTo(keys(whole, ViewName.CLAIMS));
        assertThat(chaptered.overview().counts())
                .containsEntry("articles", 40)
                .containsEntry("providers", 4)
                .containsEntry("claims", elements(whole, ViewName.CLAIMS).size());
        assertThat(chaptered.overview().momentum().days().stream().map(day -> day.date()))
                .isEqualTo(whole.overview().momentum().days().stream()
                        .map(day -> day.date())
                        .toList());
    }

    @Test
    void how_the_topic_stands_is_told_by_the_newest_chapter_and_what_it_takes_from_before() {
        ComputedView chaptered = chaptered(ARTICLES, new ChapterRule(5, 3));
        Set<ArticleId> rest = elements(chaptered, ViewName.ISSUES).stream()
                .flatMap(element -> element.evidence().stream())
                .map(evidence -> evidence.articleId())
                .collect(Collectors.toSet());
        assertThat(rest).hasSizeBetween(1, 8);
        assertThat(elements(chaptered, ViewName.PARTICIPANTS)).isNotEmpty();
        assertThat(chaptered.overview().stage())
                .isEqualTo(ComputedView.of(Stories.topic(), ARTICLES, WORLD)
                        .overview()
                        .stage());
        assertThat(chaptered.overview().lastChange())
                .isEqualTo(ComputedView.of(Stories.topic(), ARTICLES, WORLD)
                        .overview()
                        .lastChange());
    }

    @Test
    void an_early_stage_lasts_through_chapters_that_do_not_tell_of_it() {
        List<ReportedArticle> articles =
                new ArrayList<>(List.of(Stories.earlier().reported()));
        for (int number = 1; number < 40; number++) {
            if (number % 5 != 0 && number % 11 != 0) {
                articles.add(ManyDays.of(number).reported());
            }
        }
        ComputedView whole = ComputedView.of(Stories.topic(), articles, WORLD);
        ComputedView chaptered = chaptered(articles, new ChapterRule(4, 3));
        assertThat(chaptered.overview().stage()).isEqualTo(whole.overview().stage());
        assertThat(chaptered.overview().stages()).isEqualTo(whole.overview().stages());
    }

    private static Set<String> keys(ComputedView view, ViewName name) {
        return elements(view, name).stream().map(Element::key).collect(Collectors.toSet());
    }
}
