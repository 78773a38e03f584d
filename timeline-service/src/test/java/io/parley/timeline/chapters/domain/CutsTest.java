package io.parley.timeline.chapters.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.article.ArticleId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CutsTest {

    private static final Instant START = Instant.parse("2025-03-03T00:00:00Z");
    private static final Cuts THREE = new Cuts(3);

    private static Place place(@Nullable Instant at, int number) {
        return Place.of(at, ArticleId.of("wire", "item " + number));
    }

    private static List<Place> places(int seed, int count) {
        Random random = new Random(seed);
        TreeSet<Place> places = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            // A few days of many articles, some moments of several, and what is not dated.
            Instant at = START.plus(Duration.ofDays((long) random.nextInt(12) * random.nextInt(12)))
                    .plus(Duration.ofHours(random.nextInt(3)));
            places.add(place(random.nextInt(6) == 0 ? null : at, i));
        }
        return List.copyOf(places);
    }

    @Test
    void a_topic_of_few_articles_is_one_chapter() {
        assertThat(THREE.ofAll(List.of())).containsExactly(Block.WHOLE);
        assertThat(THREE.ofAll(places(1, 3))).containsExactly(Block.WHOLE);
    }

    @Test
    void chapters_are_in_order_hold_each_article_once_and_never_too_many() {
        for (int seed = 0; seed < 50; seed++) {
            List<Place> places = places(seed, 40);
            List<Block> chapters = THREE.ofAll(places);
            assertThat(chapters).isSorted();
            List<Place> read = new ArrayList<>();
            for (Block chapter : chapters) {
                List<Place> own = places.stream().filter(chapter::contains).toList();
                assertThat(own.size()).isBetween(1, 3);
                read.addAll(own);
            }
            assertThat(read).isEqualTo(places);
        }
    }

    @Test
    void the_chapter_of_a_place_is_found_by_counting_a_few_blocks() {
        for (int seed = 0; seed < 50; seed++) {
            List<Place> places = places(seed, 40);
            List<Block> chapters = THREE.ofAll(places);
            for (Place place : places) {
                int[] counted = {0};
                Block found = THREE.around(place, block -> {
                    counted[0]++;
                    return (int) places.stream().filter(block::contains).count();
                });
                assertThat(chapters).contains(found);
                assertThat(found.contains(place)).isTrue();
                assertThat(counted[0]).isLessThanOrEqualTo(7);
            }
        }
    }

    @Test
    void an_article_more_changes_no_chapter_but_its_own() {
        for (int seed = 0; seed < 50; seed++) {
            List<Place> places = places(seed, 40);
            List<Block> before = THREE.ofAll(places);
            TreeSet<Place> more = new TreeSet<>(places);
            Place late = place(START.plus(Duration.ofDays(seed)), 1_000 + seed);
            more.add(late);
            List<Block> gone = new ArrayList<>(before);
            gone.removeAll(THREE.ofAll(List.copyOf(more)));
            assertThat(gone).hasSizeLessThanOrEqualTo(1).allMatch(block -> block.contains(late));
        }
    }

    @Test
    void a_chapter_begins_and_ends_with_a_day_unless_one_day_has_too_many_articles() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            places.add(place(START.plus(Duration.ofDays(i)).plusSeconds(43_200), i));
        }
        for (Block chapter : THREE.ofAll(places)) {
            for (int day = 0; day < 12; day++) {
                Instant midnight = START.plus(Duration.ofDays(day));
                assertThat(chapter.contains(place(midnight, 100)))
                        .isEqualTo(chapter.contains(place(midnight.plusSeconds(86_399), 101)));
            }
        }
    }

    @Test
    void what_is_not_dated_comes_first_and_years_out_of_reach_still_have_a_place() {
        Place old = place(Instant.parse("-9999-01-01T00:00:00Z"), 2);
        assertThat(place(null, 1)).isLessThan(old);
        assertThat(old).isLessThan(place(Instant.parse("1066-10-14T00:00:00Z"), 3));
        assertThat(place(START, 4)).isLessThan(place(Instant.MAX, 5));
    }
}
