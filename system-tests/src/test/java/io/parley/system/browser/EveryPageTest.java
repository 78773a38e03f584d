package io.parley.system.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.system.journeys.Ninjs;
import io.parley.system.running.RunningParley;
import io.parley.system.running.Target;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page can be read by everybody, and what operators do on pages works in a real browser. */
class EveryPageTest {

    private static final String BODY = """
            OSLO, March 10 (Ferrymark Wire) - Negotiators of Norway and Iceland met in Oslo on Monday for talks on the price \
            of herring. They will meet again in Oslo on March 17.

            "We will not sell below the price of last year," Norway's chief negotiator Signe Holm said after the talks.

            Iceland rejected the demand of Norway. "Iceland offers four percent," Icelandic Foreign Minister Jon Arnason said.
            """;

    private static Chromium chromium;
    private static Target target;
    private static RunningParley parley;
    private static String article;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.start();
        target = Target.any();
        parley = target.parley();
        parley.define("fish-price", List.of("Norway", "Iceland"), "herring");
        for (String item : List.of("1", "2")) {
            article = parley.take(new Ninjs(
                                    "urn:fish-journey:" + item,
                                    "Ferrymark Wire " + item,
                                    "1",
                                    "2025-03-1" + item + "T18:00:00Z")
                            .usable("Fish talks open", BODY))
                    .articleId();
        }
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

    private static URI at(String path) {
        return parley.timeline().service().resolve(path);
    }

    private static List<URI> pages() {
        JsonNode entities = page("/").evaluate("fetch('/api/v1/entities').then(answer => answer.json())");
        return List.of(
                at("/"),
                at("/topics/fish-price"),
                at("/topics/fish-price?asOf=2099-01-01"),
                at("/topics/fish-price?issue=TRADE&party=Iceland"),
                at("/entities"),
                at("/entities/" + entities.at("/items/0/id").asText().replace(" ", "%20")),
                at("/suggestions"),
                at("/topic-editor"),
                at("/topic-editor?topic=fish-price"),
                at("/search"),
                at("/search?q=price"),
                at("/search?q=price&kind=CLAIMS&sort=newest"),
                at("/calendar?month=2025-03"),
                at("/?archived=true"),
                at("/operations"),
                at("/dead-letters"),
                at("/topics/fish-price/webhooks"),
                at("/api/v1/topics/fish-price/briefing.html"),
                at("/articles/" + article + "?version=1"),
                at("/articles/" + article + "?version=77"),
                at("/nowhere"),
                target.ingest().resolve("/feeds.html"));
    }

    private static BrowserPage page(String path) {
        return chromium.open(at(path), 1440, 900);
    }

