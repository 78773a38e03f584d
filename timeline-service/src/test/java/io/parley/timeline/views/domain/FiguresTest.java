package io.parley.timeline.views.domain;

import static io.parley.timeline.views.domain.SteelTalks.figures;
import static io.parley.timeline.views.domain.SteelTalks.story;
import static io.parley.timeline.views.domain.SteelTalks.view;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.FigureKind;
import io.parley.events.claims.Stance;
import io.parley.timeline.fixture.Story;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

/** Which numbers count the same thing, and what a number is of. */
class FiguresTest {

    private static Story strikers(String item, long number, String deed, String date) {
        String counted = "about " + number + " workers";
        return story(item, "2025-03-03", "On Monday " + counted + " " + deed + " of Steel Union.")
                .figure(FigureKind.AFFECTED, "workers", number, "about", date, number + " workers");
    }

    private static List<? extends Element> contradictions(Story... stories) {
        return view(stories).elements().getOrDefault(ViewName.CONTRADICTIONS, List.of());
    }

    @Example
    void different_numbers_of_those_who_did_one_thing_on_the_day_of_both_reports_contradict() {
        assertThat(contradictions(
                        strikers("a", 4100, "joined the strike", "2025-03-03"),
                        strikers("b", 3600, "joined the strike", null)))
                .hasSize(1);
    }

    @Example
    void different_numbers_of_those_who_did_different_things_do_not_contradict() {
        assertThat(contradictions(
                        strikers("a", 4100, "joined the strike", "2025-03-03"),
                        strikers("b", 3600, "left the ranks", null)))
                .isEmpty();
    }

    @Example
    void about_stands_for_one_more_or_less_in_the_last_digit() {
        assertThat(contradictions(
                        strikers("a", 4100, "joined the strike", null), strikers("b", 4000, "joined the strike", null)))
                .isEmpty();
    }

    @Example
    void a_share_that_another_story_calls_pay_is_a_rise_of_pay() {
        Story called = story("a", "2025-03-03", "The contract raises wages by 9 percent at Orion Steel.")
                .figure(FigureKind.PAY, "wages", 9, null, null, "9 percent");
        Story told = story("b", "2025-03-04", "The plan for Orion Steel provides for 9 percent in all.")
                .share(9, "9 percent");
        assertThat(figures(view(called, told)))
                .allSatisfy(figure -> assertThat(figure.kind()).isEqualTo(FigureKind.PAY));
    }

    private static Story counting(String item, String published, FigureKind kind, String counted, String sentence) {
        String occasion = kind == FigureKind.INJURED ? published : null;
        return story(item, published, sentence).figure(kind, counted, 48, null, occasion, "48 " + counted);
    }

    @Example
    void whoever_names_the_number_of_hostages_again_tells_nothing_new() {
        assertThat(figures(view(
                        counting(
                                "a",
                                "2025-03-03",
                                FigureKind.HOSTAGES,
                                "hostages",
                                "The talks are about all 48 hostages."),
                        counting(
                                "b",
                                "2025-03-05",
                                FigureKind.HOSTAGES,
                                "hostages",
                                "The talks dealt with names for the 48 hostages, Anna Berg said."))))
                .singleElement()
                .satisfies(figure -> assertThat(figure.published()).startsWith("2025-03-03"));
    }

    @Example
    void a_raise_that_is_planned_and_the_same_one_that_is_signed_are_two_facts() {
        assertThat(figures(view(
                        story("a", "2025-03-03", "The plan in the talks would raise wages by 9 percent.")
                                .figure(FigureKind.PAY, "wages", 9, null, null, "9 percent"),
                        story("b", "2025-03-09", "The contract raises wages at Orion Steel by 9 percent.")
                                .figure(FigureKind.PAY, "wages", 9, null, "2025-03-09", "9 percent"))))
                .extracting(FigureView::text)
                .hasSize(2)
                .anyMatch(text -> text.startsWith("The contract"));
    }

    @Example
    void two_occasions_may_have_harmed_the_same_number() {
        assertThat(figures(view(
                        counting(
                                "a",
                                "2025-03-03",
                                FigureKind.INJURED,
                                "pickets",
                                "In talks on Monday 48 pickets were hurt."),
                        counting(
                                "b",
                                "2025-03-05",
                                FigureKind.INJURED,
                                "pickets",
                                "On Wednesday the strike left 48 pickets hurt, said Anna Berg."))))
                .hasSize(2);
    }

    @Example
    void where_money_goes_is_not_what_it_counts() {
        assertThat(figures(view(story(
                                "a",
                                "2025-03-03",
                                "A fund offered 700 million francs in the struggling maker in talks.")
                        .figure(FigureKind.MONEY, "struggling maker", 700_000_000, null, null, "700 million francs"))))
                .singleElement()
                .satisfies(figure -> assertThat(figure.counted()).isNull());
        assertThat(figures(view(story("b", "2025-03-03", "Orion Steel gave 700 million francs in aid, the talks heard.")
                        .figure(FigureKind.MONEY, "aid", 700_000_000, null, null, "700 million francs"))))
                .singleElement()
                .satisfies(figure -> assertThat(figure.counted()).isEqualTo("aid"));
    }

