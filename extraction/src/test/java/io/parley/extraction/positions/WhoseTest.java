package io.parley.extraction.positions;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.extraction.ArticleText;
import io.parley.extraction.ParleyExtractor;
import io.parley.extraction.claims.ClaimStage;
import io.parley.extraction.issues.IssueReader;
import io.parley.extraction.issues.Issues;
import io.parley.extraction.positions.Holder.Standing;
import io.parley.extraction.reading.Reading;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is thought of as the holder of what some words tell, before a classifier chooses. */
class WhoseTest {

    private static final ParleyExtractor ENGINE = ParleyExtractor.load();
    private static final ClaimStage CLAIMS = new ClaimStage();
    private static final IssueReader ISSUES = IssueReader.load();
    private static final Options OPTIONS = new Options();

    /** The possible holders of what contains the words; without the state that the whole article is about. */
    private static List<String> holders(String body, String words) {
        return holders(body, words, standing -> standing != Standing.MAIN_STATE);
    }

    private static List<String> holders(String body, String words, Predicate<Standing> which) {
        Reading reading = ENGINE.reading(new ArticleText("whose", "Talks on the deal", body, null, "en"));
        Issues issues = ISSUES.read(reading);
        return OPTIONS
                .of(reading, issues, CLAIMS.write(reading, issues, "whose").claims())
                .stream()
                .filter(option -> reading.text(option.span()).contains(words))
                .flatMap(option -> option.holders().stream())
                .map(Option.Whose::holder)
                .filter(holder -> which.test(holder.standing()))
                .map(Holder::name)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Erik Brekke said Norway should aim to open the border.",
                "Erik Brekke said Norway must open the border.",
                "Erik Brekke said Norway needs to open the border.",
                "Erik Brekke said Norway has to open the border.",
                "Erik Brekke said Norway might be allowed to open the border.",
            })
    void what_another_ought_to_do_is_not_his_but_that_of_the_one_who_says_so(String body) {
        assertThat(holders(body, "open the border")).contains("Erik Brekke").doesNotContain("Norway");
    }

    @Test
    void a_duty_that_nobody_lays_on_another_is_nobodys() {
        assertThat(holders("Norway must open the border.", "open the border")).doesNotContain("Norway");
    }

    @Test
    void what_somebody_will_do_or_what_we_must_do_stays_with_those_who_do_it() {
        assertThat(holders("Erik Brekke said Norway will open the border.", "open the border"))
                .contains("Norway");
        assertThat(holders("\"We must open the border,\" Erik Brekke said.", "open the border"))
                .contains("Erik Brekke");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Norwegian firm rejected the offer.",
                "A Norwegian insurer rejected the offer.",
                "The Norwegian opposition leader rejected the offer.",
                "Norwegian dockworkers rejected the offer.",
                "Norway's largest union rejected the offer.",
            })
    void those_who_belong_to_a_country_are_not_the_state(String body) {
        assertThat(holders("Talks were held in Norway. " + body, "rejected the offer"))
                .isNotEmpty()
                .doesNotContain("Norway");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Norwegian government rejected the offer.",
                "Norwegian officials rejected the offer.",
                "Norway's foreign minister rejected the offer.",
            })
    void those_who_govern_a_country_speak_for_it(String body) {
        assertThat(holders(body, "rejected the offer")).contains("Norway");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Boeing | Airbus rejected Ida Brekke's first proposal on jobs at Boeing. Brekke opposed the offer.
            Sweden | Ida Brekke of Airbus began talks with Sweden. Brekke opposed the offer.
            """)
    void a_body_that_stands_beside_a_person_is_not_the_persons(String other, String body) {
        assertThat(holders(body, "opposed the offer")).contains("Ida Brekke").doesNotContain(other);
    }

    @Test
    void a_refusal_with_an_owner_is_not_that_of_the_one_who_tells_of_it() {
        assertThat(holders(
                        "Sweden's rejection of the offer angered nobody, Erik Brekke said.", "rejection of the offer"))
                .contains("Sweden");
    }

    @Test
    void the_government_is_that_of_the_state_not_of_its_province() {
        String body = "Indonesia spoke of Aceh. Rebels in Aceh left Aceh. The government accepted the truce.";
        assertThat(holders(body, "accepted the truce", standing -> true))
                .contains("Indonesia")
                .doesNotContain("Aceh");
    }

    @Test
    void a_person_of_an_untold_state_speaks_for_neither_of_two() {
        String body = "Norway moved troops to its border with Estonia, and Norway closed two roads to Estonia."
                + " Prime Minister Toomas Kask called on the Arab League to stop the offensive of Norway.";
        assertThat(holders(body, "called on", standing -> true))
                .contains("Toomas Kask")
                .doesNotContain("Norway", "Estonia");
    }

    @Test
    void a_person_speaks_for_the_only_state_that_is_spoken_of() {
        String body =
                "Norway moved troops to its border. Prime Minister Erik Brekke called on the Arab League to stop the offensive.";
        assertThat(holders(body, "called on", standing -> true)).contains("Erik Brekke", "Norway");
    }

    @Test
    void the_place_of_a_dateline_holds_nothing() {
        String body =
                "PORT ELLERY, May 7, 2014 -- Tension rose in the harbour, as union leader Ana Kovel vowed to press ahead"
                        + " with her plans for a strike.";
        assertThat(holders(body, "press ahead", standing -> true)).noneMatch(name -> name.contains("ELLERY"));
    }
}
