package io.parley.extraction.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Figure;
import io.parley.events.claims.FigureKind;
import io.parley.extraction.Engine;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that are figures, and numbers that are none, through the whole engine. */
class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1400 people KILLED people       | At least 1,400 people were killed in the floods.
            72 hours TIME -                 | The group was given 72 hours to hand over the hostages.
            2500000000 EUR MONEY -          | The lender agreed to pay €2.5bn to the union.
            40000000 AUD MONEY -            | A$40 million went to the widows of the miners.
            10.5 USD PAY -                  | The minimum wage rises to $10.50 in May.
            11 USD PAY -                    | The minimum would rise to $11 an hour.
            0.8 USD PAY -                   | Clerks got a wage raise of 80 cents.
            12 people DETAINED rebels       | More than a dozen rebels were arrested on Monday.
            3 percent PAY pay rise          | The union accepted a 3 percent pay rise.
            66.7 percent SHARE miners       | Two-thirds of the miners rejected the offer.
            20 percent SHARE workers        | One in five workers rejected the offer.
            25000 people DISPLACED refugees | About twenty-five thousand refugees crossed the border.
            3000 people TROOPS troops       | The army deployed 3,000 troops along the river.
            6000000 USD MONEY -             | The strike cost the region between six and seven million dollars a day.
            10 years TIME -                 | The talks could take five to 10 years.
            2.5 years TIME talks            | The deal came after two and a half years of talks.
            24 hours TIME strike            | A 24-hour strike closed the port.
            205 people AFFECTED workers     | The deal gives two hundred and five workers a new contract.
            3800000000 ZAR MONEY -          | The firm sold its stake for 3.8 billion rand in compliance with the charter.
            2000000000 USD MONEY -          | The bidder will pay $2 billion in cash and stock.
            0.3 percent PAY -               | The unions accepted a pay rise of 0.3 percent pending talks on the contract.
            50 percent SHARE troops         | The pact will cut by a half the number of troops in the province.
            15 percent SHARE -              | The rules of the pact allow no minimum sales tax of less than 15 percent.
            1500000000 people OTHER people  | The pledge is to bring a change into the lives of nearly 1.5 billion people.
            67 people OTHER senators        | At least 67 senators are needed to kill the deal in the Senate.
            2 percent SHARE gross domestic product | Members of the pact spend 2 percent of gross domestic product.
            40 people KILLED people         | The attack cost the lives of 40 people.
            9000 army TROOPS army           | The 9,000-strong army left the north.
            40 people HOSTAGES hostages     | The gunmen hold 40 hostages in the embassy.
            """)
    void a_quantity_has_its_value_unit_kind_and_noun(String expected, String body) {
        assertThat(Engine.read(body).figures()).extracting(FiguresTest::shown).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a hotel          | The delegates met at Hotel 2000 and dined in the hotel 2000 annex.
            a room           | The envoys waited in room 314 of the palace.
            an age           | The 52-year-old minister led the delegation.
            an ordinal       | The 10th round of talks begins in the 21st week.
            votes            | Deputies approved the treaty by 53 votes to 12.
            an hour          | Talks resume at 10:30 in the palace.
            a vague quantity | Thousands of people fled the city, dozens of them wounded.
            a year           | The treaty of 1994 ended the war.
            a label          | The operators talk about 5G networks.
            one of two       | The blast killed five or six of the rebels.
            a group          | Ministers of the G-20 met in Lima.
            """)
    void a_number_that_measures_nothing_is_no_figure(String kind, String body) {
        assertThat(Engine.read(body).figures()).as(kind).isEmpty();
    }

    @Test
    void two_counts_in_a_sentence_keep_their_own_kinds() {
        assertThat(Engine.read("The blast killed more than 180 people and injured some 400 villagers.")
                        .figures())
                .extracting(f -> f.kind() + " " + f.value())
                .containsExactly("KILLED 180", "INJURED 400");
        assertThat(Engine.read("One militant was killed and nine other Palestinians were wounded on Wednesday.")
                        .figures())
                .extracting(f -> f.kind() + " " + f.value())
                .containsExactly("KILLED 1", "INJURED 9");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry did not say that 40 hostages were freed.
            The rebels denied killing 12 civilians in the village.
            The army has not released 40 prisoners.
            """)
    void what_is_denied_has_not_happened_to_those_counted(String body) {
        assertThat(Engine.read(body).figures())
                .extracting(Figure::kind)
                .doesNotContain(FigureKind.KILLED, FigureKind.RELEASED);
    }

    @Test
    void a_quantity_that_is_told_twice_is_one_figure() {
        assertThat(Engine.read("The fund gets 40 million euros. Ministers said the 40 million euros were enough.")
                        .figures())
                .hasSize(1);
    }

    @Test
    void the_qualifier_and_the_speaker_are_kept() {
        Figure figure = Engine.read("As many as 300 people were killed, Angela Merkel said on Monday.")
                .figures()
                .get(0);
        assertThat(figure.qualifier()).isEqualTo("as many as");
        assertThat(figure.source()).isNotNull();
        assertThat(figure.what()).isEqualTo("killed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            region's total gas needs              | The pipeline carries 5 percent of the region's total gas needs.
            oil and gas development               | The firm controls 55 percent of the oil and gas development.
            cooks, porters and other hotel workers | The union wants contracts for the 6,000 cooks, porters and other hotel workers.
            cash-and-share deal                   | The failure of the 10 billion euro cash-and-share deal is a blow.
            rebels                                | The army killed 30 rebels and four soldiers.
            """)
    void what_is_counted_is_the_whole_thing_and_not_its_owner_or_first_part(String counted, String body) {
        assertThat(Engine.read(body).figures()).extracting(Figure::counted).contains(counted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2021-06-11 | Some 57 people were killed on Friday in strikes.
            -          | The movement, founded in 1978 and which commands 10,000 guerrillas, wants a ceasefire.
            -          | More than 13,000 refugees have crossed, though scores were feared drowned on Friday when a boat sank.
            2021-06-11 | Chile freed the last 20 hostages on Friday and Peru released 1,968 prisoners.
            """)
    void a_figure_has_the_day_of_its_own_clause(String day, String body) {
        assertThat(Engine.read(body).figures()).isNotEmpty().allSatisfy(figure -> assertThat(figure.date())
                .isEqualTo(day));
    }

    @Test
    void sovereignty_over_so_much_is_not_more_than_that() {
        assertThat(Engine.read("The law claims sovereignty over 35,000 hectares of farm land.")
                        .figures())
                .extracting(Figure::qualifier)
                .containsOnlyNulls();
    }

    private static String shown(Figure figure) {
        return figure.value().toPlainString()
                + " "
                + Stream.of(figure.unit(), figure.kind(), figure.counted())
                        .map(x -> x == null ? "-" : x.toString())
                        .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at least 700 | The force, due to comprise between 700 and 800 troops, will not disarm anybody.
            up to 10     | The talks could take five to 10 years.
            """)
    void the_bounds_of_a_range_are_told_as_such(String expected, String body) {
        assertThat(Engine.read(body).figures())
                .extracting(figure -> figure.qualifier() + " "
                        + figure.value().stripTrailingZeros().toPlainString())
                .containsExactly(expected);
    }

    @Test
    void people_of_two_kinds_are_not_counted_as_the_first() {
        assertThat(Engine.read(
                                "So far over 1,200 Chinese and overseas journalists have been registered for the summit.")
                        .figures())
                .extracting(FiguresTest::shown)
                .singleElement()
                .asString()
                .endsWith("journalists");
    }
}