    @Example
    void who_is_freed_is_not_counted_among_those_who_are_held() {
        Story freed = story("a", "2025-03-03", "In talks Orion Steel freed the last 20 pickets and held nobody else.")
                .figure(FigureKind.DETAINED, "pickets", 20, null, null, "20 pickets");
        assertThat(figures(view(freed))).singleElement().satisfies(figure -> assertThat(figure.kind())
                .isEqualTo(FigureKind.RELEASED));
    }

    @Example
    void who_is_only_to_be_freed_is_still_held() {
        Story offered = story(
                        "a", "2025-03-03", "Orion Steel is ready to free 250 pickets serving terms, the talks heard.")
                .figure(FigureKind.RELEASED, "pickets", 250, null, null, "250 pickets");
        Story asked = story("b", "2025-03-04", "Steel Union asks in talks that all 31 hostages be released at once.")
                .figure(FigureKind.RELEASED, "hostages", 31, null, null, "31 hostages");
        assertThat(figures(view(offered, asked)))
                .extracting(FigureView::kind)
                .containsExactlyInAnyOrder(FigureKind.DETAINED, FigureKind.HOSTAGES);
    }

    @Example
    void who_was_given_in_exchange_for_those_freed_is_free() {
        Story swapped = story(
                        "a",
                        "2025-03-03",
                        "After talks Orion Steel released 90 pickets on Monday in exchange for the last 4 hostages.")
                .figure(FigureKind.RELEASED, "pickets", 90, null, null, "90 pickets")
                .figure(FigureKind.HOSTAGES, "hostages", 4, null, null, "4 hostages");
        assertThat(figures(view(swapped))).hasSize(2).allSatisfy(figure -> assertThat(figure.kind())
                .isEqualTo(FigureKind.RELEASED));
    }

    @Example
    void what_was_counted_since_a_day_counts_until_the_report() {
        Story since = story("a", "2025-03-05", "In the strike 57 people were hurt since late Monday at Orion Steel.")
                .figure(FigureKind.INJURED, "people", 57, null, "2025-03-03", "57 people");
        assertThat(figures(view(since))).singleElement().satisfies(figure -> assertThat(figure.date())
                .isEqualTo("2025-03-03/2025-03-05"));
    }

    @Example
    void a_sentence_that_ends_with_its_only_speaker_has_him_as_source() {
        Story told = story("a", "2025-03-05", "Some 300 workers joined the strike, Orion Steel said, and two left.")
                .figure(FigureKind.AFFECTED, "workers", 300, null, null, "300 workers")
                .says("Orion Steel", "two left");
        assertThat(figures(view(told))).singleElement().satisfies(figure -> assertThat(figure.source())
                .isEqualTo("Orion Steel"));
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void order_and_repetition_change_nothing(@ForAll @NotEmpty List<@IntRange(max = 2) Integer> order) {
        List<Story> stories = List.of(
                strikers("a", 4100, "joined the strike", "2025-03-03"),
                strikers("b", 3600, "joined the strike", null),
                SteelTalks.parties());
        List<Story> shuffled = new ArrayList<>(stories);
        order.forEach(index -> shuffled.add(0, shuffled.remove((int) index)));
        assertThat(view(shuffled)).isEqualTo(view(stories));
    }

    @Example
    void who_condemns_an_occasion_is_no_source_of_its_figures() {
        String deed = "a raid on the talks in which six workers of Orion Steel were hurt";
        Story condemned = story("a", "2025-03-03", "Anna Berg condemned " + deed + ".")
                .judges("Anna Berg", "condemned", deed)
                .figure(FigureKind.INJURED, "workers", 6, null, "2025-03-03", "six workers");
        Story said = story("b", "2025-03-03", "Anna Berg said that there was " + deed + ".")
                .claim("Anna Berg", deed, Stance.STATES, null)
                .figure(FigureKind.INJURED, "workers", 6, null, "2025-03-03", "six workers");
        assertThat(figures(view(condemned))).singleElement().satisfies(figure -> assertThat(figure.source())
                .isNull());
        assertThat(figures(view(said))).singleElement().satisfies(figure -> assertThat(figure.source())
                .isEqualTo("Anna Berg"));
    }

    @Example
    void a_sum_of_an_earlier_year_is_folded_and_one_beside_such_a_year_is_not() {
        assertThat(figures(
                        view(story("a", "2025-03-03", "Orion Steel agreed in 2012 to a share of 30 percent in talks.")
                                .share(30, "30 percent"))))
                .isEmpty();
        assertThat(figures(view(story(
                                "b",
                                "2025-03-03",
                                "The contract, signed in 2012, is in the way of a share of 30 percent in the talks, Orion Steel says.")
                        .share(30, "30 percent"))))
                .hasSize(1);
    }

    @Example
    void who_takes_nothing_under_a_sum_sets_a_floor() {
        Story floor = story(
                        "a",
                        "2025-03-03",
                        "Steel Union would not settle for less than 30 percent in the talks, it says.")
                .figure(FigureKind.PAY, "wages", 30, "less than", null, "30 percent");
        Story under = story("b", "2025-03-03", "Steel Union settled for less than 20 percent in the talks, it says.")
                .figure(FigureKind.PAY, "wages", 20, "less than", null, "20 percent");
        assertThat(figures(view(floor, under)))
                .extracting(FigureView::qualifier)
                .containsExactlyInAnyOrder("at least", "less than");
    }
}
