package io.parley.extraction.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.entities.EntityType;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void a_person_nobody_listed_is_found_and_recognised_again_by_the_family_name() {
        assertThat(Articles.names(
                        "Union leader Orsolya Kertvelyi said the strike would go on. Kertvelyi's deputy agreed."))
                .containsExactly("Orsolya Kertvelyi=PERSON Orsolya Kertvelyi", "Kertvelyi=PERSON Orsolya Kertvelyi");
    }

    @Test
    void particles_belong_to_the_family_name() {
        assertThat(Articles.names("Rebel negotiator Tariq al-Sudairi arrived late. Later al-Sudairi left."))
                .containsExactly("Tariq al-Sudairi=PERSON Tariq al-Sudairi", "al-Sudairi=PERSON Tariq al-Sudairi");
    }

    @Test
    void titles_and_articles_are_not_part_of_a_name() {
        assertThat(Articles.names("Foreign Minister Gunnar Tveitdal met the European Commission on Friday."))
                .containsExactly(
                        "Gunnar Tveitdal=PERSON Gunnar Tveitdal", "European Commission=ORG European Commission");
    }

    @Test
    void a_title_with_a_hyphen_ends_the_name_before_it() {
        assertThat(Articles.names("EC Vice-President Orsolya Kertvelyi called for more."))
                .containsExactly("EC=ORG European Commission", "Orsolya Kertvelyi=PERSON Orsolya Kertvelyi");
    }

    @Test
    void adjectives_and_peoples_are_not_names() {
        assertThat(Articles.names(
                        "Syrian and Turkish officials met in March. The Arabs and the Europeans stayed away."))
                .isEmpty();
    }

    @Test
    void datelines_and_outlets_are_names() {
        assertThat(Articles.names("GENEVA (Reuters) - Talks began on Monday."))
                .containsExactly("GENEVA=GPE Geneva", "Reuters=ORG Reuters");
    }

    @Test
    void letters_in_brackets_mean_the_organisation_before_them() {
        assertThat(Articles.names("The Borland Ferry Workers Union (BFWU) walked out. The BFWU wants more pay."))
                .containsExactly(
                        "Borland Ferry Workers Union=ORG Borland Ferry Workers Union",
                        "BFWU=ORG Borland Ferry Workers Union",
                        "BFWU=ORG Borland Ferry Workers Union");
    }

    @Test
    void letters_that_an_article_explains_are_no_known_body_of_the_same_letters() {
        assertThat(
                        Articles.names(
                                "Plans of the Central Bureau of Investigation's (CBI) chief became known. The CBI said nothing."))
                .containsExactly(
                        "Central Bureau of Investigation=ORG Central Bureau of Investigation",
                        "CBI=ORG Central Bureau of Investigation",
                        "CBI=ORG Central Bureau of Investigation");
    }

    @Test
    void letters_that_nobody_explains_are_the_known_body() {
        assertThat(Articles.names("In London the CBI said nothing."))
                .contains("CBI=ORG Confederation of British Industry");
    }

    @Test
    void words_of_a_parliament_are_names_where_the_article_names_it() {
        assertThat(Articles.names("The United States Congress met. After Democrats left, the House voted."))
                .contains("Democrats=ORG Democratic Party", "House=ORG United States House of Representatives");
        assertThat(Articles.names("Farmers in the valley call themselves Democrats. The White House said nothing."))
                .doesNotContain("Democrats=ORG Democratic Party", "House=ORG White House");
    }

    @Test
    void a_treasury_is_that_of_the_country_that_the_article_is_about() {
        assertThat(Articles.names(
                        "U.S. officials met in Washington. The secretary of the Treasury saw Chinese bankers."))
                .contains("the Treasury=ORG U.S. Department of the Treasury");
        assertThat(Articles.names(
                        "British officials met in London. A spokesman for the Treasury in Britain said nothing."))
                .contains("the Treasury=ORG HM Treasury");
    }

    @Test
    void an_illness_and_a_seat_behind_a_name_are_no_names() {
        assertThat(Articles.names("The Zarka virus spread. Money against Zarka was refused by Anna Dolan (D-Mass.)."))
                .noneMatch(name -> name.startsWith("Zarka") || name.startsWith("D-Mass"));
    }

    @Test
    void a_title_of_several_belongs_to_none_of_their_names() {
        assertThat(Articles.names("Florida Sens. Anna Dolan and Piet Maas asked for more money."))
                .contains("Anna Dolan=PERSON Anna Dolan")
                .noneMatch(name -> name.contains("Sens"));
    }

    @Test
    void a_middle_initial_makes_nobody_somebody_else() {
        assertThat(Articles.names("Secretary of State John F. Kerry met Sergey V. Lavrov in Geneva."))
                .contains("John F. Kerry=PERSON John Kerry", "Sergey V. Lavrov=PERSON Sergey Lavrov");
    }

    @Test
    void how_many_parties_a_front_has_is_no_part_of_its_name() {
        assertThat(Articles.names("The seven-party Left Alliance met India's 13-party United Front in New Delhi."))
                .contains("Left Alliance=ORG Left Alliance", "United Front=ORG United Front");
    }

    @Test
    void a_front_of_common_words_is_the_known_one_only_at_home() {
        assertThat(Articles.names("The United Front said in Kabul that Afghan talks would go on."))
                .contains("United Front=ORG Northern Alliance");
    }

    @Test
    void brussels_that_acts_is_the_union_where_an_article_names_it() {
        assertThat(Articles.names("The European Commission fined Ollanta. The firm may strike a deal with Brussels."))
                .contains("Brussels=ORG European Union");
        assertThat(Articles.names("Luxembourg struck a deal with Brussels.")).contains("Brussels=GPE Belgium");
    }

    @Test
    void the_greens_of_one_country_are_not_those_of_another() {
        assertThat(Articles.entity("France's Greens struck a pact with the Socialists in Paris.", "Greens")
                        .name())
                .isEqualTo("Greens");
        assertThat(Articles.entity("The German government needs the Greens.", "Alliance 90/The Greens")
                        .type())
                .isEqualTo(EntityType.ORG);
    }

    @Test
    void a_capital_that_acts_is_its_government_and_else_the_city() {
        assertThat(Articles.names("Moscow continues to insist on a vote. Envoys met in Moscow."))
                .containsExactly("Moscow=GPE Russia", "Moscow=GPE Moscow");
    }

    @Test
    void countries_are_linked_with_their_wikidata_id() {
        assertThat(Articles.entity("The U.S. team left Norway.", "United States")
                        .wikidata())
                .isEqualTo("Q30");
        assertThat(Articles.entity("The U.S. team left Norway.", "Norway").country())
                .isEqualTo("NO");
    }

    @Test
    void headline_capitals_alone_make_no_name() {
        assertThat(Articles.names("Key Points of the Offer\n\nNobody signed anything."))
                .isEmpty();
    }

    @Test
    void a_family_name_alone_means_a_known_person_whose_office_or_country_the_text_names() {
        assertThat(Articles.entity("\"We are ready,\" President Macron said in Paris, France.", "Emmanuel Macron")
                        .country())
                .isEqualTo("FR");
        assertThat(Articles.names("France will not sign, Macron said.")).contains("Macron=PERSON Emmanuel Macron");
    }

    @Test
    void a_family_name_alone_is_no_famous_namesake() {
        assertThat(Articles.names("The dockers will strike, union secretary Macron said."))
                .contains("Macron=PERSON Macron");
        assertThat(Articles.names("Mr Macron, who runs a bakery in Leeds, said the talks had failed."))
                .contains("Macron=PERSON Macron");
        assertThat(Articles.names("In France the dockers will strike, union secretary Macron said."))
                .contains("Macron=PERSON Macron");
    }

    @Test
    void a_name_goes_on_behind_its_hyphen_but_not_into_an_adjective() {
        assertThat(Articles.names("The North will disarm, said opposition leader Han So-ra."))
                .contains("Han So-ra=PERSON Han So-ra");
        assertThat(Articles.names("Envoy Jung Is-un said it was not.")).contains("Jung Is-un=PERSON Jung Is-un");
        assertThat(Articles.names("The Angela Merkel-led party met.")).contains("Angela Merkel=PERSON Angela Merkel");
    }

    @Test
    void nobody_is_called_by_the_name_of_a_country_that_is_only_his_given_name() {
        assertThat(Articles.names("Jordan Bardella criticised the deal. Jordan said it would host the talks."))
                .contains("Jordan=GPE Jordan");
    }

    @Test
    void what_a_text_says_of_a_new_name_gives_its_type() {
        assertThat(Articles.names(
                        "Velmstad is a town near the coast. The Orra is a river that flows through Velmstad."))
                .contains("Velmstad=GPE Velmstad", "Orra=LOCATION Orra");
    }

    @Test
    void what_is_called_a_firm_bought_or_owned_once_is_a_company_everywhere() {
        assertThat(
                        Articles.names(
                                "Investment firm Zevona said it would go on with talks to buy Olligo after an agreement"
                                        + " with its biggest shareholder Telvia. Zevona has been in talks about Olligo for months."))
                .containsExactly(
                        "Zevona=ORG Zevona",
                        "Olligo=ORG Olligo",
                        "Telvia=ORG Telvia",
                        "Zevona=ORG Zevona",
                        "Olligo=ORG Olligo");
        assertThat(Articles.names("News of Zevona's bid caused a stir. The carmaker Zevona did not comment."))
                .containsExactly("Zevona=ORG Zevona", "Zevona=ORG Zevona");
        assertThat(Articles.entity("He was born in Velmstad, and the firm sells Velmstad tea.", "Velmstad")
                        .type())
                .isEqualTo(EntityType.GPE);
    }

    @Test
    void the_word_a_name_ends_in_gives_its_type() {
        assertThat(Articles.names("She studied at Harrowgate Polytechnic and later worked at Belmore Hospital."))
                .containsExactly(
                        "Harrowgate Polytechnic=ORG Harrowgate Polytechnic",
                        "Belmore Hospital=FACILITY Belmore Hospital");
    }

    @Test
    void currency_signs_and_adjectives_of_two_words_hold_no_country() {
        assertThat(Articles.names("The loan of US$40 million was refused by Sri Lankan officials."))
                .isEmpty();
    }

    @Test
    void a_semicolon_ends_a_name() {
        assertThat(Articles.names("It was backed by the UN Security Council; the United States abstained."))
                .containsExactly(
                        "UN Security Council=ORG United Nations Security Council", "United States=GPE United States");
    }

    @Test
    void a_capital_that_is_addressed_or_sided_with_is_its_government() {
        assertThat(Articles.names("The ambassador to Tokyo resigned. Rebels fought pro-Moscow troops."))
                .containsExactly("Tokyo=GPE Japan", "Moscow=GPE Russia");
    }

    @Test
    void a_person_alone_under_the_headline_wrote_the_article() {
        assertThat(Articles.names("Ferry talks resume in Oslo\nJonquil Barrowby\nOSLO - Talks went on in Norway."))
                .noneMatch(name -> name.contains("Barrowby"));
    }

    @Test
    void known_names_side_by_side_are_two() {
        assertThat(Articles.names("He vowed to keep the Golan Heights Israel captured from Syria."))
                .containsExactly("Golan Heights=LOCATION Golan Heights", "Israel=GPE Israel", "Syria=GPE Syria");
    }

    @Test
    void what_a_minister_is_minister_of_is_no_name() {
        assertThat(Articles.names("The Minister of Defense, Orsolya Kertvelyi, flew home."))
                .containsExactly("Orsolya Kertvelyi=PERSON Orsolya Kertvelyi");
    }

    @Test
    void a_common_word_for_a_body_means_that_of_the_country_that_the_article_is_about() {
        assertThat(Articles.names(
                        "India votes in May. Congress spokesman Ravi Menon said no. Congress will not yield."))
                .contains("Congress=ORG Indian National Congress");
        assertThat(Articles.names("Peru votes in May. Ana Rojas spoke after Congress approved the bill in Lima."))
                .doesNotContain("Congress=ORG United States Congress");
        assertThat(Articles.names("The U.S. vote is in May. Ann Miller spoke after Congress approved the bill."))
                .contains("Congress=ORG United States Congress");
    }
}
