package io.parley.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.cli.ingest.ArticleFile;
import io.parley.system.journeys.Ninjs;
import io.parley.system.running.RunningParley;
import io.parley.system.running.Target;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicPageTest {

    private static final String SAID = "We will not sign before the rota is settled";
    private static final String FIRST_BODY = """
            GENEVA, March 10 (Ferrymark Wire) - Negotiators of the Osper Pilots Union and the Dunmore Ferry Company met \
            in Geneva on Monday for talks on a new contract.

            "%s," union leader Ada Brannoch said after the talks.
            """.formatted(SAID);
    private static final String SECOND_BODY = """
            GENEVA, March 11 (Ferrymark Wire) - The Dunmore Ferry Company made an offer in the contract talks on Tuesday.

            "We offer a rota of four days," company chairman Piers Aldous said.
            """;

    private static Chromium chromium;
    private static Target target;
    private static RunningParley parley;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.start();
        target = Target.any();
        parley = target.parley();
        parley.define("ferry-contract", List.of("Osper Pilots Union", "Dunmore Ferry Company"));
        parley.define("gaza-print", List.of("Gaza", "Hamas"), "talks", "ceasefire", "agreement", "hostages");
        parley.take(ArticleFile.at(RunningParley.projectFile("samples/stories")));
        parley.take(story("1", "2025-03-10T18:00:00Z").usable("Ferry talks open", FIRST_BODY));
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (target != null) {
            target.close();
        }
    }

    private static Ninjs story(String item, String published) {
        return new Ninjs("urn:ferry-journey:" + item, "Ferrymark Wire", "1", published);
    }

    private static URI address() {
        return parley.timeline().service().resolve("/topics/ferry-contract");
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void a_click_on_a_claim_shows_its_evidence_in_the_article(int width) {
        BrowserPage page = chromium.open(address(), width, 900);
        page.click("[data-testid=claim] a:not(.name)");
        page.await("document.querySelector('[data-testid=evidence] mark')");
        assertThat(page.evaluate("document.querySelector('[data-testid=evidence]').innerText")
                        .asText())
                .contains("Ada Brannoch said after the talks");
        assertThat(page.evaluate("document.querySelector('[data-testid=evidence] mark').innerText")
                        .asText())
                .isIn(parley.show("ferry-contract").get("claims").findValuesAsText("text"))
                .contains("rota");
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void the_page_is_not_wider_than_the_window(int width) {
        BrowserPage page = chromium.open(address(), width, 900);
        assertThat(page.evaluate("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(width);
    }

    @Test
    void the_filter_of_claims_is_in_the_address_and_the_count_says_what_is_shown() {
        BrowserPage page = chromium.open(URI.create(address() + "?party=Nobody"), 1440, 900);
        assertThat(page.evaluate("document.querySelector('[data-testid=claim-count]').innerText")
                        .asText())
                .startsWith("0 of ");
        assertThat(page.evaluate("document.querySelectorAll('[data-testid=claim]').length")
                        .asInt())
                .isZero();
    }

    @Test
    void choosing_an_issue_changes_the_address_and_the_claims() {
        BrowserPage page = chromium.open(address(), 1440, 900);
        page.evaluate("(() => { const s = document.querySelector('#filters select[name=issue]'); s.selectedIndex = 1;"
                + " s.dispatchEvent(new Event('change', {bubbles: true})); })()");
        page.await("location.search.includes('issue=') && document.readyState === 'complete'");
        page.await("/^\\d+ of \\d+/.test(document.querySelector('[data-testid=claim-count]').innerText)");
        assertThat(page.evaluate("[...document.querySelectorAll('[data-testid=claim]')].every(c => c.dataset.issue"
                                + " === new URLSearchParams(location.search).get('issue'))")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void the_first_screen_answers_the_five_questions(int width) {
        BrowserPage page = chromium.open(address(), width, 900);
        for (String part : List.of("latest", "next", "stage", "momentum")) {
            assertThat(page.evaluate("document.querySelector('[data-testid=" + part + "]').innerText.trim()")
                            .asText())
                    .as(part)
                    .isNotEmpty();
        }
        assertThat(page.evaluate("document.querySelector('#positions').innerText")
                        .asText())
                .contains("Face to face");
    }

    @Test
    void all_five_begin_on_the_first_screen_and_three_sheets_of_paper_hold_the_topic() {
        BrowserPage page = chromium.open(parley.timeline().service().resolve("/topics/gaza-print"), 1440, 900);
        for (String part : List.of("latest", "next", "course", "positions")) {
            assertThat(page.evaluate("document.getElementById('" + part + "').getBoundingClientRect().top")
                            .asDouble())
                    .as(part)
                    .isLessThan(850);
        }
        assertThat(page.printedPages()).isBetween(1, 3);
    }

    @Test
    void the_list_of_topics_names_the_parties_and_follows_changes_while_it_is_open() {
        BrowserPage page = chromium.open(parley.timeline().service().resolve("/"), 1440, 900);
        page.await("document.getElementById('live').dataset.state === 'live'");
        parley.define("ferry-list", List.of("Osper Pilots Union"));
        page.await(
                "document.querySelector('[data-key=topic-ferry-list] [data-testid=parties]')?.innerText.includes('Osper')");
    }

    @Test
    void a_new_article_changes_the_open_page_without_a_reload() {
        BrowserPage page = chromium.open(address(), 1440, 900);
        page.evaluate("window.neverReloaded = true");
        String before = revision(page);
        parley.take(story("2", "2025-03-11T12:00:00Z").usable("Company makes an offer", SECOND_BODY));
        page.await("document.querySelector('[data-testid=revision]').innerText.trim() !== '" + before + "'");
        page.await("document.body.innerText.includes('We offer a rota of four days')");
        assertThat(page.evaluate("window.neverReloaded").asBoolean()).isTrue();
    }

    @Test
    void the_slider_leads_into_the_past_and_the_page_says_so() {
        parley.take(story("3", "2025-03-12T12:00:00Z").usable("Talks go on", FIRST_BODY));
        BrowserPage page = chromium.open(address(), 1440, 900);
        page.await("document.querySelector('#travel input[type=range]')");
        page.evaluate("(() => { const s = document.querySelector('#travel input'); s.value = '0';"
                + " s.dispatchEvent(new Event('input', {bubbles: true})); })()");
        page.await("location.search.includes('asOf=') && document.querySelector('[data-testid=past]')");
        assertThat(page.evaluate("document.querySelector('[data-testid=past]').innerText")
                        .asText())
                .contains("You look at the past", "left out");
        assertThat(page.evaluate("document.querySelector('[data-testid=latest]').innerText")
                        .asText())
                .contains("What had changed last", "Geneva")
                .doesNotContain("rota of four days");
        page.click("[data-testid=past] a");
        page.await("!location.search && document.readyState === 'complete'"
                + " && !document.querySelector('[data-testid=past]')");
    }

    private static String revision(BrowserPage page) {
        return page.evaluate("document.querySelector('[data-testid=revision]').innerText.trim()")
                .asText();
    }
}