    @ParameterizedTest
    @CsvSource({"1440, light", "390, dark"})
    void every_page_passes_axe_and_is_not_wider_than_the_window(int width, String scheme) {
        List<URI> pages = pages();
        BrowserPage page = chromium.blank(width, 900);
        page.prefer(scheme);
        for (URI address : pages) {
            page.go(address);
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
            assertThat(Accessibility.violations(page)).as(address.toString()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth").asInt())
                    .as(address.toString())
                    .isLessThanOrEqualTo(width);
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, light", "390, dark"})
    void palette_keys_and_panel_pass_axe(int width, String scheme) {
        BrowserPage page = chromium.blank(width, 900);
        page.prefer(scheme);
        for (String opened : List.of("k: palette", "?: keys")) {
            page.go(at("/topics/fish-price"));
            page.await("document.getElementById('palette')");
            page.evaluate("document.body.dispatchEvent(new KeyboardEvent('keydown', {key: '" + opened.charAt(0)
                    + "', ctrlKey: " + opened.startsWith("k") + ", bubbles: true}))");
            page.await("document.getElementById('" + opened.substring(3) + "').open");
            assertThat(Accessibility.violations(page)).as(opened).isEmpty();
        }
        page.go(at("/topics/fish-price"));
        page.click("[data-testid=claim] a[data-evidence]");
        page.await("document.querySelector('#panel mark')");
        assertThat(Accessibility.violations(page)).as("panel").isEmpty();
    }

    @Test
    void without_scripts_a_topic_can_be_read_filtered_and_followed_to_the_words() {
        BrowserPage page = chromium.blank(1440, 900);
        page.withoutScripts();
        page.go(at("/topics/fish-price"));
        assertThat(text(page, "#content")).contains("Face to face", "At the table", "What happened");
        page.click("#filters button");
        page.await("location.search.includes('party=') && document.readyState === 'complete'");
        page.click("[data-testid=claim] a[data-evidence]");
        page.await("location.pathname.startsWith('/articles/') && document.querySelector('mark')");
        assertThat(text(page, "mark")).isNotBlank();
    }

    @Test
    void the_builder_shows_what_a_definition_finds_and_keeps_it() {
        BrowserPage page = page("/topic-editor");
        page.evaluate("(() => { const f = document.querySelector('[data-testid=editor]'); f.slug.value = 'fish-two';"
                + " f.title.value = 'Fish again'; f.entities.value = 'Iceland'; f.words.value = 'price, salmon'; })()");
        page.click("[value=preview]");
        page.await("document.querySelector('[data-testid=preview]')");
        assertThat(text(page, "[data-testid=preview]"))
                .contains("2 of the newest", "price 2", "salmon 0", "Fish talks open");
        page.click("[data-testid=editor] [value=save]");
        page.await("location.pathname === '/topics/fish-two' && document.readyState === 'complete'");
        assertThat(text(page, "h1")).isEqualTo("Fish again");
        page.go(at("/topic-editor?topic=fish-two"));
        // Only then does nothing move under the mouse any more.
        page.await("document.querySelector('[data-testid=preview]')");
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        page.click("[value=delete]");
        page.await("location.pathname === '/' && document.readyState === 'complete'");
    }

    @Test
    void a_merge_is_made_on_the_page_of_an_entity_and_undone_there() {
        BrowserPage page = page("/entities");
        JsonNode known = page.evaluate("fetch('/api/v1/entities').then(answer => answer.json())")
                .get("items");
        String shown = known.at("/0/name").asText();
        String same = known.at("/1/name").asText();
        page.evaluate("[...document.querySelectorAll('[data-testid=entity] a')].find(a => a.innerText === '" + same
                + "').click()");
        page.await("document.querySelector('[data-testid=merge]') && document.readyState === 'complete'");
        page.evaluate("(() => { const f = document.querySelector('[data-testid=merge]');"
                + " f.closest('details').open = true; f.other.value = " + known.at("/0/id")
                + "; f.reason.value = 'one side, two names'; })()");
        page.click("[value=merge]");
        page.await("document.querySelector('[data-testid=decision]') && document.readyState === 'complete'");
        assertThat(text(page, "h1")).isEqualTo(shown);
        assertThat(text(page, "[data-testid=decision]")).contains(same, "is the same as", "one side, two names");
        page.go(at("/entities"));
        assertThat(text(page, ".roster")).contains(shown).doesNotContain(same);
        page.click("[data-testid=entity] a");
        page.await("document.querySelector('[data-testid=decision]') && document.readyState === 'complete'");
        page.evaluate("(() => { const d = document.querySelector('[data-testid=decision] details'); d.open = true;"
                + " d.querySelector('[name=reason]').value = 'two after all'; })()");
        page.click("[value=undo]");
        page.await("document.readyState === 'complete' && document.querySelector('[data-testid=decision]')"
                + ".innerText.includes('two after all')");
        await().untilAsserted(() -> {
            page.go(at("/entities"));
            assertThat(text(page, ".roster")).contains(shown, same);
        });
    }

    private static String text(BrowserPage page, String selector) {
        return page.evaluate("document.querySelector('" + selector + "').innerText")
                .asText()
                .strip();
    }
}
