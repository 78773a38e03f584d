package io.parley.timeline.views.domain;

import static io.parley.timeline.views.domain.SteelTalks.participants;
import static io.parley.timeline.views.domain.SteelTalks.story;
import static io.parley.timeline.views.domain.SteelTalks.view;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.MeetingStatus;
import io.parley.events.claims.RoleKind;
import io.parley.events.entities.EntityType;
import io.parley.timeline.fixture.Story;
import java.util.List;
import net.jqwik.api.Example;

/** Who negotiates, and who only leads a state whose people do. */
class NegotiatorsTest {

    private static Story president(String item, String text) {
        return story(item, "2025-03-03", text)
                .named("Chad", EntityType.GPE, "Q657")
                .named("Dan Katz", EntityType.PERSON, null, "Chadian president", "Chad", "Dan Katz")
                .role("Chad", RoleKind.PARTY, "Chad")
                .role("Dan Katz", RoleKind.NEGOTIATOR, "Dan Katz");
    }

    private static List<String> negotiators(Story... stories) {
        return participants(view(stories)).stream()
                .filter(one -> one.roles().stream().anyMatch(role -> role.role() == RoleKind.NEGOTIATOR))
                .map(Participant::name)
                .toList();
    }

    @Example
    void bodies_that_the_definition_names_take_part_though_no_role_is_told_of_them() {
        Story one = Story.of("wire-one", "one", "Steel Union was glad of the contract after the talks.")
                .published("2025-03-03")
                .named("Steel Union", EntityType.ORG, null)
                .named("Basel", EntityType.GPE, "Q78");
        assertThat(participants(view(List.of(one))))
                .extracting(Participant::name)
                .containsExactly("Steel Union");
    }

    @Example
    void who_leads_a_state_and_only_announces_negotiates_nothing() {
        assertThat(negotiators(
                        president(
                                "a",
                                "Chadian president Dan Katz announced after talks that Orion Steel and Chad agree."),
                        president(
                                "b", "Steel Union saw Chadian president Dan Katz beside the envoys of Chad in talks.")))
                .isEmpty();
    }

    @Example
    void who_leads_a_state_and_meets_the_others_himself_negotiates() {
        String text = "Chadian president Dan Katz met Orion Steel for talks in Basel on Monday, and Chad was glad.";
        assertThat(negotiators(president("a", text)
                        .meeting("2025-03-03", "Basel", MeetingStatus.HELD, text, "Dan Katz", "Orion Steel")))
                .containsExactly("Dan Katz");
    }

    private static Story envoy(String description) {
        String text = description + " Lena Ruiz met Orion Steel and Steel Union for talks on Monday.";
        return story("envoy", "2025-03-03", text)
                .named("Lena Ruiz", EntityType.PERSON, null)
                .role("Lena Ruiz", RoleKind.NEGOTIATOR, "Lena Ruiz met Orion Steel");
    }

    @Example
    void who_is_sent_by_the_united_nations_goes_between_and_who_speaks_there_for_a_state_does_not() {
        assertThat(negotiators(envoy("The UN special envoy"))).isEmpty();
        assertThat(negotiators(envoy("The UN envoy to the steel region,"))).isEmpty();
        assertThat(negotiators(envoy("Norland's UN envoy"))).containsExactly("Lena Ruiz");
    }

    private static Story sponsored(String item, String sentence) {
        return story(
                        item,
                        "2025-03-03",
                        "In week " + item + " Chad on Monday presented a 12-point plan in the talks. " + sentence)
                .named("Chad", EntityType.GPE, "Q657")
                .role("Chad", RoleKind.PARTY, "Chad on Monday presented")
                .proposal("12-point plan", 12, "Chad");
    }

    private static List<String> sides(Story... stories) {
        return sides(view(stories));
    }

    private static List<String> sides(ComputedView view) {
        return participants(view).stream()
                .filter(one -> one.roles().stream().anyMatch(role -> role.role() == RoleKind.PARTY))
                .map(Participant::name)
                .sorted()
                .toList();
    }

    @Example
    void who_puts_a_plan_before_two_others_is_no_side_of_their_talks() {
        String two = "Negotiations between Orion Steel and Steel Union go on.";
        assertThat(sides(sponsored("ten", two), sponsored("twelve", two + " It rained in Basel.")))
                .containsExactly("Orion Steel", "Steel Union");
        String with = "Negotiations between Orion Steel and Chad go on. Steel Union waits.";
        assertThat(sides(sponsored("ten", with), sponsored("twelve", with + " It rained in Basel.")))
                .contains("Chad");
    }

    @Example
    void where_nobody_is_called_a_party_those_are_who_meet_each_other() {
        String text = "Orion Steel and the Dockers met for talks in Geneva on Monday, said the Times of Chad.";
        Story met = Story.of("wire-met", "met", text)
                .published("2025-03-03")
                .named("Orion Steel", EntityType.ORG, null)
                .named("Dockers", EntityType.ORG, null)
                .named("Chad", EntityType.GPE, "Q657")
                .meeting("2025-03-03", null, MeetingStatus.HELD, text, "Orion Steel", "Dockers");
        assertThat(sides(view(List.of(met)))).containsExactly("Dockers", "Orion Steel");
        assertThat(sides(view(List.of(met, sponsored("ten", "Orion Steel waits.")))))
                .containsExactly("Chad");
    }

    @Example
    void who_only_comments_from_outside_negotiates_nothing() {
        String text = "Lena Ruiz told a paper that talks of Orion Steel and Steel Union may take years to negotiate.";
        Story outsider = story("outside", "2025-03-03", text)
                .named("Lena Ruiz", EntityType.PERSON, null)
                .role("Lena Ruiz", RoleKind.NEGOTIATOR, "Lena Ruiz told");
        assertThat(negotiators(outsider)).isEmpty();
    }

    @Example
    void whose_envoy_goes_between_goes_between_though_nothing_else_ties_them() {
        String text = "OSCE envoy Lena Ruiz met Orion Steel and Steel Union for talks on Monday.";
        Story sent = story("sent", "2025-03-03", text)
                .named("OSCE", EntityType.ORG, null)
                .named("Lena Ruiz", EntityType.PERSON, null)
                .role("OSCE", RoleKind.PARTY, "OSCE envoy");
        assertThat(sides(sent)).doesNotContain("OSCE");
    }
}
