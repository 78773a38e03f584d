package io.parley.timeline.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.facts.application.FactEvent;
import io.parley.timeline.facts.application.FactIntake;
import io.parley.timeline.fixture.LongTalks;
import io.parley.timeline.projection.application.Progress;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.topics.application.Topics;
import io.parley.timeline.topics.domain.TopicSlug;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A page stays light and short however long its topic has been followed. */
@QuarkusTest
@QuarkusTestResource(value = LocalPlatformResource.class, initArgs = @ResourceArg(name = "database", value = "weight"))
class PageWeightTest {

    private static final int ARTICLES = 1_000;
    private static final int AT_ONCE = 100;
    private static final int MOST_BYTES = 120 * 1_000;

    @TestHTTPResource("/topics/harbour-talks")
    URI page;

    @Inject
    FactIntake intake;

    @Inject
    Topics topics;

    @Inject
    Progress progress;

    @Test
    void the_page_of_a_thousand_articles_has_at_most_120_kilobytes_and_three_sheets_of_paper() throws Exception {
        for (int first = 0; first < ARTICLES; first += AT_ONCE) {
            List<FactEvent> events = IntStream.range(first, first + AT_ONCE)
                    .mapToObj(LongTalks::story)
                    .flatMap(story -> story.events().stream())
                    .toList();
            intake.accept(events);
        }
        topics.put(new TopicSlug("harbour-talks"), LongTalks.topic(), null);
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> progress.topicsBehind(Reader.OF_ALL)
                .isEmpty());
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(page)
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.body()).hasSizeLessThanOrEqualTo(MOST_BYTES);
        String shown = new String(
                new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shown)
                .contains(
                        "Orrel Guild and Velmark Chamber", "2000 claims", "Where the sources disagree", "more as data")
                .doesNotContain("style=");
        assertThat(PaperPages.of(page).orElse(1)).as("sheets of paper").isBetween(1L, 3L);
    }
}
