package io.parley.system.containers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.client.IngestClient;
import io.parley.cli.client.TimelineClient;
import io.parley.cli.ingest.ArticleFile;
import io.parley.events.EventJson;
import io.parley.system.running.RunningParley;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.lifecycle.Startables;

@Tag("docker")
class ContainersJourneyTest {

    private static final String STORY = "samples/stories/20-port-talks-open.json";

    @Test
    void a_story_sent_to_the_images_shows_in_the_view_of_its_topic() throws Exception {
        ParleyImage ingestImage = ParleyImage.of("ingest-service");
        try (Network network = Network.newNetwork();
                GenericContainer<?> kafka = Backing.kafka(network);
                GenericContainer<?> postgres = Backing.postgres(network);
                GenericContainer<?> topics = ingestImage.createTopics(network);
                GenericContainer<?> ingest = ingestImage.service(network);
                GenericContainer<?> extract = ParleyImage.of("extract-service").service(network);
                GenericContainer<?> timeline =
                        ParleyImage.of("timeline-service").service(network)) {
            Startables.deepStart(Stream.of(kafka, postgres)).join();
            topics.start();
            Startables.deepStart(Stream.of(ingest, extract, timeline)).join();
            RunningParley parley =
                    new RunningParley(new IngestClient(address(ingest)), new TimelineClient(address(timeline)));

            parley.define(EventJson.mapper()
                    .readTree(RunningParley.projectFile("samples/topics/westhaven-port.json")
                            .toFile()));
            parley.take(ArticleFile.at(RunningParley.projectFile(STORY)));

            JsonNode view = parley.show("westhaven-port");
            assertThat(view.at("/overview/stage").asText()).isEqualTo("TALKS");
            assertThat(view.get("claims")).isNotEmpty();
        }
    }

    private static URI address(GenericContainer<?> service) {
        return URI.create("http://" + service.getHost() + ":" + service.getMappedPort(ParleyImage.PORT));
    }
}
